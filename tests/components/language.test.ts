import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { ZorgpactVolgspot } from '../../src/components/volgspot/volgspot.js';
import type { ZorgpactWidget } from '../../src/components/widget.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import type { Fact, Feed } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole } from '../helpers/console.js';
import { makeAction, makeFeed, makeKoploper, makePact, ready, stale } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { query, queryAll, textOf } from '../helpers/widget.js';

/** Stands in every text of the feed that is no name and no date. */
const MARK = '§';

const fact: Fact = { text: '§ feit', date: '2016', note: '§ noot bij feit', sources: ['bron'] };
const rich: Partial<Feed> = {
  source: { title: '§ testbron' },
  themes: [
    { id: 'leren', title: '§ leren' },
    { id: 'techniek', title: '§ zorg en techniek', shortTitle: '§ techniek' },
  ],
  pacts: [
    makePact({
      summary: '§ missie',
      asOf: '2017',
      phase: { id: 'focus', state: 'towards' },
      themes: [{ title: '§ thema van het pact' }],
      executive: { name: 'Jan', role: '§ wethouder', period: { text: '§ najaar' } },
      contact: { name: 'Ria', role: '§ projectleider', period: { start: '2017' } },
      links: [{ title: '§ website', url: 'https://pact.example/' }],
      partners: [{ name: 'Zuyd', sector: 'education' }, { name: 'Loket' }],
      followUp: { text: '§ vervolg' },
    }),
    makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' }),
  ],
  actions: [
    makeAction({
      id: 'a',
      title: '§ actie',
      level: 'theme-line',
      description: '§ uitleg',
      statusNote: '§ noot bij status',
      themes: ['leren', 'techniek'],
      themesBasis: '§ afgeleid',
      partners: ['Zuyd', 'Loket'],
      period: { text: '§ medio 2017', note: '§ noot bij periode' },
      relatedPacts: ['limburg', 'zeeland'],
      parent: 'b',
      koploper: 'k',
      results: [fact, { text: '§ resultaat' }],
      facts: [fact],
      links: [{ title: '§ lees hier', url: 'https://pact.example/a' }],
      sources: ['bron', 'boek'],
    }),
    makeAction({ id: 'b', title: '§ actie zonder meer', themes: [], period: { start: '2017' } }),
  ],
  koplopers: [
    makeKoploper({
      id: 'k',
      title: '§ koploper',
      pact: 'limburg',
      place: 'Maastricht',
      named: '2015-11-24',
      goal: '§ doel',
      result: { text: '§ resultaat', date: '2019' },
      themes: ['leren'],
      partners: [{ name: 'Radar', sector: 'organisations' }, { name: 'Levanto', sector: 'organisations' }],
      link: 'https://pact.example/k',
      groupSize: 4,
    }),
    makeKoploper({ id: 'l', title: '§ tweede', result: { text: '§ ander resultaat' } }),
  ],
  volgspot: {
    areas: [
      { id: 'waarom', number: 1, title: '§ waarom', question: '§ welke vraag?' },
      { id: 'wat', number: 2, title: '§ wat' },
    ],
    rounds: [
      { id: 'een', number: 1, title: '§ scherp krijgen' },
      { id: 'twee', number: 2, title: '§ borgen' },
    ],
    phases: [{ id: 'focus', title: '§ focus', description: '§ kiezen' }],
  },
  volgspotReports: [
    {
      id: 'verslag',
      title: '§ verslag',
      pact: 'limburg',
      round: 1,
      date: '2017-10-25',
      areas: [{ area: 'waarom', findings: [{ text: '§ bevinding' }] }],
      intentions: [{ text: '§ voornemen', area: 'waarom' }],
      sources: ['bron'],
    },
  ],
  sources: [
    { id: 'bron', title: '§ bron', url: 'https://bron.example/', date: '2016' },
    { id: 'boek', title: '§ boek' },
  ],
};

const WIDGETS = {
  'the card': '<zorgpact-card pact="limburg"></zorgpact-card>',
  'the compact card': '<zorgpact-card pact="limburg" density="compact"></zorgpact-card>',
  'the agenda': '<zorgpact-agenda pact="limburg"></zorgpact-agenda>',
  'the agenda by theme': '<zorgpact-agenda group-by="theme"></zorgpact-agenda>',
  'the wheel': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'the wheel as a table': '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>',
  'the portrait': '<zorgpact-portrait koploper="k"></zorgpact-portrait>',
  'the Kopgroep': '<zorgpact-kopgroep></zorgpact-kopgroep>',
  'the filter': '<zorgpact-theme-filter></zorgpact-theme-filter>',
};

/** Puts widgets on the page in a part of a language. */
async function place(markup: string, lang: string, state: FeedState): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<section lang=${lang}></section>`);
  host.innerHTML = markup;
  const widgets = [...host.children] as ZorgpactWidget[];
  for (const widget of widgets) widget.feedState = state;
  await nextFrame();
  await nextFrame();
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  // Closed details are read to nobody, and have their markup once they open.
  for (const widget of widgets) for (const summary of widget.shadowRoot!.querySelectorAll('summary')) summary.click();
  return host;
}

/** What stands in a widget to be read out, each piece of text with its language. */
function read(widget: Element): { readonly text: string; readonly lang: string }[] {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: { text: string; lang: string }[] = [];
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.trim();
    if (text && !at.closest('style, [aria-hidden=true]')) found.push({ text, lang: at.closest('[lang]')!.getAttribute('lang')! });
  }
  return found;
}

describe('the language of the words and of the feed', () => {
  failOnConsole();
  before(() => Promise.all([loadWords('en'), loadWords('fy')]));

  for (const [name, markup] of Object.entries(WIDGETS)) {
    for (const lang of ['en', 'fy']) {
      it(`marks what is Dutch in ${name} in ${lang}, and nothing else`, async () => {
        const host = await place(markup, lang, ready(makeFeed(rich)));
        const texts = read(host.firstElementChild!);
        const isMarked = ({ text }: { readonly text: string }): boolean => text.includes(MARK);
        if (name !== 'the compact card') expect(texts.filter(isMarked)).not.to.have.length(0);
        // A list may keep Dutch names and punctuation inside what is Dutch.
        expect(texts.filter((each) => isMarked(each) && each.lang !== 'nl')).to.deep.equal([]);
        expect(texts.filter((each) => !isMarked(each) && each.lang === 'nl' && /[a-z]{2}/i.test(each.text))).to.deep.equal([]);
      });
    }

    it(`has no lang inside ${name} in Dutch`, async () => {
      for (const language of ['nl', 'nl-NL', undefined]) {
        const host = await place(markup, 'nl-BE', ready({ ...makeFeed(rich), language }));
        expect(queryAll(host.firstElementChild!, '.zp [lang]')).to.have.length(0);
      }
    });
  }

  it('marks a feed in another language in Dutch widgets too', async () => {
    const host = await place(WIDGETS['the card'], 'nl', ready({ ...makeFeed(rich), language: 'de' }));
    expect(query(host.firstElementChild!, '[part=mission]').lang).to.equal('de');
  });

  it('tells the alternative text of a picture of the feed from that of the page', async () => {
    const picture = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: '§ beeld' };
    const feed = makeFeed({ koplopers: [makeKoploper({ id: 'k', image: picture })] });
    const host = await place('<zorgpact-portrait koploper="k"></zorgpact-portrait><zorgpact-portrait koploper="k" picture-alt="A class"></zorgpact-portrait>', 'en', ready(feed));
    expect([...host.children].map((portrait) => query(portrait, 'img').getAttribute('lang'))).to.deep.equal(['nl', null]);
  });

  it('speaks West Frisian, and of names the Dutch', async () => {
    const host = await place(WIDGETS['the wheel'], 'fy-NL', ready(makeFeed(rich)));
    const [wheel] = host.children;
    expect(query(wheel!, '.zp').lang).to.equal('fy');
    expect(textOf(query(wheel!, '[part=findings]'))).to.include('Besprutsen yn Volgspot 1').and.to.include('Befining').and.to.include('Foarnimmen');
    expect(query(wheel!, '.wheel').getAttribute('aria-label')).to.equal('Volgspot-tsjil. 2 ûnderdielen, 2 kear Volgspot.');
  });

  it('follows the nearest lang while it changes', async () => {
    const host = await place(WIDGETS['the card'], 'nl-BE', ready(makeFeed(rich)));
    const card = host.firstElementChild!;
    for (const [lang, themes, own] of [['fy', 'Tema’s', 'fy'], ['en-GB', 'Themes', 'en'], ['fy-NL', 'Tema’s', 'fy'], ['de', 'Thema’s', 'nl']] as const) {
      host.lang = lang;
      await until(() => textOf(card).includes(themes), `no ${themes} in ${lang}`);
      expect(query(card, '.zp').lang).to.equal(own);
      expect(queryAll(card, '[part=mission][lang=nl]')).to.have.length(own === 'nl' ? 0 : 1);
    }
    card.setAttribute('lang', 'en');
    await until(() => textOf(card).includes('Themes'), 'its own lang did not count');
  });
});

describe('what is told to a screen reader', () => {
  failOnConsole();

  const ALL = Object.values(WIDGETS).join('');
  const spoken = (host: Element): string[] =>
    [...host.children].flatMap((widget) => queryAll(widget, '[role=status], [role=alert], [aria-live]').map(textOf).filter(Boolean));

  it('is nothing while the page loads', async () => {
    expect(spoken(await place(ALL, 'nl', ready(makeFeed(rich))))).to.deep.equal([]);
  });

  it('is said once, however many widgets show the same old feed', async () => {
    const host = await place(ALL, 'nl', stale(makeFeed(rich)));
    expect([...host.children].every((widget) => queryAll(widget, '[part=notice]').length === 1)).to.equal(true);
    expect(spoken(host)).to.have.length(1);
    const another = await place(WIDGETS['the card'].repeat(2), 'nl', stale(makeFeed(rich)));
    expect(spoken(another), 'another feed').to.deep.equal(['Niet de nieuwste gegevensBijgewerkt op 31 december 2018. Nieuwe gegevens laden lukt nu niet.']);
  });

  it('is the first choice in the wheel as well, by a button that gets no focus', async () => {
    for (const [button, said] of [['.nav button:last-child', '§ wat, Volgspot 1: nog niet besproken'], ['.seg button:last-child', '§ waarom, Volgspot 2: nog niet besproken']] as const) {
      const host = await place(WIDGETS['the wheel'], 'nl', ready(makeFeed({ ...rich, programme: { name: 'Zorgpact', status: 'active' } })));
      const wheel = host.firstElementChild as ZorgpactVolgspot;
      const region = query(wheel, '.vh[role=status]');
      expect(region.textContent).to.equal('');
      query<HTMLButtonElement>(wheel, button).click();
      await wheel.updateComplete;
      expect(wheel.shadowRoot!.activeElement).to.equal(null);
      await until(() => spoken(host).length > 0, 'nothing was said');
      expect(spoken(host)).to.deep.equal([said]);
      expect(query(wheel, '.vh[role=status]'), 'the same region').to.equal(region);
    }
  });

  it('is a choice in the wheel in two languages where it has two', async () => {
    const host = await place(WIDGETS['the wheel'], 'en', ready(makeFeed(rich)));
    const wheel = host.firstElementChild as ZorgpactVolgspot;
    query<HTMLButtonElement>(wheel, '.nav button').click();
    await until(() => spoken(host).length > 0, 'nothing was said');
    expect(spoken(host)).to.deep.equal(['§ wat, Volgspot 1: not yet discussed']);
    expect(query(wheel, '[role=status] [lang=nl]').textContent).to.equal('§ wat');
  });

  it('is no cell that takes the focus, which says it already, nor a choice that came back', async () => {
    const host = await place(WIDGETS['the wheel'], 'nl', ready(makeFeed(rich)));
    const wheel = host.firstElementChild as ZorgpactVolgspot;
    const cell = (area: number): SVGElement => query<SVGElement>(wheel, `[data-area="${area}"][data-round="0"]`);
    query<HTMLButtonElement>(wheel, '.nav button').click();
    await until(() => spoken(host).length > 0, 'nothing was said');
    for (const area of [0, 1]) {
      cell(area).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await wheel.updateComplete;
      expect(wheel.shadowRoot!.activeElement).to.equal(cell(area));
      expect(spoken(host)).to.deep.equal([]);
    }
  });

  it('names the findings by their heading, of which the language is known', async () => {
    const host = await place(WIDGETS['the wheel'], 'en', ready(makeFeed(rich)));
    const wheel = host.firstElementChild!;
    const findings = query(wheel, '[part=findings]');
    expect(findings.hasAttribute('aria-label')).to.equal(false);
    const name = query(wheel, `#${findings.getAttribute('aria-labelledby')!}`);
    expect(name.closest('h3')).to.not.equal(null);
    expect([name.textContent, name.querySelector('[lang]')!.getAttribute('lang')]).to.deep.equal(['§ waarom', 'nl']);
  });

  it('is one sentence per choice of themes', async () => {
    const host = await place(ALL, 'nl', ready(makeFeed(rich)));
    queryAll<HTMLButtonElement>(host.querySelector('zorgpact-theme-filter')!, '.chip')[1]!.click();
    await until(() => spoken(host).length > 0, 'nothing was said');
    await nextFrame();
    expect(spoken(host)).to.deep.equal(['0 van 1 actie, 1 van 1 themalijn en 0 van 2 koplopers']);
  });
});
