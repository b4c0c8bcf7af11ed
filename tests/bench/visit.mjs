/** One visit of a page in a fresh browser context: nothing cached, no connection open. */

/** Milliseconds without a request after which a page has settled. */
const QUIET = 400;

/** Longest wait for content. */
const PATIENCE = 180_000;

/** Runs in the page before anything else of it. */
function probe({ marks, components, calm }) {
  const bench = (globalThis.__bench = { shifts: [], tasks: [], content: undefined });
  bench.find = ({ host, selector }) => (host ? (selector ? document.querySelector(host)?.shadowRoot?.querySelector(selector) : document.querySelector(host)) : document.querySelector(selector));
  const isSeen = (element) => Boolean(element?.getClientRects().length);
  bench.isThere = () => marks.every((mark) => (mark.none ? !document.querySelector(mark.none) : isSeen(bench.find(mark)))) && components.every((name) => customElements.get(name));
  bench.painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
  const observe = (type, each) => new PerformanceObserver((entries) => entries.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('layout-shift', ({ value, startTime }) => bench.shifts.push({ value, at: startTime }));
  observe('longtask', ({ duration, startTime }) => bench.tasks.push({ duration, at: startTime }));
  const later = calm ? (next) => setTimeout(next, 100) : requestAnimationFrame;
  bench.ready = new Promise((resolve) => {
    const look = () => {
      if (!document.body || !bench.isThere()) return void later(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve((bench.content = performance.now()));
      port2.postMessage(0);
    };
    later(look);
  });
}

export class Visitor {
  #browser;
  #hosts;

  constructor(browser, hosts) {
    this.#browser = browser;
    this.#hosts = hosts;
  }

  /**
   * @param {object} options
   * @param {string} options.path of the page on the site
   * @param {object[]} options.marks by which the content is known
   * @param {string[]} [options.components] custom elements that must be defined
   * @param {object} options.link
   * @param {number} [options.slower] times that the processor is slower
   * @param {number} [options.height] of the window, in pixels
   * @param {boolean} [options.calm] looks ten times a second instead of every frame, so that looking costs nothing
   * @param {Function} [options.before] runs in the page before anything else
   * @param {(page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession) => Promise<object>} [options.then] measures more, in the page that has settled
   */
  async visit({ path, marks, components = [], link, slower = 4, height = 823, calm = false, before, then }) {
    const context = await this.#browser.createBrowserContext();
    try {
      this.#hosts.shape(link);
      const page = await context.newPage();
      await page.setViewport({ width: 412, height });
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      const cdp = await page.createCDPSession();
      const requests = await listen(cdp);
      await cdp.send('Performance.enable');
      if (before) await page.evaluateOnNewDocument(before);
      await page.evaluateOnNewDocument(probe, { marks, components, calm });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const begin = this.#hosts.log.length;
      await page.goto(this.#hosts.site + path, { waitUntil: 'commit', timeout: PATIENCE }).catch(async () => page.goto(this.#hosts.site + path, { waitUntil: 'domcontentloaded', timeout: PATIENCE }));
      const content = await within(page.evaluate(() => globalThis.__bench.ready), path, faults);
      await page.waitForNetworkIdle({ idleTime: QUIET, timeout: PATIENCE });
      const seen = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        shift: globalThis.__bench.shifts.reduce((sum, { value }) => sum + value, 0),
        lateShift: globalThis.__bench.shifts.filter(({ at }) => at > (globalThis.__benchWaiting ?? Infinity)).reduce((sum, { value }) => sum + value, 0),
        waited: globalThis.__benchWaiting,
        longest: Math.max(0, ...globalThis.__bench.tasks.map(({ duration }) => duration)),
      }));
      const asked = requests();
      const files = this.#hosts.log.slice(begin);
      const scripts = files.filter(({ path: file }) => file.endsWith('.js'));
      const figures = {
        content,
        ...seen,
        requests: files.length,
        script: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        files,
        feeds: files.filter(({ path: file }) => file.endsWith('.json') && file.startsWith('/feed/')).length,
        depth: depth(asked, content),
        asked,
        transfer: transferOf(asked),
        faults,
      };
      if (then) Object.assign(figures, await then(page, cdp));
      return figures;
    } finally {
      await context.close();
    }
  }
}

async function within(promise, path, faults) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${path}: no content. ${faults.join(' ')}`)), PATIENCE)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Times of every request in milliseconds since the navigation began. */
async function listen(cdp) {
  const all = new Map();
  let origin;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (!request.url.startsWith('https:')) return;
    origin ??= timestamp;
    all.set(requestId, { url: request.url, type, start: (timestamp - origin) * 1000 });
  });
  cdp.on('Network.responseReceived', ({ requestId, timestamp }) => {
    const one = all.get(requestId);
    if (one) one.answer = (timestamp - origin) * 1000;
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = all.get(requestId);
    if (one) Object.assign(one, { end: (timestamp - origin) * 1000, bytes: encodedDataLength });
  });
  await cdp.send('Network.enable');
  return () => [...all.values()];
}

/** The longest chain of requests, after the page itself, each begun after the one before it was there. */
export function depth(asked, content) {
  const rest = asked.filter(({ type, start, end }) => type !== 'Document' && end !== undefined && start < content).toSorted((a, b) => a.start - b.start);
  const chain = new Map();
  for (const one of rest) chain.set(one, 1 + Math.max(0, ...rest.filter((other) => other.end <= one.start + 1 && chain.has(other)).map((other) => chain.get(other))));
  return Math.max(0, ...chain.values());
}

/** Milliseconds from the first to the last byte of the feed. */
function transferOf(asked) {
  const feed = asked.find(({ url }) => /\/feed\/.*\.json/.test(url));
  return feed?.end ? feed.end - feed.answer : 0;
}

/** All nodes of the document, those in open shadow roots as well. */
export function countNodes() {
  let nodes = 0;
  const walk = (root) => {
    nodes += 1;
    if (root.shadowRoot) walk(root.shadowRoot);
    for (const child of root.childNodes) walk(child);
  };
  walk(document);
  return nodes;
}

/** All text of the page, that in open shadow roots as well. */
export function allText() {
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE && /^(STYLE|SCRIPT)$/.test(node.tagName)) return '';
    return `${node.shadowRoot ? walk(node.shadowRoot) : ''}${[...node.childNodes].map(walk).join('')}`;
  };
  return walk(document.body).replace(/\s+/g, ' ');
}
