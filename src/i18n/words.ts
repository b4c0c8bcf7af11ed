import type { Words } from './nl.js';
import { base } from './nl/base.js';

export type { Words } from './nl.js';

/** The words of a language, as far as it has them; Dutch says the rest. */
export type SomeWords = Partial<Words>;

/** What somebody says of a language: a card little, the first six widgets together `all`, those around them `more`. */
export type Vocabulary = 'card' | 'all' | 'more';

/** Languages beside Dutch, whole or what a card says of them, each fetched when first asked for. */
const LOADERS: Record<string, () => Promise<SomeWords>> = {
  'en': async () => (await import('./en.js')).en,
  'en-more': async () => (await import('./en-more.js')).en,
  'en-card': async () => (await import('./en-card.js')).en,
  'fy': async () => (await import('./fy.js')).fy,
  'fy-more': async () => (await import('./fy-more.js')).fy,
  'fy-card': async () => (await import('./fy-card.js')).fy,
};

let loadFrom = (file: string): Promise<SomeWords> => LOADERS[file]!();

/** Has the words of other languages fetched in another way: the script-tag loader checks their bytes first. */
export function setWordsLoader(load: (file: string) => Promise<SomeWords>): void {
  loadFrom = load;
}

/** Dutch, as far as the code that is there speaks it. */
const nl = { ...base } as Words;

/** Brings the Dutch words of a part of the kit; whatever says them calls this as it is loaded. */
export const addWords = (...parts: SomeWords[]): unknown => Object.assign(nl, ...parts) as unknown;

/** By file. */
const loaded = new Map<string, Words>();
const pending = new Map<string, Promise<boolean>>();

/** The language alone of a BCP 47 tag, without region or script. */
export const primaryOf = (tag: string): string => tag.trim().toLowerCase().split('-')[0]!;

/** The language of the kit that serves a BCP 47 tag: `nl-BE` gives nl, an unknown one gives Dutch. */
export function supported(tag: string | null | undefined): string {
  const primary = primaryOf(tag ?? '');
  return Object.hasOwn(LOADERS, primary) ? primary : 'nl';
}

const fileOf = (lang: string, vocabulary: Vocabulary): string => (vocabulary === 'all' ? lang : `${lang}-${vocabulary}`);

/** The words that are there already; of a card, they stand in the other files too. */
const atHand = (lang: string, vocabulary: Vocabulary): Words | undefined =>
  vocabulary === 'card' ? (['card', 'all', 'more'] as const).map((any) => loaded.get(fileOf(lang, any))).find(Boolean) : loaded.get(fileOf(lang, vocabulary));

/** The words at hand for a tag; Dutch until `loadWords` has brought the right ones. */
export function wordsFor(tag: string | null | undefined, vocabulary: Vocabulary = 'all'): Words {
  const lang = supported(tag);
  // What says more than a card has all of a language or none of it: it is not mixed with Dutch.
  return lang === 'nl' ? nl : (atHand(lang, vocabulary) ?? nl);
}

/**
 * Brings the words of a language; however many ask, they are fetched once.
 * @returns true when they had to be fetched and came; false when they were there already or could not be loaded
 */
export function loadWords(tag: string | null | undefined, vocabulary: Vocabulary = 'all'): Promise<boolean> {
  const lang = supported(tag);
  const file = fileOf(lang, vocabulary);
  if (lang === 'nl' || atHand(lang, vocabulary)) return Promise.resolve(false);
  let fetching = pending.get(file);
  if (!fetching) pending.set(file, (fetching = fetchWords(file)));
  return fetching;
}

async function fetchWords(file: string): Promise<boolean> {
  try {
    // Dutch words may still come.
    loaded.set(file, Object.setPrototypeOf({ ...(await loadFrom(file)) }, nl) as Words);
    return true;
  } catch {
    // Dutch stays: words that are missing must not cost the visitor the content.
    return false;
  } finally {
    pending.delete(file);
  }
}
