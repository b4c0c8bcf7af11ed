/** What should not happen: shifts, work for a refresh that brings nothing, anything at all when idle; and many widgets on one page. */
import { SIZES } from '../feeds.mjs';
import { NONE } from '../link.mjs';
import { PEERS, TAGS } from '../pages.mjs';
import { CROWDS, marksOf } from '../site.mjs';
import { mainThread } from './load.mjs';

/** Milliseconds that a slow feed takes. */
const SLOW = 3000;

/** Pixels of a window. In a high one nothing that moves is out of sight, where it would not count. */
const PHONE_HEIGHT = 823;
const ALL_IN_VIEW = 6000;

/** Milliseconds that a page is watched when it is idle. */
const IDLE = 5000;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Layout shift of each widget alone, in a page with text under it, when the feed is late: on a phone, and with nothing out of sight. */
export async function shifts({ visitor, hosts }) {
  const figures = { 'shift-whole': 0, 'shift-tall': 0 };
  hosts.feedDelay = SLOW;
  try {
    for (const name of Object.keys(TAGS)) {
      const see = (height) => visitor.visit({ path: `/single/${name}`, marks: [PEERS.ours.marks[name]], link: NONE, slower: 1, height, before: noteWaiting });
      const [phone, tall] = [await see(PHONE_HEIGHT), await see(ALL_IN_VIEW)];
      if (!phone.waited || !tall.waited) throw new Error(`${name}: the page never saw its grey shapes`);
      figures[`shift-${name}`] = phone.lateShift;
      figures['shift-whole'] = Math.max(figures['shift-whole'], phone.shift);
      figures['shift-tall'] = Math.max(figures['shift-tall'], tall.lateShift);
    }
  } finally {
    hosts.feedDelay = 0;
  }
  return figures;
}

/** Runs in the page: notes the paint after which the widget shows its grey shapes. */
function noteWaiting() {
  const look = () => {
    const widget = [...(document.body?.querySelectorAll('*') ?? [])].find(({ localName }) => localName.startsWith('zorgpact-'));
    if (widget?.shadowRoot?.querySelector('[part=skeleton]')) requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.__benchWaiting = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page before anything else: keeps the clock of `refresh` in hand. */
function holdClock() {
  const polls = (globalThis.__polls = []);
  const start = globalThis.setInterval;
  globalThis.setInterval = (run, wait, ...rest) => (wait >= 60_000 ? (polls.push(run), 0) : start(run, wait, ...rest));
  const now = performance.now.bind(performance);
  globalThis.__ahead = 0;
  performance.now = () => now() + globalThis.__ahead;
}

/** Runs in the page: notes every mutation in the document and in open shadow roots. */
function watchMutations() {
  const seen = (globalThis.__mutations = []);
  const observer = new MutationObserver((records) => seen.push(...records));
  const watch = (root) => {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(document);
}

/** Runs in the page: what was noted since the last time, and in how many rows. */
function takeMutations() {
  const records = globalThis.__mutations.splice(0);
  const rows = records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[part=item]'));
  return { all: records.length, rows: new Set(rows.filter(Boolean)).size, elsewhere: rows.filter((row) => !row).length };
}

/** A refresh that brings the same feed, and one that brings one changed action. */
export async function refresh({ visitor, hosts }) {
  const path = '/feed/n/refresh.json';
  const original = hosts.files.kit.get(`/feed/n/${SIZES[0]}.json`);
  const feed = JSON.parse(original);
  const action = feed.actions.find(({ description }) => description);
  // Not its title: that may give it another place in the list.
  action.description += ' Gewijzigd.';
  action.partners = [...(action.partners ?? []), 'Een nieuwe partner'];
  const changed = JSON.stringify(feed);
  let body = original;
  hosts.files.kit.set(path, () => body);
  hosts.files.site.set('/refresh', hosts.files.site.get(`/ours/agenda/${SIZES[0]}`).replaceAll(`/feed/n/${SIZES[0]}.json`, path).replace('<zorgpact-agenda', '<zorgpact-agenda refresh="1"'));
  const { figures } = await visitor.visit({
    path: '/refresh',
    marks: marksOf('ours', 'agenda'),
    link: NONE,
    slower: 1,
    before: holdClock,
    async then(page, cdp) {
      await rest(1000);
      await page.evaluate(watchMutations);
      const passes = async () => {
        const { metrics } = await cdp.send('Performance.getMetrics');
        return metrics.filter(({ name }) => /^(LayoutCount|RecalcStyleCount)$/.test(name)).reduce((sum, { value }) => sum + value, 0);
      };
      const ask = async () => {
        const asked = hosts.log.length;
        await page.evaluate(() => {
          globalThis.__ahead += 120_000;
          globalThis.__polls.forEach((poll) => poll());
        });
        for (let turn = 0; turn < 50 && hosts.log.length === asked; turn++) await rest(100);
        if (hosts.log.length === asked) throw new Error('refresh: nothing was asked for');
        await rest(1000);
      };
      const before = await passes();
      await ask();
      const work = (await passes()) - before;
      const same = await page.evaluate(takeMutations);
      body = changed;
      await ask();
      const other = await page.evaluate(takeMutations);
      if (other.all === 0) throw new Error('refresh: the changed action did not show');
      return { figures: { 'refresh-same': same.all, 'refresh-work': work, 'refresh-rows': other.rows, 'refresh-elsewhere': other.elsewhere } };
    },
  });
  return figures;
}

/** Runs in the page before anything else: counts every callback that nobody asked for. */
function countCallbacks() {
  const calls = (globalThis.__calls = {});
  const counted = (name, run) => (...args) => {
    if (globalThis.__isCounting) calls[name] = (calls[name] ?? 0) + 1;
    return run(...args);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (run, ...rest) => original(typeof run === 'function' ? counted(name, run) : run, ...rest);
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const Original = globalThis[name];
    globalThis[name] = class extends Original {
      constructor(run, ...rest) {
        super(counted(name, run), ...rest);
      }
    };
  }
}

/** All six widgets, left alone. */
export async function idle({ visitor }) {
  const { figures } = await visitor.visit({
    path: `/ours/all/${SIZES[0]}`,
    marks: marksOf('ours', 'all'),
    link: NONE,
    slower: 1,
    before: countCallbacks,
    async then(page) {
      await rest(1500);
      await page.evaluate(() => void (globalThis.__isCounting = true));
      await rest(IDLE);
      const calls = await page.evaluate(async () => {
        const noted = { ...globalThis.__calls };
        // A counter that counts nothing would be content with everything.
        await new Promise((resolve) => setTimeout(resolve));
        if (!globalThis.__calls.setTimeout) throw new Error('idle: the counter does not count');
        const animations = (root) => [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + (shadowRoot ? shadowRoot.getAnimations().filter(({ playState }) => playState === 'running').length + animations(shadowRoot) : 0), 0);
        return { ...noted, animations: animations(document) };
      });
      return { figures: { idle: Object.values(calls).reduce((sum, number) => sum + number, 0), calls } };
    },
  });
  return figures;
}

/** The country's overview: main thread for 1, 25, 50 and 100 cards on one page. */
export async function crowd({ visitor }, samples) {
  for (const number of CROWDS) {
    const { processor, feeds } = await visitor.visit({
      path: `/crowd/${number}`,
      marks: [{ selector: 'zorgpact-card[state=ready]' }, { none: 'zorgpact-card:not([state=ready])' }],
      link: NONE,
      calm: true,
      then: async (_page, cdp) => ({ processor: await mainThread(cdp) }),
    });
    (samples[number] ??= []).push({ processor, feeds });
  }
}
