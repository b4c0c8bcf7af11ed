import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { contrast, luminance, PAIRS, type Channels, type Token } from '../helpers/contrast-pairs.js';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';

/** Pairs that carry meaning. */
const HELD = PAIRS.filter(([, , needs]) => needs);
const TOKENS = [...new Set(HELD.flatMap(([front, back]) => [front, back]))];
const SCHEMES = ['light', 'dark'] as const;

const ACCENTS = [
  '#00596b',
  ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((lightness) =>
    [0, 0.05, 0.1, 0.3].flatMap((chroma) => Array.from({ length: 12 }, (_, step) => `oklch(${lightness} ${chroma} ${30 * step})`)),
  ),
];

/** Red, green, blue and alpha of each token, from 0 to 255. */
type Palette = Readonly<Record<Token, readonly [number, number, number, number]>>;

/** The tokens of the first widget of the page as the browser paints them, for each accent. */
const palettes = (page: Page, accents: readonly string[]): Promise<Palette[]> =>
  page.evaluate(
    (each, tokens) => {
      const widget = document.querySelector<HTMLElement>('zorgpact-card')!;
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const root = widget.shadowRoot!.querySelector('.zp')!;
      const probes = tokens.map((token) => {
        const probe = document.createElement('i');
        probe.style.setProperty('background-color', `var(--_${token})`);
        root.append(probe);
        return [token, probe] as const;
      });
      const found = each.map((accent) => {
        if (accent) widget.style.setProperty('--zorgpact-accent', accent);
        return Object.fromEntries(
          probes.map(([token, probe]) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = getComputedStyle(probe).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
            return [token, [...canvas.getImageData(0, 0, 1, 1).data]];
          }),
        ) as unknown as Palette;
      });
      for (const [, probe] of probes) probe.remove();
      widget.style.removeProperty('--zorgpact-accent');
      return found;
    },
    accents,
    TOKENS,
  );

const shades = ({ surface, ink }: Palette): string => (luminance(surface) > luminance(ink) ? 'light' : 'dark');

/** Colours that are all opaque, else they would show what is under them, and keep their contrast. */
function expectPalette(palette: Palette, scheme: string): void {
  for (const token of TOKENS) expect(palette[token][3], `alpha of ${token}, ${scheme}`).to.equal(255);
  expect(shades(palette)).to.equal(scheme);
  for (const [front, back, needs] of HELD) expect(contrast(palette[front], palette[back]), `${front} on ${back}, ${scheme}`).to.be.at.least(needs);
}

describe('the colours of a widget', () => {
  const stage = new Stage().use();
  const rows: Record<string, Record<string, string | number>> = {};
  after(() => {
    console.log(`\n      Least contrast over ${ACCENTS.length} accents`);
    console.table(rows);
  });

  const visit = async (style = '', attributes = ''): Promise<Page> => {
    const { page } = await stage.visit(`${stage.tag()}<div id="column"><zorgpact-card pact="limburg" ${attributes}></zorgpact-card></div>`, {}, `<style>${style}</style>`);
    await settle(page, 'zorgpact-card');
    return page;
  };

  for (const scheme of SCHEMES) {
    it(`keep enough contrast for ${ACCENTS.length} accents, ${scheme}`, async () => {
      const all = await palettes(await visit('', `scheme="${scheme}"`), ACCENTS);
      expect(new Set(all.map((palette) => JSON.stringify(palette))).size, 'palettes that differ').to.be.above(30);
      for (const [front, back, needs] of HELD) {
        const ratios = all.map((palette) => contrast(palette[front], palette[back]));
        const least = Math.min(...ratios);
        rows[`${front} / ${back}`] = { ...rows[`${front} / ${back}`], [scheme]: Number(least.toFixed(2)), needs };
        expect(least, `${front} on ${back} with ${ACCENTS[ratios.indexOf(least)]}`).to.be.at.least(needs);
      }
    });
  }

  for (const scheme of SCHEMES) {
    only(['chromium', 'firefox'], 'no pointer is moved in WebKit here').it(`keep the words of a button readable under the pointer, ${scheme}`, async () => {
      stage.intercept = (request, response) => request.url!.includes('/feed/') && Boolean(response.writeHead(404, { 'access-control-allow-origin': '*' }).end());
      const { page } = await stage.visit(`${stage.tag()}<zorgpact-card pact="limburg" scheme="${scheme}"></zorgpact-card>`);
      await settle(page, 'zorgpact-card', 'error');
      const button = (await page.waitForSelector('zorgpact-card >>> .btn'))!;
      const colours = (accents: readonly string[]): Promise<(readonly [words: Channels, back: Channels])[]> =>
        button.evaluate((element, each) => {
          const { host } = element.getRootNode() as ShadowRoot;
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          const { style } = host as HTMLElement;
          const computed = getComputedStyle(element);
          return each.map((accent) => {
            style.setProperty('--zorgpact-accent', accent);
            return [computed.color, computed.backgroundColor].map((painted) => {
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = painted;
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Channels;
            }) as unknown as readonly [Channels, Channels];
          });
        }, accents);
      const [before] = await colours(ACCENTS.slice(0, 1));
      await button.hover();
      const all = await colours(ACCENTS);
      expect(all[0]![1], 'the background shows the pointer').to.not.deep.equal(before![1]);
      for (const [index, [words, back]] of all.entries()) {
        expect(back[3]).to.equal(255);
        expect(contrast(words, back), ACCENTS[index]!).to.be.at.least(7);
      }
    });
  }

  it('follow the colour scheme of the page and the attribute, changed at run time', async () => {
    const page = await visit('html { color-scheme: light }');
    const now = async (): Promise<string> => shades((await palettes(page, ['']))[0]!);
    const colorScheme = (value: string): Promise<void> => page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), value);
    const attribute = (value: string): Promise<void> => page.$eval('zorgpact-card', (card, scheme) => (scheme ? card.setAttribute('scheme', scheme) : card.removeAttribute('scheme')), value);
    expect(await now()).to.equal('light');
    await colorScheme('dark');
    expect(await now()).to.equal('dark');
    await attribute('light');
    expect(await now()).to.equal('light');
    await colorScheme('light');
    await attribute('dark');
    expect(await now()).to.equal('dark');
    await attribute('');
    expect(await now()).to.equal('light');
  });

  only(['chromium'], 'CDP sets what the visitor prefers').it('follow what the visitor prefers only where the page says that it does', async () => {
    const page = await visit('html { color-scheme: light }');
    const now = async (): Promise<string> => shades((await palettes(page, ['']))[0]!);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await now()).to.equal('light');
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
    expect(await now()).to.equal('dark');
  });

  for (const accent of ['banana', '', 'currentColor', 'transparent']) {
    it(`stay a palette where the accent is "${accent}"`, async () => {
      for (const scheme of SCHEMES) {
        const page = await visit('', `scheme="${scheme}"`);
        await page.evaluate((value) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`#column { --zorgpact-accent: ${value}; color: ${value === 'currentColor' ? '#963' : 'black'} }`);
          document.adoptedStyleSheets = [sheet];
        }, accent);
        const [palette] = await palettes(page, ['']);
        expectPalette(palette!, scheme);
      }
    });
  }

  for (const property of ['surface', 'text']) {
    for (const value of ['banana', 'transparent', '#12']) {
      it(`stay a palette where the ${property} is "${value}"`, async () => {
        for (const scheme of SCHEMES) {
          const [own] = await palettes(await visit('', `scheme="${scheme}"`), ['']);
          const [given] = await palettes(await visit(`zorgpact-card { --zorgpact-${property}: ${value} }`, `scheme="${scheme}"`), ['']);
          expect(given).to.deep.equal(own);
          expectPalette(given!, scheme);
        }
      });
    }
  }

  it('take the surface and the text of the page as they are, and the side panel with them', async () => {
    const [palette] = await palettes(await visit('#column { --zorgpact-surface: #fffaf0; --zorgpact-text: #2a1210 }'), ['']);
    expect(palette!.surface).to.deep.equal([255, 250, 240, 255]);
    expect(palette!.ink).to.deep.equal([42, 18, 16, 255]);
    const [red, , blue] = palette!['surface-2'];
    expect(red - blue, 'warm as the surface').to.be.above(5);
  });

  for (const scheme of SCHEMES) {
    only(['chromium'], 'CDP forces colours').it(`show the lamp in forced colours, ${scheme}: opaque, with an edge that sets it apart from what it stands on`, async () => {
      const { page } = await stage.visit(`${stage.tag()}<main><zorgpact-card pact="limburg"></zorgpact-card><zorgpact-volgspot pact="limburg"></zorgpact-volgspot></main>`, {}, '<style>html { color-scheme: light dark }</style>');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: scheme }] });
      await settle(page, 'main > *');
      const lamps = await page.$$eval('main > *', (widgets) =>
        widgets.map((widget) => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          const { fill, stroke } = getComputedStyle(widget.shadowRoot!.querySelector('.mark')!);
          return [fill, stroke].map((color) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          });
        }),
      );
      expect(lamps).to.have.length(2);
      for (const [fill, stroke] of lamps) {
        expect(fill![3]).to.equal(255);
        expect(contrast(fill as unknown as Channels, stroke as unknown as Channels)).to.be.at.least(3);
      }
    });
  }
});
