/**
 * `npm run scale`: what 1,000 sites with 10 million page views a month ask of the host of the feed. An origin, Varnish in front of it with
 * `feed.vcl`, and the busiest hour replayed thirty times as fast, every time in the headers and the VCL divided by thirty as well.
 * `--quick` is a short run that writes nothing. Needs Varnish 7 (Debian: `apt-get install varnish`) and Linux.
 */
import { execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inMarkdown } from '../bench/report.mjs';
import { startVarnish, varnishVersion } from './varnish.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
process.chdir(join(HERE, '../..'));
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const version = varnishVersion();
if (!version) {
  console.error('Varnish is not installed. On Debian: apt-get install varnish (7 or newer). Nothing was measured.');
  process.exit(1);
}
if (!existsSync('dist/cdn/sri.json')) execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' });

const { FEEDS, recordsOf, withdrawnIn } = await import('./files.mjs');
const { ASSUMED, Crowd, MEAN, views } = await import('./visitors.mjs');
const { month, originMonth } = await import('./paper.mjs');
const { runChart } = await import('./chart.mjs');
const { tryServers } = await import('./servers.mjs');

/** Seconds of life that a second of the run stands for. */
const SPEED = 30;
const RATE = MEAN * ASSUMED.peak * SPEED;
const part = options.quick ? 0.3 : 1;
/** Seconds of the run. */
const HOUR = { seconds: 96 * part, release: 30 * part, down: 54 * part, errors: 66 * part, up: 78 * part };
const COUNTER = { seconds: options.quick ? 3 : 16, release: 1 };

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
const began = Date.now();
const [loadBefore] = loadavg();
const say = (what) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`);

/** Headers in seconds of the run. */
const faster = (header) => header.replace(/=(\d+)/g, (_, seconds) => `=${Math.max(1, Math.round(Number(seconds) / SPEED))}`);
const STAYS = 'public, max-age=300, s-maxage=60, stale-while-revalidate=60, stale-if-error=604800';
const HASHED = 'public, max-age=31536000, immutable';
const headers = (feed = STAYS, loader = STAYS, chunks = HASHED) => ({ feed: faster(feed), loader: faster(loader), chunks: faster(chunks) });

// The origin, in a process of its own.
const child = fork(join(HERE, 'origin.mjs'));
const { port: originPort, files } = await new Promise((resolve) => child.once('message', resolve));
const waiting = new Map();
child.on('exit', (code) => code && process.exit(code));
child.on('message', (answer) => waiting.get(answer.id)?.(answer));
let calls = 0;
const tell = (message) => new Promise((resolve) => {
  const id = ++calls;
  waiting.set(id, resolve);
  child.send({ id, ...message });
});
const setOrigin = (set) => tell({ set });
const takeLog = async () => (await tell({ take: true })).log.map(([at, kind, status, bytes, path]) => ({ at, kind, status, bytes, path }));

const own = readFileSync(join(HERE, 'feed.vcl'), 'utf8').replace('"8081"', `"${originPort}"`);
const SCALED = own.replace(/\b(grace|ttl|interval) = (\d+)(s|d)/g, (_, name, number, unit) => `${name} = ${Math.max(0.3, (Number(number) * (unit === 'd' ? 86_400 : 1)) / SPEED).toFixed(2)}s`);
/** A cache that does what the headers say, and no more. */
const plain = (recv = '') => `vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${originPort}"; }
sub vcl_recv {
  ${recv}
  if (req.http.Accept-Encoding ~ "br") { set req.http.Accept-Encoding = "br"; } else { set req.http.Accept-Encoding = "gzip"; }
}`;
const PARAMETERS = { parameters: ['http_gzip_support=off'] };

const KINDS = ['feed', 'loader', 'chunks'];
const sum = (list, key) => list.reduce((total, one) => total + one[key], 0);
const share = (list, test) => (list.length ? list.filter(test).length / list.length : undefined);
const percent = (value, digits = 1) => (value === undefined ? '' : `${(value * 100).toFixed(digits)} %`);
const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const mega = (bytes) => `${number(bytes / 1e6, bytes < 1e7 ? 2 : 1)} MB`;
const ofLife = (seconds) => `${number(seconds * SPEED)} s`;
const quantile = (list, at) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * at)];
const isOld = ({ etag, path, encoding }, release) => etag !== undefined && etag !== files[path][release][encoding].etag;

const results = [];
const title = (text) => results.push(`## ${text}`);
const put = (text) => results.push(text);

/** The busiest hour: cold at the start, a release, an origin that is down and then ill. */
async function hour() {
  say(`the busiest hour, ${Math.round(HOUR.seconds)} s`);
  await setOrigin({ release: 1, mode: 'up', delay: 5, headers: headers() });
  const varnish = await startVarnish(SCALED, PARAMETERS);
  const crowd = new Crowd(varnish.port, files);
  const begin = Date.now();
  await takeLog();
  let releasedAt = Infinity;
  const busy = varnish.processor();
  const events = (async () => {
    await pause(HOUR.release);
    releasedAt = (await setOrigin({ release: 2 })).at;
    await pause(HOUR.down - HOUR.release);
    await setOrigin({ mode: 'refuses' });
    await pause(HOUR.errors - HOUR.down);
    await setOrigin({ mode: '503' });
    await pause(HOUR.up - HOUR.errors);
    await setOrigin({ mode: 'up' });
  })();
  await crowd.replay(views(1), { rate: RATE, seconds: HOUR.seconds, speed: SPEED, releaseAt: (ago, visit) => (visit === 'next' && Date.now() - ago > releasedAt + 4000 ? 2 : 1) });
  await events;
  const origin = await takeLog();
  const { log } = crowd;
  const cost = varnish.processor() - busy;

  title('The busiest hour');
  put(`${number((HOUR.seconds * SPEED) / 60)} minutes at ${ASSUMED.peak} × the mean: ${number(log.length)} requests, ${number(log.length / (HOUR.seconds * SPEED), 1)} a second of life. It begins with an empty cache. Bytes with the heads of HTTP/1.1.`);
  const asked = origin.filter(({ kind }) => kind !== 'probe');
  put(inMarkdown([...KINDS, 'all'].map((kind) => {
    const of = kind === 'all' ? log : log.filter((one) => one.kind === kind);
    const from = kind === 'all' ? asked : asked.filter((one) => one.kind === kind);
    return {
      '': kind === 'all' ? '**all**' : { feed: `feed (${FEEDS.length} addresses)`, loader: 'loader', chunks: 'chunks' }[kind],
      'requests of visitors': number(of.length),
      'answered by the cache': percent(share(of, ({ isHit }) => isHit), 2),
      'answered 304': percent(share(of, ({ status }) => status === 304)),
      'failed': number(of.filter(({ status }) => status === 0 || status >= 500).length),
      'bytes to visitors': mega(sum(of, 'bytes')),
      'requests to the origin': number(from.length),
      'of those 304': number(from.filter(({ status }) => status === 304).length),
      'bytes of the origin': mega(sum(from, 'bytes')),
    };
  })));
  put(`Beside these ${number(origin.length - asked.length)} HEAD requests with which Varnish looks whether the origin is there, ${mega(sum(origin.filter(({ kind }) => kind === 'probe'), 'bytes'))}. Varnish used ${number((cost / HOUR.seconds) * 100, 1)} % of one core at ${SPEED} × the speed of life.`);
  put('![What the cache answers, what the origin is asked, and which release visitors get, by the minute](hour.svg)');

  // The release.
  const after = log.filter((one) => one.kind === 'feed' && one.at >= releasedAt);
  const old = after.filter((one) => isOld(one, 2));
  const lastOld = Math.max(releasedAt, ...old.map(({ at }) => at));
  const cost2 = origin.filter(({ kind, at, status }) => kind === 'feed' && status === 200 && at >= releasedAt);
  title('A release of all feeds, which withdraws a record of each');
  put(inMarkdown([
    { 'what': 'last visitor who got the old feed, after the release', 'measured': ofLife((lastOld - releasedAt) / 1000), 'bound': '120 s (s-maxage + stale-while-revalidate) and the time of an answer' },
    { 'what': 'answers with the old feed in that time', 'measured': `${number(old.length)} of ${number(after.filter(({ at }) => at <= lastOld).length)}`, 'bound': '' },
    { 'what': 'requests to the origin until every copy is new', 'measured': `${number(cost2.length)} (${number(new Set(cost2.map(({ path }) => path)).size)} addresses, with and without brotli)`, 'bound': `${FEEDS.length} × 2` },
    { 'what': 'bytes of the origin for it', 'measured': mega(sum(cost2, 'bytes')), 'bound': '' },
    { 'what': `bytes to visitors for it in the ${number(((HOUR.seconds - HOUR.release) * SPEED) / 60)} minutes that follow: browsers with the old copy that get the new one`, 'measured': mega(sum(after.filter(({ status, known }) => status === 200 && known), 'bytes')), 'bound': '' },
  ]));
  // The outage.
  const [downAt, upAt] = [begin + HOUR.down * 1000, begin + HOUR.up * 1000];
  const during = log.filter(({ at }) => at >= downAt && at < upAt);
  const failed = during.filter(({ status }) => status === 0 || status >= 500);
  title('The origin is down');
  put(inMarkdown([
    { 'what': `${number(((HOUR.up - HOUR.down) * SPEED) / 60)} minutes: first no connection, then 503 to everything`, 'measured': `${number(during.length)} requests of visitors, ${number(failed.length)} failed (${percent(failed.length / during.length, 3)})${failed.length ? `: ${[...new Set(failed.map(({ status, error }) => error ?? status))].join(', ')}` : ''}` },
    { 'what': 'slowest answer in that time', 'measured': `${number(Math.max(...during.map(({ time }) => time)))} ms; p99 ${quantile(during.map(({ time }) => time), 0.99).toFixed(1)} ms` },
    { 'what': 'what it asked the origin in that time, beside its HEAD requests', 'measured': `${number(asked.filter(({ at }) => at >= downAt + 500 && at < upAt).length)} requests that came through, after the first 15 s` },
  ]));

  // By the minute.
  const count = Math.floor((HOUR.seconds * SPEED) / 60);
  const minuteOf = ({ at }) => Math.floor(((at - begin) * SPEED) / 60_000);
  const minutes = Array.from({ length: count }, (_, minute) => {
    const of = log.filter((one) => minuteOf(one) === minute);
    const from = asked.filter((one) => minuteOf(one) === minute);
    const feeds = of.filter(({ kind }) => kind === 'feed');
    return {
      hits: Object.fromEntries(KINDS.map((kind) => [kind, share(of.filter((one) => one.kind === kind), ({ isHit }) => isHit)])),
      origin: { ...Object.fromEntries(KINDS.map((kind) => [kind, from.filter((one) => one.kind === kind && one.status < 500).length])), failed: from.filter(({ status }) => status >= 500).length },
      fresh: share(feeds.filter(({ status }) => status < 400 && status > 0), (one) => !isOld(one, 2)),
    };
  });
  crowd.close();
  await varnish.stop();
  const heads = { whole: {}, same: sum(log.filter(({ status }) => status === 304), 'bytes') / log.filter(({ status }) => status === 304).length };
  for (const kind of KINDS) {
    const of = log.filter((one) => one.kind === kind && one.status === 200 && one.encoding !== 'identity');
    heads.whole[kind] = (sum(of, 'bytes') - of.reduce((total, { path, encoding, etag }) => total + (Object.values(files[path]).map((packed) => packed[encoding]).find((one) => one.etag === etag)?.bytes ?? 0), 0)) / of.length;
  }
  return { minutes, heads, visitors: log.length, perMinute: (log.length / (HOUR.seconds * SPEED)) * 60 };
}

/** Many at once, a withdrawal by PURGE, and that a withdrawn record is gone. */
async function crowdAtOnce() {
  say('200 visitors at once, PURGE, withdrawal');
  await setOrigin({ release: 1, mode: 'up', delay: 300, headers: headers() });
  const varnish = await startVarnish(SCALED, PARAMETERS);
  const crowd = new Crowd(varnish.port, files);
  const [path] = FEEDS;
  const together = async () => {
    await takeLog();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => crowd.get(path, { origin: `https://site-${index + 1}.example` })));
    await pause(0.6);
    const origin = (await takeLog()).filter(({ kind }) => kind === 'feed');
    return { 'requests to the origin': origin.length, 'answers': [...new Set(answers.map(({ status }) => status))].map((status) => `${answers.filter((one) => one.status === status).length} × ${status}`).join(', '), 'slowest': `${number(Math.max(...answers.map(({ time }) => time)))} ms` };
  };
  const rows = [{ '200 visitors at the same moment': 'nothing in the cache', ...(await together()) }];
  await pause(1.7);
  rows.push({ '200 visitors at the same moment': 'copy past s-maxage: the old one at once, a new one behind their backs', ...(await together()) });
  await pause(6);
  rows.push({ '200 visitors at the same moment': 'copy past stale-while-revalidate too', ...(await together()) });
  title('Many at once');
  put('The origin takes 300 ms here.');
  put(inMarkdown(rows));

  // PURGE of every feed as the publisher does it.
  await setOrigin({ delay: 5 });
  for (const one of FEEDS) for (const encoding of ['br', 'gzip']) await crowd.get(one, { encoding });
  await takeLog();
  await setOrigin({ release: 3 });
  const released = performance.now();
  for (const one of FEEDS) await varnish.ask(one, { method: 'PURGE' });
  const purged = performance.now() - released;
  const answers = await Promise.all(FEEDS.flatMap((one) => ['br', 'gzip'].map((encoding) => crowd.get(one, { encoding }))));
  const log = (await takeLog()).filter(({ kind }) => kind === 'feed');
  const gone = await Promise.all(FEEDS.map(async (one) => {
    const feed = JSON.parse((await varnish.ask(one)).body);
    const before = JSON.parse(readFileSync(`dist${one}`, 'utf8'));
    const ids = withdrawnIn(before, 3);
    return { ids: ids.length, shown: ids.filter((id) => recordsOf(feed).some((record) => record.id === id)).length, named: ids.filter((id) => feed.tombstones.includes(id)).length };
  }));
  title('Withdrawn at once, by PURGE');
  put(inMarkdown([
    { 'what': `PURGE of ${FEEDS.length} feeds, one after the other`, 'measured': `${number(purged)} ms` },
    { 'what': 'answers after that with the old feed', 'measured': `${answers.filter((one) => isOld(one, 3)).length} of ${answers.length}` },
    { 'what': 'withdrawn records in those feeds: still there, named in `tombstones`', 'measured': `${sum(gone, 'shown')} and ${sum(gone, 'named')}, of ${sum(gone, 'ids')}` },
    { 'what': 'cost: requests to the origin, bytes', 'measured': `${log.length}, ${mega(sum(log, 'bytes'))}` },
  ]));
  crowd.close();
  await varnish.stop();
}

/** Other headers, and caches that do other things, on the same load. */
async function counters() {
  const quiet = FEEDS.at(-1);
  const CONTRACT = 'max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
  const runs = [
    { name: 'recommended headers, `feed.vcl`', vcl: SCALED },
    { name: 'recommended headers, a cache that does what they say', vcl: plain() },
    { name: `\`${CONTRACT}\` for feed and loader`, vcl: plain(), set: { headers: headers(CONTRACT, CONTRACT) } },
    { name: '`Vary: Origin` as well', vcl: plain(), set: { vary: 'Accept-Encoding, Origin' } },
    { name: 'a cache that obeys the browser’s `Cache-Control: max-age=0`', vcl: plain('if (req.http.Cache-Control ~ "max-age=0|no-cache") { set req.hash_always_miss = true; }') },
    { name: 'no ETag', vcl: plain(), set: { etags: false } },
    { name: '`no-cache` on everything', vcl: plain(), set: { headers: headers('no-cache', 'no-cache', 'no-cache') } },
  ];
  const rows = [];
  for (const { name, vcl, set } of runs) {
    say(`counter-run: ${name}`);
    await setOrigin({ release: 1, mode: 'up', delay: 5, headers: headers(), etags: true, vary: 'Accept-Encoding', ...set });
    const varnish = await startVarnish(vcl, PARAMETERS);
    const crowd = new Crowd(varnish.port, files);
    await takeLog();
    await crowd.get(quiet);
    let releasedAt = Infinity;
    const released = pause(COUNTER.release).then(async () => {
      releasedAt = (await setOrigin({ release: 2 })).at;
    });
    await crowd.replay(views(2, quiet), { rate: RATE, seconds: COUNTER.seconds, speed: SPEED, releaseAt: () => 1 });
    await released;
    const late = await crowd.get(quiet);
    const origin = (await takeLog()).filter(({ kind }) => kind !== 'probe');
    const log = crowd.log.filter(({ path }) => path !== quiet);
    const old = log.filter((one) => one.kind === 'feed' && one.at > releasedAt && (one.etag ? isOld(one, 2) : false));
    const minutes = (COUNTER.seconds * SPEED) / 60;
    rows.push({
      '': name,
      'feed by the cache': percent(share(log.filter(({ kind }) => kind === 'feed'), ({ isHit }) => isHit)),
      'loader': percent(share(log.filter(({ kind }) => kind === 'loader'), ({ isHit }) => isHit)),
      'chunks': percent(share(log.filter(({ kind }) => kind === 'chunks'), ({ isHit }) => isHit)),
      'to the origin, a minute': `${number(origin.length / minutes)}, ${number(sum(origin, 'bytes') / minutes / 1000)} kB`,
      'to visitors, a minute': mega(sum(log, 'bytes') / minutes),
      'last old feed after the release': set?.etags === false ? '' : old.length ? ofLife((Math.max(...old.map(({ at }) => at)) - releasedAt) / 1000) : '0 s',
      [`a feed that nobody asked for in ${number((COUNTER.seconds * SPEED) / 60)} minutes`]: set?.etags === false ? '' : isOld(late, 2) ? '**old**, with the withdrawn record' : 'new',
    });
    crowd.close();
    await varnish.stop();
  }
  await setOrigin({ etags: true, vary: 'Accept-Encoding' });
  title('Other headers, other caches');
  put(`Each time ${number((COUNTER.seconds * SPEED) / 60)} minutes of the same views from an empty cache, with a release after ${number(COUNTER.release * SPEED)} s. \`Vary: Origin\` is what many servers add when they answer with the site’s own origin instead of \`*\`.`);
  put(inMarkdown(rows));
}

/** One core of Varnish at full speed. */
async function flood() {
  say('full speed');
  await setOrigin({ release: 1, mode: 'up', delay: 0, headers: { feed: STAYS, loader: STAYS, chunks: HASHED } });
  const varnish = await startVarnish(own, { ...PARAMETERS, core: 0 });
  const crowd = new Crowd(varnish.port, files);
  const pact = FEEDS.find((path) => path.endsWith('/limburg.json'));
  const { etag } = await crowd.get(pact);
  crowd.close();
  const rows = [];
  for (const [name, known, connections] of [['304, one visitor at a time', etag, 1], ['304, 64 connections', etag, 64], ['304, 256 connections', etag, 256], [`200, feed of one pact (${number(files[pact][1].br.bytes)} bytes), 64 connections`, '-', 64]]) {
    const tries = [];
    for (let one = 0; one < 3; one++) {
      const busy = varnish.processor();
      const said = await new Promise((resolve) => {
        const client = spawn('taskset', ['-c', String(Math.min(1, cpus().length - 1)), process.execPath, join(HERE, 'flood.mjs'), String(varnish.port), pact, known, String(connections), options.quick ? '1' : '3']);
        let text = '';
        client.stdout.on('data', (piece) => (text += piece));
        client.on('exit', () => resolve(JSON.parse(text)));
      });
      if (Object.keys(said.statuses).join() !== (known === '-' ? '200' : '304')) throw new Error(JSON.stringify(said.statuses));
      tries.push({ ...said, used: varnish.processor() - busy });
    }
    // What else the machine does only takes away.
    const best = tries.toSorted((a, b) => b.requests - a.requests)[0];
    rows.push({ 'answer': name, 'requests a second': number(best.requests / best.seconds), 'p50': `${best.p50.toFixed(2)} ms`, 'p99': `${best.p99.toFixed(2)} ms`, 'the core is busy': percent(best.used / best.seconds, 0), 'requests for a second of processor': number(best.requests / best.used) });
  }
  await varnish.stop();
  title('One core at full speed');
  put('Varnish has one core, the client the other; HTTP/1.1 without TLS on one machine; the best of three. Where the core is not busy all the time, the client is the slower one.');
  put(inMarkdown(rows));
  return rows;
}

let run;
try {
  run = await hour();
  await crowdAtOnce();
  await counters();
  await flood();
  say('nginx and Apache');
  title('The lines of the README for nginx and Apache');
  put(inMarkdown(await tryServers()));
} finally {
  child.disconnect();
}

const paper = month(files, run.heads);
const RELEASED = 22;
title('A month on paper');
put(`The same visitors, counted instead of replayed; bytes are those of \`dist/\` in brotli, with heads as measured (${number(run.heads.same)} bytes a 304). Peak: 95th percentile of the seconds of the busiest hour. A month has ${RELEASED} releases of all feeds.`);
const giga = (bytes) => `${number(bytes / 1e9, bytes < 1e10 ? 2 : 0)} GB`;
put(inMarkdown(paper.rows.map(({ name, views: seen, requests, perView, bytesPerView, bytes, peak }) => ({ 'to visitors': name, 'views': number(seen), 'requests a view': number(perView, 1), 'kB a view': number(bytesPerView / 1000, 1), 'requests': number(requests), 'bytes': giga(bytes), 'peak, requests a second': number(peak) }))));
put(inMarkdown([
  ['no cache before it', undefined],
  ['cache, s-maxage=60', 60],
  ['cache, s-maxage=300', 300],
].map(([name, ttl]) => {
  const all = paper.rows.at(-1);
  const { requests, bytes, rate } = ttl ? originMonth(paper, files, run.heads, ttl, RELEASED) : { requests: all.requests, bytes: all.bytes, rate: all.requests / (30 * 86_400) };
  return { 'to the origin': name, 'requests': number(requests), 'bytes': giga(bytes), 'mean, requests a second': number(rate, 2), 'of what visitors ask': percent(requests / all.requests, 2) };
})));

const [{ model }] = cpus();
const note = `${new Date().toISOString().slice(0, 10)}, ${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${version}, Node ${process.version}`;
const head = [
  '# Scale',
  `${note}. Written by \`npm run scale\` in ${number((Date.now() - began) / 1000)} s. Load of the machine when it began: ${number(loadBefore, 1)}${loadBefore > 0.5 ? '; other work was under way, so that milliseconds are worse than they need be. Counts don’t depend on it' : ''}.`,
  `Taken, not measured: ${number(ASSUMED.sites)} sites with ${number(ASSUMED.views)} page views with a widget a month (${number(MEAN, 1)} a second), the busiest hour ${ASSUMED.peak} × that, a site’s share falling with its rank. Of the views ${percent(ASSUMED.first, 0)} have nothing in the browser’s cache, ${percent(ASSUMED.next, 0)} are the next page of a visit, ${percent(ASSUMED.later, 0)} come days later. ${ASSUMED.pages.map(([part_, widgets]) => `${percent(part_, 0)}: ${widgets.join(', ')}`).join('; ')}. ${percent(ASSUMED.country, 0)} of the sites have the country’s feed; ${percent(ASSUMED.gzip, 0)} of the browsers no brotli. Time runs ${SPEED} × as fast, in headers and VCL too; times below are those of life unless they are in ms.`,
  `Recommended: feed and loader \`${STAYS}\`, chunks \`${HASHED}\`, \`ETag\`, \`Vary: Accept-Encoding\`, \`Access-Control-Allow-Origin: *\`.`,
];
const text = `${[...head, ...results].filter(Boolean).join('\n\n')}\n`;
if (!options.quick) {
  mkdirSync(join(HERE, 'results'), { recursive: true });
  writeFileSync(join(HERE, 'results/table.md'), text);
  writeFileSync(join(HERE, 'results/hour.svg'), runChart({ minutes: run.minutes, release: (HOUR.release * SPEED) / 60, outage: [(HOUR.down * SPEED) / 60, (HOUR.up * SPEED) / 60], note }));
}
console.log(`\n${text}`);
