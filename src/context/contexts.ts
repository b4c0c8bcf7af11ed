import { createContext } from '@lit/context';
import type { FeedError } from '../feed/feed-error.js';
import type { FeedStore } from '../feed/feed-store.js';
import type { FilterScope } from './filter-scope.js';

/** The feed of a provider or of the page. Without a store and an error it has not been told yet. */
export interface FeedScope {
  readonly store?: FeedStore | undefined;
  readonly error?: FeedError | undefined;
  /** Pact of the widgets inside that name none themselves. */
  readonly pact?: string | undefined;
  /** Chooses that pact. */
  readonly choose?: ((pact: string) => void) | undefined;
}

/** The language around a widget. A new object means: look again, some `lang` has changed. */
export interface LanguageScope {
  readonly tag: string;
}

// The keys carry the major version of the feed: copies of one major meet, two majors don't.
export const feedContext = createContext<FeedScope>(Symbol.for('zorgpact.feed.v1'));
export const filterContext = createContext<FilterScope>(Symbol.for('zorgpact.filter.v1'));
export const languageContext = createContext<LanguageScope>(Symbol.for('zorgpact.language.v1'));
