import { delay, http, HttpResponse } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';
import { overTheNetwork } from '../stories/world.js';

/** Addresses that answer only here, beside the stories: nothing ever leaves the browser. */
const handlers = [
  http.get('*/mock/missing.json', () => new HttpResponse(null, { status: 404 })),
  http.get('*/mock/slow.json', async () => {
    await delay(1500);
    return HttpResponse.json(overTheNetwork as object);
  }),
];

/** Starts the worker that answers for the feed; the address is relative, so that a build works in any folder. */
export async function startFeedServer(): Promise<SetupWorker> {
  const worker = setupWorker(...handlers);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } });
  return worker;
}
