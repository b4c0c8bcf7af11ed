import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/components/agenda/define.js';
import { ZorgpactAgenda } from '../../src/components/agenda/agenda.js';
import { FilterScope } from '../../src/context/filter-scope.js';
import { page } from '../../src/context/page.js';
import type { Action, Feed } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makeKoploper, makePact, ready, stale } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const actions: Action[] = [
  makeAction({
    id: 'plan',
    title: 'Plan maken',
    description: 'Een concreet plan.',
    statusNote: 'In afronding.',
    themes: ['leren-in-de-praktijk', 'permanent-leren'],
    themesBasis: 'ingedeeld door de samensteller',
    partners: ['Zorg aan Zet', 'Provincie Limburg'],
    period: { start: '2017-09', note: 'Maand afgeleid.' },
    results: [{ text: 'Plan klaar.', date: '2018', sources: ['ezine'] }],
    facts: [{ text: 'Begonnen in Heerlen.', date: '2017-09' }, { text: 'Verder in Venlo.' }],
    links: [{ title: 'Het plan', url: 'https://plan.example/' }],
    relatedPacts: ['zeeland'],
    koploper: 'evolva',
    parent: 'website',
    sources: ['volgspot'],
  }),
  makeAction({ id: 'website', title: 'Website', status: 'completed', period: { start: '2015', end: '2016' }, updated: '2018-01-01' }),
  makeAction({ id: 'imago', title: 'Imago', status: 'planned', level: 'theme-line', description: 'Beeld van het werk.', themes: ['zorg-en-technologie'] }),
  makeAction({ id: 'raat', title: 'Één aanpak', status: 'continued' }),
  makeAction({ id: 'stop', title: 'Proef', status: 'stopgezet' }),
  makeAction({ id: 'stil', title: 'Verkenning', status: 'unstated' }),
  makeAction({ id: 'leer', title: 'Leergang', themes: ['leren-in-de-praktijk'] }),
  makeAction({ id: 'net', title: 'Netwerk', status: 'planned', partners: ['Gemeente Sittard'] }),
];
const zeeland = makeAction({ id: 'zpo', title: 'Praktijkroute', pact: 'zeeland', themes: ['leren-in-de-praktijk'] });
const { pact: _, ...across } = makeAction({ id: 'oost', title: 'Werkagenda Oost', relatedPacts: ['zeeland', 'limburg'] });
const feed: Feed = makeFeed({
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' }), makePact({ id: 'twente', name: 'Zorgpact Twente', region: 'Twente' })],
  actions: [...actions, zeeland, across],
  koplopers: [makeKoploper({ id: 'evolva', title: 'Evolva', link: 'https://evolva.example/' })],
  sources: [
    { id: 'volgspot', title: 'Volgspot 1', date: '2017-10-25' },
    { id: 'ezine', title: 'E-zine', url: 'https://ezine.example/' },
  ],
});
const many = (count: number, parts: (index: number) => Partial<Action> = () => ({})): Feed =>
  makeFeed({ actions: Array.from({ length: count }, (_value, index) => makeAction({ id: `a${index}`, title: `Actie ${index + 1}`, ...parts(index) })) });

const limburg = (parts = html``) => mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" .feedState=${ready(feed)}>${parts}</zorgpact-agenda>`);
const titles = (agenda: Element): string[] => queryAll(agenda, '.item:not([hidden]) .tt').map((title) => title.textContent!);
const headings = (agenda: Element): string[] => queryAll(agenda, '[part~=group-heading]').map((heading) => heading.textContent!.replace(/\s+/g, ' ').trim());
const count = (agenda: Element): string => query(agenda, '[part=count]').textContent!;
const openTitles = (agenda: Element): string[] => queryAll(agenda, 'details[open] .tt').map((title) => title.textContent!);
const rowOf = (agenda: Element, title: string): HTMLElement => queryAll(agenda, '[part=item]').find((item) => item.querySelector('.tt')!.textContent === title)!;
const field = <Field extends HTMLElement>(agenda: Element, label: string): Field =>
  queryAll(agenda, 'label').find((candidate) => candidate.textContent!.includes(label))!.querySelector<Field>('input, select')!;

async function choose(agenda: ZorgpactAgenda, label: string, value: string): Promise<void> {
  const control = field<HTMLSelectElement | HTMLInputElement>(agenda, label);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'));
  await agenda.updateComplete;
}

describe('zorgpact-agenda', () => {
  failOnConsole();
  afterEach(() => page().filter.value.choose([]));

  it('is defined', () => {
    expect(customElements.get('zorgpact-agenda')).to.be.a('function');
  });

  describe('shows', () => {
    it('the actions of a pact by status, in the order of the design', async () => {
      const agenda = await limburg();
      expect(agenda.getAttribute('state')).to.equal('ready');
      expect(headings(agenda)).to.deep.equal(['In uitvoering 2 acties', 'Gepland 2: 1 actie en 1 themalijn', 'Voortgezet in de RAAT 1 actie', 'Afgerond 1 actie', 'Niet vermeld 1 actie', 'stopgezet 1 actie']);
      expect(titles(agenda)).to.deep.equal(['Leergang', 'Plan maken', 'Imago', 'Netwerk', 'Één aanpak', 'Website', 'Verkenning', 'Proef']);
      expect(count(agenda)).to.equal('7 acties en 1 themalijn');
      expect(textOf(agenda)).to.include('Bron: Testbron').and.to.include('Gegevens verzameld tot 31 december 2018');
    });

    it('status, partners and period of each, and marks a theme line in words', async () => {
      const agenda = await limburg();
      expect(textOf(rowOf(agenda, 'Netwerk'))).to.equal('Netwerk. Gepland. Partners: Gemeente Sittard');
      expect(textOf(rowOf(agenda, 'Website'))).to.include('2015 tot 2016');
      expect(textOf(rowOf(agenda, 'Imago'))).to.include('Imago. Gepland. Themalijn');
      expect(queryAll(agenda, '.eb')).to.have.length(1);
    });

    it('the day that the source describes the pact, where it shows one pact', async () => {
      const dated = makeFeed({ pacts: [makePact({ asOf: '2018-02-01' })], actions });
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" .feedState=${ready(dated)}></zorgpact-agenda>`);
      expect(textOf(query(agenda, '[part=origin]'))).to.match(/^Stand van 1 februari 2018\./);
      agenda.pact = null;
      await agenda.updateComplete;
      expect(textOf(query(agenda, '[part=origin]'))).not.to.include('Stand van');
    });

    it('a status that looks like a property of an object as it is written', async () => {
      const odd = makeFeed({ actions: ['constructor', '__proto__', 'toString'].map((status) => makeAction({ id: status, status })) });
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(odd)}></zorgpact-agenda>`);
      expect(headings(agenda)).to.deep.equal(['constructor 1 actie', '__proto__ 1 actie', 'toString 1 actie']);
    });

    it('notes below what they are about', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda open="first" pact="limburg" .feedState=${ready(feed)}></zorgpact-agenda>`);
      const notes = queryAll(agenda, 'dd .sm');
      expect(notes.map((note) => note.textContent)).to.deep.equal(['In afronding.', 'ingedeeld door de samensteller', 'Maand afgeleid.']);
      for (const note of notes) expect(getComputedStyle(note).display).to.equal('block');
    });

    it('lists that Safari counts too', async () => {
      const agenda = await limburg();
      expect(queryAll(agenda, '[part=group] > ul').map((list) => list.getAttribute('role'))).to.deep.equal(Array(6).fill('list'));
    });

    it('a track where there is a period, with a tail where an end is unknown', async () => {
      const agenda = await limburg();
      expect(queryAll(agenda, '.yrs i').map((year) => year.textContent)).to.deep.equal(['2015', '2016', '2017']);
      expect(queryAll(agenda, '.pt')).to.have.length(2);
      expect(rowOf(agenda, 'Website').querySelector('.pt i')!.className).to.equal('');
      const since = rowOf(agenda, 'Plan maken').querySelector<HTMLElement>('.pt i')!;
      expect(since.className).to.equal('oe');
      expect(Number(since.style.getPropertyValue('--a'))).to.be.closeTo((2 + 8 / 12) / 3, 1e-6);
    });

    it('all that is known of an action in its details', async () => {
      const agenda = await limburg();
      const details = rowOf(agenda, 'Plan maken').querySelector('[part=details]')!;
      details.parentElement!.querySelector('summary')!.click();
      const terms = [...details.querySelectorAll('dt')].map((term) => `${term.textContent}: ${textOf(term.nextElementSibling!)}`);
      expect(textOf(details.querySelector('p')!)).to.equal('Een concreet plan.');
      expect(terms).to.deep.equal([
        'Status: In uitvoering In afronding.',
        'Thema’s: Leren in de praktijk Permanent leren ingedeeld door de samensteller',
        'Periode: Sinds september 2017 Maand afgeleid.',
        'Zorgpacten: Zorgpact Zeeland',
        'Hoort bij: Website',
        'Koploper: Evolva',
        'Resultaat: Plan klaar. (2018)',
        'Feiten: Begonnen in Heerlen. (september 2017) Verder in Venlo.',
        'Lees meer: Het plan',
        'Bron: Volgspot 1, 25 oktober 2017 E-zine',
      ]);
      expect([...details.querySelectorAll('a')].map((link) => link.href)).to.deep.equal(['https://evolva.example/', 'https://plan.example/', 'https://ezine.example/']);
    });

    it('the same words in details that are closed, for find-in-page', async () => {
      const agenda = await limburg();
      const details = rowOf(agenda, 'Plan maken').querySelector('[part=details]')!;
      const wordsIn = () => new Set(textOf(details).match(/[\p{L}\p{N}’-]+/gu));
      const closed = wordsIn();
      expect(details.querySelector('dl')).to.equal(null);
      details.parentElement!.querySelector('summary')!.click();
      expect(details.querySelectorAll('dl, a')).to.have.length(4);
      expect(closed).to.deep.equal(wordsIn());
    });

    it('the details with all their markup where find-in-page or script opens them', async () => {
      const agenda = await limburg();
      const details = rowOf(agenda, 'Plan maken').querySelector('details')!;
      details.open = true;
      await oneEvent(details, 'toggle');
      expect(details.querySelectorAll('dt')).to.have.length(10);
      expect(details.open).to.equal(true);
      agenda.requestUpdate();
      await agenda.updateComplete;
      expect(openTitles(agenda)).to.deep.equal(['Plan maken']);
    });

    it('them open where script opens all of them at once, and closed where it closes them', async () => {
      const agenda = await limburg();
      const all = queryAll<HTMLDetailsElement>(agenda, 'details');
      expect(all.length).to.be.above(1);
      for (const isOpen of [true, false]) {
        const told = Promise.all(all.map((details) => oneEvent(details, 'toggle')));
        for (const details of all) details.open = isOpen;
        await told;
        agenda.requestUpdate();
        await agenda.updateComplete;
        expect(all.map(({ open }) => open)).to.deep.equal(all.map(() => isOpen));
      }
    });

    it('a plain row where there is nothing more to tell', async () => {
      const agenda = await limburg();
      expect(rowOf(agenda, 'Website').querySelector('details, .chev')).to.equal(null);
      expect(rowOf(agenda, 'Plan maken').querySelector('details')).not.to.equal(null);
      expect(textOf(agenda)).not.to.match(/undefined|null|onbekend/);
    });

    it('all pacts without a pact, named on the rows, also what belongs to none', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(textOf(rowOf(agenda, 'Praktijkroute'))).to.include('Zorgpact Zeeland');
      expect(textOf(rowOf(agenda, 'Imago'))).to.include('Themalijn · Zorgpact Limburg');
      expect(rowOf(agenda, 'Werkagenda Oost').querySelector('.eb')).to.equal(null);
      await choose(agenda, 'Groepeer op', 'pact');
      expect(headings(agenda).map((heading) => heading.replace(/ \d.*/, ''))).to.deep.equal(['Zorgpact Limburg', 'Zorgpact Zeeland', 'Geen eigen zorgpact']);
      expect(textOf(rowOf(agenda, 'Praktijkroute'))).not.to.include('Zorgpact Zeeland');
    });

    it('one action without tools and headings', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="zeeland" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(titles(agenda)).to.deep.equal(['Praktijkroute']);
      expect(headings(agenda)).to.have.length(0);
      expect(queryAll(agenda, 'select, input')).to.have.length(0);
      expect(count(agenda)).to.equal('1 actie');
    });

    it('tools from eight actions', async () => {
      const seven = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(many(7))}></zorgpact-agenda>`);
      expect(queryAll(seven, 'input')).to.have.length(0);
      const eight = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(many(8))}></zorgpact-agenda>`);
      expect(queryAll(eight, 'input')).to.have.length(1);
    });
  });

  describe('states', () => {
    it('says that there are no actions yet', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="twente" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(agenda.getAttribute('state')).to.equal('empty');
      expect(textOf(agenda)).to.include('Geen acties bekend In de gegevens staan geen acties voor deze keuze.');
    });

    it('does not say so when its own attributes leave none', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="zeeland" status="planned" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(agenda.getAttribute('state')).to.equal('empty');
      expect(textOf(agenda)).to.include('Geen acties gevonden').and.not.to.include('Geen acties bekend');
    });

    it('keeps the fallback for an unknown pact, with one warning that names the nearest', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburgh" .feedState=${ready(feed)}><a href="#x">Agenda</a></zorgpact-agenda>`);
      expect(agenda.getAttribute('state')).to.equal('empty');
      expect(query<HTMLSlotElement>(agenda, 'slot').assignedElements()[0]?.textContent).to.equal('Agenda');
      expect(takeWarnings()).to.have.length(1);
    });

    it('shows fields, a heading and rows while loading, as high as half the agendas for one pact and a screen for all, or the fallback where there is one', async () => {
      const bare = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${loading}></zorgpact-agenda>`);
      expect(query(bare, '.zp').getAttribute('aria-busy')).to.equal('true');
      expect(query(bare, '.wait').offsetHeight).to.be.above(900);
      expect(queryAll(bare, '.wait .rowp').map((row) => row.offsetHeight)).to.deep.equal(Array(16).fill(47));
      const pact = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" .feedState=${loading}></zorgpact-agenda>`);
      expect(query(pact, '.wait').offsetHeight).to.be.within(550, 570);
      expect(queryAll(pact, '.wait .rowp')).to.have.length(8);
      const filled = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${loading}><p>Lees meer</p></zorgpact-agenda>`);
      expect(queryAll(filled, '.wait')).to.have.length(0);
    });

    it('shows the error, and old data under a notice', async () => {
      const broken = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${failed}></zorgpact-agenda>`);
      expect(textOf(broken)).to.include('Laden lukt nu niet');
      const old = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" .feedState=${stale(feed)}></zorgpact-agenda>`);
      expect(old.getAttribute('state')).to.equal('stale');
      expect(titles(old)).to.have.length(8);
    });
  });

  describe('attributes', () => {
    it('keep to fixed themes and statuses', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda theme=" Zorg-en-technologie, permanent-leren" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(titles(agenda)).to.deep.equal(['Plan maken', 'Imago']);
      agenda.setAttribute('status', 'planned stopgezet');
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(['Imago']);
    });

    it('ignore an unknown theme or status, with one warning that names the nearest', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" theme="permanent-lerne" status="runing" .feedState=${ready(feed)}></zorgpact-agenda>`);
      agenda.requestUpdate();
      await agenda.updateComplete;
      expect(titles(agenda)).to.have.length(8);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.include('theme="permanent-lerne"').and.to.include('"permanent-leren"');
      expect(warnings[1]).to.include('status="runing"').and.to.include('"running"');
    });

    it('choose grouping and sorting, and can change later', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" group-by="None" sort="start" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(headings(agenda)).to.have.length(0);
      expect(titles(agenda).slice(0, 3)).to.deep.equal(['Website', 'Plan maken', 'Één aanpak']);
      await choose(agenda, 'Sorteer op', 'name');
      agenda.setAttribute('sort', 'updated');
      await agenda.updateComplete;
      expect(titles(agenda)[0]).to.equal('Website');
      expect(field<HTMLSelectElement>(agenda, 'Sorteer op').value).to.equal('updated');
    });

    it('warn once of what they do not know and use the default', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" group-by="fase" sort="datum" page-size="veel" open="all" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(headings(agenda)).to.have.length(6);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(4);
      expect(warnings.join()).to.include('page-size="veel"');
    });

    it('are off unless asked', () => {
      expect(new ZorgpactAgenda().hideTools).to.equal(false);
    });

    it('leave out the tools', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" hide-tools .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(queryAll(agenda, 'select, input')).to.have.length(0);
      expect(count(agenda)).to.equal('7 acties en 1 themalijn');
    });

    it('open the first row that has details', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" open="first" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(openTitles(agenda)).to.deep.equal(['Plan maken']);
    });

    it('hold when set before the upgrade', async () => {
      const box = await mount<ZorgpactAgenda>(html`<div></div>`);
      const early = document.createElement('late-agenda') as ZorgpactAgenda;
      Object.assign(early, { pact: 'limburg', groupBy: 'none', hideTools: true });
      box.append(early);
      customElements.define('late-agenda', class extends ZorgpactAgenda {
        constructor() {
          super();
          this.feedState = ready(feed);
        }
      });
      await early.updateComplete;
      expect(headings(early)).to.have.length(0);
      expect(titles(early)).to.have.length(8);
      expect(queryAll(early, 'input')).to.have.length(0);
    });
  });

  describe('search', () => {
    it('hides the rows that it leaves out, also where the page styles them, and shows the same ones again', async () => {
      const agenda = await limburg();
      const before = queryAll(agenda, '[part=item]').filter((item) => item.checkVisibility());
      expect(before).to.have.length(8);
      const style = document.createElement('style');
      style.textContent = 'zorgpact-agenda::part(item) { display: flex }';
      agenda.append(style);
      await choose(agenda, 'Zoek', 'plan');
      expect(queryAll(agenda, '[part=item]').filter((item) => item.checkVisibility()).map((item) => item.querySelector('.tt')!.textContent)).to.deep.equal(['Plan maken']);
      rowOf(agenda, 'Plan maken').querySelector('summary')!.click();
      await choose(agenda, 'Zoek', 'gang');
      await choose(agenda, 'Zoek', '');
      expect(queryAll(agenda, '[part=item]').filter((item) => item.checkVisibility())).to.have.members(before);
      expect(titles(agenda)).to.deep.equal(['Leergang', 'Plan maken', 'Imago', 'Netwerk', 'Één aanpak', 'Website', 'Verkenning', 'Proef']);
      expect(openTitles(agenda)).to.deep.equal(['Plan maken']);
    });

    it('finds words in title, description and partners, whatever the accents', async () => {
      const agenda = await limburg();
      for (const [words, found] of [['een aanpak', 'Één aanpak'], ['CONCREET', 'Plan maken'], ['sittard', 'Netwerk']] as const) {
        await choose(agenda, 'Zoek in acties', words);
        expect(titles(agenda)).to.deep.equal([found]);
        expect(count(agenda)).to.equal('1 van 7 acties en 0 van 1 themalijn');
      }
    });

    it('has every row right once the update is complete, also those below the window, which come and go after the next paint', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(many(140))}></zorgpact-agenda>`);
      const all = titles(agenda);
      expect(all).to.have.length(140);
      await choose(agenda, 'Zoek', '3');
      const found = all.filter((title) => title.includes('3'));
      expect(titles(agenda)).to.deep.equal(found);
      await choose(agenda, 'Zoek', '');
      expect(titles(agenda)).to.deep.equal(all);
      // Two changes without a paint between them.
      void choose(agenda, 'Zoek', '3');
      await Promise.resolve();
      await choose(agenda, 'Zoek', '7');
      expect(titles(agenda)).to.deep.equal(all.filter((title) => title.includes('7')));
      // An update of another kind meanwhile, as of the count that a screen reader is told.
      const chosen = choose(agenda, 'Zoek', '5');
      await Promise.resolve();
      agenda.requestUpdate();
      await chosen;
      expect(titles(agenda)).to.deep.equal(all.filter((title) => title.includes('5')));
      await choose(agenda, 'Zoek', '');
      dispatchEvent(new Event('beforeprint'));
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(all);
      dispatchEvent(new Event('afterprint'));
    });

    it('tells a screen reader the count when it is quiet', async () => {
      const agenda = await limburg();
      const status = query(agenda, 'p[role=status]');
      expect(status.textContent).to.equal('');
      await choose(agenda, 'Zoek in acties', 'sittard');
      expect(status.textContent).to.equal('');
      await until(() => status.textContent === '1 van 7 acties en 0 van 1 themalijn');
    });

    it('leaves it to the filter to tell of a change of themes', async () => {
      const agenda = await limburg();
      await choose(agenda, 'Zoek in acties', 'a');
      const status = query(agenda, 'p[role=status]');
      await until(() => status.textContent !== '');
      page().filter.value.choose(['permanent-leren']);
      await agenda.updateComplete;
      expect(count(agenda)).to.equal('1 van 7 acties en 0 van 1 themalijn');
      expect(status.textContent).to.equal('');
    });

    it('offers to clear it when nothing is found, and gives the focus back', async () => {
      const agenda = await limburg();
      page().filter.value.choose(['leren-in-de-praktijk']);
      await choose(agenda, 'Zoek in acties', 'xyz');
      expect(agenda.getAttribute('state')).to.equal('ready');
      expect(textOf(agenda)).to.include('Niets gevonden Zoek op een ander woord. Wis zoekwoord');
      query(agenda, '[part=empty] button').click();
      await agenda.updateComplete;
      await until(() => agenda.shadowRoot!.activeElement === field(agenda, 'Zoek in acties'));
      expect(field<HTMLInputElement>(agenda, 'Zoek in acties').value).to.equal('');
      expect([...page().filter.value.themes]).to.deep.equal(['leren-in-de-praktijk']);
      expect(titles(agenda)).to.deep.equal(['Leergang', 'Plan maken']);
    });
  });

  describe('themes of the filter', () => {
    it('add up, beside what the attributes ask', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" status="running planned" .feedState=${ready(feed)}></zorgpact-agenda>`);
      page().filter.value.choose(['zorg-en-technologie', 'permanent-leren']);
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(['Plan maken', 'Imago']);
      expect(count(agenda)).to.equal('1 van 3 acties en 1 van 1 themalijn');
    });

    it('are cleared from the agenda when they leave nothing, with an event', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="zeeland" .feedState=${ready(feed)}></zorgpact-agenda>`);
      page().filter.value.choose(['zorg-en-technologie']);
      await agenda.updateComplete;
      expect(textOf(agenda)).to.include('Niets gevonden Kies een ander thema of wis de keuze.');
      const events: (readonly string[])[] = [];
      agenda.addEventListener('zorgpact-filter-change', ({ themes }) => events.push(themes));
      query(agenda, '[part=empty] button').click();
      expect(events).to.deep.equal([[]]);
      await until(() => agenda.shadowRoot!.activeElement === query(agenda, '[part=count]'));
      expect([...page().filter.value.themes]).to.deep.equal([]);
      expect(titles(agenda)).to.deep.equal(['Praktijkroute']);
    });

    it('come from the filter that names the agenda', async () => {
      const scope = new FilterScope();
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda id="mijn" pact="limburg" .feedState=${ready(feed)}></zorgpact-agenda>`);
      page().named.set('mijn', scope);
      scope.choose(['zorg-en-technologie']);
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(['Imago']);
      page().named.release('mijn', scope);
      await agenda.updateComplete;
      expect(titles(agenda)).to.have.length(8);
    });

    it('are cleared with the search where they leave nothing by themselves', async () => {
      const agenda = await limburg();
      page().filter.value.choose(['hbo-isering']);
      await choose(agenda, 'Zoek in acties', 'sittard');
      expect(textOf(agenda)).to.include('Kies een ander thema of wis de keuze. Wis keuze');
      query(agenda, '[part=empty] button').click();
      await agenda.updateComplete;
      expect(titles(agenda)).to.have.length(8);
    });

    it('fire no event when code chooses them', async () => {
      const agenda = await limburg();
      let fired = 0;
      agenda.addEventListener('zorgpact-filter-change', () => fired++);
      page().filter.value.choose(['permanent-leren']);
      await agenda.updateComplete;
      expect(fired).to.equal(0);
    });
  });

  describe('groups', () => {
    it('show an action under each of its themes, counted once', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" group-by="theme" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(headings(agenda).map((heading) => heading.replace(/(\d).*/, '$1'))).to.deep.equal(['Leren in de praktijk 2', 'Zorg en technologie 1', 'Permanent leren 1', 'Geen thema 5']);
      expect(titles(agenda).filter((title) => title === 'Plan maken')).to.have.length(2);
      expect(count(agenda)).to.equal('7 acties en 1 themalijn');
    });

    it('have headings of the level that the page asks for', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda heading-level="2" pact="limburg" .feedState=${ready(feed)}></zorgpact-agenda>`);
      expect(query(agenda, '[part~=group-heading]').localName).to.equal('h2');
    });

    it('change with the tools, and open rows stay open', async () => {
      const agenda = await limburg();
      rowOf(agenda, 'Plan maken').querySelector<HTMLElement>('summary')!.click();
      await oneEvent(rowOf(agenda, 'Plan maken').querySelector('details')!, 'toggle');
      await choose(agenda, 'Groepeer op', 'none');
      await choose(agenda, 'Sorteer op', 'updated');
      expect(titles(agenda)[0]).to.equal('Website');
      expect(rowOf(agenda, 'Plan maken').querySelector('details')!.open).to.equal(true);
      page().filter.value.choose(['zorg-en-technologie']);
      await agenda.updateComplete;
      page().filter.value.choose([]);
      await agenda.updateComplete;
      expect(rowOf(agenda, 'Plan maken').querySelector('details')!.open).to.equal(true);
      expect(queryAll(agenda, 'details[open]')).to.have.length(1);
    });
  });

  it('opens an action with several themes in one place', async () => {
    const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" group-by="theme" .feedState=${ready(feed)}></zorgpact-agenda>`);
    const places = () => queryAll<HTMLDetailsElement>(agenda, 'details').filter((details) => details.querySelector('.tt')!.textContent === 'Plan maken');
    places()[1]!.querySelector('summary')!.click();
    await oneEvent(places()[1]!, 'toggle');
    await choose(agenda, 'Sorteer op', 'start');
    expect(places().map(({ open }) => open)).to.deep.equal([false, true]);
    await choose(agenda, 'Groepeer op', 'status');
    expect(places().map(({ open }) => open)).to.deep.equal([true]);
    await choose(agenda, 'Groepeer op', 'theme');
    expect(openTitles(agenda)).to.deep.equal(['Plan maken']);
    const closing = places().find(({ open }) => open)!;
    closing.querySelector('summary')!.click();
    await oneEvent(closing, 'toggle');
    await choose(agenda, 'Groepeer op', 'none');
    expect(openTitles(agenda)).to.deep.equal([]);
  });

  it('keeps an action open in each of the places where the visitor opened it', async () => {
    const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" group-by="theme" .feedState=${ready(feed)}></zorgpact-agenda>`);
    const places = () => queryAll<HTMLDetailsElement>(agenda, 'details').filter((details) => details.querySelector('.tt')!.textContent === 'Plan maken');
    const press = async (index: number): Promise<void> => {
      const toggled = oneEvent(places()[index]!, 'toggle');
      places()[index]!.querySelector('summary')!.click();
      await toggled;
      await choose(agenda, 'Sorteer op', 'start');
    };
    await press(0);
    await press(1);
    expect(places().map(({ open }) => open)).to.deep.equal([true, true]);
    await press(1);
    expect(places().map(({ open }) => open)).to.deep.equal([true, false]);
    await press(0);
    await choose(agenda, 'Groepeer op', 'status');
    expect(openTitles(agenda)).to.deep.equal([]);
  });

  it('opens and closes details with the keyboard', async () => {
    const agenda = await limburg();
    const details = rowOf(agenda, 'Plan maken').querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(details.open).to.equal(false);
  });

  describe('with very many actions', () => {
    const wide = many(200, (index) => ({ status: index < 120 ? 'running' : 'planned', ...(index % 2 && { description: 'Meer.' }) }));

    it('keeps every row in the page up to 150', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(many(150))}></zorgpact-agenda>`);
      expect(titles(agenda)).to.have.length(150);
      expect(queryAll(agenda, '[aria-expanded], [part=more]')).to.have.length(0);
    });

    it('shows closed groups that open a page at a time', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(wide)}></zorgpact-agenda>`);
      expect(titles(agenda)).to.have.length(0);
      const button = query(agenda, '[part~=group-heading] button');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await agenda.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(titles(agenda)).to.have.length(25);
      expect(query(agenda, '[part=more]').textContent!.replace(/\s+/g, ' ').trim()).to.equal('Toon 25 meer 25 van 120 te zien');
      button.click();
      await agenda.updateComplete;
      expect(titles(agenda)).to.have.length(0);
    });

    it('moves the focus to the first new row, plain or not', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda group-by="none" page-size="90" .feedState=${ready(wide)}></zorgpact-agenda>`);
      const more = query(agenda, '[part=more] button');
      more.click();
      await until(() => agenda.shadowRoot!.activeElement === rowOf(agenda, 'Actie 91'));
      expect(more.textContent!.trim()).to.equal('Toon 20 meer');
      more.click();
      await until(() => agenda.shadowRoot!.activeElement === rowOf(agenda, 'Actie 181'));
      expect(titles(agenda)).to.have.length(200);
      expect(queryAll(agenda, '[part=more]')).to.have.length(0);
      agenda.pageSize = 1;
      await choose(agenda, 'Groepeer op', 'status');
      query(agenda, '[part~=group-heading] button').click();
      await agenda.updateComplete;
      query(agenda, '[part=more] button').click();
      await until(() => titles(agenda).length === 2 && agenda.shadowRoot!.activeElement === rowOf(agenda, 'Actie 2').querySelector('summary'));
    });

    it('has no next row to go to where the list grew shorter meanwhile', async () => {
      const errors: unknown[] = [];
      const onRejection = (event: PromiseRejectionEvent): void => {
        event.preventDefault();
        errors.push(event.reason);
      };
      window.addEventListener('unhandledrejection', onRejection);
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda group-by="none" .feedState=${ready(wide)}></zorgpact-agenda>`);
      query(agenda, '[part=more] button').click();
      agenda.feedState = ready(many(3));
      await agenda.updateComplete;
      expect(titles(agenda)).to.have.length(3);

      agenda.feedState = ready(wide);
      await agenda.updateComplete;
      await choose(agenda, 'Zoek in acties', 'xyz');
      query(agenda, '[part=empty] button').click();
      agenda.feedState = ready(makeFeed());
      await agenda.updateComplete;
      expect(agenda.state).to.equal('empty');
      // The browser tells of a rejection after the task that it came in.
      await nextFrame();
      await nextFrame();
      window.removeEventListener('unhandledrejection', onRejection);
      expect(errors).to.deep.equal([]);
    });

    it('searches all of them and opens what is found', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda .feedState=${ready(wide)}></zorgpact-agenda>`);
      await choose(agenda, 'Zoek in acties', 'actie 19');
      expect(titles(agenda)).to.deep.equal(['Actie 19', 'Actie 119', ...Array.from({ length: 10 }, (_value, index) => `Actie ${190 + index}`)]);
    });

    it('opens the first group with its first row when asked', async () => {
      const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda open="first" .feedState=${ready(wide)}></zorgpact-agenda>`);
      expect(titles(agenda)).to.have.length(25);
      expect(openTitles(agenda)).to.deep.equal(['Actie 2']);
    });
  });

  it('takes a heading, a filter and a footer from the page', async () => {
    const agenda = await limburg(html`<h3 slot="heading">Kop</h3><div slot="filter">Filter</div><p slot="footer">Voet</p>`);
    for (const name of ['heading', 'filter', 'footer']) {
      expect(query<HTMLSlotElement>(agenda, `slot[name=${name}]`).assignedElements()).to.have.length(1);
    }
  });

  it('still follows the filter after it was moved', async () => {
    const agenda = await limburg();
    const box = document.createElement('div');
    agenda.parentElement!.append(box);
    box.append(agenda);
    page().filter.value.choose(['zorg-en-technologie']);
    await agenda.updateComplete;
    expect(titles(agenda)).to.deep.equal(['Imago']);
  });

  describe('looks', () => {
    /** An agenda in a box that scrolls. */
    const boxed = async (width: number, template = html`<zorgpact-agenda pact="limburg" .feedState=${ready(feed)}></zorgpact-agenda>`): Promise<[HTMLElement, ZorgpactAgenda]> => {
      const box = await mount<ZorgpactAgenda>(html`<div>${template}</div>`);
      Object.assign(box.style, { inlineSize: `${width}px`, blockSize: '200px', overflow: 'auto', fontFamily: 'Arial' });
      return [box, box.querySelector('zorgpact-agenda')!];
    };
    const firstLine = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects()[0]!;
    };
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

    const canTell = CSS.supports('container-type: scroll-state');
    it(canTell ? 'has a surface behind a group heading only while it is stuck' : 'lets a group heading go where the browser can’t tell that one is stuck', async () => {
      const [box, agenda] = await boxed(400);
      const heading = query(agenda, '[part=group-heading]');
      const behind = (): string => getComputedStyle(heading, '::before').backgroundColor;
      const clear = 'rgba(0, 0, 0, 0)';
      expect([getComputedStyle(heading).backgroundColor, behind()]).to.deep.equal([clear, clear]);
      box.scrollTop = heading.getBoundingClientRect().top - box.getBoundingClientRect().top + 20;
      if (!canTell) {
        expect(heading.getBoundingClientRect().top).to.be.closeTo(box.getBoundingClientRect().top - 20, 1);
        expect(behind()).to.equal(clear);
        return;
      }
      await until(() => behind() !== clear);
      expect(heading.getBoundingClientRect().top).to.be.closeTo(box.getBoundingClientRect().top, 1);
      box.scrollTop = 0;
      await until(() => behind() === clear);
    });

    const hasRing = !/^Apple/.test(navigator.vendor);
    it(hasRing ? 'keeps the focus ring of a row between its lines, since the first has the heading above it, and moves nothing for it' : 'moves nothing where the focus comes (WebKit’s window never has the focus here, and shows no ring)', async () => {
      const agenda = await limburg();
      const summary = query(agenda, 'summary');
      const before = query(agenda, 'summary .ti').getBoundingClientRect().left;
      queryAll(agenda, 'select').at(-1)!.focus();
      await sendKeys({ press: 'Tab' });
      expect(agenda.shadowRoot!.activeElement).to.equal(summary);
      const { outlineWidth, outlineOffset } = getComputedStyle(summary);
      if (hasRing) expect([outlineWidth, outlineOffset]).to.deep.equal(['3px', '-3px']);
      expect(query(agenda, 'summary .ti').getBoundingClientRect().left).to.equal(before);
    });

    it('has everything in a row on the first line of the title', async () => {
      const [, agenda] = await boxed(900);
      const row = rowOf(agenda, 'Plan maken');
      const title = middle(firstLine(row.querySelector('.tt')!));
      for (const selector of ['.pa', '.pe']) expect(middle(firstLine(row.querySelector(`summary ${selector}`)!))).to.be.closeTo(title, 0.5);
      for (const selector of ['.st', '.chev']) expect(middle(row.querySelector(`summary > ${selector}`)!.getBoundingClientRect())).to.be.closeTo(title, 1);
    });

    it('has the number of a group on the first line of its heading', async () => {
      const long = makeFeed({ themes: [{ id: 'x', title: 'Hbo-isering in zorg en welzijn: het juiste personeel op de juiste plek' }], actions: many(12, () => ({ themes: ['x'] })).actions });
      const [, agenda] = await boxed(280, html`<zorgpact-agenda group-by="theme" .feedState=${ready(long)}></zorgpact-agenda>`);
      const heading = query(agenda, '[part=group-heading]');
      expect(heading.offsetHeight).to.be.above(60);
      const title = middle(firstLine(heading.querySelector('span')!));
      expect(middle(firstLine(heading.querySelector('.n')!))).to.be.closeTo(title, 0.5);
      expect(heading.querySelector('.n')!.getBoundingClientRect().height).to.be.below(30);
      expect(middle(heading.querySelector('svg')!.getBoundingClientRect())).to.be.closeTo(title, 1);
    });

    it('puts the two choices beside each other where they fit', async () => {
      const tops = async (width: number): Promise<number[]> => {
        const [, agenda] = await boxed(width);
        return queryAll(agenda, '.field').map((label) => Math.round(label.getBoundingClientRect().top - query(agenda, '.tools').getBoundingClientRect().top));
      };
      for (const width of [320, 560]) {
        const [search, by, sort] = await tops(width);
        expect([search, by]).to.deep.equal([0, sort]);
        expect(by).to.be.above(44);
      }
      const stacked = await tops(280);
      expect(new Set(stacked).size).to.equal(3);
      expect(await tops(800)).to.deep.equal([0, 0, 0]);
    });

    it('gives long words more room in a narrow column', async () => {
      const gap = async (width: number): Promise<string> => getComputedStyle(rowOf((await boxed(width))[1], 'Website').querySelector('.rowp')!).columnGap;
      expect([await gap(320), await gap(400), await gap(800)]).to.deep.equal(['8px', '12px', '20px']);
    });

    it('has space above the box that says that nothing was found', async () => {
      const agenda = await limburg();
      await choose(agenda, 'Zoek in acties', 'xyz');
      expect(parseFloat(getComputedStyle(query(agenda, '[part=empty]')).marginTop)).to.be.above(8);
    });
  });

  it('speaks English where the page does', async () => {
    await loadWords('en');
    const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda lang="en" pact="limburg" .feedState=${ready(feed)}></zorgpact-agenda>`);
    expect(headings(agenda)[1]).to.equal('Planned 2: 1 action and 1 theme line');
    await choose(agenda, 'Search actions', 'sittard');
    expect(count(agenda)).to.equal('1 of 7 actions and 0 of 1 theme line');
  });

  it('passes axe, closed, open and in pages', async () => {
    const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="limburg" open="first" .feedState=${ready(feed)}></zorgpact-agenda>`);
    await expect(agenda).to.be.accessible();
    const pages = await mount<ZorgpactAgenda>(html`<zorgpact-agenda open="first" page-size="3" .feedState=${ready(many(160, (index) => ({ status: index % 2 ? 'running' : 'planned' })))}></zorgpact-agenda>`);
    await expect(pages).to.be.accessible();
  });
});
