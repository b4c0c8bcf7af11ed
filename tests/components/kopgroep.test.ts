import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/components/kopgroep/define.js';
import type { FilterChangeEvent } from '../../src/components/events.js';
import type { ZorgpactKopgroep } from '../../src/components/kopgroep/kopgroep.js';
import { FilterScope } from '../../src/context/filter-scope.js';
import { page } from '../../src/context/page.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makeKoploper, makePact, ready } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const feed = makeFeed({
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  koplopers: [
    makeKoploper({ id: 'evolva', title: 'Evolva', pact: 'limburg', themes: ['permanent-leren', 'leren-in-de-praktijk'], link: 'https://portret.example/evolva' }),
    makeKoploper({ id: 'eizt', title: 'EIZT', pact: 'limburg', themes: ['zorg-en-technologie'], link: 'https://portret.example/eizt' }),
    makeKoploper({ id: 'daalhof', title: 'Daalhof', pact: 'limburg', themes: ['leren-in-de-praktijk'] }),
    makeKoploper({ id: 'makehealth', title: 'MakeHealth', themes: ['zorg-en-technologie'] }),
  ],
});
const many = makeFeed({ koplopers: Array.from({ length: 25 }, (_, index) => makeKoploper({ id: `k${index + 1}`, title: `Nummer ${index + 1}` })) });

const filter = (): FilterScope => page().filter.value;
const titles = (widget: Element): string[] => queryAll(widget, '[part~=title]').map((title) => title.textContent!);
const count = (widget: Element): string => query(widget, '[part=count]').textContent!;
const moreButton = (widget: Element): HTMLButtonElement | undefined => queryAll<HTMLButtonElement>(widget, '[part=more] button')[0];

describe('zorgpact-kopgroep', () => {
  failOnConsole();
  afterEach(() => filter().choose([]));

  it('is defined', () => {
    expect(customElements.get('zorgpact-kopgroep')).to.be.a('function');
  });

  it('shows a portrait for every koploper of the feed, in a list', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(kopgroep.getAttribute('state')).to.equal('ready');
    expect(queryAll(kopgroep, 'ul[role=list][aria-label=Kopgroep] > li > article')).to.have.length(4);
    expect(titles(kopgroep)).to.deep.equal(['Evolva', 'EIZT', 'Daalhof', 'MakeHealth']);
    expect(count(kopgroep)).to.equal('4 koplopers');
    expect(textOf(query(kopgroep, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('tells its links and its drawings apart', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(queryAll(kopgroep, '[part=link]').map((link) => link.textContent)).to.deep.equal(['Lees het portret: Evolva', 'Lees het portret: EIZT']);
    const ids = queryAll(kopgroep, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('keeps to its pact', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep pact="limburg" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(titles(kopgroep)).to.deep.equal(['Evolva', 'EIZT', 'Daalhof']);
  });

  it('keeps to its themes', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(
      html`<zorgpact-kopgroep theme="Permanent-leren zorg-en-technologie" .feedState=${ready(feed)}></zorgpact-kopgroep>`,
    );
    expect(titles(kopgroep)).to.deep.equal(['Evolva', 'EIZT', 'MakeHealth']);
    expect(count(kopgroep)).to.equal('3 koplopers');
  });

  it('warns of a theme that it does not know and does without', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep theme="permanent-lere" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(titles(kopgroep)).to.have.length(4);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('theme="permanent-lere"').and.to.include('"permanent-leren"');
  });

  it('puts one koploper beside its picture', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep limit="1" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    kopgroep.style.width = '730px';
    expect(query(kopgroep, '[part=where]').getBoundingClientRect().left).to.be.at.least(query(kopgroep, '[part=picture]').getBoundingClientRect().right);
  });

  it('keeps pictures and links of a row at one height', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    kopgroep.style.width = '730px';
    const [one, two] = queryAll(kopgroep, 'article').map((article) => article.getBoundingClientRect());
    expect([two!.top, two!.height]).to.deep.equal([one!.top, one!.height]);
    const [first, second] = queryAll(kopgroep, '[part=link]').map((link) => link.getBoundingClientRect().top);
    expect(second).to.equal(first);
  });

  it('keeps a card of several to one text; one alone says all', async () => {
    const full = { partners: [{ name: 'Levanto' }], named: '2015-11', result: { text: 'Gehaald.', date: '2019' } };
    const koplopers = [makeKoploper({ id: 'a', goal: 'Doel.', ...full }), makeKoploper({ id: 'b', ...full })];
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(makeFeed({ koplopers }))}></zorgpact-kopgroep>`);
    expect(queryAll(kopgroep, 'article').map(textOf)).to.deep.equal(['Koploper Koploper a Doel.', 'Koploper Koploper b Resultaat, 2019 Gehaald.']);
    const alone = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep limit="1" .feedState=${ready(makeFeed({ koplopers }))}></zorgpact-kopgroep>`);
    expect(textOf(query(alone, 'article'))).to.equal('Koploper Koploper a Doel. Resultaat, 2019 Gehaald. Overig: Levanto In de Kopgroep sinds november 2015');
  });

  describe('filter', () => {
    it('follows the themes chosen in its scope at once, and keeps the portraits that stay', async () => {
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
      const daalhof = queryAll(kopgroep, 'article')[2];
      filter().choose(['leren-in-de-praktijk']);
      await kopgroep.updateComplete;
      expect(titles(kopgroep)).to.deep.equal(['Evolva', 'Daalhof']);
      expect(count(kopgroep)).to.equal('2 van 4 koplopers');
      expect(queryAll(kopgroep, 'article')[1]).to.equal(daalhof);
      filter().choose(['leren-in-de-praktijk', 'zorg-en-technologie']);
      await kopgroep.updateComplete;
      expect(titles(kopgroep)).to.have.length(4);
      expect(count(kopgroep)).to.equal('4 koplopers');
    });

    it('narrows its fixed themes further', async () => {
      filter().choose(['leren-in-de-praktijk']);
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep theme="permanent-leren,zorg-en-technologie" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
      expect(titles(kopgroep)).to.deep.equal(['Evolva']);
      expect(count(kopgroep)).to.equal('1 van 3 koplopers');
    });

    it('offers to clear a choice that leaves nothing, and then shows all with the focus on the first', async () => {
      filter().choose(['hbo-isering']);
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
      // Not `empty`: the feed has koplopers, the visitor's choice leaves none. And the filter announces it, once.
      expect(kopgroep.getAttribute('state')).to.equal('ready');
      expect(queryAll(kopgroep, '[role=status]').map(textOf).filter(Boolean)).to.deep.equal([]);
      expect(textOf(kopgroep)).to.equal('0 van 4 koplopers Niets gevonden Kies een ander thema of wis de keuze. Wis keuze');
      const cleared = new Promise<FilterChangeEvent>((resolve) => kopgroep.addEventListener('zorgpact-filter-change', resolve, { once: true }));
      query(kopgroep, '[part=empty] button').click();
      expect((await cleared).themes).to.deep.equal([]);
      expect(filter().themes.size).to.equal(0);
      await kopgroep.updateComplete;
      expect(count(kopgroep)).to.equal('4 koplopers');
      expect(kopgroep.shadowRoot!.activeElement).to.equal(queryAll(kopgroep, 'article')[0]);
    });

    it('fires nothing when code chooses', async () => {
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(feed)}></zorgpact-kopgroep>`);
      let fired = 0;
      kopgroep.addEventListener('zorgpact-filter-change', () => (fired += 1));
      filter().choose(['zorg-en-technologie']);
      await kopgroep.updateComplete;
      expect(fired).to.equal(0);
    });

    it('follows the filter that names its id, also after a move', async () => {
      const own = new FilterScope();
      const box = await mount<ZorgpactKopgroep>(html`<div><p></p><zorgpact-kopgroep id="kop" .feedState=${ready(feed)}></zorgpact-kopgroep></div>`);
      const kopgroep = box.querySelector('zorgpact-kopgroep')!;
      page().named.set('kop', own);
      box.querySelector('p')!.append(kopgroep);
      own.choose(['zorg-en-technologie']);
      await kopgroep.updateComplete;
      expect(titles(kopgroep)).to.deep.equal(['EIZT', 'MakeHealth']);
      page().named.release('kop', own);
    });
  });

  describe('many koplopers', () => {
    it('shows twelve, and the next with the focus on the first of them', async () => {
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(many)}></zorgpact-kopgroep>`);
      expect(titles(kopgroep)).to.have.length(12);
      expect(count(kopgroep)).to.equal('25 koplopers');
      expect(textOf(query(kopgroep, '[part=more]'))).to.equal('Toon 12 meer 12 van 25 te zien');
      moreButton(kopgroep)!.click();
      await kopgroep.updateComplete;
      expect(titles(kopgroep)).to.have.length(24);
      expect(kopgroep.shadowRoot!.activeElement).to.equal(queryAll(kopgroep, 'article')[12]);
      expect(textOf(query(kopgroep, '[part=more]'))).to.equal('Toon 1 meer 24 van 25 te zien');
      moreButton(kopgroep)!.click();
      await kopgroep.updateComplete;
      expect(titles(kopgroep)).to.have.length(25);
      expect(moreButton(kopgroep)).to.equal(undefined);
    });

    it('needs no button for twelve', async () => {
      const kopgroep = await mount<ZorgpactKopgroep>(
        html`<zorgpact-kopgroep .feedState=${ready(makeFeed({ koplopers: many.koplopers.slice(0, 12) }))}></zorgpact-kopgroep>`,
      );
      expect(titles(kopgroep)).to.have.length(12);
      expect(moreButton(kopgroep)).to.equal(undefined);
    });

    it('keeps to a limit, without a button', async () => {
      const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep limit="14" .feedState=${ready(many)}></zorgpact-kopgroep>`);
      expect(titles(kopgroep)).to.have.length(14);
      expect(count(kopgroep)).to.equal('14 van 25 koplopers');
      expect(moreButton(kopgroep)).to.equal(undefined);
    });

    it('warns of a limit that is no number from 1 and does without', async () => {
      for (const limit of ['veel', '0', '-3']) {
        const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep limit=${limit} .feedState=${ready(many)}></zorgpact-kopgroep>`);
        expect(moreButton(kopgroep)).not.to.equal(undefined);
        const warnings = takeWarnings();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`limit="${limit}"`);
      }
    });
  });

  it('says when there are none yet', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep pact="zeeland" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(kopgroep.getAttribute('state')).to.equal('empty');
    expect(textOf(kopgroep)).to.equal('Geen koplopers bekend Van dit zorgpact staan geen koplopers in de gegevens.');
    const national = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(makeFeed())}></zorgpact-kopgroep>`);
    expect(textOf(national)).to.equal('Geen koplopers bekend In deze gegevens staan geen koplopers.');
  });

  it('says a plain sentence for an unknown pact, with one warning that names the nearest', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep pact="zeelandt" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(textOf(kopgroep)).to.equal('Dit zorgpact staat niet in de gegevens.');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('pact="zeelandt"').and.to.include('"zeeland"');
  });

  it('shows skeletons while loading: of one pact a few, no more than its limit', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${loading}></zorgpact-kopgroep>`);
    expect(queryAll(kopgroep, '.pic.sk')).to.have.length(12);
    const pact = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep pact="limburg" .feedState=${loading}></zorgpact-kopgroep>`);
    const seen = (): number => queryAll(pact, '.pic.sk').filter((picture) => picture.checkVisibility()).length;
    pact.style.maxInlineSize = 'none';
    pact.style.width = '40em';
    expect(seen()).to.equal(2);
    pact.style.width = '70em';
    expect(seen()).to.equal(3);
    const one = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep limit="1" .feedState=${loading}></zorgpact-kopgroep>`);
    expect(queryAll(one, '.pic.sk')).to.have.length(1);
  });

  it('shows the error', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${failed}></zorgpact-kopgroep>`);
    expect(textOf(query(kopgroep, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
  });

  it('draws a picture for the one that does not load, and for no other', async () => {
    const koplopers = ['/missing.png', ''].map((path, index) =>
      makeKoploper({ id: `k${index}`, image: { url: path ? new URL(path, location.href).href : 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', alt: 'Beeld' } }),
    );
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(makeFeed({ koplopers }))}></zorgpact-kopgroep>`);
    await oneEvent(query(kopgroep, 'img'), 'error');
    await kopgroep.updateComplete;
    expect(queryAll(kopgroep, '[part=picture]').map((box) => box.firstElementChild!.localName)).to.deep.equal(['svg', 'img']);
  });

  it('speaks English where the page does', async () => {
    await loadWords('en');
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep lang="en" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(count(kopgroep)).to.equal('4 frontrunners');
  });

  it('takes its heading level from the page or the attribute', async () => {
    const set = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep heading-level="4" .feedState=${ready(feed)}></zorgpact-kopgroep>`);
    expect(queryAll(set, 'h4[part~=title]')).to.have.length(4);
  });

  it('passes axe', async () => {
    const kopgroep = await mount<ZorgpactKopgroep>(html`<zorgpact-kopgroep .feedState=${ready(many)}></zorgpact-kopgroep>`);
    await expect(kopgroep).to.be.accessible();
    filter().choose(['hbo-isering']);
    await kopgroep.updateComplete;
    await expect(kopgroep).to.be.accessible();
  });
});
