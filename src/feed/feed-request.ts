/**
 * How a feed is asked for: no cookies, of the page at most its origin, and never from a cache that didn't ask the server whether
 * it still holds (a withdrawn record must not come back). With `no-cache` the browser sends the ETag itself: a header of our own
 * would cost a CORS preflight.
 */
export const FEED_REQUEST = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'strict-origin' } as const satisfies RequestInit;
