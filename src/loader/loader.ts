import { FILES } from 'virtual:chunks';
import { askEarly, type EarlyAnswer } from '../feed/feed-request.js';
import { callDoctor } from './call-doctor.js';
import { feedOf, nameIn, pageTag, startEmbed, watch, WIDGETS } from './ladder.js';
import { trusted } from './trusted.js';
import type * as Core from './core.js';
import type * as Place from './place.js';

/** The chunk that every other builds on. */
const CORE = 'core';

/** Chromium and Firefox (which names no vendor) check what they preload, and tell how it came; WebKit does neither. */
const CHECKS = /^(Google|$)/.test(navigator.vendor);

/** Milliseconds since the page was asked for within which what it preloads is of now. */
const YOUNG = 10_000;

startEmbed((first) => {
  const feed = feedOf(pageTag(first));
  const loads = new Map<string, Promise<unknown>>();
  /** Whether what is found stood there when this script ran. */
  let isOfPage = true;
  let wanted = false;
  let begun = false;
  let answer: EarlyAnswer | undefined;
  /** What could not be shown yet, since a file did not come. */
  const missed: Parameters<typeof found>[] = [];
  const failed = new Set<string>();
  /** Behind the address of a chunk that failed: Firefox never asks again for a module that did not come. */
  const again: Record<string, string> = {};

  /** Fetches a chunk and what it builds on, checks each against the hash that this loader carries, and only then runs it. */
  const load = (name: string): Promise<unknown> => {
    let done = loads.get(name);
    if (!done) {
      loads.set(name, (done = run(name, ...(FILES[name]!.split(' ') as [string]))));
      // A failure is not kept: the next widget that needs the chunk asks again.
      done.catch(() => {
        loads.delete(name);
        // What others import has one address.
        if (name !== CORE && !Object.values(FILES).some((parts) => parts.split(' ').includes(name))) again[name] = `${again[name] ?? '?'}+`;
      });
    }
    return done;
  };
  const run = async (name: string, digest: string, ...before: string[]): Promise<unknown> => {
    const href = new URL(`${name}-${digest.replace(/\W/g, '').slice(0, 8)}.js${again[name] ?? ''}`, first.src).href;
    const check = (element: HTMLElement, more: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        Object.assign(element, more, { integrity: `sha256-${digest}`, crossOrigin: '', referrerPolicy: 'strict-origin', nonce: first.nonce, onload: resolve, onerror: () => (element.remove(), reject(href)) });
        document.head.append(element);
      });
    const link = document.createElement('link');
    const preloads = link.relList.supports('modulepreload') && CHECKS;
    // All files are asked for at once; what this one builds on is checked and run before it.
    await Promise.all([preloads && check(link, { rel: 'modulepreload', href }), name !== CORE && load(CORE), ...before.map(load)]);
    // There, and before Firefox 115, a script tag checks as well; it runs at once, so it waits for what comes before.
    if (!preloads) await check(document.createElement('script'), { type: 'module', src: trusted(href, first) });
    return import(href);
  };

  /** The shared code, which is told the page's feed whenever it comes. */
  const core = async (): Promise<typeof Core> => {
    const code = (await load(CORE)) as typeof Core;
    code.startPage(feed, answer, load);
    // Handed over.
    answer = undefined;
    return code;
  };

  /** Asks for the page's feed beside the code when a widget is there that reads it. */
  const begin = (): void => {
    if (wanted && /^https?:/.test(feed)) answer = askEarly(feed, CHECKS && performance.now() < YOUNG && isPreloaded(feed));
    answer?.catch(() => {});
  };

  const found = (name: string, element: Element, isPlace: boolean, isParsed = isOfPage || document.readyState === 'loading'): void => {
    const isKnown = WIDGETS.includes(name, 1);
    const own = element instanceof HTMLScriptElement ? feedOf(element) !== feed : element.getAttribute(isPlace ? 'data-feed' : 'feed')?.trim();
    wanted ||= isKnown && !own && !element.closest('zorgpact-provider[feed]');
    // After all that stands on the page now has been seen.
    if (!begun) queueMicrotask(begin);
    begun = true;
    // A name that is none is told by the code for places.
    Promise.all([core(), isPlace && load('place'), isKnown && load(name)]).then(
      ([{ release }, places]) => {
        if (places) (places as typeof Place).place(element, name, feed);
        if (isParsed) release(element);
        // Where the way is free again, it is for what came before, too.
        for (const one of missed.splice(0)) found(...one);
      },
      (cause: unknown) => {
        missed.push([name, element, isPlace, isParsed]);
        if (!failed.has(name)) console.warn(`[zorgpact] <zorgpact-${name}>: niet geladen / not loaded: ${String(cause)}`);
        failed.add(name);
      },
    );
  };

  watch(first, (...one) => found(...one));
  isOfPage = false;
  callDoctor(first);
  return {
    feed,
    place(script) {
      if (script.dataset['widget'] !== undefined) found(nameIn(script.dataset['widget']), script, true);
    },
  };
});

/** Whether the page preloads an address on another host than its own. */
function isPreloaded(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]');
  return [...links].some(({ href }) => href === url) && new URL(url).host !== location.host;
}
