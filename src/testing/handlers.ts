import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { feedDocument } from './feed.js';

export interface FeedHandlerOptions {
  /** Addresses to answer, as `http.get` of MSW takes them. Default: `v1/feed.json` and `v1/pacts/<id>.json` of any host. */
  readonly url?: string | RegExp;
  /** What to answer with. Default: the fixture feed. */
  readonly document?: object;
  /** Status of the answer; from 400 on it is a failure. Default: 200. */
  readonly status?: number;
  /** Milliseconds before the answer, or `infinite` for one that never comes. Default: 0. */
  readonly wait?: number | 'infinite';
}

/** Handlers for `setupWorker` or `setupServer` of MSW, which answer for the feed, so that a test needs no network. */
export function feedHandlers({ url = /\/v1\/(?:feed|pacts\/[^/]+)\.json(?:\?|$)/, document = feedDocument, status = 200, wait = 0 }: FeedHandlerOptions = {}): RequestHandler[] {
  return [
    http.get(url, async () => {
      await delay(wait);
      return HttpResponse.json(document, { status });
    }),
  ];
}
