import { moment, type Moment } from './moment.js';

/**
 * How a feed is asked for: no cookies, of the page at most its origin, and never from a cache that didn't ask the server whether
 * it still holds (a withdrawn record must not come back). With `no-cache` the browser sends the ETag itself: a header of our own
 * would cost a CORS preflight.
 */
export const FEED_REQUEST = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'strict-origin' } as const satisfies RequestInit;

/** An answer that was asked for before there was a store. It may carry when that was, so that it is not used when it is old, and what aborts it. */
export type EarlyAnswer = Promise<Response> & { readonly asked?: Moment; readonly run?: AbortController };

/** Asks for a feed before there is a store. */
export function askEarly(url: string): EarlyAnswer {
  const asked = moment();
  const run = new AbortController();
  return Object.assign(ask(url, run.signal), { asked, run });
}

async function ask(url: string, signal: AbortSignal): Promise<Response> {
  const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]');
  // On the page's own host the request that takes a preload up would carry cookies, had the browser not kept it.
  if (preload?.href === url && new URL(url).host !== location.host) {
    const response = await fetch(url, { credentials: 'same-origin', referrerPolicy: FEED_REQUEST.referrerPolicy, signal });
    await response.clone().blob();
    // Bytes that came over the network are of now; what the browser had in its cache, or what its host tells no times of, is asked for again.
    if (performance.getEntriesByName(url).some((entry) => (entry as PerformanceResourceTiming).transferSize > 0)) return response;
  }
  return fetch(url, { ...FEED_REQUEST, signal });
}
