import { expect, html } from '@open-wc/testing';
import '../../src/components/stories/define.js';
import type { FilterChangeEvent } from '../../src/components/events.js';
import { arrange, byHeading, newestFirst } from '../../src/components/stories/arrange.js';
import type { ZorgpactStories } from '../../src/components/stories/stories.js';
import type { FilterScope } from '../../src/context/filter-scope.js';
import { page } from '../../src/context/page.js';
import type { Story } from '../../src/feed/schema.js';
import { nl } from '../../src/i18n/nl.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const makeStory = (parts: Partial<Story> & { id: string }): Story => ({ title: `Verhaal ${parts.id}`, ...parts });

const limburg = makePact();
const zeeland = makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' });
const huiskamer = makeStory({
  id: 'huiskamer',
  title: 'De Zeeuwse Huiskamer',
  summary: 'Een huiskamer om te leren.',
  url: 'https://huiskamer.example/',
  date: '2016-11-29',
  pacts: ['zeeland'],
  themes: ['leren-in-de-praktijk'],
  sources: ['huiskamer', 'ezine'],
});
const samen = makeStory({ id: 'samen', title: 'Samen verder', url: 'https://samen.example/', date: '2018', pacts: ['zeeland', 'limburg'] });
const slot = makeStory({ id: 'slot', title: 'Blik op het programma', date: '2018-12-04', themes: ['permanent-leren'] });
const netwerk = makeStory({ id: 'netwerk', title: 'Een netwerk', pacts: ['limburg'], sources: ['ezine', 'los'] });
const koploper = makeStory({ id: 'koploper', title: 'Verkozen tot koploper', url: 'https://koploper.example/', koplopers: ['evolva'] });

const feed = makeFeed({
  pacts: [zeeland, limburg],
  stories: [netwerk, huiskamer, koploper, samen, slot],
  sources: [
    { id: 'huiskamer', title: 'De huiskamer', url: 'https://huiskamer.example/' },
    { id: 'ezine', title: 'Het slot-e-zine' },
    { id: 'los', title: 'Los bericht', url: 'https://los.example/' },
  ],
});
const many = makeFeed({ stories: Array.from({ length: 300 }, (_, index) => makeStory({ id: `s${index + 1}`, date: String(2015 + (index % 4)) })) });

const show = (of = feed): Promise<ZorgpactStories> => mount<ZorgpactStories>(html`<zorgpact-stories .feedState=${ready(of)}></zorgpact-stories>`);
const filter = (): FilterScope => page().filter.value;
const titles = (widget: Element): string[] => queryAll(widget, '[part=title]').map((title) => title.textContent!);
const items = (widget: Element): string[] => queryAll(widget, '[part=item]').map(textOf);
const count = (widget: Element): string => textOf(query(widget, '[part=count]'));

describe('arranging stories', () => {
  const ids = (stories: readonly Story[]): string => stories.map(({ id }) => id).join(' ');
  const groups = (by: Parameters<typeof arrange>[1], stories = newestFirst(feed.stories), pacts = feed.pacts): string[] =>
    [...byHeading(arrange(stories, by, pacts, nl))].map(([heading, some]) => `${heading}: ${ids(some)}`);

  it('puts the newest first, a year alone after its days, and what has no date last, in the order of the feed', () => {
    expect(ids(newestFirst(feed.stories))).to.equal('slot samen huiskamer netwerk koploper');
  });

  it('groups by year, and what has no date last', () => {
    expect(groups('year')).to.deep.equal(['2018: slot samen', '2016: huiskamer', 'Zonder datum: netwerk koploper']);
  });

  it('groups by region by name, a story under each of its regions; then national ones, then those of an unknown region', () => {
    expect(groups('region')).to.deep.equal(['Limburg: samen netwerk', 'Zeeland: samen huiskamer', 'Landelijk: slot', 'Zonder regio: koploper']);
  });

  it('groups by the region of the one pact that is asked for', () => {
    expect(groups('region', [samen, huiskamer], [zeeland])).to.deep.equal(['Zeeland: samen huiskamer']);
  });

  it('makes one group of all where none is asked for', () => {
    expect(groups('none')).to.deep.equal([': slot samen huiskamer netwerk koploper']);
  });
});

describe('zorgpact-stories', () => {
  failOnConsole();
  afterEach(() => filter().choose([]));

  it('is defined', () => {
    expect(customElements.get('zorgpact-stories')).to.be.a('function');
  });

  it('shows every story of the feed, newest first, in a list', async () => {
    const widget = await show();
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(queryAll(widget, 'ul[role=list][aria-label=Verhalen] > li')).to.have.length(5);
    expect(items(widget)).to.deep.equal([
      'Landelijk Blik op het programma 4 december 2018',
      'Zeeland en Limburg Samen verder 2018',
      'Zeeland De Zeeuwse Huiskamer Een huiskamer om te leren. 29 november 2016',
      'Limburg Een netwerk Bron: Het slot-e-zine; Los bericht',
      'Verkozen tot koploper',
    ]);
    expect(count(widget)).to.equal('5 verhalen');
    expect(textOf(query(widget, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('makes the whole row the link, one a row, with an arrow', async () => {
    const widget = await show();
    widget.style.width = '320px';
    const row = queryAll(widget, '[part=item]')[2]!;
    expect([...row.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent])).to.deep.equal([['https://huiskamer.example/', 'De Zeeuwse Huiskamer']]);
    expect(row.querySelectorAll('svg[aria-hidden=true]')).to.have.length(1);
    row.scrollIntoView({ block: 'center' });
    for (const part of ['region', 'title', 'summary', 'date']) {
      const { left, top, height } = row.querySelector(`[part=${part}]`)!.getBoundingClientRect();
      expect(widget.shadowRoot!.elementFromPoint(left + 2, top + height / 2), part).to.equal(row.querySelector('a'));
    }
    expect(row.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows a story without an address as a plain row, with links to its sources', async () => {
    const row = queryAll(await show(), '[part=item]')[3]!;
    expect(row.querySelectorAll('svg')).to.have.length(0);
    expect([...row.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://los.example/']);
  });

  it('names below the list what else tells of stories that are a source themselves', async () => {
    const widget = await show();
    expect(textOf(query(widget, 'ul + [part=source]'))).to.equal('Bron: Het slot-e-zine');
  });

  describe('attributes', () => {
    it('pact', async () => {
      const widget = await mount<ZorgpactStories>(html`<zorgpact-stories pact="Zeeland" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(titles(widget)).to.deep.equal(['Samen verder', 'De Zeeuwse Huiskamer']);
    });

    it('theme', async () => {
      const widget = await mount<ZorgpactStories>(html`<zorgpact-stories theme="permanent-leren" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(titles(widget)).to.deep.equal(['Blik op het programma']);
    });

    it('group-by year, under real headings, where a year alone is not said twice', async () => {
      const widget = await mount<ZorgpactStories>(html`<zorgpact-stories group-by="Year" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(queryAll(widget, 'h3').map(textOf)).to.deep.equal(['2018', '2016', 'Zonder datum']);
      expect(queryAll(widget, 'section > ul[aria-label="2018"] > li').map(textOf)).to.deep.equal(['Landelijk Blik op het programma 4 december 2018', 'Zeeland en Limburg Samen verder']);
      expect(count(widget)).to.equal('5 verhalen');
    });

    it('group-by region, without the column of the region', async () => {
      const widget = await mount<ZorgpactStories>(html`<zorgpact-stories group-by="region" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(queryAll(widget, '[part=heading]').map(textOf)).to.deep.equal(['Limburg', 'Zeeland', 'Landelijk', 'Zonder regio']);
      expect(queryAll(widget, '[part=region]')).to.have.length(0);
      expect(count(widget)).to.equal('5 verhalen');
    });

    it('limit, without a button', async () => {
      const widget = await mount<ZorgpactStories>(html`<zorgpact-stories limit="2" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(titles(widget)).to.deep.equal(['Blik op het programma', 'Samen verder']);
      expect(count(widget)).to.equal('2 van 5 verhalen');
      expect(queryAll(widget, '[part=more]')).to.have.length(0);
    });

    it('hold also when set before the upgrade', async () => {
      const box = document.createElement('div');
      box.innerHTML = '<zorgpact-stories pact="zeeland" limit="1" heading-level="5" group-by="year"></zorgpact-stories>';
      const late = box.firstElementChild as ZorgpactStories;
      late.feedState = ready(feed);
      document.body.append(box);
      await late.updateComplete;
      expect(titles(late)).to.deep.equal(['Samen verder']);
      expect(queryAll(late, 'h5')).to.have.length(1);
      box.remove();
    });

    for (const [attribute, value, near] of [['theme', 'permanent-lere', 'permanent-leren'], ['group-by', 'jear', 'year'], ['limit', '-1', '']] as const) {
      it(`${attribute}="${value}" is named in one warning and left out`, async () => {
        const widget = await show();
        widget.setAttribute(attribute, value);
        await widget.updateComplete;
        expect(titles(widget)).to.have.length(5);
        const warnings = takeWarnings();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`${attribute}="${value}"`).and.to.include(near);
      });
    }
  });

  describe('filter', () => {
    it('narrows to the themes chosen in its scope', async () => {
      const widget = await show();
      filter().choose(['leren-in-de-praktijk']);
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['De Zeeuwse Huiskamer']);
      expect(count(widget)).to.equal('1 van 5 verhalen');
    });

    it('is offered the stories, before any choice', async () => {
      await mount<ZorgpactStories>(html`<zorgpact-stories pact="zeeland" .feedState=${ready(feed)}></zorgpact-stories>`);
      expect(filter().offered.stories).to.deep.equal([huiskamer, samen]);
    });

    it('can be cleared where it leaves nothing; then all is shown with the focus on the first', async () => {
      filter().choose(['zorg-en-technologie']);
      const widget = await show();
      expect(textOf(query(widget, '[part=empty]'))).to.equal('Niets gevonden Kies een ander thema of wis de keuze. Wis keuze');
      const cleared = new Promise<FilterChangeEvent>((resolve) => widget.addEventListener('zorgpact-filter-change', resolve, { once: true }));
      query(widget, '[part=empty] button').click();
      expect((await cleared).themes).to.deep.equal([]);
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(5);
      expect(widget.shadowRoot!.activeElement).to.equal(queryAll(widget, '[part=item]')[0]);
    });

    it('fires nothing when code chooses', async () => {
      const widget = await show();
      let fired = 0;
      widget.addEventListener('zorgpact-filter-change', () => (fired += 1));
      filter().choose(['permanent-leren']);
      await widget.updateComplete;
      expect(fired).to.equal(0);
    });
  });

  it('shows twelve of many, and the next with the focus on the first of them; on paper all', async () => {
    const widget = await show(many);
    expect(titles(widget)).to.have.length(12);
    expect(textOf(query(widget, '[part=more]'))).to.equal('Toon 12 meer 12 van 300 te zien');
    query(widget, '[part=more] button').click();
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(24);
    expect(widget.shadowRoot!.activeElement).to.equal(queryAll(widget, '[part=item]')[12]);
    dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
  });

  it('says when there are none', async () => {
    const widget = await mount<ZorgpactStories>(html`<zorgpact-stories theme="zorg-en-technologie" .feedState=${ready(feed)}></zorgpact-stories>`);
    expect(widget.getAttribute('state')).to.equal('empty');
    expect(textOf(widget)).to.equal('Geen verhalen bekend In deze gegevens staan geen verhalen voor deze keuze.');
    expect(textOf(await show(makeFeed()))).to.equal('Geen verhalen bekend In deze gegevens staan geen verhalen.');
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const widget = await mount<ZorgpactStories>(html`<zorgpact-stories pact="zeelandt" .feedState=${ready(feed)}></zorgpact-stories>`);
    expect(textOf(widget)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()).to.have.length(1);
  });

  it('shows grey shapes while loading, the error, and that data is old', async () => {
    const widget = await mount<ZorgpactStories>(html`<zorgpact-stories .feedState=${loading}></zorgpact-stories>`);
    expect(queryAll(widget, '[part=skeleton] li')).to.have.length(12);
    widget.feedState = failed;
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    widget.feedState = stale(feed);
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Niet de nieuwste gegevens/);
    expect(titles(widget)).to.have.length(5);
  });

  it('speaks English and West Frisian around the Dutch of the feed', async () => {
    await loadWords('en', 'more');
    const widget = await mount<ZorgpactStories>(html`<zorgpact-stories lang="en" group-by="region" .feedState=${ready(feed)}></zorgpact-stories>`);
    expect(count(widget)).to.equal('5 stories');
    expect(queryAll(widget, '[part=heading]').map(textOf)).to.deep.equal(['Limburg', 'Zeeland', 'National', 'Without a region']);
    expect(queryAll(widget, '[part=heading]').map((title) => title.querySelector('[lang=nl]') !== null)).to.deep.equal([true, true, false, false]);
    expect(query(widget, '[part=title]').lang).to.equal('nl');
    await loadWords('fy', 'more');
    const frisian = await mount<ZorgpactStories>(html`<zorgpact-stories lang="fy" .feedState=${ready(feed)}></zorgpact-stories>`);
    expect(count(frisian)).to.equal('5 ferhalen');
  });

  it('passes axe', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await mount<ZorgpactStories>(html`<zorgpact-stories group-by="year" .feedState=${ready(feed)}></zorgpact-stories>`)).to.be.accessible();
  });
});
