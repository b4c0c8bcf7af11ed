/**
 * `npm run bench`: the kit beside hand-written code, plain Lit, React, Shoelace and Web Awesome, on the same work.
 * `--runs 7` rounds, each peer once in each; `--quick` is one round and writes nothing; `--only load,growth,quiet,weight` takes parts;
 * `--judged` leaves out whom no budget is compared with, and writes its figures beside those of the runs before;
 * `--out folder` writes elsewhere than in `tests/bench/results`. A run that writes there fills in `demo/kosten.html` and its picture too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
process.chdir(join(HERE, '../..'));

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, quick: { type: 'boolean', default: false }, judged: { type: 'boolean', default: false }, only: { type: 'string', default: 'weight,load,growth,quiet' }, out: { type: 'string' } } });
const runs = values.quick ? 1 : Number(values.runs);
const PARTS = ['weight', 'load', 'growth', 'quiet'];
const parts = values.only.split(',');
if (!(runs >= 1) || parts.some((part) => !PARTS.includes(part))) {
  console.error(`--runs ${values.runs ?? ''} --only ${values.only}: a number of rounds, and parts out of ${PARTS.join(', ')}.`);
  process.exit(2);
}
/** A report of some of it would take the place of a whole one. */
const isWhole = PARTS.every((part) => parts.includes(part));
/** Clicks in a visit; with three visits or more there are at least seven of each. */
const CLICKS = values.quick ? 2 : 4;

if (!existsSync(join(HERE, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
const newest = (folder) => Math.max(...readdirSync(folder, { recursive: true }).map((path) => statSync(join(folder, path)).mtimeMs));
const sources = () => Math.max(newest('src'), newest('demo/feed'), statSync('rollup.config.mjs').mtimeMs, statSync('package-lock.json').mtimeMs);
if (!existsSync('dist/cdn/sri.json') || statSync('dist/cdn/sri.json').mtimeMs < sources()) execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' });

const { openSite, askedBy } = await import('./site.mjs');
const { load, cost } = await import('./measures/load.mjs');
const { growth } = await import('./measures/growth.mjs');
const { shifts, refresh, idle, crowd } = await import('./measures/quiet.mjs');
const { comparison, costFigures, costs, figuresOf, growthMedians, inColumns, inMarkdown, judge, judgeRuns, median, scatter } = await import('./report.mjs');
const { bytesChart, growthChart, waterfallChart } = await import('./charts.mjs');
const { writeCosts } = await import('./costs.mjs');
const { JUDGED, PEERS } = await import('./pages.mjs');
const { PAGES, weigh } = await import('./weight.mjs');
const { BUDGETS } = await import('./budgets.mjs');

const began = Date.now();
const say = (what) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}`);
const site = { ...(await openSite()), say, peers: values.judged ? JUDGED : Object.keys(PEERS) };
const samples = {};
try {
  if (parts.includes('weight')) {
    say('weight');
    samples.weights = weigh(await askedBy(site, PAGES));
  }
  if (parts.includes('quiet')) {
    say('shift, refresh, idle');
    samples.quiet = { ...(await shifts(site)), ...(await refresh(site)), ...(await idle(site)) };
    samples.calls = samples.quiet.calls;
    delete samples.quiet.calls;
  }
  for (let round = 0; round < runs; round++) {
    if (parts.includes('load')) {
      say(`load, round ${round + 1} of ${runs}`);
      await load(site, round, (samples.load ??= {}));
      await cost(site, round, (samples.cost ??= {}));
    }
    if (parts.includes('quiet')) await crowd(site, (samples.crowd ??= {}));
    if (parts.includes('growth')) {
      say(`growth, round ${round + 1} of ${runs}`);
      await growth(site, round, (samples.growth ??= {}), CLICKS);
    }
  }
} finally {
  await site.close();
}

const figures = figuresOf(samples);
const rows = judge(figures, isWhole);
const table = rows.map(({ name, source, budget, figure, verdict }) => ({ budget: name, measured: source, limit: budget, figure, verdict }));
const peers = comparison(samples);
for (const part of [peers, costs(samples), table]) if (part.length) console.log(`\n${inColumns(part)}`);
if (Object.keys(samples.calls ?? {}).length) console.log(`\nIdle: ${JSON.stringify(samples.calls)}`);

const [{ model }] = cpus();
const note = `${new Date().toISOString().slice(0, 10)}, ${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${site.version}`;
const machine = 'processor 4 × slower, 150 ms, 1.6 Mbit/s';
const conditions = `medians of ${runs}; ${machine}`;
const grown = `medians: clicks and keys of 8 to 16 in 1 to 4 visits, opening of those visits (10,600 actions: one of each peer); ${machine}`;
const out = values.out ?? (values.quick ? undefined : join(HERE, 'results'));
if (out) mkdirSync(out, { recursive: true });
if (out && isWhole && !values.judged) {
  const pictures = [];
  const save = (name, alt, svg) => (writeFileSync(join(out, name), svg), pictures.push(`![${alt}](${name})`));
  if (samples.load) {
    const typical = (task) => {
      const middle = median(samples.load[task].ours.map(({ content }) => content));
      return samples.load[task].ours.toSorted((a, b) => Math.abs(a.content - middle) - Math.abs(b.content - middle))[0];
    };
    const middle = (task, peer, key) => (samples.load[task][peer] ? median(samples.load[task][peer].map((one) => one[key])) : undefined);
    save('waterfall.svg', 'What the browser asks for and when: one card, and all six widgets', waterfallChart([{ title: 'One pact card', ...typical('card') }, { title: 'All six widgets', ...typical('all') }], `plain snippet; of ${runs} visits the one nearest to the median; ${machine}`));
    const limit = (id) => BUDGETS.find((one) => one.id === id).limit;
    const shown = ['static', 'hand', 'lit', 'litLoaded', 'react', 'shoelace', 'webawesome', 'ours'];
    save('bytes.svg', 'JavaScript that a visitor loads', bytesChart(shown.map((peer) => ({ title: PEERS[peer].title.split(';')[0], card: middle('card', peer, 'script'), all: middle('all', peer, 'script'), requestsCard: middle('card', peer, 'requests'), requestsAll: middle('all', peer, 'requests'), isOurs: peer === 'ours' })), [[limit('card'), 'budget, card'], [limit('all'), 'budget, all six']], note.slice(0, 10)));
  }
  if (samples.growth) save('growth.svg', 'Growth from 106 to 1,060 to 10,600 actions', growthChart(growthMedians(samples.growth), grown));
  writeFileSync(
    join(out, 'table.md'),
    [
      '# Bench',
      `${note}. Written by \`npm run bench\`; ${conditions}. Bytes, requests and nodes are exact; how much times scatter is told in the last table, and between runs in budgets.md.`,
      '## Beside others',
      `Content there as a ratio to hand-written, first paint to the page without widgets. Clicks, keys and opening at 106 / 1,060 / 10,600 actions; opening without the transfer of the feed; ${grown}. A click of ours ends with the paint of what is in sight; rows below follow a frame later. The link has no slow start, which would add a round trip to pages of more than 14 kB.`,
      inMarkdown(peers),
      inMarkdown(costs(samples)),
      'Median, least and most of the same visits, in milliseconds:',
      inMarkdown(scatter(samples)),
      'The budgets are in [budgets.md](budgets.md).',
      ...pictures,
    ].filter(Boolean).join('\n\n') + '\n',
  );
}
if (out && isWhole) {
  const kept = join(out, 'runs.json');
  const before = values.judged && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
  const all = [...before, { note, conditions, figures }];
  writeFileSync(kept, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(join(out, 'budgets.md'), ['# Budgets', 'Written by `npm run bench`, and by `npm run bench -- --judged` for each further run.', ...all.map((run, index) => `Run ${index + 1}: ${run.note}; ${run.conditions}.`), inMarkdown(judgeRuns(all.map((run) => run.figures)))].join('\n\n') + '\n');
}
if (out && !values.judged) {
  if (!values.out) writeCosts(costFigures(samples, note.slice(0, 10), runs));
}
const failing = rows.filter(({ fails }) => fails);
console.log(`\n${note}\n${rows.filter(({ verdict }) => verdict === 'ok').length} budgets ok, ${rows.filter(({ verdict }) => verdict === 'missed').length} missed${failing.length ? `: ${failing.map(({ id }) => id).join(', ')}` : ''}`);
process.exit(failing.length > 0 ? 1 : 0);
