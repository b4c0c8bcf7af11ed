/** The visitors: which page of which site, with what in the cache of their browser, and what that browser then asks for. */
import { Agent, request as ask } from 'node:http';
import { chunksFor, FEEDS, kindOf } from './files.mjs';

/** Taken, not measured; every one stands in the results. */
export const ASSUMED = {
  sites: 1000,
  /** Page views with a widget, of all sites, in a month of 30 days. */
  views: 10_000_000,
  /** The busiest hour to the mean. */
  peak: 4,
  /** Of the views: nothing of it in the cache; the next page of a visit; a visit days after the last one. */
  first: 0.6,
  next: 0.25,
  later: 0.15,
  /** Sites with the feed of the country; the others have that of one pact. */
  country: 0.15,
  /** Browsers without brotli. */
  gzip: 0.04,
  /** Views by what is on the page. */
  pages: [[0.6, ['card']], [0.3, ['card', 'agenda', 'theme-filter']], [0.1, ['card', 'agenda', 'theme-filter', 'volgspot', 'portrait', 'kopgroep']]],
};

export const MEAN = ASSUMED.views / (30 * 86_400);

/** The same numbers in every run. */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pages of a view, with the files that they need. */
export const PAGES = ASSUMED.pages.map(([share, widgets]) => ({ share, widgets, chunks: chunksFor(widgets) }));

/**
 * Views without end. One feed is left out, for what happens to a feed that is hardly ever asked for.
 * @param {string} [quiet] address of that feed
 */
export function views(seed, quiet) {
  const next = random(seed);
  const pacts = FEEDS.slice(1).filter((path) => path !== quiet);
  // Half of all views are on a few sites: the share of a site falls with its rank.
  const weights = Array.from({ length: ASSUMED.sites }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  const upTo = weights.map((one) => (sum += one / total));
  const sites = weights.map((_, rank) => ({ origin: `https://site-${rank + 1}.example`, feed: next() < ASSUMED.country ? FEEDS[0] : pacts[Math.floor(next() * pacts.length)] }));
  const pick = (value) => {
    let low = 0;
    for (let high = upTo.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < value) low = middle + 1;
      else high = middle;
    }
    return sites[low];
  };
  const shareOf = (value) => {
    for (const page of PAGES) if ((value -= page.share) < 0) return page;
    return PAGES.at(-1);
  };
  return () => {
    const kind = next();
    return {
      ...pick(next()),
      page: shareOf(next()),
      visit: kind < ASSUMED.first ? 'first' : kind < ASSUMED.first + ASSUMED.next ? 'next' : 'later',
      encoding: next() < ASSUMED.gzip ? 'gzip' : 'br',
      /** Seconds ago that this browser asked last. */
      ago: 10 + next() * 110,
      wait: next(),
    };
  };
}

/** What a browser asks for at a view; `known` tells whether it sends the ETag of a copy. */
export function asksOf({ feed, page, visit }) {
  const asks = [{ path: feed, known: visit !== 'first' }];
  // The loader is fresh for five minutes, chunks for a year.
  if (visit !== 'next') asks.push({ path: '/cdn/zorgpact.js', known: visit === 'later' });
  if (visit === 'first') for (const path of page.chunks) asks.push({ path, known: false });
  return asks;
}

export class Crowd {
  /** Every answer: when, kind, status, whether the cache had it, bytes on the line, ETag, address, milliseconds. */
  log = [];
  #agent = new Agent({ keepAlive: true, maxSockets: 256 });
  #port;
  #files;

  constructor(port, files) {
    this.#port = port;
    this.#files = files;
  }

  /** @param {object} options @param {string} [options.etag] of the copy that the browser has */
  get(path, { encoding = 'br', origin = 'https://site-1.example', etag } = {}) {
    const begin = Date.now();
    const exact = performance.now();
    const headers = { 'host': 'kit.example', origin, 'accept': '*/*', 'accept-encoding': encoding === 'br' ? 'gzip, deflate, br' : 'gzip, deflate', ...(etag ? { 'if-none-match': etag } : {}) };
    // What `cache: 'no-cache'` makes browsers send.
    if (kindOf(path) === 'feed') headers['cache-control'] = 'max-age=0';
    return new Promise((resolve) => {
      const request = ask({ port: this.#port, host: '127.0.0.1', path, headers, agent: this.#agent }, (response) => {
        const { socket } = response;
        const before = (socket.seen ??= 0);
        response.resume();
        response.on('end', () => {
          socket.seen = socket.bytesRead;
          const entry = { at: begin, kind: kindOf(path), status: response.statusCode, isHit: (response.headers['x-varnish'] ?? '').includes(' '), bytes: socket.bytesRead - before, etag: response.headers.etag, path, encoding, known: Boolean(etag), time: performance.now() - exact };
          this.log.push(entry);
          resolve(entry);
        });
      });
      request.on('error', (error) => {
        // Varnish closed a connection that was about to be used again: browsers ask once more too.
        if (request.reusedSocket && error.code === 'ECONNRESET') return void this.get(path, { encoding, origin, etag }).then(resolve);
        const entry = { at: begin, kind: kindOf(path), status: 0, error: error.code, isHit: false, bytes: 0, path, encoding, time: performance.now() - exact };
        this.log.push(entry);
        resolve(entry);
      });
      request.end();
    });
  }

  /**
   * Replays views as they come, for so many seconds.
   * @param {() => object} draw from `views`
   * @param {object} options
   * @param {number} options.rate views a second
   * @param {number} options.seconds
   * @param {number} options.speed times that a second stands for
   * @param {(ms: number) => number} options.releaseAt the release that a browser saw which asked so long ago
   */
  async replay(draw, { rate, seconds, speed, releaseAt }) {
    const begin = performance.now();
    const running = new Set();
    let due = 0;
    let view = draw();
    while (due < seconds) {
      while (due <= (performance.now() - begin) / 1000) {
        const release = releaseAt((view.ago / speed) * 1000, view.visit);
        for (const { path, known } of asksOf(view)) {
          const one = this.get(path, { encoding: view.encoding, origin: view.origin, etag: known ? this.#files[path][release][view.encoding].etag : undefined });
          running.add(one);
          void one.then(() => running.delete(one));
        }
        due += -Math.log(1 - view.wait) / rate;
        view = draw();
      }
      await new Promise((done) => setTimeout(done, 4));
    }
    await Promise.all(running);
  }

  close() {
    this.#agent.destroy();
  }
}
