/**
 * The page `demo/kosten.html` and its picture, from the figures of the bench in `results/figures.json`. `npm run bench` fills them in;
 * `node tests/bench/costs.mjs` does so again without measuring.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIGURES = join(ROOT, 'tests/bench/results/figures.json');
export const PAGE = join(ROOT, 'demo/kosten.html');
export const PICTURE = join(ROOT, 'demo/assets/pictures/kosten.svg');

/** A picture of the card that is in the project: what a visitor would load if the card were a picture. */
const SHOT = join(ROOT, 'demo/assets/pictures/card.png');

/** Bytes of the photo beside which the kit is put; said in the page. */
const PHOTO = 200_000;

const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
const decimals = (value) => (value < 0.0005 ? '0' : value.toFixed(2).replace('.', ','));
const DATE = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What stands in the page, by the key in `data-figure`. */
export function wordsOf({ weights, load, shifts, measured }) {
  return {
    'script-card': kilo(weights.card),
    'script-all': kilo(weights.all),
    'feed-pact': kilo(weights['feed-pact']),
    'feed-country': kilo(weights['feed-country']),
    'total-card': kilo(weights.card + weights['feed-pact']),
    'total-all': kilo(weights.all + weights['feed-pact']),
    // Without the page itself.
    'requests-card': String(weights['requests-card'] - 1),
    'requests-all': String(weights['requests-all'] - 1),
    'shot': kilo(statSync(SHOT).size),
    'photo': kilo(PHOTO),
    'paint-none': seconds(load['paint-none']),
    'paint-card': seconds(load['paint-card']),
    'paint-all': seconds(load['paint-all']),
    'content-card': seconds(load['content-card']),
    'content-all': seconds(load['content-all']),
    'content-filled': seconds(load['content-filled']),
    'shift-late': decimals(Math.ceil(shifts.late * 100) / 100),
    'shift-filled': decimals(load['shift-filled']),
    'shift-whole': decimals(shifts.whole),
    'date': DATE.format(new Date(measured.load)),
    'runs': String(measured.runs),
  };
}

/** The page with the figures in it. */
export function fill(html, words) {
  return html.replace(/(<(\w+)\b[^>]* data-figure="([^"]+)"[^>]*>)[^<]*(<\/\2>)/g, (_, open, _tag, key, close) => {
    if (!(key in words)) throw new Error(`demo/kosten.html: there is no figure "${key}".`);
    return open + words[key] + close;
  });
}

/** The room between the margins of a phone of 320 px. There the letters are 15 px; `.figure` lets them grow to 17. */
const [WIDTH, LEFT] = [280, 0];

/** The picture, whose letters are as large as text on every screen. */
export function pictureOf({ weights, load }) {
  const size = [
    ['Eén kaart met gegevens', weights.card + weights['feed-pact'], 'ours'],
    ['Alle zes met gegevens', weights.all + weights['feed-pact'], 'ours'],
    ['Schermafdruk van de kaart', statSync(SHOT).size, 'other'],
    ['Foto van 200 kB', PHOTO, 'other'],
  ];
  const time = [
    ['Zonder kaart: eerste tekst', load['paint-none'], 'other'],
    ['Met kaart: eerste tekst', load['paint-card'], 'other'],
    ['De kaart is te lezen', load['content-card'], 'ours'],
    ['Alle zes zijn te lezen', load['content-all'], 'ours'],
  ];
  let y = 14;
  const part = (title, rows, write) => {
    const most = Math.max(...rows.map(([, value]) => value));
    const parts = [`<text x="${LEFT}" y="${y}" class="title">${title}</text>`];
    y += 12;
    for (const [name, value, color] of rows) {
      const width = Math.max(3, (value / most) * (WIDTH - 2 * LEFT));
      parts.push(`<text x="${LEFT}" y="${y + 18}">${name}</text><text x="${WIDTH - LEFT}" y="${y + 18}" class="end">${write(value)}</text><rect x="${LEFT}" y="${y + 25}" width="${width.toFixed(1)}" height="10" rx="2" class="${color}"/>`);
      y += 45;
    }
    y += 42;
    return parts.join('\n');
  };
  const body = `${part('Hoe zwaar', size, kilo)}\n${part('Tijd op een trage telefoon', time, seconds)}`;
  // The last bar ended 52 before what would be the next title.
  const height = y - 50;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<style>
svg{font:15px/1.3 'Helvetica Neue',Helvetica,Arial,sans-serif;--ink:#0a2026;--ours:#005163;--other:#6e7d82}
@media (prefers-color-scheme:dark){svg{--ink:#e7f0f3;--ours:#89d1e5;--other:#79898e}}
@media (forced-colors:active){svg{--ink:CanvasText;--ours:CanvasText;--other:GrayText}}
text{fill:var(--ink)}.title{font-size:17px;font-weight:700}.end{text-anchor:end;font-weight:700}.ours{fill:var(--ours)}.other{fill:var(--other)}
</style>
${body}
</svg>
`;
}

export const readFigures = () => JSON.parse(readFileSync(FIGURES, 'utf8'));

/** Adds what was measured to what is known, and writes the page and the picture. */
export function writeCosts(measured = {}) {
  let known = {};
  try {
    known = readFigures();
  } catch {
    // The first time.
  }
  const figures = { ...known, ...measured, measured: { ...known.measured, ...measured.measured } };
  writeFileSync(FIGURES, `${JSON.stringify(figures, undefined, 2)}\n`);
  if (!figures.weights || !figures.load || !figures.shifts) return;
  writeFileSync(PAGE, fill(readFileSync(PAGE, 'utf8'), wordsOf(figures)));
  writeFileSync(PICTURE, pictureOf(figures));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeCosts();
