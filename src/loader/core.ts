// First of all: so the widgets inside a provider never ask for the page's feed.
import '../context/define.js';
import { setPageFeed } from '../context/page.js';
import type { EarlyAnswer } from '../feed/feed-request.js';
import { primaryOf, setWordsLoader, type SomeWords } from '../i18n/words.js';

/** What every widget of the CDN build shares; the loader runs it first. */
export { ZorgpactWidget } from '../components/widget.js';
export { release } from './release.js';

/**
 * Names the page's feed and has the words of other languages loaded by the loader, which checks their bytes.
 * @param load runs a chunk by its name
 */
export function startPage(feed: string, answer: EarlyAnswer | undefined, load: (chunk: string) => Promise<unknown>): void {
  setWordsLoader(async (file) => ((await load(file)) as Record<string, SomeWords>)[primaryOf(file)]!);
  setPageFeed(feed, answer);
}
