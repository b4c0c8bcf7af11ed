import { expect, html } from '@open-wc/testing';
import '../../src/components/timeline/define.js';
import type { ZorgpactTimeline } from '../../src/components/timeline/timeline.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const feed = makeFeed({
  pacts: [
    makePact(),
    makePact({
      id: 'west-brabant',
      name: 'Zorgpact West-Brabant',
      region: 'West-Brabant',
      planPhases: [
        { id: 'fase-1', title: 'Fase 1: zicht op huidige situatie' },
        { id: 'fase-2', title: 'Fase 2: zicht op toekomstige situatie', description: 'Met partners.' },
        { id: 'fase-3', title: 'Fase 3: activiteitenplan 2017-2020' },
      ],
      phasesOverlap: true,
      planSteps: [
        { title: 'Zorgpact opstellen', text: 'Opstellen van het pact.', period: { start: '2016', startQuarter: 4, end: '2017', endQuarter: 1, text: '4e kwartaal 2016 en 1e kwartaal 2017' } },
        { title: 'Starten met uitvoering', text: 'Start.', period: { start: '2017', mid: true, text: 'medio 2017' } },
        { text: 'Acties voortzetten', period: { start: '2018', end: '2019' } },
        { text: 'Terugkijken' },
      ],
      sources: ['plan'],
    }),
    makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' }),
  ],
  timeline: [
    { id: 'raat', date: '2018-11-29', title: 'Zeeland gaat verder', kind: 'opvolging', pacts: ['zeeland'], sources: ['plan'] },
    { id: 'start', date: '2015-04', title: 'Start Zorgpact', kind: 'programma' },
    { id: 'rotterdam', date: '2017', title: 'Zeventiende pact', kind: 'pact', pacts: ['limburg', 'zeeland'], notes: ['Begin 2017.'] },
    { id: 'bezoek', date: '2016-03-22', title: 'Bezoek aan Rilland', kind: 'fietstocht', pacts: ['zeeland'] },
    { id: 'ooit', title: 'Ooit' },
  ],
  sources: [{ id: 'plan', title: 'Plan van aanpak', url: 'https://plan.example/' }],
});

const headings = (widget: Element): string[] => queryAll(widget, '[part=heading]').map((title) => `${title.localName} ${title.textContent}`);
const items = (widget: Element): string[] => queryAll(widget, '[part=item]').map(textOf);
const programme = (): Promise<ZorgpactTimeline> => mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${ready(feed)}></zorgpact-timeline>`);
const westBrabant = (): Promise<ZorgpactTimeline> => mount<ZorgpactTimeline>(html`<zorgpact-timeline pact="west-brabant" .feedState=${ready(feed)}></zorgpact-timeline>`);

describe('zorgpact-timeline', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-timeline')).to.be.a('function');
  });

  describe('the plan of a pact', () => {
    it('has its phases in order, without dates, and says that they may overlap', async () => {
      const timeline = await westBrabant();
      expect(timeline.getAttribute('state')).to.equal('ready');
      expect(headings(timeline)).to.deep.equal(['h3 Fases', 'h3 Planning']);
      expect(queryAll(timeline, 'ol[role=list][part=phases] > li').map(textOf)).to.deep.equal([
        'Fase 1 Zicht op huidige situatie',
        'Fase 2 Zicht op toekomstige situatie Met partners.',
        'Fase 3 Activiteitenplan 2017-2020',
      ]);
      expect(textOf(query(timeline, '[part=note]'))).to.equal('De fases kunnen elkaar overlappen.');
      expect(query<HTMLAnchorElement>(timeline, '[part=source] a').href).to.equal('https://plan.example/');
    });

    it('does not say that phases overlap where the source does not', async () => {
      const pacts = feed.pacts.map(({ phasesOverlap: _, ...pact }) => pact);
      const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline pact="west-brabant" .feedState=${ready({ ...feed, pacts })}></zorgpact-timeline>`);
      expect(textOf(timeline)).not.to.include('overlappen');
    });

    it('has its steps as a list with the words of the source, and an axis that says so', async () => {
      const timeline = await westBrabant();
      expect(queryAll(timeline, 'ol[role=list] > [part=step]').map(textOf)).to.deep.equal([
        '4e kwartaal 2016 en 1e kwartaal 2017 Zorgpact opstellen',
        'Medio 2017 Starten met uitvoering',
        '2018 tot 2019 Acties voortzetten',
        'Terugkijken',
      ]);
      const axis = query(timeline, '[part=axis]');
      expect([axis.getAttribute('role'), axis.getAttribute('aria-label')]).to.deep.equal(['img', 'Planning 2016 tot en met 2019. De lijst geeft dezelfde gegevens.']);
      expect(queryAll(timeline, '[part=axis] text').map((text) => text.textContent)).to.deep.equal(['2016', '2017', '2018', '2019']);
    });

    it('draws bars on the axis from 45em on, with the words beside them', async () => {
      const timeline = await westBrabant();
      timeline.style.width = '1160px';
      const bars = queryAll(timeline, '[part=bar]').map((bar) => bar.getBoundingClientRect());
      const { left, width } = query(timeline, '[part=axis]').getBoundingClientRect();
      const at = (part: number): number => left + part * width;
      expect(bars[0]!.left).to.be.closeTo(at(3 / 16), 3);
      expect(bars[0]!.right).to.be.closeTo(at(5 / 16), 3);
      expect((bars[1]!.left + bars[1]!.right) / 2).to.be.closeTo(at(6 / 16), 3);
      expect(bars[2]!.left).to.be.closeTo(at(1 / 2), 3);
      expect(bars[2]!.right).to.be.closeTo(at(1), 3);
      const words = queryAll(timeline, '.step .tx .ti span').map((text) => text.getBoundingClientRect());
      expect(words[0]!.left).to.be.greaterThan(bars[0]!.right);
      expect(words[1]!.left).to.be.greaterThan(bars[1]!.right);
      expect(words[2]!.right).to.be.lessThan(bars[2]!.left);
      // The step without a date is on no place of the axis, and to be seen.
      expect(words[3]!.width).to.be.greaterThan(0);
      expect(parseFloat(getComputedStyle(query(timeline, '[part=axis] text')).fontSize)).to.be.at.least(12);
    });

    it('has no axis in a narrow column, but markers', async () => {
      const timeline = await westBrabant();
      timeline.style.width = '320px';
      expect(query(timeline, '[part=axis]').checkVisibility()).to.equal(false);
      expect(queryAll(timeline, '[part=bar]').every((bar) => bar.getBoundingClientRect().width === 16)).to.equal(true);
    });

    it('stands above the moments of the pact', async () => {
      const both = { ...feed, timeline: [{ id: 'a', date: '2016-05', title: 'Verkenning', pacts: ['west-brabant', 'zeeland'] }] };
      const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline pact="west-brabant" .feedState=${ready(both)}></zorgpact-timeline>`);
      expect(headings(timeline)).to.deep.equal(['h3 Fases', 'h3 Planning', 'h3 Momenten', 'h4 2016']);
      // Its own name goes without saying.
      expect(items(timeline)).to.deep.equal(['mei 2016 Verkenning Zorgpact Zeeland']);
    });

    it('shows in a document of one pact without being asked', async () => {
      const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${ready({ ...feed, pact: 'west-brabant' })}></zorgpact-timeline>`);
      expect(queryAll(timeline, '[part=phase]')).to.have.length(3);
    });
  });

  it('shows the moments of the programme by year, as precise as they are known', async () => {
    const timeline = await programme();
    expect(headings(timeline)).to.deep.equal(['h3 2015', 'h3 2016', 'h3 2017', 'h3 2018', 'h3 Zonder datum']);
    expect(items(timeline)).to.deep.equal([
      'april 2015 Start Zorgpact Programma',
      '22 maart 2016 Bezoek aan Rilland Fietstocht, Zorgpact Zeeland',
      '2017 Zeventiende pact Begin 2017. Regionaal pact, Zorgpact Limburg en Zorgpact Zeeland',
      '29 november 2018 Zeeland gaat verder Opvolging, Zorgpact Zeeland Bron: Plan van aanpak',
      'Ooit',
    ]);
    expect(queryAll(timeline, '[part=date] time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2015-04', '2016-03-22', '2017', '2018-11-29']);
    expect(textOf(query(timeline, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('draws a mark for each dated moment on a strip, and a line for one known by its year alone', async () => {
    const timeline = await programme();
    const strip = query(timeline, '.strip [part=axis]');
    expect(strip.getAttribute('aria-label')).to.equal('4 momenten in deze gegevens, 2015 tot en met 2018. De lijst geeft dezelfde momenten.');
    expect(queryAll(timeline, '.strip .tg')).to.have.length(3);
    expect(queryAll(timeline, '.strip .long').map((line) => [line.getAttribute('x1'), line.getAttribute('x2')])).to.deep.equal([['50%', '75%']]);
    timeline.style.width = '1160px';
    expect(strip.checkVisibility()).to.equal(true);
    timeline.style.width = '320px';
    expect(strip.checkVisibility()).to.equal(false);
  });

  it('keeps to its pact', async () => {
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline pact=" Zeeland " .feedState=${ready(feed)}></zorgpact-timeline>`);
    expect(headings(timeline)).to.deep.equal(['h3 2016', 'h3 2017', 'h3 2018']);
    expect(items(timeline)[1]).to.equal('2017 Zeventiende pact Begin 2017. Regionaal pact, Zorgpact Limburg');
    timeline.pact = 'limburg';
    await timeline.updateComplete;
    expect(items(timeline)).to.have.length(1);
  });

  it('takes its attributes from before it was defined', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<zorgpact-timeline pact="zeeland"></zorgpact-timeline>';
    const timeline = box.firstElementChild as ZorgpactTimeline;
    timeline.feedState = ready(feed);
    document.body.append(box);
    await timeline.updateComplete;
    expect(items(timeline)).to.have.length(3);
    box.remove();
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline pact="zeelandt" .feedState=${ready(feed)}></zorgpact-timeline>`);
    expect(textOf(timeline)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()[0]).to.include('pact="zeelandt"').and.to.include('"zeeland"');
  });

  it('says when there is nothing', async () => {
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline pact="limburg" .feedState=${ready(makeFeed())}></zorgpact-timeline>`);
    expect(timeline.getAttribute('state')).to.equal('empty');
    expect(textOf(timeline)).to.equal('Geen planning bekend Van dit zorgpact staan geen fases, stappen of momenten in de gegevens.');
    const country = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${ready(makeFeed())}></zorgpact-timeline>`);
    expect(textOf(country)).to.equal('Geen planning bekend In deze gegevens staan geen momenten.');
  });

  it('shows forty of many, and the next with the focus on the first of them; on paper all', async () => {
    const many = makeFeed({ timeline: Array.from({ length: 300 }, (_, index) => ({ id: `m${index}`, title: `Moment ${index}`, date: `${2000 + Math.floor(index / 30)}-05` })) });
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${ready(many)}></zorgpact-timeline>`);
    expect(items(timeline)).to.have.length(40);
    expect(textOf(query(timeline, '[part=more]'))).to.equal('Toon 40 meer 40 van 300 te zien');
    query(timeline, '[part=more] button').click();
    await timeline.updateComplete;
    expect(items(timeline)).to.have.length(80);
    expect(timeline.shadowRoot!.activeElement).to.equal(queryAll(timeline, '[part=item]')[40]);
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(items(timeline)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows grey shapes while loading, the error, and old data with its notice', async () => {
    const waiting = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${loading}></zorgpact-timeline>`);
    expect(queryAll(waiting, '.sk')).not.to.have.length(0);
    const broken = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${failed}></zorgpact-timeline>`);
    expect(textOf(query(broken, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    const old = await mount<ZorgpactTimeline>(html`<zorgpact-timeline .feedState=${stale(feed)}></zorgpact-timeline>`);
    expect(old.getAttribute('state')).to.equal('stale');
    expect(items(old)).to.have.length(5);
  });

  it('speaks English, and says which of it is Dutch', async () => {
    await loadWords('en', 'more');
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline lang="en" pact="west-brabant" .feedState=${ready(feed)}></zorgpact-timeline>`);
    expect(headings(timeline)).to.deep.equal(['h3 Phases', 'h3 Planning']);
    expect(query(timeline, '.step .cap').lang).to.equal('nl');
    const country = await mount<ZorgpactTimeline>(html`<zorgpact-timeline lang="en" .feedState=${ready(feed)}></zorgpact-timeline>`);
    expect(items(country)[0]).to.equal('April 2015 Start Zorgpact Programme');
  });

  it('takes its heading level from the attribute', async () => {
    const timeline = await mount<ZorgpactTimeline>(html`<zorgpact-timeline heading-level="2" .feedState=${ready(feed)}></zorgpact-timeline>`);
    expect(headings(timeline)[0]).to.equal('h2 2015');
  });

  it('passes axe, wide and narrow', async () => {
    for (const timeline of [await programme(), await westBrabant()]) {
      for (const width of ['1160px', '320px']) {
        timeline.style.width = width;
        await expect(timeline).to.be.accessible();
      }
    }
  });
});
