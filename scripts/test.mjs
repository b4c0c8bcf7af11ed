/**
 * `npm test`: lint, types, generated files, unit tests, build, component tests on three engines, embed tests on two of them, stories and their pictures; ends
 * with a table, what failed and why, and `N passed, N failed`. A part can be run alone: `node scripts/test.mjs static|node|package|browser|embed|stories|pictures`, browser
 * and embed on the engine that `ENGINE` names (Chromium), or both on one: `node scripts/test.mjs chromium|firefox|webkit`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine as named, ENGINES, nameOf } from './engines.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const part = process.argv[2] ?? 'all';
const scratch = mkdtempSync(join(tmpdir(), 'zorgpact-test-'));
/** Lines shown of why a test failed. */
const MOST_LINES = 24;
const rows = {};
const failures = [];
let passed = 0;

const endOf = (output) => output.trim().split('\n').slice(-MOST_LINES).join('\n');

/** A check that counts as one test. */
function check(name, command, ...args) {
  console.log(`\n— ${name}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: Infinity });
  const output = `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`;
  console.log(output);
  if (status === 0) passed += 1;
  else failures.push({ what: name, why: endOf(output) });
  return status === 0;
}

/** Suites run side by side: more than the processor's cores, or than two, would make browsers late. */
const LANES = Math.min(2, availableParallelism());
const queue = [];

/** A test runner that leaves its own count behind (`endRun`); it runs when its turn comes, and its output is shown when it has ended. */
function suite(name, env, command, ...args) {
  queue.push({ name, env, command, args });
}

async function runQueue() {
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await runSuite(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function runSuite({ name, env, command, args }) {
  const COUNT_FILE = join(scratch, `${name}.count`);
  const begin = performance.now();
  console.log(`… ${name}`);
  const child = spawn(command, args, { env: { ...process.env, ...env, COUNT_FILE } });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(piece));
  const status = await new Promise((resolve) => {
    child.once('error', (cause) => {
      output.push(Buffer.from(String(cause)));
      resolve(1);
    });
    child.once('close', resolve);
  });
  const said = String(Buffer.concat(output));
  console.log(`\n— ${name}\n${said}`);
  const count = readCount(COUNT_FILE);
  if (status !== 0 && count.failures.length === 0) count.failures.push({ what: `the runner ended with ${status}`, why: endOf(said) });
  if (status === 0 && count.passed === 0) count.failures.push({ what: 'no test ran', why: endOf(said) });
  passed += count.passed;
  failures.push(...count.failures.map(({ what, why }) => ({ what: `${name}: ${what}`, why })));
  rows[name] = { passed: count.passed, failed: count.failures.length, seconds: Math.round((performance.now() - begin) / 1000) };
}

/** What a suite counted; nothing where it ended before that. */
function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failures: [] };
  }
}

const PARTS = ['all', 'static', 'node', 'package', 'browser', 'embed', 'stories', 'pictures', ...ENGINES];
if (!PARTS.includes(part)) throw new Error(`There is no part "${part}": ${PARTS.join(', ')}.`);

const SERVER = ['tests/cli/content.test.ts', 'tests/server/**/*.test.ts'];
const HOST_PAGES = 'tests/embed/hostile.test.ts';
const wants = (name) => part === 'all' || part === name;

if (wants('static')) {
  check('lint', 'npx', 'eslint', '.');
  check('types', 'npx', 'tsc', '--project', 'tsconfig.json', '--noEmit');
  check('types of the stories', 'npx', 'tsc', '--project', 'stories/tsconfig.json', '--noEmit');
  check('custom-elements.json', 'node', 'scripts/check-manifest.mjs');
  check('generated files', 'npx', 'tsx', 'scripts/generate.ts', '--check');
}
if (wants('node')) {
  suite('unit tests in Node', {}, 'npx', 'mocha', 'tests/{feed,cli,snippet,internal,i18n,package}/**/*.test.ts', '--ignore', 'tests/**/*.{browser,built}.test.ts', '--ignore', SERVER[0]);
  // What writes widgets loads all of them, and with them all their words.
  suite('widgets on a server', {}, 'npx', 'mocha', ...SERVER);
}

const engines = part === 'all' ? ENGINES : ENGINES.includes(part) ? [part] : wants('browser') || wants('embed') ? [named] : [];
const isBuilt = (wants('package') || (engines.length > 0 && part !== 'browser')) && check('build', 'node', 'scripts/build.mjs');
if (isBuilt && wants('package')) {
  // Its example apps are opened in one.
  ensureBrowser();
  suite('the package as published', {}, 'npx', 'mocha', 'tests/{package,snippet}/*.built.test.ts');
}
for (const engine of engines) {
  const name = nameOf(engine);
  try {
    ensureBrowser(engine);
  } catch (missing) {
    failures.push({ what: `${name}: nothing was tested in it`, why: missing.message });
    rows[`${name}: NOT RUN`] = { passed: 0, failed: 1, seconds: 0 };
    continue;
  }
  // The longest first. A browser for each page and no cache: a quarter of an hour, so apart (`npm run test:webkit`).
  const isApart = part === 'all' && engine === 'webkit';
  if (isBuilt && !isApart) {
    suite(`host pages in ${name}`, { ENGINE: engine }, 'npx', 'mocha', HOST_PAGES);
    suite(`embed tests in ${name}`, { ENGINE: engine }, 'npx', 'mocha', 'tests/embed/**/*.test.ts', 'tests/modes/*.embed.test.ts', '--ignore', HOST_PAGES);
  }
  if (part !== 'embed') suite(`component tests in ${name}`, { ENGINE: engine }, 'npx', 'wtr');
}
await runQueue();

if (wants('stories') || wants('pictures')) {
  ensureBrowser();
  if (check('Storybook', 'npm', 'run', 'build:storybook')) {
    if (wants('stories')) suite('axe and room for every story', {}, 'node', 'scripts/test-stories.mjs');
    if (wants('pictures')) {
      suite('pictures of every story', {}, 'node', 'scripts/test-pictures.mjs');
      suite('what a picture tells apart', {}, 'npx', 'mocha', 'tests/pictures/**/*.test.ts');
    }
    await runQueue();
  }
}

rmSync(scratch, { recursive: true, force: true });
if (Object.keys(rows).length > 1) console.table(rows);
// Again, and last: a log that is cut keeps its end.
for (const { what, why } of failures) console.log(`\n✗ ${what}\n${why.split('\n').slice(0, MOST_LINES).join('\n').replace(/^/gm, '    ')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
