import { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/feed-state.js';
import { readFeed } from '../feed/read.js';
import type { Feed } from '../feed/schema.js';
import { DOCUMENT } from './document.generated.js';

/** A small feed as a server sends it: Zorgpact Limburg with some of its actions, koplopers and stories, out of the reference feed. */
export const feedDocument: object = DOCUMENT;

/** The same as a widget has it, for selectors and states. */
export const fixtureFeed: Feed = readFeed(DOCUMENT).feed;

/** A state for the `feedState` of a widget, which then asks for nothing: each that a widget can show, of this feed or another. */
export function fixtureState(status: FeedState['status'] | 'stale', feed = fixtureFeed): FeedState {
  switch (status) {
    case 'loading':
      return { status };
    case 'ready':
      return { status, feed };
    case 'stale':
      return { status: 'ready', feed, stale: 'stale' };
    case 'error':
      return { status, error: new FeedError('http', 'https://feed.example/v1/feed.json', 'HTTP 500', 500) };
    default:
      return status satisfies never;
  }
}
