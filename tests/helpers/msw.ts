import { http, HttpResponse, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Feed } from '../../src/feed/schema.js';

const worker = setupWorker();
let asked: string[] = [];

/** Starts the mock server for a test file and clears its handlers after each test. */
export function useServer(): void {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    worker.events.on('request:start', ({ request }) => void asked.push(request.url));
  });
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => worker.resetHandlers());
}

export const serve = (...handlers: RequestHandler[]): void => worker.use(...handlers);

/** Serves a feed at an address of another origin. */
export const serveFeed = (url: string, feed: Feed): void => serve(http.get(url, () => HttpResponse.json(feed)));

/** How often an address was asked for in this test. */
export const requestsOf = (url: string): number => asked.filter((request) => request === url).length;
