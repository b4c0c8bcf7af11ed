import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { compile } from 'tailwindcss';
import { compare, decode } from '../../scripts/story-picture.mjs';
import { engine } from '../../scripts/engines.mjs';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { KeptTable } from '../helpers/kept-table.js';
import { BODY, distance, lay, leaks, look, NAMES, Neutral, still, TAGS, type Sight } from '../helpers/hostile.js';

/** A page that does something to the widgets in it. */
interface HostPage {
  readonly css: string;
  /** Where it isn't the column that gives the widgets their width. */
  readonly body?: string;
  readonly bodyClass?: string;
  /** How much larger the page shows them. */
  readonly scale?: number;
  /** Whether it does so by `zoom`. */
  readonly isZoomed?: true;
  /** Whether the widgets lie over each other or in part outside what is shown: then their boxes alone are compared. */
  readonly isCluttered?: true;
  /** Whether the browser is in quirks mode there: a line of bold text alone is then a px lower. */
  readonly isQuirky?: true;
}

const { resolve } = createRequire(import.meta.url);
const sheet = (file: string): string => readFileSync(resolve(file), 'utf8');
const widget = `:is(${TAGS})`;

/** What Tailwind gives a page: its theme, Preflight and the utilities that are asked for. */
async function tailwind(): Promise<string> {
  const loadStylesheet = (id: string, base: string): Promise<{ path: string; base: string; content: string }> =>
    Promise.resolve({ path: id, base, content: sheet(id === 'tailwindcss' ? 'tailwindcss/index.css' : id) });
  const compiler = await compile('@import "tailwindcss";', { loadStylesheet });
  return compiler.build(['prose', 'antialiased', 'font-sans', 'text-slate-700', 'leading-loose', 'tracking-wide', 'mx-auto']);
}

/** Values that no widget should notice on what it stands in, one by one and all together. */
const LEAKS: Readonly<Record<string, string>> = {
  'accent-color': 'red',
  'border-collapse': 'collapse',
  'border-spacing': '12px',
  'caption-side': 'bottom',
  'caret-color': 'red',
  'clip-rule': 'evenodd',
  'color': 'rgb(255, 0, 255)',
  'color-interpolation': 'linearrgb',
  'cursor': 'crosshair',
  'direction': 'rtl',
  'dominant-baseline': 'hanging',
  'empty-cells': 'hide',
  'fill': 'red',
  'fill-opacity': '0.3',
  'fill-rule': 'evenodd',
  'font-feature-settings': '"smcp", "zero"',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size-adjust': '0.9',
  'font-stretch': 'condensed',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  'forced-color-adjust': 'none',
  'hyphenate-character': '"="',
  'hyphenate-limit-chars': '30 10 10',
  'hyphens': 'none',
  'image-rendering': 'pixelated',
  'letter-spacing': '4px',
  'line-break': 'anywhere',
  'line-height': '3',
  'list-style': 'square inside',
  'math-style': 'compact',
  'orphans': '9',
  'overflow-wrap': 'normal',
  'paint-order': 'stroke',
  'print-color-adjust': 'exact',
  'quotes': '"<" ">"',
  'ruby-position': 'under',
  'scrollbar-color': 'red blue',
  'shape-rendering': 'crispEdges',
  'stroke': 'lime',
  'stroke-dasharray': '3 3',
  'stroke-linecap': 'square',
  'stroke-linejoin': 'bevel',
  'stroke-opacity': '0.3',
  'stroke-width': '9px',
  'tab-size': '20',
  'text-align': 'right',
  'text-align-last': 'center',
  'text-anchor': 'end',
  'text-autospace': 'normal',
  'text-combine-upright': 'all',
  'text-emphasis': 'filled circle red',
  'text-indent': '50px',
  'text-justify': 'inter-character',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '3px 3px 2px red',
  'text-size-adjust': '200%',
  'text-spacing-trim': 'space-all',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-wrap': 'nowrap',
  'user-select': 'none',
  'white-space': 'pre',
  'widows': '9',
  'word-break': 'break-all',
  'word-spacing': '20px',
  '-webkit-line-break': 'after-white-space',
  '-webkit-locale': '"ja"',
  '-webkit-rtl-ordering': 'visual',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '2px red',
  '-webkit-user-modify': 'read-write',
};

const HOSTS: Readonly<Record<string, HostPage | (() => HostPage | Promise<HostPage>)>> = {
  'html { font-size: 62.5% }': { css: 'html { font-size: 62.5% }' },
  'html { font-size: 62.5% }, body { font-size: 1.8rem }': { css: 'html { font-size: 62.5% } body { font-size: 1.8rem }' },
  'html { font-size: 8px }': { css: 'html { font-size: 8px }' },
  'html { font-size: 24px }': { css: 'html { font-size: 24px }' },
  '* { all: unset }': { css: '* { all: unset }' },
  '* { all: unset !important }': { css: '* { all: unset !important }' },
  '* { all: initial !important }': { css: '* { all: initial !important }' },
  '* { box-sizing: content-box; margin: 0; padding: 0; border: 0 }': { css: '*, ::before, ::after { box-sizing: content-box; margin: 0; padding: 0; border: 0 }' },
  '* { display: block !important }': { css: '* { display: block !important }' },
  '* { display: contents !important }': { css: '* { display: contents !important }' },
  ':not(:defined) { display: none }': { css: ':not(:defined) { display: none }' },
  ':not(:defined) { visibility: hidden }': { css: ':not(:defined) { visibility: hidden }' },
  '* { font: … }': { css: '* { font: italic 900 20px/3 Georgia, serif; color: red; text-transform: uppercase; text-align: right }' },
  '* { line-height: 1; overflow: hidden; min-width: 0 }': { css: '* { line-height: 1; overflow: hidden; min-width: 0; max-width: 100%; vertical-align: top }' },
  'all that is inherited': { css: `main { ${Object.entries(LEAKS).map(([name, value]) => `${name}: ${value}`).join('; ')} }` },
  'a, button, ul, table, details …': {
    css: `:is(a, button, ul, ol, li, table, caption, th, td, details, summary, h1, h2, h3, h4, h5, h6, p, dl, dt, dd, svg, path, input, select, label, fieldset, legend, article, section, header, footer, i, b, span, small, div:not(.column), img, figure) {
      all: unset !important; display: inline-block !important; position: relative !important; float: right !important; margin: 13px !important; padding: 17px !important; border: 5px dashed red !important;
      width: 55px !important; font: 30px/1 fantasy !important; color: lime !important; background: black !important; transform: rotate(3deg) !important; text-decoration: line-through !important }
      .zp, .panel, .top, .name, .card, .btn, .row, .item, .sub, .sm, .tag, .chip, .side, .wheel, .cell { display: none !important }`,
  },
  'inline widgets': { css: `${widget} { display: inline !important }` },
  'flex widgets': { css: `${widget} { display: flex !important }` },
  'grid widgets': { css: `${widget} { display: grid !important }` },
  'inline-block widgets': { css: `${widget} { display: inline-block !important }` },
  'table widgets': { css: `${widget} { display: table !important }` },
  'widgets with padding and a border': { css: `${widget} { padding: 15px 21px; border: 3px solid; box-sizing: border-box }` },
  'a flex row': { css: '.column { display: flex }' },
  'a flex column, centred': { css: '.column { display: flex; flex-direction: column; align-items: center; text-align: center }' },
  'an inline-flex box': { css: '.column { display: inline-flex; width: auto }' },
  'a grid': { css: '.column { display: grid; place-items: center }' },
  'a grid of auto columns': { css: '.column { display: grid; grid-template-columns: auto auto }' },
  'a grid of min-content': { css: '.column { display: grid; grid-template-columns: min-content }' },
  'floats': { css: `main { display: flow-root } .column { overflow: auto } ${widget} { float: left }` },
  'two columns of text': { css: '.column { columns: 2; column-gap: 20px } .column > * { break-inside: avoid }' },
  'transform: scale(1.25)': { css: 'main { transform: scale(1.25); transform-origin: 0 0 }', scale: 1.25, isCluttered: true },
  'zoom: 1.5': { css: 'main { zoom: 1.5 }', scale: 1.5, isZoomed: true },
  'contain: strict': { css: '.column { contain: strict; height: 1500px }', isCluttered: true },
  'contain: size': { css: '.column { contain: size }', isCluttered: true },
  'a container query host': { css: 'body, main, .column { container: zp / inline-size }' },
  'table cells': { css: 'td { padding: 0 }', body: BODY.replaceAll('<div class="column">', '<table><tr><td class="column">').replaceAll('</div>', '</td></tr></table>') },
  'writing-mode: vertical-rl': { css: 'main { writing-mode: vertical-rl } .column { block-size: 100vw; inline-size: auto }', isCluttered: true },
  'direction: rtl': { css: 'main { direction: rtl }' },
  'details': { css: '', body: BODY.replaceAll('<div class="column">', '<details open class="column"><summary>Meer</summary>').replaceAll('</div>', '</details>') },
  'fieldset': { css: 'fieldset { border: 0; margin: 0; padding: 0 }', body: BODY.replaceAll('<div class="column">', '<fieldset class="column">').replaceAll('</div>', '</fieldset>') },
  'a list': { css: 'ul { padding: 0 } li { text-indent: -1em; margin-left: 1em }', body: BODY.replaceAll('<div class="column">', '<ul class="column"><li>').replaceAll('</div>', '</li></ul>') },
  'a link, bold and italic': { css: 'a { color: red; text-decoration: underline }', body: BODY.replaceAll('<div class="column">', '<div class="column"><b><i>').replaceAll('</div>', '</i></b></div>') },
  'quirks mode': { css: 'body { color: red; font: bold 20px serif } table { color: lime }', isQuirky: true },
  'display: contents': { css: '.column, main { display: contents }' },
  'Bootstrap 5': () => ({ css: sheet('bootstrap/dist/css/bootstrap.css'), body: `<div class="container-fluid text-center lead">${BODY}</div>` }),
  'Tailwind 4': async () => ({ css: await tailwind(), bodyClass: 'antialiased font-sans text-slate-700 leading-loose tracking-wide' }),
  'Utrecht': () => ({
    css: sheet('@utrecht/design-tokens/dist/index.css') + sheet('@utrecht/component-library-css/dist/index.css') + sheet('@utrecht/component-library-css/dist/html.css'),
    bodyClass: 'utrecht-theme utrecht-document utrecht-html utrecht-body',
  }),
  'Amsterdam': () => ({
    css: sheet('@amsterdam/design-system-tokens/dist/index.css') + sheet('@amsterdam/design-system-css/dist/index.css'),
    bodyClass: 'ams-body ams-page ams-prose ams-paragraph',
  }),
};

/** What Firefox does not know, and WebKit writes without quotes. */
const CSS_LOCALE = { chromium: '"nl"', firefox: undefined, webkit: 'nl' }[engine];

const WIDE = 720;
const NARROW = engine === 'webkit' ? 420 : 340;
/** In px: less than anybody sees, more than the steps of 1/64 in which the browser lays out. */
const BOUND = 0.5;

describe('a widget in a page that is hard on it', () => {
  const stage = new Stage().use();
  const neutral = new Neutral(stage);
  const table = new KeptTable('host-pages', `# How far a host page moves what is in a widget

Host page × widget: the largest distance in px of any box or line of text from where a neutral page of that width has it, at ${WIDE} and ${NARROW} px, in
Chromium; the test allows ${BOUND} px (1 in quirks mode), and compares the pictures too. Written by \`UPDATE_TABLES=1 npx mocha tests/embed/hostile.test.ts\`.`, ['host page', ...NAMES]);

  /** What WebKitGTK measures otherwise than it draws, or breaks. */
  const LEFT: Readonly<Record<string, string>> = {
    'two columns of text': 'WebKitGTK breaks in columns of even height what break-inside: avoid keeps whole',
    'transform: scale(1.25)': 'WebKitGTK sets letters on whole px before it scales them',
    'zoom: 1.5': 'WebKitGTK counts zoom otherwise in its boxes',
  };

  for (const [name, page] of Object.entries(HOSTS)) {
    const measured = name in LEFT ? only(['chromium', 'firefox'], LEFT[name]!).it : it;
    measured(`is as on a neutral page: ${name}`, async () => {
      const { css, body = BODY, bodyClass = '', scale = 1, isZoomed, isCluttered, isQuirky } = typeof page === 'function' ? await page() : page;
      if (isQuirky) stage.doctype = '';
      const visit = await stage.visit(
        `<body class="${bodyClass}">${stage.tag()}${body}`,
        {},
        `<style>@layer stage { body { margin: 0 20px } main { width: calc((100vw - 40px) / ${isZoomed ? scale : 1}) } }</style><style>${css}</style>`,
      );
      stage.doctype = '<!doctype html>';
      await still(visit.page);
      const complaints: string[] = [];
      let farthest: Record<string, number> = {};
      // All of this page before another is opened: WebKit has one at a time.
      const looks: (readonly [width: number, seen: readonly Sight[]])[] = [];
      for (const width of [WIDE, NARROW]) {
        await lay(visit.page, width);
        looks.push([width, await look(visit.page, scale, !isCluttered)]);
      }
      for (const [width, seen] of looks) {
        const wanted = await neutral.like(seen, width, isZoomed ? scale : 1);
        for (const [index, title] of NAMES.entries()) {
          const [sight, expected] = [seen[index]!, wanted[index]!];
          const { px, where } = distance(expected, sight);
          farthest = { ...farthest, [title]: Math.max(farthest[title] ?? 0, px) };
          table.set(name, title, farthest[title]!.toFixed(2));
          const found = px > (isQuirky ? 1 : BOUND) ? [`${px.toFixed(2)} px: ${where}`] : isCluttered || Buffer.from(sight.png).equals(expected.png) ? [] : compare(decode(expected.png), decode(sight.png)).complaints;
          // As wide as neutral says little of a widget without room: half a narrow column is the least, the window the most.
          if (sight.look.width < 150 || sight.look.width > width + 40) found.push('is out of measure');
          complaints.push(...found.map((complaint) => `${title}, ${sight.look.width} px wide: ${complaint}`));
        }
      }
      expect(complaints).to.deep.equal([]);
    }).timeout(60000);
  }

  it('is on all of them in the table that is kept', () => table.checkNames());

  it(`takes none of ${Object.keys(LEAKS).length} properties from what it stands in, one by one`, async () => {
    const { page } = await stage.visit(`${stage.tag()}${BODY}`, {}, '<style>body { margin: 20px } .column { width: 100% }</style>');
    await lay(page, WIDE);
    const { found, unknown } = await leaks(page, LEAKS);
    expect(found).to.deep.equal([]);
    // All of them are Chromium's; the others know most.
    expect(unknown.length, unknown.join()).to.be.at.most(engine === 'chromium' ? 0 : 15);
  }).timeout(60000);

  /** The style that holds inside each widget of a page. */
  const inside = async (css: string, body = BODY): Promise<Record<string, string>[]> => {
    const { page } = await stage.visit(`${stage.tag()}${body}`, {}, `<style>${css}</style>`);
    await settle(page, TAGS);
    return page.$$eval(TAGS, (widgets) =>
      widgets.map((each) => {
        const { fontFamily, fontSize, letterSpacing, wordSpacing, colorScheme, visibility, pointerEvents, webkitLocale } = getComputedStyle(each.shadowRoot!.querySelector('.zp')!) as CSSStyleDeclaration & { webkitLocale: string };
        return { fontFamily, fontSize, letterSpacing, wordSpacing, colorScheme, visibility, pointerEvents, webkitLocale, fits: String(each.scrollWidth <= each.clientWidth) };
      }),
    );
  };

  it('takes the letters, the scheme and the reach of the page', async () => {
    const page = 'main { font: 20px Georgia; color-scheme: dark; visibility: hidden; pointer-events: none; -webkit-locale: "en" }';
    for (const style of await inside(page)) expect(style).to.include({ fontFamily: 'Georgia', fontSize: '20px', colorScheme: 'dark', visibility: 'hidden', pointerEvents: 'none', webkitLocale: CSS_LOCALE });
  });

  it('has room between its letters and words where a visitor sets that on everything, and not where the page has it', async () => {
    for (const style of await inside('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }')) {
      expect(style).to.include({ letterSpacing: '1.92px', wordSpacing: '2.56px', fits: 'true' });
    }
    for (const style of await inside('body { letter-spacing: 0.12em; word-spacing: 0.16em }')) expect(style).to.include({ letterSpacing: 'normal', wordSpacing: '0px' });
  });

  it('keeps the scheme that its attribute asks for in a page that unsets everything', async () => {
    const [style] = await inside('* { all: unset !important; color-scheme: light !important }', '<zorgpact-card pact="limburg" scheme="dark"></zorgpact-card>');
    expect(style!['colorScheme']).to.equal('dark');
  });

  for (const state of ['loading', 'error'] as const) {
    it(`leaves its fallback to the page, ${state}`, async () => {
      stage.intercept = (request, response) => {
        if (!request.url!.startsWith('/feed/')) return false;
        if (state === 'error') response.writeHead(404).end();
        return true;
      };
      const link = '<a href="/limburg">Zorgpact Limburg</a>';
      const { page } = await stage.visit(
        `${stage.tag()}<div>${link}</div><zorgpact-card pact="limburg">${link}</zorgpact-card>`,
        {},
        '<style>body { font: italic 13px/2 Georgia; color: maroon; letter-spacing: 2px; text-align: end; text-transform: uppercase; text-shadow: 1px 1px red } a { color: inherit }</style>',
      );
      await settle(page, 'zorgpact-card', state);
      const [plain, fallback] = await page.$$eval('a', (links) =>
        links.map((each) => {
          const style = getComputedStyle(each);
          return [...style].filter((name) => !name.startsWith('--')).map((name) => `${name}: ${style.getPropertyValue(name)}`);
        }),
      );
      expect(fallback).to.deep.equal(plain);
    });
  }
});
