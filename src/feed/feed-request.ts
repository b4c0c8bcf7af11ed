/** How a feed is asked for: no cookies, and of the page at most its origin. */
export const FEED_REQUEST = { credentials: 'omit', referrerPolicy: 'strict-origin' } as const satisfies RequestInit;
