import { expect, html } from '@open-wc/testing';
import '../../src/components/figures/define.js';
import type { ZorgpactFigures } from '../../src/components/figures/figures.js';
import type { Figure } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const figure = (parts: Partial<Figure> & { id: string }): Figure => ({ label: `Aantal ${parts.id}`, value: 17, scope: 'programma', ...parts });

const feed = makeFeed({
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  figures: [
    figure({ id: 'pacten', label: 'Regionale Zorgpacten', unit: 'pacten', date: '2018', sources: ['blik'] }),
    figure({ id: 'organisaties', label: 'Betrokken organisaties', value: 1100, unit: 'organisaties', qualifier: 'meer dan', date: '2018' }),
    figure({ id: 'koplopers-65', label: 'Koplopers volgens de pagina', value: 65, unit: 'koplopers', date: '2017', sources: ['over'] }),
    figure({ id: 'koplopers-80', label: 'Koplopers bij het einde', value: 80, unit: 'koplopers', date: '2018', notes: ['Volgens twee bronnen.'] }),
    figure({ id: 'duur', label: 'Duur', value: 3.5, unit: 'jaar' }),
    figure({
      id: 'groei',
      label: 'Groei van de Kopgroep',
      value: 80,
      unit: 'koplopers',
      series: [{ value: 7, date: '2015-10-09' }, { value: 28 }, { value: 80, date: '2018' }],
    }),
    figure({ id: 'personen', label: 'Hagenaars begeleid', value: 130, unit: 'personen', scope: 'koploper', pact: 'limburg', period: { start: '2016', end: '2018' } }),
    figure({ id: 'land', label: 'Uitkeringen', value: 67000, unit: 'uitkeringen', scope: 'landelijk' }),
  ],
  sources: [
    { id: 'blik', title: 'Een blik', url: 'https://blik.example/', date: '2018-12' },
    { id: 'over', title: 'Over Zorgpact' },
  ],
});

const labels = (widget: Element): string[] => queryAll(widget, '[part=label]').map((label) => label.textContent!);

describe('zorgpact-figures', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-figures')).to.be.a('function');
  });

  it('shows the figures of the programme in a list: most dots first, then series, then numbers alone', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(figures.getAttribute('state')).to.equal('ready');
    expect(queryAll(figures, 'ul[role=list][aria-label="Feiten en cijfers"] > li')).to.have.length(5);
    expect(labels(figures)).to.deep.equal(['Betrokken organisaties', 'Koplopers bij het einde', 'Regionale Zorgpacten', 'Groei van de Kopgroep', 'Duur']);
    expect(textOf(queryAll(figures, '.fig')[0]!)).to.equal('meer dan 1.100 Betrokken organisaties 2018');
    expect(textOf(queryAll(figures, '.fig')[2]!)).to.equal('17 Regionale Zorgpacten 2018 Bron: Regionale Zorgpacten Bron: Een blik, december 2018');
    expect(textOf(queryAll(figures, '.fig')[4]!)).to.equal('3,5 jaar Duur');
    expect(query<HTMLAnchorElement>(figures, '[part=source] a').href).to.equal('https://blik.example/');
    expect(textOf(query(figures, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('shows two sources that differ with their dates, the newest large', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(queryAll(figures, '.fig')[1]!)).to.equal('80 Koplopers bij het einde 2018 Volgens twee bronnen. 65 Koplopers volgens de pagina 2017 Bron: Koplopers bij het einde 65 Koplopers volgens de pagina Bron: Over Zorgpact');
    expect(queryAll(figures, '[part=other]')).to.have.length(1);
  });

  it('draws one dot for each, in one path, and all at one scale', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(queryAll(figures, '[part=dots] path').map((path) => path.getAttribute('d')!.split('M').length - 1)).to.deep.equal([1100, 80, 17]);
    for (const width of ['1160px', '720px', '400px', '210px']) {
      figures.style.width = width;
      const scales = queryAll(figures, '[part=dots]').map((drawing) => drawing.getBoundingClientRect().width / Number(drawing.getAttribute('viewBox')!.split(' ')[2]));
      for (const scale of scales) expect(scale, width).to.be.closeTo(scales[0]!, 0.001);
      expect(scales[0]).to.be.at.most(1.0001);
      for (const drawing of queryAll(figures, '[part=dots]')) {
        expect(drawing.getBoundingClientRect().width, width).to.be.at.most(drawing.parentElement!.getBoundingClientRect().width + 0.5);
      }
    }
  });

  it('says what a dot is only where there are dots, with the period of the programme', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(figures)).to.include('Elke stip is er één. Periode 2015 tot 2019.');
    const without = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="duur" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(without)).not.to.include('Elke stip');
    const timeless = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready({ ...feed, programme: undefined })}></zorgpact-figures>`);
    expect(textOf(timeless)).to.include('Elke stip is er één.').and.not.to.include('Periode');
  });

  it('keeps rules and numbers of a row at one height: two columns, five from 45em on', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    const tops = (selector: string): number[] => queryAll(figures, selector).map((element) => Math.round(element.getBoundingClientRect().top));
    figures.style.width = '1160px';
    // The chart takes two columns.
    expect(new Set(tops('.tx').slice(0, 4)).size).to.equal(1);
    expect(new Set(tops('[part=number]').slice(0, 4)).size).to.equal(1);
    figures.style.width = '400px';
    const [first, second, third] = tops('.tx');
    expect(second).to.equal(third).and.to.be.greaterThan(first!);
    expect(query(figures, '.fig').getBoundingClientRect().width).to.be.closeTo(400, 1);
  });

  it('draws a series as a chart that says where it begins and ends, with a table that has the dates there are', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="groei" .feedState=${ready(feed)}></zorgpact-figures>`);
    const chart = query(figures, '[part=chart]');
    expect([chart.getAttribute('role'), chart.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'Groei van de Kopgroep: van 7 (9\u00a0oktober 2015) naar 80 (2018). De tabel geeft alle getallen.',
    ]);
    expect(queryAll(figures, '[part=chart] text').map((text) => text.textContent)).to.deep.equal(['7', '2015', '28', '80', '2018']);
    expect(queryAll(figures, '[part=chart] circle').map((circle) => circle.getAttribute('class'))).to.deep.equal(['on', 'off', 'on']);
    expect(queryAll(figures, 'tr').map(textOf)).to.deep.equal(['Koplopers Datum', '7 9 oktober 2015', '28', '80 2018']);
    const table = query<HTMLDetailsElement>(figures, 'details');
    expect(table.open).to.equal(false);
    query(figures, 'summary').click();
    expect(table.open).to.equal(true);
    expect(textOf(query(figures, 'summary'))).to.equal('Toon als tabel: Groei van de Kopgroep');
  });

  it('keeps the words of a chart at their size', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="groei" .feedState=${ready(feed)}></zorgpact-figures>`);
    for (const width of ['1160px', '200px']) {
      figures.style.width = width;
      expect(parseFloat(getComputedStyle(query(figures, '[part=chart] text')).fontSize)).to.be.at.least(12);
    }
  });

  it('shows the figures it is asked for, in that order, each in a column of its own', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures ids=" Duur, koplopers-65 koplopers-80 land duur" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(labels(figures)).to.deep.equal(['Duur', 'Koplopers volgens de pagina', 'Koplopers bij het einde', 'Uitkeringen']);
    expect(getComputedStyle(query(figures, '.figs')).gridAutoFlow).to.equal('row');
    figures.figureIds = 'pacten';
    await figures.updateComplete;
    expect(labels(figures)).to.deep.equal(['Regionale Zorgpacten']);
  });

  it('warns of a figure that it does not know and does without', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="pacte duur" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(labels(figures)).to.deep.equal(['Duur']);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('ids="pacte"').and.to.include('"pacten"');
    const none = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="weg" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(labels(none)).to.have.length(5);
    expect(takeWarnings()).to.have.length(1);
  });

  it('keeps to its pact, also in a document of one pact', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures pact="limburg" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(query(figures, '.figs'))).to.equal('130 personen Hagenaars begeleid 2016 tot 2018');
    const document = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready({ ...feed, pact: 'limburg' })}></zorgpact-figures>`);
    expect(labels(document)).to.deep.equal(['Hagenaars begeleid']);
  });

  it('takes its attributes from before it was defined', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<zorgpact-figures ids="duur"></zorgpact-figures>';
    const figures = box.firstElementChild as ZorgpactFigures;
    figures.feedState = ready(feed);
    document.body.append(box);
    await figures.updateComplete;
    expect(labels(figures)).to.deep.equal(['Duur']);
    box.remove();
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures pact="limburgg" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(figures)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()[0]).to.include('pact="limburgg"').and.to.include('"limburg"');
  });

  it('says when there are none', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures pact="zeeland" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(figures.getAttribute('state')).to.equal('empty');
    expect(textOf(figures)).to.equal('Geen cijfers bekend Van dit zorgpact staan geen cijfers in de gegevens.');
    const programme = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(makeFeed())}></zorgpact-figures>`);
    expect(textOf(programme)).to.equal('Geen cijfers bekend In deze gegevens staan geen cijfers van het programma.');
  });

  it('leaves out what a figure does not have', async () => {
    const bare = makeFeed({ figures: [{ id: 'a', label: 'Iets', value: 12, scope: 'programma' }] });
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(bare)}></zorgpact-figures>`);
    expect(textOf(query(figures, '.figs'))).to.equal('12 Iets');
    expect(queryAll(figures, '[part=dots]')).to.have.length(0);
  });

  it('shows twenty columns of many, and the next with the focus on the first of them', async () => {
    const many = makeFeed({ figures: Array.from({ length: 300 }, (_, index) => figure({ id: `f${index}`, value: 1 })) });
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(many)}></zorgpact-figures>`);
    expect(labels(figures)).to.have.length(20);
    expect(textOf(query(figures, '[part=more]'))).to.equal('Toon 20 meer 20 van 300 te zien');
    query(figures, '[part=more] button').click();
    await figures.updateComplete;
    expect(labels(figures)).to.have.length(40);
    expect(figures.shadowRoot!.activeElement).to.equal(queryAll(figures, '.fig')[20]);
    dispatchEvent(new Event('beforeprint'));
    await figures.updateComplete;
    expect(labels(figures)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows grey shapes while loading, the error, and old data with its notice', async () => {
    const waiting = await mount<ZorgpactFigures>(html`<zorgpact-figures ids="a b" .feedState=${loading}></zorgpact-figures>`);
    expect(queryAll(waiting, '.sk.dots')).to.have.length(2);
    const broken = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${failed}></zorgpact-figures>`);
    expect(textOf(query(broken, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    const old = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${stale(feed)}></zorgpact-figures>`);
    expect(old.getAttribute('state')).to.equal('stale');
    expect(labels(old)).to.have.length(5);
  });

  it('speaks English, and says which of it is Dutch', async () => {
    await loadWords('en', 'more');
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures lang="en" .feedState=${ready(feed)}></zorgpact-figures>`);
    expect(textOf(query(figures, '[part=number]'))).to.equal('1,100');
    expect(textOf(figures)).to.include('Each dot is one. Period 2015 to 2019.');
    expect(query(figures, '[part=label]').lang).to.equal('nl');
    expect(query(figures, '[part=qualifier]').lang).to.equal('nl');
  });

  it('passes axe', async () => {
    const figures = await mount<ZorgpactFigures>(html`<zorgpact-figures .feedState=${ready(feed)}></zorgpact-figures>`);
    await expect(figures).to.be.accessible();
    query(figures, 'summary').click();
    await expect(figures).to.be.accessible();
  });
});
