import { expect, html } from '@open-wc/testing';
import '../../src/components/partners/define.js';
import { ZorgpactPartners } from '../../src/components/partners/partners.js';
import type { Feed } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const limburg = makePact({
  lead: [{ name: 'Zorg aan Zet', role: 'werkgeversorganisatie' }],
  partners: [
    { name: 'Zuyd', sector: 'education' },
    { name: 'Zorg aan Zet', sector: 'organisations' },
    { name: 'Élan', sector: 'organisations', role: 'tekende namens werkgevers' },
    { name: 'Gemeente Heerlen', sector: 'government' },
    { name: 'Leerwerkloket' },
  ],
  consultationBodies: [{ name: 'LOAZ', purpose: 'HRM-netwerk.', date: '2016' }, { name: 'Stuurgroep' }],
  sources: ['volgspot'],
});
const feed = makeFeed({
  pacts: [limburg, makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland', partners: [{ name: 'Allévo' }] }), makePact({ id: 'drechtsteden', name: 'Zorgpact Drechtsteden', region: 'Drechtsteden', consultationBodies: [{ name: 'Klankbordgroep', date: '2017-05' }] })],
  actions: [makeAction({ id: 'a', partners: ['Zuyd'] }), makeAction({ id: 'b', partners: ['Zuyd'], level: 'theme-line' })],
  organisations: [
    { id: 'zuyd', name: 'Zuyd', sector: 'education', sources: ['volgspot'] },
    { id: 'allevo', name: 'Allévo', sector: 'organisations', sources: ['brief'] },
    { id: 'aventus', name: 'Aventus', sector: 'education' },
    { id: 'loket', name: 'Leerwerkloket', sector: 'other', sources: ['volgspot'] },
  ],
  sources: [
    { id: 'volgspot', title: 'Volgspot 1', url: 'https://bron.example/volgspot' },
    { id: 'brief', title: 'Brief' },
  ],
});
const many = makeFeed({
  organisations: Array.from({ length: 60 }, (_, index) => ({ id: `o${index}`, name: `Zorggroep ${index + 1}`, sector: index < 50 ? ('organisations' as const) : ('education' as const) })),
});

const open = (parts: Partial<Record<'pact' | 'sector' | 'limit', string>> = {}, of: Feed = feed): Promise<ZorgpactPartners> =>
  mount<ZorgpactPartners>(html`<zorgpact-partners pact=${parts.pact ?? ''} sector=${parts.sector ?? ''} limit=${parts.limit ?? ''} .feedState=${ready(of)}></zorgpact-partners>`);
const headings = (widget: Element): string[] => queryAll(widget, '[part=heading]').map(textOf);
const listed = (widget: Element, sector: string): string[] => queryAll(widget, `.${sector} > li`).map(textOf);

describe('zorgpact-partners', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-partners')).to.be.a('function');
  });

  it('names the lead of a pact, its partners by the three O’s from A to Z with their roles, and where they meet', async () => {
    const partners = await open({ pact: 'limburg' });
    expect(partners.getAttribute('state')).to.equal('ready');
    expect(textOf(query(partners, '[part=lead]'))).to.equal('Trekker Zorg aan Zet werkgeversorganisatie');
    expect(headings(partners)).to.deep.equal(['Organisaties 2 in deze gegevens', 'Onderwijs 1 in deze gegevens', 'Overheid 1 in deze gegevens', 'Overig 1 in deze gegevens', 'Overleg 2 in deze gegevens']);
    expect(listed(partners, 'organisations')).to.deep.equal(['Élan tekende namens werkgevers', 'Zorg aan Zet']);
    expect(listed(partners, 'other')).to.deep.equal(['Leerwerkloket']);
    expect(queryAll(partners, '[part=body]').map(textOf)).to.deep.equal(['LOAZ HRM-netwerk. (2016)', 'Stuurgroep']);
    expect(queryAll(partners, '[part=source]').map(textOf)).to.deep.equal(['Bron: Volgspot 1']);
    expect(textOf(query(partners, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('fills the place of each O in its triangle, and none of what stands outside them', async () => {
    const partners = await open({ pact: 'limburg' });
    const filled = queryAll(partners, '[part=mark]').map((mark) => [...mark.querySelectorAll('.f')].map((node) => `${node.getAttribute('cx')} ${node.getAttribute('cy')}`).join());
    expect(filled).to.deep.equal(['10 3.6', '3.4 15.4', '16.6 15.4', '']);
  });

  it('names every organisation of the country by sector, with what it takes part in, and the bodies of each pact', async () => {
    const partners = await open();
    expect(headings(partners)).to.deep.equal(['Organisaties 1 in deze gegevens', 'Onderwijs 2 in deze gegevens', 'Overig 1 in deze gegevens', 'Overleg 3 in deze gegevens', 'Drechtsteden', 'Limburg']);
    expect(listed(partners, 'organisations')).to.deep.equal(['Allévo Zeeland']);
    expect(listed(partners, 'education')).to.deep.equal(['Aventus', 'Zuyd Limburg, 1 actie en 1 themalijn']);
    expect(queryAll(partners, '[part=body]').map(textOf)).to.deep.equal(['Klankbordgroep (mei 2017)', 'LOAZ HRM-netwerk. (2016)', 'Stuurgroep']);
    expect(queryAll(partners, '[part=lead]')).to.have.length(0);
    expect(textOf(query(partners, 'details'))).to.equal('2 bronnen van deze namen Volgspot 1 Brief');
    expect(query(partners, 'details a').getAttribute('href')).to.equal('https://bron.example/volgspot');
    expect(queryAll(partners, 'section [part=source]').map(textOf)).to.deep.equal(['Bron: Volgspot 1']);
  });

  it('shows a pact of which one name is known', async () => {
    const partners = await open({ pact: 'zeeland' });
    expect(headings(partners)).to.deep.equal(['Overig 1 in deze gegevens']);
    expect(queryAll(partners, 'dl, details, [part=bodies], [part=about], [part=source]')).to.have.length(0);
  });

  it('says when nobody is known', async () => {
    const nobody = makeFeed();
    const partners = await open({ pact: 'limburg' }, nobody);
    expect(partners.getAttribute('state')).to.equal('empty');
    expect(textOf(partners)).to.equal('Geen deelnemers bekend Van dit zorgpact staan geen deelnemers in de gegevens.');
    expect(textOf(await open({}, nobody))).to.equal('Geen deelnemers bekend In deze gegevens staan geen deelnemers.');
  });

  it('says a plain sentence for an unknown pact, with one warning that names the nearest', async () => {
    const partners = await open({ pact: 'limborg' });
    expect(textOf(partners)).to.equal('Dit zorgpact staat niet in de gegevens.');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('pact="limborg"').and.to.include('"limburg"');
  });

  it('shows the loading, the error and the stale state', async () => {
    const waiting = await mount<ZorgpactPartners>(html`<zorgpact-partners pact="limburg" .feedState=${loading}></zorgpact-partners>`);
    expect(query(waiting, '.zp').getAttribute('aria-busy')).to.equal('true');
    expect(queryAll(waiting, 'li .sk')).to.have.length(13);
    const broken = await mount<ZorgpactPartners>(html`<zorgpact-partners .feedState=${failed}></zorgpact-partners>`);
    expect(textOf(query(broken, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    const old = await mount<ZorgpactPartners>(html`<zorgpact-partners .feedState=${stale(feed)}></zorgpact-partners>`);
    expect(old.getAttribute('state')).to.equal('stale');
    expect(listed(old, 'education')).to.have.length(2);
  });

  describe('many names', () => {
    it('are twenty-four of a sector at first, and the next with the focus on the first of them', async () => {
      const partners = await open({}, many);
      expect(headings(partners)).to.deep.equal(['Organisaties 50 in deze gegevens', 'Onderwijs 10 in deze gegevens']);
      expect(listed(partners, 'organisations').slice(8, 11)).to.deep.equal(['Zorggroep 9', 'Zorggroep 10', 'Zorggroep 11']);
      expect(queryAll(partners, '[part=more]').map(textOf)).to.deep.equal(['Toon 24 meer 24 van 50 te zien']);
      query(partners, '[part=more] button').click();
      await partners.updateComplete;
      expect(listed(partners, 'organisations')).to.have.length(48);
      expect(listed(partners, 'education')).to.have.length(10);
      expect(partners.shadowRoot!.activeElement).to.equal(queryAll(partners, '.organisations > li')[24]);
    });

    it('read down the columns in a wide place, and in one column in a narrow one', async () => {
      const partners = await open({}, many);
      partners.style.maxWidth = 'none';
      partners.style.width = '1100px';
      const lefts = (): number[] => queryAll(partners, '.organisations > li').map((item) => Math.round(item.getBoundingClientRect().left));
      expect(new Set(lefts()).size).to.equal(3);
      expect(lefts()).to.deep.equal([...lefts()].sort((a, b) => a - b));
      for (const width of [240, 320]) {
        partners.style.width = `${width}px`;
        expect(new Set(lefts()).size).to.equal(1);
        expect(partners.scrollWidth).to.be.at.most(width);
      }
    });

    it('keep to a limit, without a button', async () => {
      const partners = await open({ limit: '5' }, many);
      expect(headings(partners)).to.deep.equal(['Organisaties 5 van 50 te zien', 'Onderwijs 5 van 10 te zien']);
      expect(listed(partners, 'organisations')).to.have.length(5);
      expect(queryAll(partners, '[part=more]')).to.have.length(0);
    });

    it('warn of a limit that is no number from 1 and do without', async () => {
      for (const limit of ['veel', '0', '-3']) {
        const partners = await open({ limit }, many);
        expect(queryAll(partners, '[part=more]')).to.have.length(1);
        const warnings = takeWarnings();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`limit="${limit}"`);
      }
    });
  });

  it('puts the O’s of a few names beside each other, in a wide place alone', async () => {
    const partners = await open({ pact: 'limburg' });
    partners.style.maxWidth = 'none';
    const tops = (width: number): Set<number> => {
      partners.style.width = `${width}px`;
      return new Set(queryAll(partners, '[part=sector]').map((section) => Math.round(section.getBoundingClientRect().top)));
    };
    expect(tops(1160).size).to.equal(1);
    expect(tops(320).size).to.equal(4);
  });

  it('keeps to its sectors, without the lead and the bodies', async () => {
    const partners = await open({ pact: 'limburg', sector: 'Education, government' });
    expect(headings(partners)).to.deep.equal(['Onderwijs 1 in deze gegevens', 'Overheid 1 in deze gegevens']);
    expect(queryAll(partners, '[part=lead], [part=body]')).to.have.length(0);
    expect(textOf(query(await open({ sector: 'organisations' }), 'details'))).to.equal('1 bron van deze namen Brief');
  });

  it('warns of a sector that there is not, and does without', async () => {
    const partners = await open({ pact: 'limburg', sector: 'onderwijs' });
    expect(headings(partners)).to.have.length(5);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('sector="onderwijs"');
  });

  it('holds what was set before the upgrade', async () => {
    const box = await mount<ZorgpactPartners>(html`<div></div>`);
    const early = document.createElement('late-partners') as ZorgpactPartners;
    Object.assign(early, { sector: 'education', limit: 1 });
    box.append(early);
    customElements.define('late-partners', class extends ZorgpactPartners {
      constructor() {
        super();
        this.feedState = ready(feed);
      }
    });
    await early.updateComplete;
    expect(headings(early)).to.deep.equal(['Onderwijs 1 van 2 te zien']);
  });

  it('speaks English where the page does, and tells the language of the feed', async () => {
    await loadWords('en', 'more');
    const partners = await mount<ZorgpactPartners>(html`<zorgpact-partners lang="en" pact="limburg" .feedState=${ready(feed)}></zorgpact-partners>`);
    expect(headings(partners)).to.include('Organisations 2 in this data');
    expect(queryAll(partners, '[lang=nl]').map(textOf)).to.deep.equal(['werkgeversorganisatie', 'tekende namens werkgevers', 'LOAZ', 'HRM-netwerk.', 'Stuurgroep', 'Volgspot 1', 'Testbron']);
  });

  it('takes its heading level from the page or the attribute', async () => {
    const set = await mount<ZorgpactPartners>(html`<zorgpact-partners heading-level="4" .feedState=${ready(feed)}></zorgpact-partners>`);
    expect(queryAll(set, 'h4, h5').map(({ localName }) => localName)).to.deep.equal(['h4', 'h4', 'h4', 'h4', 'h5', 'h5']);
  });

  it('passes axe', async () => {
    for (const pact of ['limburg', '']) {
      const partners = await open({ pact });
      for (const details of queryAll<HTMLDetailsElement>(partners, 'details')) details.open = true;
      await expect(partners).to.be.accessible();
    }
    await expect(await open({}, many)).to.be.accessible();
  });
});
