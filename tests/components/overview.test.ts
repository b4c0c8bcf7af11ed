import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/components/card/define.js';
import '../../src/components/overview/define.js';
import '../../src/context/define.js';
import type { ZorgpactCard } from '../../src/components/card/card.js';
import { PactSelectEvent } from '../../src/components/events.js';
import { ZorgpactOverview } from '../../src/components/overview/overview.js';
import { page } from '../../src/context/page.js';
import type { ZorgpactProvider } from '../../src/context/provider.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makeKoploper, makePact, ready, stale } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const limburg = makePact({
  provinces: ['Limburg'],
  subregions: [{ name: 'Zuid-Limburg', ambassador: { name: 'Jan Jansen', role: 'wethouder' }, note: 'Een van drie.' }],
  phase: { id: 'focus', state: 'towards', title: 'focus', date: '2017-10-25' },
  agendaFunctions: [{ id: 'platform', basis: 'genoemd in het verslag' }],
  themes: [{ title: 'Zorg en technologie', theme: 'zorg-en-technologie' }],
  partners: [{ name: 'Gemeente Heerlen' }, { name: 'Zuyd' }],
  links: [{ title: 'www.zorgpactlimburg.nl', url: 'https://www.zorgpactlimburg.nl/' }],
  followUp: { text: 'Ging verder in de RAAT.', date: '2019-01-01', sources: ['brief'] },
  sources: ['volgspot'],
});
const NAMES = ['Achterhoek', 'Drechtsteden', 'Flevoland', 'Kop van Noord-Holland', 'Midden-Brabant', 'Regio Zwolle'];
const feed = makeFeed({
  programme: { name: 'Zorgpact', agendaFunctions: [{ id: 'platform', title: 'Platformfunctie' }] },
  pacts: [
    makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland', provinces: ['Zeeland'] }),
    limburg,
    makePact({ id: 'west-brabant', name: 'Zorg- en Welzijnspact West-Brabant', region: 'West-Brabant', provinces: ['Noord-Brabant'], certainty: 'initiative' }),
    makePact({ id: 'noord', name: 'ZorgpactNoord', region: 'Noord-Nederland', provinces: ['Groningen', 'Drenthe', 'Friesland'] }),
    ...NAMES.map((name) => makePact({ id: name.toLowerCase().replaceAll(' ', '-'), name: `Zorgpact ${name}`, region: name, ...(name === 'Midden-Brabant' && { provinces: ['Noord-Brabant'] }) })),
  ],
  actions: [makeAction({ id: 'a' }), makeAction({ id: 'b' }), makeAction({ id: 'c', level: 'theme-line' }), makeAction({ id: 'd', pact: 'zeeland' })],
  koplopers: [makeKoploper({ id: 'k', pact: 'limburg' })],
  sources: [
    { id: 'volgspot', title: 'Volgspot 1', url: 'https://bron.example/volgspot' },
    { id: 'brief', title: 'Brief', date: '2018' },
  ],
});
const many = makeFeed({ pacts: Array.from({ length: 61 }, (_, index) => makePact({ id: `p${index}`, name: `Zorgpact Regio ${index + 1}`, region: `Regio ${index + 1}`, provinces: ['Gelderland'] })) });

const open = (parts: Partial<Record<'pact' | 'province', string>> = {}, of = feed): Promise<ZorgpactOverview> =>
  mount<ZorgpactOverview>(html`<zorgpact-overview pact=${parts.pact ?? ''} province=${parts.province ?? ''} .feedState=${ready(of)}></zorgpact-overview>`);
const names = (widget: Element): string[] => queryAll(widget, '.pick').map((button) => button.textContent!.replace(/\s+/g, ' ').trim());
const rowOf = (widget: Element, id: string): HTMLElement => query(widget, `.pick[value="${id}"]`).closest('li')!;
const pick = (widget: Element, id: string): HTMLButtonElement => query<HTMLButtonElement>(widget, `.pick[value="${id}"]`);
const tile = (widget: Element, id: string): HTMLButtonElement => query<HTMLButtonElement>(widget, `.tile[value="${id}"]`);
const count = (widget: Element): string => query(widget, '[part=count]').textContent!;
const pressed = (widget: Element): string[] => queryAll<HTMLButtonElement>(widget, '.pick[aria-pressed=true]').map(({ value }) => value);
const search = async (widget: ZorgpactOverview, text: string): Promise<void> => {
  const input = query<HTMLInputElement>(widget, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
};

describe('zorgpact-overview', () => {
  failOnConsole();
  afterEach(() => page().feed.value.choose?.(''));

  it('is defined', () => {
    expect(customElements.get('zorgpact-overview')).to.be.a('function');
  });

  it('lists every pact of the feed by what tells it apart, from A to Z, and claims no total', async () => {
    const overview = await open();
    expect(overview.getAttribute('state')).to.equal('ready');
    expect(names(overview)).to.deep.equal([
      'Zorgpact Achterhoek', 'Zorgpact Drechtsteden', 'Zorgpact Flevoland', 'Zorgpact Kop van Noord-Holland', 'Zorgpact Limburg', 'Zorgpact Midden-Brabant', 'Zorgpact Regio Zwolle',
      'Zorg- en Welzijnspact West-Brabant', 'Zorgpact Zeeland', 'ZorgpactNoord',
    ]);
    expect(count(overview)).to.equal('10 zorgpacten in deze gegevens');
    expect(queryAll(overview, 'ul[role=list][aria-label=Zorgpacten] > li > h3 > button')).to.have.length(10);
    expect(textOf(query(overview, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('says in a row where a pact is, how far, how sure and how much of it is known, and more that opens', async () => {
    const overview = await open();
    const row = rowOf(overview, 'limburg');
    expect(textOf(row)).to.equal(
      'Zorgpact Limburg Provincie: Limburg Op weg naar focus · Platformfunctie 2 acties, 1 themalijn en 1 koploper bekend Meer over Limburg ' +
        'Deelregio Zuid-Limburg: Jan Jansen, wethouder Een van drie. Functie Platformfunctie genoemd in het verslag Thema’s Zorg en technologie ' +
        'Gemeenten Heerlen Vervolg Ging verder in de RAAT. (1 januari 2019) Lees meer www.zorgpactlimburg.nl Bron: Volgspot 1; Brief, 2018',
    );
    expect([...row.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://www.zorgpactlimburg.nl/', 'https://bron.example/volgspot']);
    expect(row.querySelector('details')!.open).to.equal(false);
    expect(textOf(rowOf(overview, 'west-brabant'))).to.equal('Zorg- en Welzijnspact West-Brabant Provincie: Noord-Brabant Zorg- en Welzijnspact · Bevestigd als initiatief');
    expect(textOf(rowOf(overview, 'zeeland'))).to.equal('Zorgpact Zeeland Provincie: Zeeland 1 actie bekend');
  });

  it('leaves out what the feed does not know, without holes', async () => {
    const overview = await open({}, makeFeed());
    expect(textOf(rowOf(overview, 'limburg'))).to.equal('Zorgpact Limburg');
    expect(queryAll(overview, 'details, dl, .colh .na, .colh .nt, .colh .nk')).to.have.length(0);
  });

  it('says of a region, an ambassador and a basis only what is there', async () => {
    const pact = makePact({ region: 'Zuid en Midden', subregions: [{ name: 'Zuid' }, { name: 'Midden', ambassador: { name: 'Piet' } }], agendaFunctions: [{ id: 'podium' }], certainty: 'probable' });
    const overview = await open({}, makeFeed({ pacts: [pact] }));
    expect(textOf(rowOf(overview, 'limburg'))).to.equal('Zorgpact Limburg podium · Waarschijnlijk een zorgpact Meer over Limburg Regio Zuid en Midden Deelregio Zuid Midden: Piet');
  });

  it('shows the empty, the loading, the error and the stale state', async () => {
    const empty = await open({}, makeFeed({ pacts: [] }));
    expect(empty.getAttribute('state')).to.equal('empty');
    expect(textOf(empty)).to.equal('Geen zorgpacten bekend In deze gegevens staan geen zorgpacten.');
    const waiting = await mount<ZorgpactOverview>(html`<zorgpact-overview .feedState=${loading}></zorgpact-overview>`);
    expect(query(waiting, '.zp').getAttribute('aria-busy')).to.equal('true');
    expect(queryAll(waiting, '.tile.sk')).to.have.length(12);
    const broken = await mount<ZorgpactOverview>(html`<zorgpact-overview .feedState=${failed}></zorgpact-overview>`);
    expect(textOf(query(broken, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    const old = await mount<ZorgpactOverview>(html`<zorgpact-overview .feedState=${stale(feed)}></zorgpact-overview>`);
    expect(old.getAttribute('state')).to.equal('stale');
    expect(names(old)).to.have.length(10);
  });

  it('needs no tools for one pact', async () => {
    const overview = await open({}, makeFeed({ pacts: [limburg] }));
    expect(count(overview)).to.equal('1 zorgpact in deze gegevens');
    expect(queryAll(overview, 'input, .tile')).to.have.length(0);
  });

  it('shows thirty of many, and the next with the focus on the first of them', async () => {
    const overview = await open({}, many);
    expect(names(overview)).to.have.length(30);
    query(overview, '[part=more] button').click();
    await overview.updateComplete;
    expect(names(overview)).to.have.length(60);
    expect(names(overview).slice(8, 11)).to.deep.equal(['Zorgpact Regio 9', 'Zorgpact Regio 10', 'Zorgpact Regio 11']);
    expect(overview.shadowRoot!.activeElement).to.equal(queryAll(overview, '.pick')[30]);
  });

  describe('choosing', () => {
    it('sets the pact of the widgets of the page that name none, fires, and narrows nothing here', async () => {
      const overview = await open();
      const [card, own] = [await mount<ZorgpactCard>(html`<zorgpact-card .feedState=${ready(feed)}></zorgpact-card>`), await mount<ZorgpactCard>(html`<zorgpact-card pact="zeeland" .feedState=${ready(feed)}></zorgpact-card>`)];
      expect(takeWarnings()).to.have.length(1);
      const told: Event[] = [];
      overview.addEventListener('zorgpact-select', (event) => told.push(event));
      pick(overview, 'limburg').click();
      await overview.updateComplete;
      await card.updateComplete;
      expect(told.map((event) => event instanceof PactSelectEvent && [event.pact, event.bubbles, event.composed])).to.deep.equal([['limburg', true, true]]);
      expect(pressed(overview)).to.deep.equal(['limburg']);
      expect(query(card, '[part~=name]').textContent).to.equal('Zorgpact Limburg');
      expect(query(own, '[part~=name]').textContent).to.equal('Zorgpact Zeeland');
      expect(names(overview)).to.have.length(10);
      expect(queryAll(overview, '.on .dot')).to.have.length(1);
    });

    it('lets go of the pact that is chosen once more', async () => {
      const overview = await open();
      const card = await mount<ZorgpactCard>(html`<zorgpact-card .feedState=${ready(feed)}><p>Lees meer</p></zorgpact-card>`);
      const told: string[] = [];
      overview.addEventListener('zorgpact-select', (event) => told.push((event as PactSelectEvent).pact));
      for (let time = 0; time < 2; time += 1) {
        pick(overview, 'zeeland').click();
        await overview.updateComplete;
        await card.updateComplete;
      }
      expect(told).to.deep.equal(['zeeland', '']);
      expect(pressed(overview)).to.deep.equal([]);
      expect(card.getAttribute('state')).to.equal('empty');
      expect(takeWarnings()).to.have.length(1);
    });

    it('stays within its provider, and follows it without an event', async () => {
      const box = await mount<ZorgpactOverview>(
        html`<zorgpact-provider pact="zeeland"><zorgpact-overview .feedState=${ready(feed)}></zorgpact-overview><zorgpact-card .feedState=${ready(feed)}></zorgpact-card></zorgpact-provider>`,
      );
      const [overview, card] = [box.querySelector('zorgpact-overview')!, box.querySelector('zorgpact-card')!];
      let fired = 0;
      overview.addEventListener('zorgpact-select', () => (fired += 1));
      expect(pressed(overview)).to.deep.equal(['zeeland']);
      pick(overview, 'limburg').click();
      await box.updateComplete;
      await card.updateComplete;
      expect(query(card, '[part~=name]').textContent).to.equal('Zorgpact Limburg');
      expect(page().feed.value.pact ?? '').to.equal('');
      Object.assign(box, { pact: 'noord' });
      await box.updateComplete;
      await overview.updateComplete;
      expect(pressed(overview)).to.deep.equal(['noord']);
      expect(fired).to.equal(1);
    });

    it('begins with the pact of its own, whatever that of the page is', async () => {
      page().feed.value.choose!('zeeland');
      const overview = await open({ pact: ' Limburg ' });
      expect(pressed(overview)).to.deep.equal(['limburg']);
      pick(overview, 'noord').click();
      await overview.updateComplete;
      expect(pressed(overview)).to.deep.equal(['noord']);
      overview.pact = 'zeeland';
      await overview.updateComplete;
      expect(pressed(overview)).to.deep.equal(['zeeland']);
    });

    it('warns of a pact that it does not know, once, and shows all', async () => {
      const overview = await open({ pact: 'limborg' });
      overview.requestUpdate();
      await overview.updateComplete;
      expect(names(overview)).to.have.length(10);
      expect(pressed(overview)).to.deep.equal([]);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('pact="limborg"').and.to.include('"limburg"');
    });

    it('goes by keyboard: name, then what opens, then the next name', async () => {
      const overview = await open();
      pick(overview, 'limburg').focus();
      await sendKeys({ press: 'Enter' });
      await overview.updateComplete;
      expect(pressed(overview)).to.deep.equal(['limburg']);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(rowOf(overview, 'limburg').querySelector('details')!.open).to.equal(true);
    });
  });

  describe('the map', () => {
    it('has a tile for each province with its name, its number and a dot for each pact', async () => {
      const overview = await open();
      expect(queryAll(overview, '.tile')).to.have.length(12);
      expect(textOf(tile(overview, 'noord-brabant'))).to.equal('NB Noord-Brabant: 2 zorgpacten');
      expect(textOf(tile(overview, 'limburg'))).to.equal('LI Limburg: 1 zorgpact');
      expect(tile(overview, 'noord-brabant').querySelector('path')!.getAttribute('d')!.match(/h0/g)).to.have.length(2);
      expect(query(overview, 'legend').textContent).to.equal('Kies een provincie');
    });

    it('keeps to the provinces that are chosen, which add up, and clears them', async () => {
      const overview = await open();
      for (const id of ['noord-brabant', 'groningen']) tile(overview, id).click();
      await overview.updateComplete;
      expect(names(overview)).to.deep.equal(['Zorgpact Midden-Brabant', 'Zorg- en Welzijnspact West-Brabant', 'ZorgpactNoord']);
      expect(count(overview)).to.equal('3 van 10 zorgpacten in deze gegevens');
      expect(queryAll(overview, '.tile[aria-pressed=true]')).to.have.length(2);
      tile(overview, 'noord-brabant').click();
      await overview.updateComplete;
      expect(names(overview)).to.deep.equal(['ZorgpactNoord']);
      query(overview, '[part~=clear]').click();
      await overview.updateComplete;
      expect(names(overview)).to.have.length(10);
      expect(query(overview, '[part~=clear]').checkVisibility({ visibilityProperty: true })).to.equal(false);
      await until(() => overview.shadowRoot!.activeElement === queryAll(overview, '.tile')[0]);
    });

    it('has nothing to choose where no pact is, and says so', async () => {
      const overview = await open();
      const flevoland = tile(overview, 'flevoland');
      expect(textOf(flevoland)).to.equal('FL Flevoland: 0 zorgpacten');
      expect(flevoland.getAttribute('aria-disabled')).to.equal('true');
      flevoland.click();
      await overview.updateComplete;
      expect(names(overview)).to.have.length(10);
    });

    it('goes by keyboard, a tab per tile', async () => {
      const overview = await open();
      tile(overview, 'friesland').focus();
      await sendKeys({ press: 'Tab' });
      expect(overview.shadowRoot!.activeElement).to.equal(tile(overview, 'groningen'));
      await sendKeys({ press: ' ' });
      await overview.updateComplete;
      expect(names(overview)).to.deep.equal(['ZorgpactNoord']);
    });

    it('keeps its shape and targets of 44 px in the narrowest column', async () => {
      const overview = await open();
      for (const width of [240, 320, 720, 1160]) {
        overview.style.width = `${width}px`;
        overview.style.maxWidth = 'none';
        const boxes = queryAll(overview, '.tile').map((one) => one.getBoundingClientRect());
        for (const box of boxes) expect([box.width >= 44, Math.abs(box.width - box.height) < 1], String(width)).to.deep.equal([true, true]);
        expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(4);
        expect(overview.scrollWidth, String(width)).to.be.at.most(width);
      }
    });

    it('is not there without a province, or where it is unwanted', async () => {
      expect(queryAll(await open({}, makeFeed({ pacts: feed.pacts.map(({ provinces: _, ...pact }) => pact) })), '.tile')).to.have.length(0);
      const bare = await mount<ZorgpactOverview>(html`<zorgpact-overview hide-map hide-search province="limburg" .feedState=${ready(feed)}></zorgpact-overview>`);
      expect(queryAll(bare, '.tile, input')).to.have.length(0);
      expect(names(bare)).to.deep.equal(['Zorgpact Limburg']);
    });
  });

  describe('the search', () => {
    it('finds pacts by name, province and municipality, and says what came of it', async () => {
      const overview = await open();
      await search(overview, 'brabant');
      expect(names(overview)).to.deep.equal(['Zorgpact Midden-Brabant', 'Zorg- en Welzijnspact West-Brabant']);
      expect(query(overview, 'p[role=status]').textContent).to.equal('');
      await until(() => query(overview, 'p[role=status]').textContent === '2 van 10 zorgpacten in deze gegevens');
      await search(overview, 'HÉERLEN');
      expect(query(overview, 'p[role=status]').textContent).to.equal('');
      expect(names(overview)).to.deep.equal(['Zorgpact Limburg']);
    });

    it('narrows the chosen provinces further', async () => {
      const overview = await open({ province: 'noord-brabant' });
      await search(overview, 'west');
      expect(names(overview)).to.deep.equal(['Zorg- en Welzijnspact West-Brabant']);
    });

    it('offers to clear what leaves nothing, and then shows all with the focus on the field', async () => {
      const overview = await open({ province: 'limburg' });
      await search(overview, 'zeeland');
      expect(overview.getAttribute('state')).to.equal('ready');
      expect(textOf(query(overview, '[part=empty]'))).to.equal('Niets gevonden Zoek op een ander woord of kies een andere provincie. Wis keuze');
      query(overview, '[part=empty] button').click();
      await overview.updateComplete;
      expect(names(overview)).to.have.length(10);
      expect(query<HTMLInputElement>(overview, 'input').value).to.equal('');
      await until(() => overview.shadowRoot!.activeElement === query(overview, 'input'));
    });

    it('is there from eight pacts on, unless it is unwanted', async () => {
      expect(queryAll(await open({}, makeFeed({ pacts: feed.pacts.slice(0, 7) })), 'input')).to.have.length(0);
      expect(queryAll(await open({}, makeFeed({ pacts: feed.pacts.slice(0, 8) })), 'input')).to.have.length(1);
      expect(queryAll(await mount<ZorgpactOverview>(html`<zorgpact-overview hide-search .feedState=${ready(feed)}></zorgpact-overview>`), 'input')).to.have.length(0);
    });
  });

  describe('attributes', () => {
    it('begin with provinces, in capitals and with commas too, and follow a change', async () => {
      const overview = await open({ province: ' Limburg, ZEELAND ' });
      expect(names(overview)).to.deep.equal(['Zorgpact Limburg', 'Zorgpact Zeeland']);
      overview.setAttribute('province', 'groningen');
      await overview.updateComplete;
      expect(names(overview)).to.deep.equal(['ZorgpactNoord']);
    });

    it('warn of a province that there is not, and do without', async () => {
      const overview = await open({ province: 'noord-braband' });
      expect(names(overview)).to.have.length(10);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('province="noord-braband"').and.to.include('"noord-brabant"');
    });

    it('hold when set before the upgrade', async () => {
      const box = await mount<ZorgpactOverview>(html`<div></div>`);
      const early = document.createElement('late-overview') as ZorgpactOverview;
      Object.assign(early, { province: 'limburg', hideMap: true });
      box.append(early);
      customElements.define('late-overview', class extends ZorgpactOverview {
        constructor() {
          super();
          this.feedState = ready(feed);
        }
      });
      await early.updateComplete;
      expect(names(early)).to.deep.equal(['Zorgpact Limburg']);
      expect(queryAll(early, '.tile')).to.have.length(0);
    });
  });

  it('speaks English where the page does, and tells the language of the feed', async () => {
    await loadWords('en', 'more');
    const overview = await mount<ZorgpactOverview>(html`<zorgpact-overview lang="en" .feedState=${ready(feed)}></zorgpact-overview>`);
    expect(count(overview)).to.equal('10 care pacts in this data');
    expect(textOf(tile(overview, 'noord-brabant'))).to.equal('NB Noord-Brabant: 2 care pacts');
    expect([...rowOf(overview, 'limburg').querySelector('details')!.querySelectorAll('[lang=nl]')].map(textOf)).to.deep.equal([
      'wethouder', 'Een van drie.', 'Platformfunctie', 'genoemd in het verslag', 'Zorg en technologie', 'Heerlen', 'Ging verder in de RAAT.', 'www.zorgpactlimburg.nl', 'Volgspot 1', 'Brief',
    ]);
  });

  it('gives back the pact of the provider when the visitor lets go of another, and when it goes itself', async () => {
    const box = await fixture<ZorgpactProvider>(html`<zorgpact-provider pact="limburg"><zorgpact-overview .feedState=${ready(feed)}></zorgpact-overview></zorgpact-provider>`);
    const overview = box.querySelector('zorgpact-overview')!;
    await overview.updateComplete;
    const told: string[] = [];
    box.addEventListener('zorgpact-select', (event) => told.push((event as PactSelectEvent).pact));
    const press = async (id: string): Promise<void> => {
      query(overview, `.pick[value=${id}]`).click();
      await overview.updateComplete;
    };
    await press('zeeland');
    expect(box.pact).to.equal('zeeland');
    await press('zeeland');
    expect(box.pact).to.equal('limburg');
    await press('limburg');
    expect(box.pact).to.equal('limburg');
    expect(told).to.deep.equal(['zeeland', 'limburg', 'limburg']);
    await press('zeeland');
    overview.remove();
    await Promise.resolve();
    expect(box.pact).to.equal('limburg');
  });

  it('takes its heading level from the page or the attribute', async () => {
    const set = await mount<ZorgpactOverview>(html`<zorgpact-overview heading-level="4" .feedState=${ready(feed)}></zorgpact-overview>`);
    expect(queryAll(set, 'h4')).to.have.length(10);
  });

  it('passes axe', async () => {
    const overview = await open({ pact: 'limburg', province: 'limburg noord-brabant' });
    rowOf(overview, 'limburg').querySelector('details')!.open = true;
    await expect(overview).to.be.accessible();
    await search(overview, 'nergens');
    await expect(overview).to.be.accessible();
  });
});
