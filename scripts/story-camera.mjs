/** What makes a picture of a story the same on every machine: fonts, time, place, colours and motion. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './story-pages.mjs';

/** Letters without hinting and with grey edges, wherever the browser runs. */
export const PICTURE_FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars', '--lang=nl-NL'];

const font = (file) => readFileSync(join(ROOT, `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${file}.woff2`)).toString('base64');
const [regular, bold, italic] = [font('400-normal'), font('700-normal'), font('400-italic')];

/** Stand-ins under the names that the stories ask for; an italic for the serif, so that another typeface still shows. */
const FONTS = {
  'Source Sans 3': [[regular, '400', 'normal'], [bold, '700', 'normal'], [italic, '400', 'italic']],
  Arial: [[regular, '400', 'normal'], [bold, '700', 'normal'], [italic, '400', 'italic']],
  Verdana: [[regular, '400', 'normal'], [bold, '700', 'normal']],
  Georgia: [[italic, '400', 'normal']],
};

/** Where a picture ends, in px: further down a long story there is more of the same. */
const LONGEST = 2000;

/** Characters that the stand-ins have: the unicode-range of the subset. */
const OTHER_CHARACTER = '[^\\u0000-\\u00FF\\u0131\\u0152-\\u0153\\u02BB-\\u02BC\\u02C6\\u02DA\\u02DC\\u2000-\\u206F\\u20AC\\u2122\\u2191\\u2193\\u2212\\u2215]';

/** The day of the pictures. */
const NOW = Date.UTC(2026, 10, 21, 12);

/** Runs before the page's own scripts. */
export const PICTURE_SCRIPT = `(${prepare})(${JSON.stringify(FONTS)}, ${NOW});`;

/** In the page: the fonts under the names of others, and a clock that starts at `now`. */
function prepare(fonts, now) {
  const faces = Object.entries(fonts).flatMap(([family, files]) => files.map(([data, weight, style]) => new FontFace(family, `url(data:font/woff2;base64,${data})`, { weight, style })));
  for (const face of faces) document.fonts.add(face);
  globalThis.fontsOfTest = Promise.all(faces.map((face) => face.load()));
  const RealDate = Date;
  const shift = now - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [RealDate.now() + shift]));
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
}

/** Sets a page up for pictures of one width. */
export async function dressForPicture({ page, resize, show }, width, stories) {
  await page.emulateTimezone('Europe/Amsterdam');
  await resize(width);
  // Shown once so that the fonts are there before the first picture's story measures its text.
  await show(stories.at(-1));
  await page.evaluate(() => globalThis.fontsOfTest);
}

/**
 * The story that is shown, with the space that its host page leaves around it.
 * @returns {Promise<Uint8Array>} a PNG
 */
export async function takePicture({ page, resize }, width) {
  await resize(width);
  const { height, complaints } = await page.evaluate(pose, OTHER_CHARACTER, Object.keys(FONTS));
  if (complaints.length) throw new Error(complaints.join('; '));
  return page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) } });
}

/** In the page: replaces characters that the fonts lack, and tells how high the story is and what another machine could draw otherwise. */
function pose(otherCharacter, families) {
  const complaints = new Set();
  const elementsIn = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);
  const elements = elementsIn(document.querySelector('#storybook-root'));
  for (const element of elements) {
    const family = getComputedStyle(element).fontFamily.split(',')[0].replaceAll(/["']/g, '');
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || !element.checkVisibility()) continue;
      if (!families.includes(family)) complaints.add(`no font for ${family}, of ${element.localName}: give it one in FONTS`);
      const plain = node.data.replaceAll(new RegExp(otherCharacter, 'gu'), '¤');
      if (plain !== node.data) node.data = plain;
    }
    for (const { animationName } of element.getAnimations()) complaints.add(`${element.localName} moves: ${animationName}`);
  }
  const host = document.querySelector('#storybook-root .host');
  const bottom = Math.max(...[...host.children].map((child) => child.getBoundingClientRect().bottom));
  return { height: Math.ceil(bottom + scrollY + parseFloat(getComputedStyle(host).paddingBlockEnd)), complaints: [...complaints] };
}
