import { FeedError } from './feed-error.js';
import { FEED_REQUEST, type EarlyAnswer } from './feed-request.js';
import { LOADING, type FeedState } from './feed-state.js';
import { moment, since, type Moment } from './moment.js';
import { readFeed } from './read.js';

export interface FeedStoreOptions {
  /** An answer that was asked for before the store existed; used for the first try, unless it is no longer fresh. */
  readonly response?: EarlyAnswer;
  /** Stands in for `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds before the second, third, … try. Default: 1000 and 3000. */
  readonly retryDelays?: readonly number[];
  /** Milliseconds after which a hanging request counts as failed; its late answer is still used where no newer one came first. Default: 8000. */
  readonly timeout?: number;
  /** Milliseconds, from the asking, for which an answer is fresh. Default: 300000, the feed's `max-age`. */
  readonly maxAge?: number;
}

/** The longest wait that a server can ask for with `Retry-After`, in seconds. */
const MAX_RETRY_AFTER = 30;

/**
 * One feed document, shared by everything on the page that shows it.
 * The first subscriber starts the request, all others share it, and only the last to leave aborts it.
 * A failure is never kept: the next subscriber after an empty moment, or `refresh()`, tries again. What nobody listens to any more
 * is kept as long as an answer is fresh.
 */
export class FeedStore {
  readonly url: string;
  readonly #options: FeedStoreOptions;
  readonly #listeners = new Set<() => void>();
  #state: FeedState = LOADING;
  #run: AbortController | undefined;
  /** A run that is past its time: it keeps nobody from asking, and is not yet given up. */
  #late: AbortController | undefined;
  #early: EarlyAnswer | undefined;
  #body: string | undefined;
  /** When the answer on show was asked for. */
  #asked: Moment = [0, 0];
  /** When the last listener left. */
  #left: Moment = [0, 0];

  constructor(url: string, options: FeedStoreOptions = {}) {
    this.url = url;
    this.#options = options;
    this.#early = options.response;
    // A rejected early answer is handled by the first run; until then it must not count as unhandled.
    this.#early?.catch(() => {});
  }

  get state(): FeedState {
    return this.#state;
  }

  /**
   * Calls `listener` after every change of `state`.
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.revalidate();
    return () => {
      this.#listeners.delete(listener);
      // An element that only moves comes back within the same task: its request goes on.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        this.#abort();
        if (this.#state.status === 'error') this.#state = LOADING;
        this.#left = moment();
        for (const store of stores.values()) store.#forget();
      });
    };
  }

  /**
   * Asks for the feed unless nobody listens, a request is under way, or what there is is good and fresh.
   * @param maxAge milliseconds for which an answer is fresh; default: that of the store
   */
  revalidate(maxAge = this.#maxAge): void {
    const { status } = this.#state;
    const fresh = status === 'ready' && !this.#state.stale && since(this.#asked) < maxAge;
    if (this.#listeners.size > 0 && !this.#run && !fresh) void this.#load();
  }

  /** Asks for the feed again; an earlier request that still runs is dropped. Never rejects: `state` tells the outcome. */
  refresh(): Promise<void> {
    this.#abort();
    const run = this.#load();
    if (this.#state.status === 'error') this.#set(LOADING);
    return run;
  }

  get #maxAge(): number {
    return this.#options.maxAge ?? 300_000;
  }

  /** A run: as many tries as it takes. What is on the screen stays there until it has an outcome. */
  async #load(): Promise<void> {
    const run = (this.#run = new AbortController());
    const early = this.#early;
    if (early?.asked && since(early.asked) >= this.#maxAge) {
      early.run?.abort();
      this.#early = undefined;
    }
    const asked = this.#early?.asked ?? moment();
    let failure: FeedError | undefined;
    const timer = setTimeout(() => {
      this.#late?.abort();
      this.#late = run;
      this.#run = undefined;
      this.#fail(failure ?? new FeedError('timeout', this.url));
    }, this.#options.timeout ?? 8000);
    run.signal.addEventListener('abort', () => (clearTimeout(timer), early?.run?.abort()), { once: true });
    for (const delay of [...(this.#options.retryDelays ?? [1000, 3000]), undefined]) {
      try {
        const body = await this.#ask(run.signal);
        if (run.signal.aborted) break;
        this.#accept(body, asked);
        if (this.#late !== run) this.#late?.abort();
        break;
      } catch (cause) {
        if (run.signal.aborted) break;
        failure = cause instanceof FeedError ? cause : new FeedError('network', this.url, String(cause));
        if (delay === undefined || !isPassing(failure)) {
          if (this.#run === run) this.#fail(failure);
          break;
        }
        await sleep(Math.max(delay, Math.min(failure.retryAfter ?? 0, MAX_RETRY_AFTER) * 1000), run.signal);
        // A newer run asks already.
        if (this.#run && this.#run !== run) break;
      }
    }
    clearTimeout(timer);
    if (this.#run === run) this.#run = undefined;
    if (this.#late === run) this.#late = undefined;
  }

  #abort(): void {
    this.#run?.abort();
    this.#late?.abort();
    this.#run = this.#late = undefined;
  }

  /** Lets go of what nobody has listened to for so long that it would be asked for again. The store stays: scopes hold it. */
  #forget(): void {
    if (this.#listeners.size > 0 || since(this.#left) < this.#maxAge) return;
    this.#state = LOADING;
    this.#body = undefined;
  }

  async #ask(signal: AbortSignal): Promise<string> {
    const early = this.#early;
    this.#early = undefined;
    const response = await (early ?? (this.#options.fetch ?? fetch)(this.url, { ...FEED_REQUEST, signal }));
    if (!response.ok) {
      const after = response.headers.get('retry-after') ?? '';
      const wait = Number(after) || Math.ceil((Date.parse(after) - Date.now()) / 1000);
      throw new FeedError('http', this.url, `HTTP ${response.status}`, response.status, wait > 0 ? wait : undefined);
    }
    const text = await readText(response, this.url);
    // Bytes that came over the network are of now; a cache may hold what was withdrawn since.
    const isOfNow = !early?.isPreloaded || performance.getEntriesByName(this.url).some((entry) => (entry as PerformanceResourceTiming).transferSize > 0);
    return isOfNow ? text : this.#ask(signal);
  }

  #accept(body: string, asked: Moment): void {
    if (body === this.#body && this.#state.status === 'ready') {
      if (this.#state.stale) this.#set({ status: 'ready', feed: this.#state.feed });
    } else {
      const { size } = withdrawn;
      const { feed, issues } = readFeed(parse(body, this.url), this.url, withdrawn);
      this.#body = body;
      if (issues.length > 0) {
        console.warn(
          `[zorgpact] ${this.url}: ${issues.length}× weggelaten / left out: ${issues.slice(0, 10).map(({ pointer, problem }) => `${pointer} (${problem})`).join(', ')}`,
        );
      }
      this.#set({ status: 'ready', feed });
      if (withdrawn.size > size) for (const store of stores.values()) if (store !== this) store.#withdraw();
    }
    this.#asked = asked;
  }

  /** Another feed of the page withdrew something, which may stand in this one too. */
  #withdraw(): void {
    if (this.#state.status === 'ready') this.#set({ ...this.#state, feed: readFeed(parse(this.#body!, this.url), this.url, withdrawn).feed });
  }

  #fail(error: FeedError): void {
    // The same failure again is no news: it is announced once.
    if (this.#state.status === 'error' && this.#state.error.kind === error.kind) return;
    console.warn(`[zorgpact] ${error.message}`);
    // What was good stays on the screen.
    this.#set(
      this.#state.status === 'ready'
        ? { status: 'ready', feed: this.#state.feed, stale: globalThis.navigator?.onLine === false ? 'offline' : 'stale' }
        : { status: 'error', error },
    );
  }

  #set(state: FeedState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (cause) {
        // One listener that fails costs the others nothing.
        console.error(cause);
      }
    }
  }
}

/** A failure that may be gone in a moment. */
function isPassing(error: FeedError): boolean {
  return error.kind === 'network' || error.status === 429 || (error.status ?? 0) >= 500;
}

/** A document that is larger than this, in bytes, is no feed that a page can show. */
const MAX_BYTES = 10_000_000;

/** The text of an answer, cut off when it grows past all measure. */
async function readText({ body }: Response, url: string): Promise<string> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw new FeedError('too-large', url);
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
  const bytes = await new Blob(parts).arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Saved by an old editor: a feed is UTF-8, but its letters need not be lost.
    console.warn(`[zorgpact] ${url}: geen UTF-8, gelezen als windows-1252 / not UTF-8, read as windows-1252.`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parse(body: string, url: string): unknown {
  const text = body.trimStart();
  if (text.startsWith('<')) throw new FeedError('html', url, text.slice(0, 40));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('json', url, String(cause));
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

const stores = new Map<string, FeedStore>();

/** Everything that any feed of this page withdrew. */
const withdrawn = new Set<string>();

/**
 * The one store of a feed on this page.
 * @param url absolute http(s) address
 * @param response an answer already asked for; ignored when the store exists
 * @throws {FeedError} `address` for anything else
 */
export function feedStore(url: string, response?: EarlyAnswer): FeedStore {
  if (!/^https?:\/\/[^\s/]/i.test(url)) throw new FeedError('address', url);
  let store = stores.get(url);
  if (store) response?.run?.abort();
  else stores.set(url, (store = new FeedStore(url, response ? { response } : {})));
  return store;
}

/** Asks again for every feed on the page that is shown and no longer good and fresh. */
export function revalidateFeeds(): void {
  for (const store of stores.values()) store.revalidate();
}
