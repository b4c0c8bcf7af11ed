import { expect, html } from '@open-wc/testing';
import '../../src/components/card/define.js';
import type { ZorgpactCard } from '../../src/components/card/card.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const limburg = makePact({
  summary: 'Bundelt de krachten van zorg, onderwijs en overheid.',
  asOf: '2017-10-25',
  phase: { id: 'focus', state: 'towards' },
  themes: [{ title: 'Zorg en technologie', theme: 'zorg-en-technologie' }, { title: 'Flexibilisering van de arbeidsmarkt' }],
  contact: { name: 'Ria Jacobs', role: 'projectcoördinator', organisation: 'Zorg aan Zet', period: { start: '2017' } },
  links: [{ title: 'www.zorgpactlimburg.nl', url: 'https://www.zorgpactlimburg.nl' }],
  partners: [
    { name: 'Zorg aan Zet', sector: 'organisations' },
    { name: 'Provincie Limburg', sector: 'government' },
    { name: 'Gemeente Heerlen', sector: 'government' },
    { name: 'Leerwerkloket', sector: 'other' },
  ],
});
const feed = makeFeed({
  pacts: [limburg, makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  actions: [
    makeAction({ id: 'a', status: 'running' }),
    makeAction({ id: 'b', status: 'planned' }),
    makeAction({ id: 'c', status: 'planned', level: 'theme-line' }),
    makeAction({ id: 'elders', pact: 'zeeland', status: 'completed' }),
  ],
});

describe('zorgpact-card', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-card')).to.be.a('function');
  });

  it('shows what the pact is, who takes part and how its actions stand', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(feed)}></zorgpact-card>`);
    const text = textOf(card);
    expect(card.getAttribute('state')).to.equal('ready');
    expect(query(card, '[part~=name]').textContent).to.equal('Zorgpact Limburg');
    for (const part of ['Bundelt de krachten', 'Op weg naar focus', 'Flexibilisering van de arbeidsmarkt', '2 acties en 1 themalijn', '2 gepland', '1 in uitvoering', 'Stand van 25 oktober 2017', 'Daarnaast 1: Leerwerkloket']) {
      expect(text).to.include(part);
    }
    expect(query(card, '[part=triangle]').getAttribute('aria-label')).to.equal('Partners, voor zover bekend: 1 organisatie, 0 onderwijs, 2 overheid');
    expect(text).not.to.include('elders');
  });

  it('puts no second "Zorgpact" before a name that has it', async () => {
    for (const [name, heading] of [['ZorgpactNoord', 'ZorgpactNoord'], ['Zorg- en Welzijnspact West-Brabant', 'Zorg- en Welzijnspact West-Brabant'], ['Twente', 'Zorgpact Twente']]) {
      const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(makeFeed({ pacts: [makePact({ name: name! })] }))}></zorgpact-card>`);
      expect(query(card, '[part~=name]').textContent).to.equal(heading);
    }
  });

  it('names an official as of the time of the source', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(textOf(card)).to.include('Ria Jacobs, projectcoördinator Zorg aan Zet (in 2017)');
  });

  it('says its function, its plan, where its partners meet and what became of it, as facts', async () => {
    const pact = makePact({
      agendaFunctions: [{ id: 'platform' }, { id: 'podium' }],
      planPhases: [{ id: 'een', title: 'Fase 1: zicht op nu' }, { id: 'twee', title: 'Fase 2: activiteitenplan' }],
      consultationBodies: [{ name: 'Stuurgroep', purpose: 'Voor draagvlak.', date: '2016' }, { name: 'Klankbordgroep' }],
      followUp: { text: 'Ging verder in de RAAT.', date: '2019-01-01' },
    });
    const full = makeFeed({ pacts: [pact], programme: { name: 'Zorgpact', agendaFunctions: [{ id: 'platform', title: 'Platformfunctie' }] } });
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(full)}></zorgpact-card>`);
    expect(queryAll(card, '.facts > div').map(textOf)).to.deep.equal([
      'Functie Platformfunctie podium',
      'Plan Fase 1: zicht op nu Fase 2: activiteitenplan',
      'Overleg Stuurgroep: Voor draagvlak. Klankbordgroep',
      'Vervolg Ging verder in de RAAT. (1 januari 2019)',
    ]);
    const compact = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" density="compact" .feedState=${ready(full)}></zorgpact-card>`);
    expect(textOf(compact)).not.to.match(/Functie|Plan|Overleg|Vervolg/);
  });

  it('leaves out what the feed does not know, without holes', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="zeeland" .feedState=${ready(makeFeed({ pacts: feed.pacts }))}></zorgpact-card>`);
    expect(queryAll(card, 'dt')).to.have.length(0);
    expect(queryAll(card, '[part=side]')).to.have.length(0);
    expect(textOf(card)).not.to.match(/onbekend|undefined|null/);
  });

  it('shows one row when compact', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" density=" Compact " .feedState=${ready(feed)}></zorgpact-card>`);
    expect(query(card, '[part~=name] a').getAttribute('href')).to.equal('https://www.zorgpactlimburg.nl');
    expect(queryAll(card, '[part=triangle]')).to.have.length(0);
  });

  it('keeps the fallback for an unknown pact, with one warning that names the nearest', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limborg" .feedState=${ready(feed)}><a href="#x">Zorgpact Limburg</a></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('empty');
    expect(query<HTMLSlotElement>(card, 'slot').assignedElements()[0]?.textContent).to.equal('Zorgpact Limburg');
    card.requestUpdate();
    await card.updateComplete;
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('pact="limborg"').and.to.include('"limburg"');
  });

  it('says a plain sentence for an unknown pact without fallback', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="qqqq" .feedState=${ready(feed)}> </zorgpact-card>`);
    expect(textOf(card)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()).to.have.length(1);
  });

  it('shows a skeleton while loading, or the fallback where there is one', async () => {
    const bare = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${loading}></zorgpact-card>`);
    expect(query(bare, '.zp').getAttribute('aria-busy')).to.equal('true');
    expect(queryAll(bare, '.sk')).not.to.have.length(0);
    const filled = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${loading}><p>Lees meer</p></zorgpact-card>`);
    expect(queryAll(filled, '.sk')).to.have.length(0);
    expect(query<HTMLSlotElement>(filled, 'slot').assignedElements()[0]?.textContent).to.equal('Lees meer');
  });

  it('shows the error with a retry and keeps the fallback', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${failed}><p>Lees meer</p></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('error');
    expect(query(card, '[role=alert] b').textContent).to.equal('Laden lukt nu niet');
    expect(query<HTMLSlotElement>(card, 'slot:not([name])').assignedElements()).to.have.length(1);
  });

  it('shows old data with the date under a notice', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${stale(feed)}></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('stale');
    expect(query(card, '[part=notice]').textContent).to.include('31\u00a0december 2018');
    expect(textOf(card)).to.include('Bundelt de krachten');
  });

  it('speaks English where the page does', async () => {
    await loadWords('en');
    const card = await mount<ZorgpactCard>(html`<zorgpact-card lang="en" pact="limburg" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(textOf(card)).to.include('Moving towards focus');
  });

  it('takes its heading level from the page or the attribute', async () => {
    const page = await mount<ZorgpactCard>(html`<div><h3>Kop</h3><zorgpact-card pact="limburg" .feedState=${ready(feed)}></zorgpact-card></div>`);
    expect(query(page.querySelector('zorgpact-card')!, '[part~=name]').localName).to.equal('h4');
    const set = await mount<ZorgpactCard>(html`<zorgpact-card heading-level="2" pact="limburg" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(query(set, '[part~=name]').localName).to.equal('h2');
  });

  it('refuses an href that could run script', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" href="javascript:alert(1)" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(queryAll(card, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://www.zorgpactlimburg.nl', 'https://bron.example/']);
  });

  it('never looks feed text up in what every object inherits', async () => {
    const odd = makeFeed({ pacts: [makePact({ themes: [{ title: 'Thema', theme: 'constructor' }] })], actions: [makeAction({ id: 'a', status: 'constructor' }), makeAction({ id: 'b', status: '__proto__' })] });
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(odd)}></zorgpact-card>`);
    expect(textOf(card)).to.include('1 constructor').and.to.include('1 __proto__');
  });

  it('draws markup in feed text as the text that it is', async () => {
    const odd = makeFeed({ pacts: [makePact({ name: '<img src=x onerror="document.title=1">', summary: '<b>vet</b>' })] });
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(odd)}></zorgpact-card>`);
    expect(textOf(card)).to.include('<img src=x').and.to.include('<b>vet</b>');
    expect(queryAll(card, 'img, [part=mission] b')).to.have.length(0);
  });

  it('shows the error, not a broken page, when it fails on a feed', async () => {
    const broken = { status: 'ready', feed: { ...feed, actions: null } } as never;
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${broken}><p>Lees meer</p></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('error');
    expect(takeWarnings()).to.have.length(1);
  });

  it('takes a scheme in the quotes of an editor as it was meant, for the style sheets too', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" scheme="”dark”" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(card.getAttribute('scheme')).to.equal('dark');
    expect(getComputedStyle(query(card, '.zp')).colorScheme).to.equal('dark');
    expect(takeWarnings()).to.have.length(1);
  });

  it('takes attribute values with spaces and capitals, and names each unknown one once', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact=" LIMBURG " heading-level="9" hide="partners, foto" .feedState=${ready(feed)}></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('ready');
    expect(queryAll(card, '[part=triangle]')).to.have.length(0);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.include('heading-level="9"').and.to.include('hide="foto"');
  });

  it('fires nothing when script sets its state', async () => {
    const card = document.createElement('zorgpact-card');
    let fired = 0;
    card.addEventListener('zorgpact-ready', () => (fired += 1));
    card.addEventListener('zorgpact-error', () => (fired += 1));
    card.pact = 'limburg';
    card.feedState = ready(feed);
    document.body.append(card);
    await card.updateComplete;
    card.feedState = failed;
    await card.updateComplete;
    card.remove();
    expect(fired).to.equal(0);
  });

  it('passes axe', async () => {
    const card = await mount<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${ready(feed)}></zorgpact-card>`);
    await expect(card).to.be.accessible();
  });
});
