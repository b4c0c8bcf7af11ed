import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/feed-error.js';
import { LOADING, type FeedState } from '../feed/feed-state.js';
import type { FeedStore } from '../feed/feed-store.js';
import { feedContext, type FeedScope } from './contexts.js';
import { page, resolveFeed } from './page.js';

export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a feed of the widget's own. */
  feed?: string | null;
  /** A state set by script, which beats every feed. */
  feedState?: FeedState | null;
}

/** Gives a widget its feed: its own `feedState`, else its own `feed`, else the nearest provider's, else the page's. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  #scope: FeedScope = {};
  #own: { readonly url: string; readonly scope: FeedScope } | undefined;
  #store: FeedStore | undefined;
  #leave: (() => void) | undefined;
  #warned: FeedError | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    page();
    new ContextConsumer(host, {
      context: feedContext,
      subscribe: true,
      callback: (scope) => {
        this.#scope = scope;
        if (host.isConnected) this.#follow();
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#store = undefined;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
    const { error } = this.#host.feedState ? {} : this.#current;
    if (error && this.#warned !== error) {
      this.#warned = error;
      console.warn(`[zorgpact] ${error.message}`, this.#host);
    }
  }

  get state(): FeedState {
    const { error } = this.#current;
    return this.#host.feedState ?? this.#store?.state ?? (error ? { status: 'error', error } : LOADING);
  }

  /** The pact that the provider names for the widgets inside it. */
  get pact(): string | undefined {
    return this.#scope.pact;
  }

  /** Asks for the feed again. */
  retry(): void {
    void this.#store?.refresh();
  }

  get #current(): FeedScope {
    const url = this.#host.feed;
    if (!url) return this.#scope;
    if (this.#own?.url !== url) this.#own = { url, scope: resolveFeed(url) };
    return this.#own.scope;
  }

  #follow(): void {
    const { store } = this.#host.feedState ? {} : this.#current;
    if (store === this.#store) return;
    this.#leave?.();
    this.#store = store;
    this.#leave = store?.subscribe(() => this.#host.requestUpdate());
  }
}
