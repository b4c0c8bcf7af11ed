import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/components/portrait/define.js';
import type { ZorgpactPortrait } from '../../src/components/portrait/portrait.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makeKoploper, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const today = new Date().toLocaleDateString('sv');

const daalhof = makeKoploper({
  id: 'daalhof',
  title: 'WijkLeerbedrijf Daalhof',
  pact: 'limburg',
  region: 'Limburg',
  place: 'Maastricht',
  themes: ['zorg-en-technologie', 'onbekend-thema'],
  named: '2015-11-24',
  goal: 'Mensen opleiden terwijl zij wijkbewoners helpen.',
  result: { text: 'In vier jaar 36 deelnemers opgeleid.', date: '2019-02' },
  partners: [
    { name: 'Calibris Advies' },
    { name: 'Gemeente Maastricht', sector: 'government' },
    { name: 'Levanto', sector: 'organisations' },
    { name: 'Radar', sector: 'organisations' },
  ],
  link: 'https://portret.example/daalhof',
});
const withImage = (image: NonNullable<typeof daalhof.image>) => ready(makeFeed({ koplopers: [makeKoploper({ id: 'a', image })] }));
const feed = makeFeed({
  koplopers: [
    daalhof,
    makeKoploper({ id: 'kaal', title: 'Kaal' }),
    makeKoploper({ id: 'misschien', title: 'MakeHealth', region: 'Achterhoek', certainty: 'probable' }),
    makeKoploper({ id: 'werkwijze', title: 'Werkagenda', kind: 'method', region: 'Oost', certainty: 'initiative' }),
    makeKoploper({ id: 'groep', title: 'Leernetwerken', groupSize: 3 }),
  ],
});
const show = (koploper: string): Promise<ZorgpactPortrait> =>
  mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper=${koploper} .feedState=${ready(feed)}></zorgpact-portrait>`);

describe('zorgpact-portrait', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-portrait')).to.be.a('function');
  });

  it('shows where, goal, result with date, themes, since when, and the source', async () => {
    const portrait = await show(' Daalhof ');
    expect(portrait.getAttribute('state')).to.equal('ready');
    expect(query(portrait, '[part=where]').textContent).to.equal('Koploper in Maastricht');
    expect(query(portrait, '[part~=title]').textContent).to.equal('WijkLeerbedrijf Daalhof');
    expect(query(portrait, '[part=goal]').textContent).to.equal('Mensen opleiden terwijl zij wijkbewoners helpen.');
    expect(textOf(query(portrait, '[part=result]'))).to.equal('Resultaat, februari 2019 In vier jaar 36 deelnemers opgeleid.');
    expect(textOf(query(portrait, '[part=themes]'))).to.equal('Zorg en technologie');
    expect(query(portrait, '[part=named]').textContent).to.equal('In de Kopgroep sinds 24\u00a0november 2015');
    expect(textOf(query(portrait, '[part=origin]'))).to.equal('Bron: Testbron. Het programma liep van 2015 tot 2019. Gegevens verzameld tot 31 december 2018.');
  });

  it('names the partners by O, those outside them last', async () => {
    const lines = queryAll(await show('daalhof'), '[part=partners] li').map(textOf);
    expect(lines).to.deep.equal(['Organisaties: Levanto en Radar', 'Overheid: Gemeente Maastricht', 'Overig: Calibris Advies']);
  });

  it('gives its link a name of its own', async () => {
    const link = query(await show('daalhof'), '[part=link]');
    expect(link.getAttribute('href')).to.equal('https://portret.example/daalhof');
    expect(link.textContent).to.equal('Lees het portret: WijkLeerbedrijf Daalhof');
  });

  it('leaves out what the feed does not know, without holes', async () => {
    const portrait = await show('kaal');
    for (const part of ['goal', 'result', 'themes', 'partners', 'named', 'certainty', 'link']) expect(queryAll(portrait, `[part=${part}]`), part).to.have.length(0);
    expect(textOf(portrait)).to.match(/^Koploper Kaal Bron/);
  });

  it('says in words what is not certain', async () => {
    expect(query(await show('misschien'), '[part=where]').textContent).to.equal('Waarschijnlijk een koploper, Achterhoek');
    expect(textOf(await show('werkwijze'))).to.include('Werkwijze in Oost').and.to.include('Bevestigd als initiatief');
    expect(textOf(await show('groep'))).to.include('Groep van 3 koplopers');
  });

  describe('picture', () => {
    it('shows the picture of the feed', async () => {
      const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="a" .feedState=${withImage({ url: PIXEL, alt: 'Een wijk' })}></zorgpact-portrait>`);
      const image = query<HTMLImageElement>(portrait, '[part=picture] img');
      expect([image.alt, image.loading, image.referrerPolicy, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(
        ['Een wijk', 'lazy', 'no-referrer', '480', '320'],
      );
      expect(queryAll(portrait, '[part=picture-fallback]')).to.have.length(0);
    });

    it('takes the alternative text of the page, an empty one too', async () => {
      const portrait = await mount<ZorgpactPortrait>(
        html`<zorgpact-portrait koploper="a" picture-alt="" .feedState=${withImage({ url: PIXEL, alt: 'Een wijk' })}></zorgpact-portrait>`,
      );
      expect(query(portrait, 'img').getAttribute('alt')).to.equal('');
    });

    it('draws one from the title where there is none', async () => {
      const drawing = query(await show('daalhof'), '[part=picture-fallback]');
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.querySelectorAll('clipPath')).to.have.length(1);
    });

    it('draws one when the picture does not load', async () => {
      const url = new URL('/missing.png', location.href).href;
      const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="a" .feedState=${withImage({ url, alt: '' })}></zorgpact-portrait>`);
      await oneEvent(query(portrait, 'img'), 'error');
      await portrait.updateComplete;
      expect(queryAll(portrait, 'img')).to.have.length(0);
      expect(queryAll(portrait, '[part=picture-fallback]')).to.have.length(1);
    });

    it('never asks for a picture after its consent', async () => {
      for (const consentUntil of ['2018-12-31', '2019', '2020-02']) {
        const url = `https://beeld.example/${consentUntil}.jpg`;
        const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="a" .feedState=${withImage({ url, alt: '', consentUntil })}></zorgpact-portrait>`);
        expect(portrait.shadowRoot!.innerHTML).not.to.include('beeld.example');
        expect(queryAll(portrait, '[part=picture-fallback]')).to.have.length(1);
        expect(performance.getEntriesByName(url)).to.have.length(0);
      }
    });

    it('shows it up to the last day of its consent', async () => {
      for (const consentUntil of [today, today.slice(0, 7), today.slice(0, 4), '9998-01-01']) {
        const portrait = await mount<ZorgpactPortrait>(
          html`<zorgpact-portrait koploper="a" .feedState=${withImage({ url: PIXEL, alt: '', consentUntil })}></zorgpact-portrait>`,
        );
        expect(queryAll(portrait, 'img'), consentUntil).to.have.length(1);
      }
    });

    it('shows a picture of the page in its place', async () => {
      const portrait = await mount<ZorgpactPortrait>(
        html`<zorgpact-portrait koploper="kaal" .feedState=${ready(feed)}><img slot="picture" alt="" src=${PIXEL} /></zorgpact-portrait>`,
      );
      expect(query<HTMLSlotElement>(portrait, 'slot[name=picture]').assignedElements()).to.have.length(1);
      expect(query(portrait, '[part=picture-fallback]').getBoundingClientRect().width).to.equal(0);
    });
  });

  it('puts the picture beside the text where there is room, with layout="wide" sooner', async () => {
    const box = await mount<ZorgpactPortrait>(
      html`<div><zorgpact-portrait koploper="daalhof" .feedState=${ready(feed)}></zorgpact-portrait></div>`,
    );
    const portrait = box.querySelector('zorgpact-portrait')!;
    const isBeside = async (width: number, layout: string): Promise<boolean> => {
      box.style.width = `${width}px`;
      portrait.setAttribute('layout', layout);
      await portrait.updateComplete;
      const picture = query(portrait, '[part=picture]').getBoundingClientRect();
      return query(portrait, '[part=where]').getBoundingClientRect().left >= picture.right;
    };
    expect(await isBeside(320, 'wide')).to.equal(false);
    expect(await isBeside(600, 'auto')).to.equal(false);
    expect(await isBeside(600, ' Wide')).to.equal(true);
    expect(await isBeside(730, 'auto')).to.equal(true);
    expect(await isBeside(730, 'breed')).to.equal(true);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('layout="breed"');
  });

  it('shows the drawing whole, in its own corner, in a box of another shape', async () => {
    const portrait = await show('daalhof');
    portrait.style.width = '600px';
    const picture = query(portrait, '[part=picture]').getBoundingClientRect();
    expect(picture.height).to.be.closeTo(320, 2);
    expect(query(portrait, '[part=picture-fallback]').getAttribute('preserveAspectRatio')).to.match(/meet$/);
  });

  it('takes a kind or certainty that it has no words for as none', async () => {
    const strange = { ...makeKoploper({ id: 'a', title: 'Vreemd' }), kind: 'constructor', certainty: 'toString' } as unknown as typeof daalhof;
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="a" .feedState=${ready(makeFeed({ koplopers: [strange] }))}></zorgpact-portrait>`);
    expect(textOf(query(portrait, 'article'))).to.equal('Koploper Vreemd');
  });

  it('keeps the fallback for an unknown koploper, with one warning that names the nearest', async () => {
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="daalhoff" .feedState=${ready(feed)}><p>Lees meer</p></zorgpact-portrait>`);
    expect(portrait.getAttribute('state')).to.equal('empty');
    expect(query<HTMLSlotElement>(portrait, 'slot').assignedElements()[0]?.textContent).to.equal('Lees meer');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('koploper="daalhoff"').and.to.include('"daalhof"');
  });

  it('says a plain sentence for an unknown koploper, or for none', async () => {
    expect(textOf(await show('qqqqqqqq'))).to.equal('Deze koploper staat niet in de gegevens.');
    expect(textOf(await show(''))).to.equal('Hier is nog niet gekozen wat te zien moet zijn.');
    expect(takeWarnings()).to.have.length(2);
  });

  it('shows a skeleton of its size while loading', async () => {
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="daalhof" .feedState=${loading}></zorgpact-portrait>`);
    portrait.style.width = '400px';
    expect(query(portrait, '.zp').getAttribute('aria-busy')).to.equal('true');
    const { width, height } = query(portrait, '.pic').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  it('shows the error', async () => {
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="daalhof" .feedState=${failed}></zorgpact-portrait>`);
    expect(textOf(query(portrait, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
  });

  it('shows old data under a notice', async () => {
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait koploper="daalhof" .feedState=${stale(feed)}></zorgpact-portrait>`);
    expect(portrait.getAttribute('state')).to.equal('stale');
    expect(query(portrait, '[part=notice]').textContent).to.include('31\u00a0december 2018');
  });

  it('speaks English where the page does', async () => {
    await loadWords('en');
    const portrait = await mount<ZorgpactPortrait>(html`<zorgpact-portrait lang="en" koploper="daalhof" .feedState=${ready(feed)}></zorgpact-portrait>`);
    for (const part of ['Frontrunner in Maastricht', 'Result, February 2019', 'In the Kopgroep since 24 November 2015', 'Read the portrait']) {
      expect(textOf(portrait)).to.include(part);
    }
  });

  it('takes its heading level from the page or the attribute', async () => {
    const page = await mount<ZorgpactPortrait>(html`<div><h3>Kop</h3><zorgpact-portrait koploper="kaal" .feedState=${ready(feed)}></zorgpact-portrait></div>`);
    expect(query(page.querySelector('zorgpact-portrait')!, '[part~=title]').localName).to.equal('h4');
    const set = await mount<ZorgpactPortrait>(html`<zorgpact-portrait heading-level="2" koploper="kaal" .feedState=${ready(feed)}></zorgpact-portrait>`);
    expect(query(set, '[part~=title]').localName).to.equal('h2');
  });

  it('passes axe', async () => {
    await expect(await show('daalhof')).to.be.accessible();
    await expect(await show('kaal')).to.be.accessible();
  });
});
