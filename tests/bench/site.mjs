/** Everything that the two hosts serve, and the browser that visits them. */
import { readdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/chromium.mjs';
import { buildPeers, TASKS } from './build-peers.mjs';
import { feeds, PACT, SIZES } from './feeds.mjs';
import { NONE } from './link.mjs';
import { crowd, page, PEERS, plain, single, TAGS } from './pages.mjs';
import { Hosts } from './server.mjs';
import { Visitor } from './visit.mjs';

const DIST = 'dist';

export const CROWDS = [1, 25, 50, 100];

/** Which feed a page of a task reads. */
export const feedOf = (task, size = SIZES[0]) => (task === 'agenda' ? `/feed/n/${size}.json` : `/feed/v1/pacts/${PACT}.json`);

/** Marks of a peer's content for a task. */
export const marksOf = (peer, task) => TASKS[task].map((name) => PEERS[peer].marks[name] ?? PEERS[peer].marks[TASKS.card[0]]);

export const takesPart = (peer, task) => PEERS[peer].tasks?.includes(task) ?? true;

/** @returns {Promise<{ hosts: Hosts, visitor: Visitor, version: string, close: () => Promise<void> }>} */
export async function openSite() {
  const hosts = await new Hosts().open();
  for (const [path, body] of await buildPeers()) hosts.files.kit.set(path, body);
  for (const [path, body] of feeds(DIST)) hosts.files.kit.set(path, body);
  for (const name of readdirSync(`${DIST}/cdn`)) hosts.files.kit.set(`/cdn/${name}`, readFileSync(`${DIST}/cdn/${name}`));
  const sri = JSON.parse(readFileSync(`${DIST}/cdn/sri.json`, 'utf8'));
  const chunks = { card: [], agenda: [], all: [] };
  const data = new Map();
  const at = (feed) => {
    if (!data.has(feed)) data.set(feed, JSON.parse(hosts.files.kit.get(feed)));
    return { kit: hosts.kit, feed: hosts.kit + feed, data: data.get(feed), sri, chunks };
  };
  const write = () => {
    for (const peer of Object.keys(PEERS)) {
      for (const task of Object.keys(TASKS)) {
        if (!takesPart(peer, task)) continue;
        for (const size of task === 'agenda' && PEERS[peer].grows ? SIZES : [SIZES[0]]) hosts.files.site.set(`/${peer}/${task}/${size}`, page(peer, task, { ...at(feedOf(task, size)), size }));
      }
    }
    for (const number of CROWDS) hosts.files.site.set(`/crowd/${number}`, crowd(number, at('/feed/v1/feed.json')));
    for (const name of Object.keys(TAGS)) hosts.files.site.set(`/single/${name}`, single(name, at(feedOf('all'))));
  };
  write();
  const browser = await launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS, `--ignore-certificate-errors-spki-list=${hosts.pin}`], headless: true, protocolTimeout: 600_000 });
  const visitor = new Visitor(browser, hosts);
  // What a preloading snippet names is what the plain one turns out to ask for.
  for (const task of Object.keys(TASKS)) {
    const { files } = await visitor.visit({ path: `/ours/${task}/${SIZES[0]}`, marks: marksOf('ours', task), link: NONE, slower: 1 });
    chunks[task] = [...new Set(files.map(({ path }) => path.replace('/cdn/', '')).filter((path) => path.endsWith('.js') && path !== 'zorgpact.js'))];
  }
  write();
  // No page waits for a file to be compressed.
  for (const host of ['site', 'kit']) for (const path of hosts.files[host].keys()) hosts.pack(host, path);
  return {
    hosts,
    visitor,
    weightPage: (name, widgets) => hosts.files.site.set(`/weight/${name}`, plain(widgets, at(feedOf('all')))),
    version: await browser.version(),
    async close() {
      await browser.close();
      hosts.close();
    },
  };
}

/** The paths that each page asks of the kit. @param {Record<string, string>} pages widgets by name */
export async function askedBy({ visitor, weightPage }, pages) {
  const asked = {};
  for (const [name, widgets] of Object.entries(pages)) {
    weightPage(name, widgets);
    const { files } = await visitor.visit({ path: `/weight/${name}`, marks: [...widgets.matchAll(/<(zorgpact-[\w-]+)/g)].map(([, tag]) => ({ selector: `${tag}:is([state=ready],[state=empty])` })), link: NONE, slower: 1 });
    asked[name] = files.filter(({ host, path }) => host === 'kit' && !path.startsWith('404')).map(({ path }) => path);
  }
  return asked;
}
