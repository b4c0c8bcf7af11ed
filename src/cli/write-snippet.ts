import { FeedError } from '../feed/feed-error.js';
import { readFeed } from '../feed/read.js';
import type { Feed } from '../feed/schema.js';
import { nearest } from '../internal/nearest.js';
import { fallbackOf, titleOf } from '../snippet/fallback.js';
import { snippet, type WidgetChoice } from '../snippet/snippet.js';
import { parseJson } from './json-text.js';
import { readText } from './read-text.js';
import type { SnippetOptions } from './snippet-options.js';
import { Unreadable } from './unreadable.js';

/** A snippet, and what it is made of. */
export interface Written {
  snippet: string;
  title: string;
  fallback: string;
}

/** The snippet of one widget, with a fallback made of the feed. Throws `Unreadable` where the feed can't be read, or has no such record. */
export async function writeSnippet(options: SnippetOptions, version: string): Promise<Written> {
  const { source, widget, rung, kit, attributes, feedUrl } = options;
  const feed = await feedAt(source);
  // The feed of one pact is about that pact.
  const pact = idOf(options.pact ?? (widget.name === 'overview' ? undefined : feed.pact), feed.pacts.map(({ id }) => id), widget.shows === 'pact', '--pact');
  const koploper = idOf(options.koploper, feed.koplopers.map(({ id }) => id), widget.shows === 'koploper', '--koploper');
  const asked = { name: widget.name, attributes, ...(pact && { pact }), ...(koploper && { koploper }) };
  const title = titleOf(feed, asked);
  const choice: WidgetChoice = { ...asked, title, fallback: fallbackOf(feed, asked) };
  const sri = options.sri === undefined ? undefined : await hashesAt(options.sri);
  return { snippet: snippet({ rung, widgets: [choice], kit, version, ...(feedUrl && { feed: feedUrl }), ...(sri && { sri }) }), title, fallback: choice.fallback };
}

async function feedAt(source: string): Promise<Feed> {
  const { value } = parseJson(await readText(source), source);
  try {
    return readFeed(value, source).feed;
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    throw new Unreadable(
      { nl: 'Dit is geen feed van versie 1. Controleer het met: zorgpact-feed validate', en: 'This is not a feed of version 1. Check it with: zorgpact-feed validate' },
      { file: source },
      cause,
    );
  }
}

/** An id that the feed has; the only one there is where one is needed and none is named. */
function idOf(value: string | undefined, known: readonly string[], isNeeded: boolean, option: string): string | undefined {
  if (value === undefined && !isNeeded) return undefined;
  if (value === undefined && known.length === 1) return known[0];
  const id = value?.trim().toLowerCase();
  if (id !== undefined && known.includes(id)) return id;
  const near = id && nearest(id, known);
  const list = near ? { nl: `Bedoelt u "${near}"?`, en: `Did you mean "${near}"?` } : { nl: `Kies uit: ${known.join(', ')}.`, en: `Choose from: ${known.join(', ')}.` };
  throw new Unreadable(
    id === undefined ? { nl: `Dit onderdeel heeft ${option} nodig. ${list.nl}`, en: `This widget needs ${option}. ${list.en}` } : { nl: `"${value}" staat niet in de feed. ${list.nl}`, en: `"${value}" is not in the feed. ${list.en}` },
    { file: option },
  );
}

/** The hashes of `cdn/sri.json`. */
async function hashesAt(source: string): Promise<Record<string, string>> {
  const { value } = parseJson(await readText(source), source);
  const isHash = (one: unknown): boolean => typeof one === 'string' && /^sha(256|384|512)-[\w+/]+=*$/.test(one);
  if (typeof value === 'object' && value !== null && Object.values(value).length > 0 && Object.values(value).every(isHash)) return value as Record<string, string>;
  throw new Unreadable(
    { nl: 'Dit is niet de lijst met controlegetallen. Neem cdn/sri.json van de kit.', en: 'This is not the list of hashes. Take cdn/sri.json of the kit.' },
    { file: source },
  );
}
