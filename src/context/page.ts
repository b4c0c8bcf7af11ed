import { ContextProvider } from '@lit/context';
import { FeedError } from '../feed/feed-error.js';
import type { EarlyAnswer } from '../feed/feed-request.js';
import { feedStore, revalidateFeeds } from '../feed/feed-store.js';
import { tidy } from '../internal/tidy.js';
import { feedContext, filterContext, languageContext } from './contexts.js';
import { FilterScope, NamedFilters } from './filter-scope.js';

/** What all widgets of a page share when no provider stands around them. */
export interface Page {
  readonly feed: ContextProvider<typeof feedContext, HTMLElement>;
  readonly filter: ContextProvider<typeof filterContext, HTMLElement>;
  readonly language: ContextProvider<typeof languageContext, HTMLElement>;
  readonly named: NamedFilters;
  /** Starts, once, the wait for a feed to be named. */
  waitForFeed(): void;
}

const KEY = Symbol.for('zorgpact.page.v1');

/** Milliseconds that the first widget waits for a feed to be named before it says that none was. */
const PATIENCE = 2000;

/**
 * The page-wide provider, made at the first call. It sits on `<html>`, so it answers every widget, and it hands
 * them on to a `zorgpact-provider` that upgrades later. A second copy of this major finds and uses the same one.
 */
export function page(): Page {
  const root = document.documentElement as HTMLElement & { [KEY]?: Page };
  return (root[KEY] ??= createPage(root));
}

function createPage(root: HTMLElement): Page {
  const made: Page = {
    feed: new ContextProvider<typeof feedContext, HTMLElement>(root, { context: feedContext, initialValue: { choose: (pact) => made.feed.setValue({ ...made.feed.value, pact }) } }),
    filter: new ContextProvider(root, { context: filterContext, initialValue: new FilterScope() }),
    language: new ContextProvider(root, { context: languageContext, initialValue: { tag: root.lang } }),
    named: new NamedFilters(),
    waitForFeed() {
      made.waitForFeed = () => {};
      setTimeout(() => {
        const { store, error } = made.feed.value;
        if (!store && !error) made.feed.setValue({ ...made.feed.value, error: new FeedError('address', '', 'data-feed / feed?') });
      }, PATIENCE);
    },
  };
  new MutationObserver(() => made.language.setValue({ tag: root.lang }, true)).observe(root, { attributeFilter: ['lang'], subtree: true });
  addEventListener('online', revalidateFeeds);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') revalidateFeeds();
  });
  return made;
}

/**
 * Names the feed of the page. The first call wins; later ones are ignored.
 * @param url absolute, or relative to the page
 * @param response an answer that was already asked for
 */
export function setPageFeed(url: string, response?: EarlyAnswer): void {
  const { feed } = page();
  if (feed.value.store) response?.run?.abort();
  else feed.setValue({ ...feed.value, error: undefined, ...resolveFeed(url, response) });
}

/** The store of an address, or the error to show in its place. */
export function resolveFeed(url: string, response?: EarlyAnswer): { store: ReturnType<typeof feedStore> } | { error: FeedError } {
  try {
    return { store: feedStore(new URL(tidy(url), document.baseURI).href, response) };
  } catch (cause) {
    return { error: cause instanceof FeedError ? cause : new FeedError('address', url) };
  }
}
