import { FILES } from 'virtual:chunks';
import { askEarly } from '../feed/feed-request.js';
import { feedOf, LOADER, nameIn, pageTag, runningScripts, shared, watch, WIDGETS, type Embed } from './ladder.js';
import type * as Core from './core.js';
import type * as Place from './place.js';

interface Policy {
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

const scripts = runningScripts();
const embed = (shared[LOADER] ??= start(scripts[0]!));
for (const script of scripts) embed.place(script);

function start(first: HTMLScriptElement): Embed {
  const feed = feedOf(pageTag(first));
  const loads = new Map<string, Promise<unknown>>();
  let wanted = false;
  let begun = false;
  const failed = new Set<string>();
  let policy: Policy | undefined;
  /** Behind the address of a chunk that failed: Firefox never asks again for a module that did not come. */
  const again: Record<string, string> = {};

  /** Fetches a chunk and what it builds on, checks each against the hash that this loader carries, and only then runs it. */
  const load = (name: string): Promise<unknown> => {
    let done = loads.get(name);
    if (!done) {
      loads.set(name, (done = run(name, ...FILES[name]!)));
      // A failure is not kept: the next widget that needs the chunk asks again.
      done.catch(() => {
        loads.delete(name);
        // What others import has one address.
        if (!Object.values(FILES).some((parts) => parts.includes(name, 2))) again[name] = `${again[name] ?? '?'}+`;
      });
    }
    return done;
  };
  const run = async (name: string, file: string, integrity: string, ...before: string[]): Promise<unknown> => {
    const href = new URL(file + (again[name] ?? ''), first.src).href;
    const check = (element: HTMLElement, more: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        Object.assign(element, more, { integrity, crossOrigin: '', referrerPolicy: 'strict-origin', nonce: first.nonce, onload: resolve, onerror: () => (element.remove(), reject(href)) });
        document.head.append(element);
      });
    const link = document.createElement('link');
    // WebKit preloads modules and does not look at their hash.
    const preloads = link.relList.supports('modulepreload') && !/^Apple/.test(navigator.vendor);
    // All files are asked for at once; what this one builds on is checked and run before it.
    await Promise.all([preloads && check(link, { rel: 'modulepreload', href }), ...before.map(load)]);
    // A provider upgrades first, so that the widgets inside it never ask for the page's feed.
    if (WIDGETS.includes(name) && name !== 'provider') await loads.get('provider')?.catch(() => {});
    // There, and before Firefox 115, a script tag checks as well; it runs at once, so it waits for what comes before.
    if (!preloads) await check(document.createElement('script'), { type: 'module', src: trusted(href) });
    return import(href);
  };

  /** Where a page has Trusted Types, a policy of the kit's own names the addresses of its files, and nothing else. */
  const trusted = (href: string): string =>
    (policy ??= (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('zorgpact', { createScriptURL: (url) => new URL(url.slice(url.lastIndexOf('/') + 1), first.src).href }))?.createScriptURL(href) ?? href;

  const core = (): Promise<typeof Core> => load('core') as Promise<typeof Core>;

  /** Names the page's feed to the shared code; asks for it beside the code when a widget is there that reads it. */
  const begin = (): void => {
    const answer = wanted && /^https?:/.test(feed) ? askEarly(feed) : undefined;
    answer?.catch(() => {});
    core().then(
      ({ startPage }) => startPage(feed, answer, load),
      () => {},
    );
  };

  const found = (name: string, element: Element, isPlace: boolean): void => {
    const own = element instanceof HTMLScriptElement ? feedOf(element) !== feed : element.getAttribute(isPlace ? 'data-feed' : 'feed')?.trim();
    wanted ||= name !== 'provider' && !own && !element.closest('zorgpact-provider[feed]');
    // After all that stands on the page now has been seen.
    if (!begun) queueMicrotask(begin);
    begun = true;
    // A name that is none is told by the code for places.
    Promise.all([isPlace ? load('place') : core(), WIDGETS.includes(name) && load(name)]).then(
      ([code]) => (isPlace ? (code as typeof Place).place(element, name, feed) : (code as typeof Core).release(element)),
      (cause: unknown) => {
        if (!failed.has(name)) console.warn(`[zorgpact] <zorgpact-${name}>: niet geladen / not loaded: ${String(cause)}`);
        failed.add(name);
      },
    );
  };

  watch(first, found);
  return {
    feed,
    place(script) {
      if (script.dataset['widget'] !== undefined) found(nameIn(script.dataset['widget']), script, true);
    },
  };
}
