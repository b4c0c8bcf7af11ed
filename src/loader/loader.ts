import { FILES } from 'virtual:chunks';
import { FEED_REQUEST } from '../feed/feed-request.js';
import { createEmbed, currentScript, LOADER, shared, WIDGETS, type Embed } from './embed.js';
import type * as Core from './core.js';

const script = currentScript();
(shared[LOADER] ??= start(script)).place(script);

function start(first: HTMLScriptElement): Embed {
  const embed = createEmbed(first);
  const loads = new Map<string, Promise<unknown>>();
  let wanted = false;
  let begun = false;

  /** Fetches a chunk and what it builds on, checks each against the hash that this loader carries, and only then runs it. */
  const load = (name: string): Promise<unknown> => {
    let done = loads.get(name);
    if (!done) {
      loads.set(name, (done = run(name, ...FILES[name]!)));
      // A failure is not kept: the next widget that needs the chunk asks again.
      done.catch(() => loads.delete(name));
    }
    return done;
  };
  const run = async (name: string, file: string, integrity: string, ...before: string[]): Promise<unknown> => {
    const href = new URL(file, first.src).href;
    const fetched = new Promise((resolve, reject) => {
      const link = document.createElement('link');
      if (!link.relList.supports('modulepreload')) resolve(0);
      Object.assign(link, { rel: 'modulepreload', integrity, crossOrigin: '', nonce: first.nonce, href, onload: resolve, onerror: () => (link.remove(), reject(href)) });
      document.head.append(link);
    });
    // All files are asked for at once; what this one builds on is checked and run before it.
    await Promise.all([fetched, ...before.map(load)]);
    // A provider upgrades first, so that the widgets inside it never ask for the page's feed.
    if (WIDGETS.includes(name) && name !== 'provider') await loads.get('provider')?.catch(() => {});
    return import(href);
  };

  /** Names the page's feed to the shared code; asks for it beside the code when a widget is there that reads it. */
  const begin = (): void => {
    const answer = wanted && /^https?:/.test(embed.feed) ? fetch(embed.feed, FEED_REQUEST) : undefined;
    answer?.catch(() => {});
    load('core').then(
      (core) => (core as typeof Core).startPage(embed.feed, answer, load),
      () => {},
    );
  };

  embed.watch((name, element) => {
    wanted ||= name !== 'provider' && !element.getAttribute('feed')?.trim() && !element.closest('zorgpact-provider[feed]');
    // After all that stands on the page now has been seen.
    if (!begun) queueMicrotask(begin);
    begun = true;
    if (!loads.has(name)) load(name).catch((cause: unknown) => console.warn(`[zorgpact] <zorgpact-${name}>: niet geladen / not loaded: ${String(cause)}`));
  });
  return embed;
}
