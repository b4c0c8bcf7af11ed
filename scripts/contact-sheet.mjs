/**
 * Puts the states of every widget side by side, in light and dark, at 1280 and 320 px, and the wheel at four widths:
 * node scripts/contact-sheet.mjs [part of a widget's name …]  (after npm run build:storybook; writes to contact-sheet/)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DARK, LIGHT, openStorybook, ROOT } from './story-pages.mjs';

const OUT = join(ROOT, 'contact-sheet');
const STATES = ['Ready', 'Loading', 'Empty', 'Error', 'Stale'];
const MODES = [LIGHT, DARK];
/** Width of the window, the picture's on the sheet, and what runs across: modes beside each other where states are wide. */
const SIZES = [
  { width: 1280, shown: 800, across: MODES.length },
  { width: 320, shown: 320, across: STATES.length },
];
const WHEELS = [640, 420, 320, 240];
/** No picture of a long list needs to be longer. */
const LONGEST = 2400;

const wanted = process.argv.slice(2).map((part) => part.toLowerCase());
const storybook = await openStorybook();
const pages = new Map();
for (const mode of MODES) pages.set(mode, await storybook.openPage({ mode }));
const sheet = await storybook.openPage();

const titles = [...new Set(storybook.entries.map(({ title }) => title))].filter((title) => title.startsWith('Widgets/') && (wanted.length === 0 || wanted.some((part) => title.toLowerCase().includes(part))));
mkdirSync(OUT, { recursive: true });
for (const title of titles) {
  const name = title.slice('Widgets/'.length);
  const stories = STATES.map((state) => storybook.entries.find((entry) => entry.title === title && entry.name === state)).filter(Boolean);
  for (const { width, shown, across } of SIZES) {
    const cells = [];
    for (const mode of MODES) for (const story of stories) cells.push({ caption: `${story.name}, ${mode.name}`, png: await take(mode, story, width) });
    // Row by row: with the modes beside each other, a state's light picture comes before its dark one.
    const ordered = across === MODES.length ? stories.flatMap((_, index) => MODES.map((_mode, row) => cells[row * stories.length + index])) : cells;
    await compose(`${name.toLowerCase().replaceAll(' ', '-')}-${width}`, `${name} at ${width} px`, ordered, shown, across);
  }
}
const wheel = storybook.entries.find(({ id }) => id === 'widgets-volgspot--ready');
if (titles.includes(wheel?.title)) {
  const cells = [];
  for (const mode of MODES) for (const width of WHEELS) cells.push({ caption: `${width} px, ${mode.name}`, png: await take(mode, wheel, width, width) });
  await compose('wheel', `The wheel in columns of ${WHEELS.join(', ')} px`, cells, Math.max(...WHEELS) + 32, WHEELS.length);
}
await storybook.close();

/** A picture of a story in a window, or in a column of a wide one. */
async function take(mode, story, width, column) {
  const { page, resize, show } = pages.get(mode);
  await page.setViewport({ width, height: 900 });
  await show(story);
  await page.evaluate(setColumn, column);
  await resize(column ? 1280 : width);
  const clip = await page.evaluate(measure, Boolean(column));
  const png = await page.screenshot({ clip: { ...clip, height: Math.min(clip.height, LONGEST) }, encoding: 'base64' });
  await page.evaluate(setColumn);
  return png;
}

/** Writes one sheet. */
async function compose(file, heading, cells, shown, across) {
  const { page } = sheet;
  const figures = cells.map(({ caption, png }) => `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png}"></figure>`).join('');
  await page.setViewport({ width: across * (shown + 24) + 24, height: 900 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; background: #8a8f94; font: 14px/1.4 sans-serif; }
    h1 { margin: 0 0 16px; font-size: 20px; }
    main { display: grid; grid-template-columns: repeat(${across}, ${shown}px); gap: 24px; align-items: start; }
    figure { margin: 0; }
    figcaption { margin-block-end: 4px; }
    img { display: block; max-inline-size: 100%; }
  </style><h1>${heading}</h1><main>${figures}</main>`);
  const path = join(OUT, `${file}.png`);
  writeFileSync(path, await page.screenshot({ fullPage: true }));
  console.log(relative(ROOT, path));
}

/** In the page: gives the story a column of so many px. */
function setColumn(width) {
  const { style } = document.querySelector('#storybook-root .column');
  if (width) style.setProperty('max-inline-size', `${width}px`);
  else style.removeProperty('max-inline-size');
}

/** In the page: the story with the space around it, or its column alone. */
function measure(isColumn) {
  const host = document.querySelector('#storybook-root .host');
  const column = host.querySelector('.column').getBoundingClientRect();
  const space = parseFloat(getComputedStyle(host).paddingBlockEnd);
  return { x: 0, y: 0, width: isColumn ? Math.ceil(column.right + space) : innerWidth, height: Math.ceil(column.bottom + space) };
}
