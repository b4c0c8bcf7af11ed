import { moment, type Moment } from './moment.js';

/**
 * How a feed is asked for: no cookies, of the page at most its origin, and never from a cache that didn't ask the server whether
 * it still holds (a withdrawn record must not come back). With `no-cache` the browser sends the ETag itself: a header of our own
 * would cost a CORS preflight.
 */
export const FEED_REQUEST = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'strict-origin' } as const satisfies RequestInit;

/**
 * An answer that was asked for before there was a store. It may carry when that was, so that it is not used when it is old, what
 * aborts it, and whether it takes up what the page preloads: that may come from the browser's cache.
 */
export type EarlyAnswer = Promise<Response> & { readonly asked?: Moment; readonly run?: AbortController; readonly isPreloaded?: boolean };

/**
 * Asks for a feed before there is a store.
 * @param isPreloaded asks in the way that takes up a `<link rel="preload">` of this page, on another host than its own: there no cookies go along
 */
export function askEarly(url: string, isPreloaded = false): EarlyAnswer {
  const run = new AbortController();
  const { signal } = run;
  const how: RequestInit = isPreloaded ? { ...FEED_REQUEST, cache: 'default', credentials: 'same-origin' } : FEED_REQUEST;
  // A preload was asked for after the page was.
  const asked: Moment = isPreloaded ? [0, performance.timeOrigin] : moment();
  return Object.assign(fetch(url, { ...how, signal }), { asked, run, isPreloaded });
}
