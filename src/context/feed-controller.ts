import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { LOADING, type FeedState } from '../feed/feed-state.js';
import type { FeedStore } from '../feed/feed-store.js';
import { clean } from '../internal/tidy.js';
import { feedContext, type FeedScope } from './contexts.js';
import { page, resolveFeed } from './page.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a feed of the widget's own. */
  feed?: string | null;
  /** A state set by script, which beats every feed. */
  feedState?: FeedState | null;
  /** Whether its fallback stays while it is in sight. */
  late?: boolean;
  /** Minutes after which the feed is asked for again. */
  refresh?: number | string | null;
}

const STATUSES: readonly unknown[] = ['loading', 'ready', 'error'] satisfies FeedState['status'][];

/** Failures that were told on the console: one that many widgets share is told once. */
const told = new WeakSet<FeedError>();

/** Gives a widget its feed: its own `feedState`, else its own `feed`, else the nearest provider's, else the page's. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  #scope: FeedScope = {};
  #own: { readonly url: string; readonly scope: FeedScope } | undefined;
  #store: FeedStore | undefined;
  #leave: (() => void) | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #minutes = 0;
  #wrong: { readonly feedState: unknown; readonly error: FeedError } | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    if (!isServer) page();
    new ContextConsumer(host, {
      context: feedContext,
      subscribe: true,
      callback: (scope) => {
        // A choice of the visitor has to show.
        if (this.#scope.choose && scope.pact !== this.#scope.pact) host.late = false;
        this.#scope = scope;
        if (host.isConnected) this.follow();
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    page().waitForFeed();
    this.follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#store = undefined;
    clearInterval(this.#poll);
    this.#minutes = 0;
  }

  /**
   * Turns to the feed that holds now; call it before `state` is read for an update.
   * Lit's own `hostUpdate` comes after `willUpdate`, too late for what a widget works out there.
   */
  follow(): void {
    if (!this.#host.isConnected) return;
    this.#pollEvery(this.minutes);
    const { store } = this.#host.feedState ? {} : this.#current;
    if (store === this.#store) return;
    this.#leave?.();
    this.#store = store;
    this.#leave = store?.subscribe(() => this.#host.requestUpdate());
  }

  /** Asks for the feed again every so many minutes (1 at least), as long as the widget is to be seen. */
  #pollEvery(minutes: number): void {
    if (minutes === this.#minutes) return;
    this.#minutes = minutes;
    clearInterval(this.#poll);
    // The longest that a browser can wait.
    const interval = Math.min(Math.max(minutes, 1) * 60_000, 2 ** 31 - 1);
    if (minutes > 0) {
      this.#poll = setInterval(() => {
        // A second less: of the widgets that share a feed, the first asks for all.
        if (document.visibilityState === 'visible' && (this.#host.checkVisibility?.() ?? true)) this.#store?.revalidate(interval - 1000);
      }, interval);
    }
  }

  get state(): FeedState {
    const { feedState } = this.#host;
    if (feedState && STATUSES.includes(feedState.status)) return feedState;
    if (feedState) return this.#refused(feedState);
    if (this.#store) return this.#store.state;
    const { error } = this.#current;
    if (!error) return LOADING;
    if (!told.has(error)) {
      told.add(error);
      console.warn(`[zorgpact] ${error.message}`, this.#host);
    }
    return { status: 'error', error };
  }

  /** A state that is none, set by script. */
  #refused(feedState: unknown): FeedState {
    let error = this.#wrong?.feedState === feedState ? this.#wrong?.error : undefined;
    if (!error) {
      error = new FeedError('not-feed', 'feedState');
      this.#wrong = { feedState, error };
      console.warn(`[zorgpact] ${error.message}`, this.#host);
    }
    return { status: 'error', error };
  }

  /** Minutes after which the host asks for the feed again; not above 0 means never. */
  get minutes(): number {
    return Number(clean(this.#host.refresh)) || 0;
  }

  /** The pact that the provider names for the widgets inside it. */
  get pact(): string | undefined {
    return this.#scope.pact || undefined;
  }

  /** Chooses the pact of all widgets of the provider, or of the page, that name none themselves; an empty one lets go of it. */
  choose(pact: string): void {
    this.#scope.choose?.(pact);
  }

  /** Asks for the feed again; `undefined` when there is none to ask for. */
  get retry(): (() => Promise<void>) | undefined {
    const store = this.#store;
    return store && (() => store.refresh());
  }

  get #current(): FeedScope {
    const url = String(this.#host.feed ?? '').trim();
    if (!url) return this.#scope;
    if (this.#own?.url !== url) this.#own = { url, scope: resolveFeed(url) };
    return this.#own.scope;
  }
}
