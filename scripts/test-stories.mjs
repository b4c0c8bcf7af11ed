/**
 * Tests every entry of the built Storybook (npm run build:storybook): node scripts/test-stories.mjs [part of an id …]
 * - axe over every story in light, dark and forced colours, at 320 and 1280 px, and over every page of docs in light and dark;
 * - the policy that the demo's server sends with them;
 * - nothing in a story clipped, overlapping or outside its box with the text spacing of WCAG 1.4.12, at 400 % zoom and in 200 px.
 * An entry fails too on an error in the console and on a request to elsewhere, and a widget when one of the fixed stories is missing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DARK, FORCED, LIGHT, ONLY, openStorybook, ROOT } from './story-pages.mjs';
import { close, fail, judge } from './tally.mjs';

const FIXED = ['Playground', 'Ready', 'Loading', 'Empty', 'Error', 'Stale', 'Minimal', 'Long Content', 'Narrow', 'Themed', 'Dark', 'Forced Colors', 'Right To Left'];
const WIDTHS = [320, 1280];

/** States that a story can be named for; every other one shows its widgets ready. */
const STATES = ['loading', 'empty', 'error', 'stale'];

const AXE = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // What only a whole page can have.
  rules: Object.fromEntries(['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'skip-link', 'document-title', 'html-has-lang'].map((rule) => [rule, { enabled: false }])),
};

/** What Storybook itself draws on a page of docs, and only in the rule that it breaks. */
const CHROME = [
  // The swatch of 16 px beside the text field of a colour in the table of controls; the field takes the same value.
  { rule: 'target-size', at: '.docblock-argstable button[aria-label="Open color picker"]' },
];

/** A page of docs holds the same widget in every state, so its landmarks have one name by nature. */
const AXE_OF_DOCS = { ...AXE, rules: { ...AXE.rules, 'landmark-unique': { enabled: false } } };

/** Room that a visitor can leave a story: window and its zoom, column, spacing. A window of 1280 × 1024 at 400 % is 320 × 256 px of four times the size. */
const ROOMS = [
  { name: 'a column of 200 px', window: [1280], column: 200 },
  { name: 'text spacing at 1280 px', window: [1280], isSpaced: true },
  { name: 'text spacing at 320 px', window: [320], isSpaced: true },
  { name: '400 % zoom', window: [320, { height: 256, zoom: 4 }] },
];

const started = performance.now();

const storybook = await openStorybook();
const wanted = process.argv.slice(2);
const entries = storybook.entries.filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));
const stories = entries.filter(({ type }) => type === 'story');
const docs = entries.filter(({ type }) => type === 'docs');

for (const title of new Set(stories.map((story) => story.title).filter((title) => title.startsWith('Widgets/')))) {
  for (const name of FIXED) {
    if (!storybook.entries.some((entry) => entry.title === title && entry.name === name)) fail(title, [`no story ${name}`]);
  }
}

for (const path of ['', 'iframe.html']) judge(`policy of /storybook/${path}`, await policyFaults(path));

const axe = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
await Promise.all([...[LIGHT, DARK, FORCED].map(runAxe), runFit()]);
await storybook.close();

console.log(`${stories.length} stories and ${docs.length} pages of docs in ${((performance.now() - started) / 1000).toFixed(1)} s`);
close();

/** What is wrong with the policy that the demo's server sends with a page of the Storybook. */
async function policyFaults(path) {
  const policy = (await fetch(storybook.address + path)).headers.get('content-security-policy') ?? 'none';
  const isSound = policy.includes("default-src 'self'") && policy.includes("script-src 'self' 'unsafe-inline'") && !/unsafe-eval|https?:|\*/.test(policy);
  return isSound ? [] : [`policy: ${policy}`];
}

/** One entry is one test; what the page complains of meanwhile counts. */
async function test(what, storyPage, complain) {
  storyPage.takeComplaints();
  const complaints = [];
  try {
    complaints.push(...(await complain()));
  } catch (cause) {
    complaints.push(`not tested: ${cause.message}`);
  }
  complaints.push(...storyPage.takeComplaints());
  judge(what, complaints);
}

/** axe over all entries in one mode, one after the other. */
async function runAxe(mode) {
  // Under a name of its own: the addon in the page brings an axe too.
  const storyPage = await storybook.openPage({ mode, script: `${axe}; globalThis.axeOfTest = globalThis.axe;` });
  const { page } = storyPage;
  for (const story of stories.filter(({ name }) => (ONLY[name] ?? mode) === mode)) {
    await test(`${story.id} (${mode.name})`, storyPage, async () => {
      await page.setViewport({ width: WIDTHS[0], height: 900 });
      await storyPage.show(story);
      const found = await page.evaluate(wrongStates, STATES.find((state) => story.id.includes(`--${state}`)) ?? 'ready');
      for (const width of WIDTHS) {
        await storyPage.resize(width);
        found.push(...(await page.evaluate(violations, '#storybook-root', AXE, [])).map((line) => `${width} px, ${line}`));
        found.push(...(await page.evaluate(sidewaysBar)).map((line) => `${width} px, ${line}`));
      }
      return found;
    });
  }
  // Pages of docs have forced colours from Storybook alone, and from the stories that were tested.
  for (const entry of mode === FORCED ? [] : docs) {
    await test(`${entry.id} (${mode.name})`, storyPage, async () => {
      await page.setViewport({ width: 1280, height: 900 });
      await storyPage.show(entry);
      return page.evaluate(violations, '#storybook-docs', AXE_OF_DOCS, CHROME);
    });
  }
  await storyPage.close();
}

/** Whether each story fits where a visitor leaves it little room. */
async function runFit() {
  const { outputFiles } = await build({ entryPoints: [join(ROOT, 'tests/helpers/story-fit.ts')], bundle: true, write: false, format: 'iife', globalName: 'storyFit' });
  const storyPage = await storybook.openPage({ script: outputFiles[0].text });
  const { page } = storyPage;
  for (const story of stories) {
    await test(`${story.id} (room)`, storyPage, async () => {
      const found = [];
      await page.setViewport({ width: 1280, height: 900 });
      await storyPage.show(story);
      for (const { name, window, column, isSpaced = false } of ROOMS) {
        await page.evaluate(leaveRoom, column, isSpaced);
        await storyPage.resize(...window);
        found.push(...(await page.evaluate(misfits, column)).map((misfit) => `${name}: ${misfit}`));
      }
      await page.evaluate(leaveRoom, undefined, false);
      return found;
    });
  }
  await storyPage.close();
}

/** In the page: which widgets show another state than the name of their story says; one that fails shows its error in good order. */
function wrongStates(expected) {
  return [...document.querySelectorAll('#storybook-root [state]')]
    .filter((widget) => widget.getAttribute('state') !== expected)
    .map((widget) => `${widget.localName} shows ${widget.getAttribute('state')}, not ${expected}`);
}

/** In the page: what axe finds under `root`, but for what Storybook's own parts are known for. */
async function violations(root, options, chrome) {
  const { violations } = await globalThis.axeOfTest.run(document.querySelector(root), options);
  const isOfChrome = (rule, element) => chrome.some((known) => known.rule === rule && element?.matches(known.at));
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !(target.length === 1 && isOfChrome(id, document.querySelector(target[0]))))
      .map(({ target, any, all, none }) => `${id} at ${target.flat().join(' » ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`),
  );
}

/** In the page. */
function sidewaysBar() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return wide > 0 ? [`horizontal bar: ${wide} px too wide`] : [];
}

/** In the page. */
function leaveRoom(column, isSpaced) {
  globalThis.storyFit.setColumn(column);
  globalThis.storyFit.setSpacing(isSpaced);
}

/** In the page. */
function misfits(column) {
  return globalThis.storyFit.findMisfits(column);
}
