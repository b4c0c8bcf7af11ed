/**
 * Runs axe over every story of the built Storybook (npm run build:storybook) in light, dark and forced colours, at 320 and 1280 px:
 * node scripts/test-stories.mjs [part of a story's id …]
 * A story fails on a violation, on an error in the console and on a request to elsewhere; a widget also when one of the fixed stories is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'storybook-static');
/** Under a folder, as on GitHub Pages: an address from the root would show. */
const FOLDER = '/storybook/';

const FIXED = ['Playground', 'Ready', 'Loading', 'Empty', 'Error', 'Stale', 'Minimal', 'Long Content', 'Narrow', 'Themed', 'Dark', 'Forced Colors', 'Right To Left'];
const WIDTHS = [320, 1280];
const MODES = [
  { name: 'light', scheme: 'light', media: {} },
  { name: 'dark', scheme: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours', scheme: 'light', media: { 'forced-colors': 'active' } },
];
/** Stories that are about one mode. */
const ONLY = { Dark: 'dark', 'Forced Colors': 'forced colours' };

/** States that a story can be named for; every other one shows its widgets ready. */
const STATES = ['loading', 'empty', 'error', 'stale'];

const AXE = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // What only a whole page can have.
  rules: Object.fromEntries(['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'skip-link', 'document-title', 'html-has-lang'].map((rule) => [rule, { enabled: false }])),
};

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  readFile(join(BUILT, path.slice(FOLDER.length))).then(
    (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' }).end(body),
    // A browser asks for an icon by itself.
    () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
  );
});
await new Promise((done) => server.listen(0, 'localhost', done));
const origin = `http://localhost:${server.address().port}`;

let passed = 0;
let failed = 0;
const started = performance.now();

let index;
try {
  index = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
} catch {
  console.error('No Storybook in storybook-static: npm run build:storybook first.');
  process.exit(1);
}
const entries = Object.values(index.entries);
const wanted = process.argv.slice(2);
const stories = entries.filter(({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))));

for (const title of new Set(stories.map((story) => story.title).filter((title) => title.startsWith('Widgets/')))) {
  for (const name of FIXED) {
    if (!entries.some((entry) => entry.title === title && entry.name === name)) fail(title, [`no story ${name}`]);
  }
}

const browser = await launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const axe = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
await Promise.all(MODES.map(run));
await browser.close();
server.closeAllConnections();
server.close();

console.log(`${stories.length} stories in ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, `${passed} ${failed}`);
process.exitCode = failed > 0 ? 1 : 0;

function fail(what, complaints) {
  failed += 1;
  console.log(`✗ ${what}`);
  for (const complaint of new Set(complaints)) console.log(`    ${complaint}`);
}

/** All stories in one mode, one after the other in one page of a context of its own (a worker that registers reloads its neighbours). */
async function run({ name: mode, scheme, media }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(([feature, value]) => ({ name: feature, value })),
  });
  let complaints = [];
  let hasPreview = false;
  page.on('console', (message) => message.type() === 'error' && !isTold(message) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('request', (request) => isElsewhere(request.url()) && complaints.push(`request: ${request.url()}`));
  // Under a name of its own: the addon in the page brings an axe too.
  await page.evaluateOnNewDocument(`${axe}; globalThis.axeOfTest = globalThis.axe;`);

  for (const story of stories) {
    if (ONLY[story.name] && ONLY[story.name] !== mode) continue;
    complaints = [];
    try {
      await page.setViewport({ width: WIDTHS[0], height: 900 });
      if (hasPreview) await page.evaluate(show, story.id);
      else await page.goto(`${origin}${FOLDER}iframe.html?id=${story.id}&viewMode=story&globals=scheme:${scheme};a11y.manual:!true`, { waitUntil: 'domcontentloaded' });
      hasPreview = true;
      await page.waitForFunction(isShown, { timeout: 15_000 }, story.id);
      complaints.push(...(await page.evaluate(wrongStates, STATES.find((state) => story.id.includes(`--${state}`)) ?? 'ready')));
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        const found = await page.evaluate(check, AXE);
        complaints.push(...found.map((line) => `${width} px, ${line}`));
      }
    } catch (cause) {
      complaints.push(`not tested: ${cause.message}`);
      hasPreview = false;
    }
    if (complaints.length) fail(`${story.id} (${mode})`, complaints);
    else passed += 1;
  }
  await context.close();
}

function isElsewhere(url) {
  return /^https?:/.test(url) && !url.startsWith(`${origin}${FOLDER}`) && url !== `${origin}/favicon.ico`;
}

/** What a browser says of the 500 that a story asks for. */
function isTold(message) {
  return message.location().url?.includes('/mock/') ?? false;
}

/** In the page: turns to another story, as the manager does; that takes a fraction of loading the page again. */
function show(storyId) {
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** In the page: the story is there, and each widget in it shows the state that it will keep. */
function isShown(id) {
  const root = document.querySelector('#storybook-root');
  const { currentRender } = globalThis.__STORYBOOK_PREVIEW__ ?? {};
  if (currentRender?.id !== id || !['completed', 'finished'].includes(currentRender.phase)) return false;
  if (document.body.classList.contains('sb-show-errordisplay')) throw new Error(document.querySelector('#error-message')?.textContent ?? 'error');
  if (!document.body.classList.contains('sb-show-main') || !root?.firstElementChild) return false;
  return [...root.querySelectorAll('*')].every((element) => {
    if (!element.localName.includes('-')) return true;
    if (!element.shadowRoot?.childElementCount) return false;
    return element.getAttribute('state') !== 'loading' || element.feedState?.status === 'loading' || id.endsWith('--loading');
  });
}

/** In the page: which widgets show another state than the name of their story says; one that fails shows its error in good order. */
function wrongStates(expected) {
  return [...document.querySelectorAll('#storybook-root [state]')]
    .filter((widget) => widget.getAttribute('state') !== expected)
    .map((widget) => `${widget.localName} shows ${widget.getAttribute('state')}, not ${expected}`);
}

/** In the page: axe on the story, after the layout that follows a change of width. */
async function check(options) {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const root = document.querySelector('#storybook-root');
  await Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
  const { violations } = await globalThis.axeOfTest.run(root, options);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => `${id} at ${target.flat().join(' » ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`));
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`horizontal bar: ${wide} px too wide`);
  return found;
}
