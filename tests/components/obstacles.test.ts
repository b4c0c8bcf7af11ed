import { expect, html } from '@open-wc/testing';
import '../../src/components/obstacles/define.js';
import type { FilterChangeEvent } from '../../src/components/events.js';
import type { ZorgpactObstacles } from '../../src/components/obstacles/obstacles.js';
import { remarks } from '../../src/components/obstacles/row.js';
import type { FilterScope } from '../../src/context/filter-scope.js';
import { page } from '../../src/context/page.js';
import type { Obstacle } from '../../src/feed/schema.js';
import { nl } from '../../src/i18n/nl.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makeKoploper, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const makeObstacle = (parts: Partial<Obstacle> & { id: string }): Obstacle => ({ title: `Belemmering ${parts.id}`, status: 'mapped', ...parts });

const school = makeObstacle({
  id: 'school',
  title: 'Meer praktijk in de klas',
  status: 'solved',
  statusNote: 'opgelost binnen de regels',
  solutionKind: 'clarified',
  organisation: 'Arcus College',
  pact: 'limburg',
  themes: ['leren-in-de-praktijk'],
  issue: { text: 'De school moest 700 uur zelf geven.', sources: ['blik'] },
  solution: { text: 'Medewerkers geven mee les.', date: '2016-03', sources: ['verhaal'] },
});
const trajecten = makeObstacle({
  id: 'trajecten',
  title: 'Kortere trajecten erkennen',
  statusNote: 'te agenderen',
  pact: 'limburg',
  themes: ['permanent-leren'],
  issue: { text: 'Limburg wil dit landelijk agenderen.', date: '2017-10-25' },
});
const stages = makeObstacle({
  id: 'stages',
  title: 'Stages in vakanties',
  status: 'solved',
  koploper: 'koperhorst',
  themes: ['leren-in-de-praktijk'],
  solution: { text: 'De wet bood genoeg ruimte.' },
});
const cao = makeObstacle({ id: 'cao', title: 'Cao bij twee werkgevers', status: 'wacht op antwoord' });

const feed = makeFeed({
  programme: {
    name: 'Zorgpact',
    obstacleTotals: [
      { text: 'Ruim 40 in kaart gebracht.', sources: ['blik'] },
      { text: 'Eindstand: ruim 70.', note: 'Aan het einde van het programma.', sources: ['verhaal'] },
    ],
  },
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  koplopers: [makeKoploper({ id: 'koperhorst', title: 'De Koperhorst', region: 'Amersfoort', link: 'https://portret.example/koperhorst' })],
  obstacles: [school, trajecten, stages, cao],
  sources: [
    { id: 'blik', title: 'Een blik' },
    { id: 'verhaal', title: 'Het verhaal', url: 'https://verhaal.example/' },
  ],
});
const many = makeFeed({ obstacles: Array.from({ length: 25 }, (_, index) => makeObstacle({ id: `o${index + 1}` })) });

const show = (of = feed): Promise<ZorgpactObstacles> => mount<ZorgpactObstacles>(html`<zorgpact-obstacles .feedState=${ready(of)}></zorgpact-obstacles>`);
const filter = (): FilterScope => page().filter.value;
const titles = (widget: Element): string[] => queryAll(widget, '[part~=title]').map((title) => title.textContent!.trim());
const items = (widget: Element): string[] => queryAll(widget, '[part=item]').map(textOf);
const count = (widget: Element): string => textOf(query(widget, '[part=count]'));

describe('zorgpact-obstacles', () => {
  failOnConsole();
  afterEach(() => filter().choose([]));

  it('is defined', () => {
    expect(customElements.get('zorgpact-obstacles')).to.be.a('function');
  });

  it('shows every obstacle of the feed, in a list', async () => {
    const widget = await show();
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(queryAll(widget, 'ul[role=list][aria-label="Ruimte in de regels"] > li')).to.have.length(4);
    expect(titles(widget)).to.deep.equal(['Meer praktijk in de klas', 'Kortere trajecten erkennen', 'Stages in vakanties', 'Cao bij twee werkgevers']);
    expect(textOf(query(widget, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('says what was in the way, what was done and how it stands', async () => {
    expect(items(await show())[0]).to.equal(
      'Belemmering Meer praktijk in de klas De school moest 700 uur zelf geven. Wat is er gedaan? Medewerkers geven mee les. (maart 2016) Limburg Opgelost Regels verhelderd Opgelost binnen de regels Arcus College Bron: Een blik; Het verhaal',
    );
  });

  it('says what it is about where nothing is known to be done', async () => {
    expect(items(await show())[1]).to.equal('Belemmering Kortere trajecten erkennen Waar gaat het om? Limburg wil dit landelijk agenderen. (25 oktober 2017) Limburg In kaart gebracht Te agenderen');
  });

  it('names the koploper, with the region of that where there is no pact', async () => {
    const widget = await show();
    expect(items(widget)[2]).to.equal('Belemmering Stages in vakanties Wat is er gedaan? De wet bood genoeg ruimte. Amersfoort Opgelost Koploper: De Koperhorst');
    expect(query<HTMLAnchorElement>(widget, '[part=state] a').href).to.equal('https://portret.example/koperhorst');
  });

  it('shows a state that it does not know by its own label, and leaves out what is unknown', async () => {
    const widget = await show();
    expect(items(widget)[3]).to.equal('Belemmering Cao bij twee werkgevers Stand Wacht op antwoord');
    expect(queryAll(widget, '[part=item]')[3]!.querySelector('[part=answer]')).to.equal(null);
  });

  it('asks what happens where a solution is under way', async () => {
    const widget = await show(makeFeed({ obstacles: [makeObstacle({ id: 'a', solution: { text: 'Er komt een proef.' } })] }));
    expect(items(widget)[0]).to.include('Wat gebeurt er? Er komt een proef.');
  });

  it('draws each state in a way of its own', async () => {
    const drawings = queryAll(await show(), '[part=state] svg').map((drawing) => drawing.innerHTML);
    expect(new Set(drawings).size).to.equal(3);
    expect(drawings[0]).to.equal(drawings[2]);
  });

  it('says a remark that the kind of solution says already no second time', () => {
    expect(remarks(makeObstacle({ id: 'a', solutionKind: 'clarified', statusNote: 'verhelderd', organisation: 'Summa' }), nl)).to.deep.equal(['Regels verhelderd', 'Summa']);
    expect(remarks(makeObstacle({ id: 'a', solutionKind: 'new', statusNote: 'verhelderd' }), nl)).to.deep.equal(['Nieuwe oplossing', 'Verhelderd']);
    expect(remarks(makeObstacle({ id: 'a' }), nl)).to.deep.equal([]);
  });

  it('links to its sources', async () => {
    const links = queryAll<HTMLAnchorElement>(await show(), '[part=item] [part=source] a');
    expect(links.map(({ href, textContent }) => [href, textContent])).to.deep.equal([['https://verhaal.example/', 'Het verhaal']]);
  });

  describe('totals', () => {
    it('of the programme stand beside the number of this data, each with its source', async () => {
      const widget = await show();
      expect(count(widget)).to.equal('4 belemmeringen in deze gegevens');
      expect(textOf(query(widget, '[part=totals]'))).to.equal(
        'Volgens de bronnen Ruim 40 in kaart gebracht. Bron: Een blik Eindstand: ruim 70. Aan het einde van het programma. Bron: Het verhaal',
      );
    });

    it('are not those of one pact', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles pact="limburg" .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(queryAll(widget, '[part=totals]')).to.have.length(0);
      expect(queryAll(await show({ ...feed, pact: 'limburg' }), '[part=totals]')).to.have.length(0);
    });

    it('are there without any obstacle too', async () => {
      const widget = await show({ ...feed, obstacles: [] });
      expect(widget.getAttribute('state')).to.equal('empty');
      expect(textOf(query(widget, '[part=totals]'))).to.include('Ruim 40');
    });

    it('say nothing where the feed has none', async () => {
      expect(queryAll(await show(many), '[part=totals]')).to.have.length(0);
    });
  });

  describe('attributes', () => {
    it('pact', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles pact=" Limburg " .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(titles(widget)).to.deep.equal(['Meer praktijk in de klas', 'Kortere trajecten erkennen']);
      expect(count(widget)).to.equal('2 belemmeringen in deze gegevens');
    });

    it('theme', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles theme="permanent-leren zorg-en-technologie" .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(titles(widget)).to.deep.equal(['Kortere trajecten erkennen']);
    });

    it('status', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles status="Solved" .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(titles(widget)).to.deep.equal(['Meer praktijk in de klas', 'Stages in vakanties']);
      widget.status = 'mapped, solved';
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(3);
    });

    it('limit, without a button', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles limit="14" .feedState=${ready(many)}></zorgpact-obstacles>`);
      expect(titles(widget)).to.have.length(14);
      expect(count(widget)).to.equal('14 van 25 belemmeringen in deze gegevens');
      expect(queryAll(widget, '[part=more]')).to.have.length(0);
    });

    it('heading-level', async () => {
      const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles heading-level="4" .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(queryAll(widget, 'h4[part~=title]')).to.have.length(4);
    });

    it('hold also when set before the upgrade', async () => {
      const widget = document.createElement('div');
      widget.innerHTML = '<zorgpact-obstacles pact="limburg" status="mapped"></zorgpact-obstacles>';
      const late = widget.firstElementChild as ZorgpactObstacles;
      late.feedState = ready(feed);
      document.body.append(widget);
      await late.updateComplete;
      expect(titles(late)).to.deep.equal(['Kortere trajecten erkennen']);
      widget.remove();
    });

    for (const [attribute, value, near] of [['theme', 'permanent-lere', 'permanent-leren'], ['status', 'solvd', 'solved'], ['limit', '0', ''], ['limit', 'veel', '']] as const) {
      it(`${attribute}="${value}" is named in one warning and left out`, async () => {
        const widget = await show();
        widget.setAttribute(attribute, value);
        await widget.updateComplete;
        widget.requestUpdate();
        await widget.updateComplete;
        expect(titles(widget)).to.have.length(4);
        const warnings = takeWarnings();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`${attribute}="${value}"`).and.to.include(near);
      });
    }
  });

  describe('filter', () => {
    it('narrows to the themes chosen in its scope, and keeps the rows that stay', async () => {
      const widget = await show();
      const stays = queryAll(widget, '[part=item]')[2];
      filter().choose(['leren-in-de-praktijk']);
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Meer praktijk in de klas', 'Stages in vakanties']);
      expect(count(widget)).to.equal('2 van 4 belemmeringen in deze gegevens');
      expect(queryAll(widget, '[part=item]')[1]).to.equal(stays);
    });

    it('is offered the obstacles, before any choice', async () => {
      await mount<ZorgpactObstacles>(html`<zorgpact-obstacles status="solved" .feedState=${ready(feed)}></zorgpact-obstacles>`);
      expect(filter().offered.obstacles).to.deep.equal([school, stages]);
    });

    it('can be cleared where it leaves nothing; then all is shown with the focus on the first', async () => {
      filter().choose(['zorg-en-technologie']);
      const widget = await show();
      expect(widget.getAttribute('state')).to.equal('ready');
      expect(textOf(query(widget, '[part=empty]'))).to.equal('Niets gevonden Kies een ander thema of wis de keuze. Wis keuze');
      const cleared = new Promise<FilterChangeEvent>((resolve) => widget.addEventListener('zorgpact-filter-change', resolve, { once: true }));
      query(widget, '[part=empty] button').click();
      expect((await cleared).themes).to.deep.equal([]);
      expect(filter().themes.size).to.equal(0);
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(4);
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

  it('shows twelve of many, and the next with the focus on the first of them', async () => {
    const widget = await show(many);
    expect(titles(widget)).to.have.length(12);
    query(widget, '[part=more] button').click();
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(24);
    expect(widget.shadowRoot!.activeElement).to.equal(queryAll(widget, '[part=item]')[12]);
  });

  it('puts them in three columns where there is room, in line with each other', async () => {
    const widget = await show();
    widget.style.width = '800px';
    const lefts = queryAll(widget, '[part=state]').map((state) => Math.round(state.getBoundingClientRect().left));
    // The last has no second column.
    expect(new Set(lefts).size).to.equal(1);
    const [obstacle, answer] = [query(widget, '[part=obstacle]'), query(widget, '[part=answer]')].map((cell) => cell.getBoundingClientRect());
    expect(answer!.left).to.be.above(obstacle!.right);
    widget.style.width = '400px';
    expect(query(widget, '[part=answer]').getBoundingClientRect().top).to.be.above(query(widget, '[part=obstacle]').getBoundingClientRect().top);
  });

  it('says when there are none', async () => {
    const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles pact="zeeland" .feedState=${ready(feed)}></zorgpact-obstacles>`);
    expect(widget.getAttribute('state')).to.equal('empty');
    expect(textOf(widget)).to.equal('Geen belemmeringen bekend In deze gegevens staan geen belemmeringen voor deze keuze.');
    expect(textOf(await show(makeFeed()))).to.equal('Geen belemmeringen bekend In deze gegevens staan geen belemmeringen.');
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles pact="zeelandt" .feedState=${ready(feed)}></zorgpact-obstacles>`);
    expect(textOf(widget)).to.equal('Dit zorgpact staat niet in de gegevens.');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('pact="zeelandt"').and.to.include('"zeeland"');
  });

  it('shows grey shapes while loading, the error, and that data is old', async () => {
    const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles limit="3" .feedState=${loading}></zorgpact-obstacles>`);
    expect(queryAll(widget, '[part=skeleton] li')).to.have.length(3);
    widget.feedState = failed;
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    widget.feedState = stale(feed);
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Niet de nieuwste gegevens/);
    expect(titles(widget)).to.have.length(3);
  });

  it('speaks English and West Frisian around the Dutch of the feed', async () => {
    await loadWords('en', 'more');
    const widget = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles lang="en" .feedState=${ready(feed)}></zorgpact-obstacles>`);
    expect(count(widget)).to.equal('4 obstacles in this data');
    expect(items(widget)[0]).to.include('What was done?').and.to.include('Solved Rules clarified');
    expect(query(widget, '[part~=title] [lang]').lang).to.equal('nl');
    await loadWords('fy', 'more');
    const frisian = await mount<ZorgpactObstacles>(html`<zorgpact-obstacles lang="fy" .feedState=${ready(feed)}></zorgpact-obstacles>`);
    expect(count(frisian)).to.equal('4 behinderingen yn dizze gegevens');
  });

  it('passes axe', async () => {
    const widget = await show();
    await expect(widget).to.be.accessible();
    filter().choose(['zorg-en-technologie']);
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  });
});
