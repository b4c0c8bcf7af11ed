import type { FeedError } from './feed-error.js';
import type { Feed } from './schema.js';

/** Why data on the screen may be old: the last refresh failed, or there is no connection. */
export type Staleness = 'stale' | 'offline';

/** What is known of a feed. One union, so that no two states hold at once; empty is `ready` with no items. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed; readonly stale?: Staleness }
  | { readonly status: 'error'; readonly error: FeedError };

export const LOADING: FeedState = { status: 'loading' };
