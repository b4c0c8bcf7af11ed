import { FeedError } from '../src/feed/feed-error.js';
import type { FeedState } from '../src/feed/feed-state.js';
import { readFeed } from '../src/feed/read.js';
import type { Action, Feed, Koploper, Pact } from '../src/feed/schema.js';
import actions from '../demo/feed/actions.yaml';
import document from '../demo/feed/document.yaml';
import koplopers from '../demo/feed/koplopers.yaml';
import limburg from '../demo/feed/pacts/limburg.yaml';
import westBrabant from '../demo/feed/pacts/west-brabant.yaml';
import zeeland from '../demo/feed/pacts/zeeland.yaml';
import programme from '../demo/feed/programme.yaml';
import themes from '../demo/feed/themes.yaml';
import volgspot from '../demo/feed/volgspot.yaml';

/** One document out of source files: lists are put together, other keys stand in one file. */
export function merge(...files: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of files.flatMap((file) => Object.entries(file))) {
    merged[key] = Array.isArray(value) ? [...((merged[key] as unknown[] | undefined) ?? []), ...value] : value;
  }
  return merged;
}

/** The reference feed with three of its pacts, as a server would send it. */
export const reference = merge(document, programme, themes, volgspot, limburg, zeeland, westBrabant, actions, koplopers);

/** Reads as a widget does, but takes nothing less than the whole: a fixture with a mistake in it would show a gap that no feed has. */
export function read(data: unknown): Feed {
  const { feed: whole, issues } = readFeed(data);
  if (issues.length) throw new RangeError(`Left out of a fixture: ${issues.map(({ pointer }) => pointer).join(', ')}`);
  return whole;
}

/** The reference feed with Limburg, Zeeland and West-Brabant, and the koplopers of the whole country. */
export const feed: Feed = read(reference);

/** The feed with some of its parts replaced. */
export const feedWith = (parts: Partial<Feed>): Feed => read({ ...feed, ...parts });

/** Records repeated, each with an id of its own: for regions with more than any of the programme had. */
export const times = <Item extends { readonly id: string }>(count: number, items: readonly Item[]): Item[] =>
  Array.from({ length: count }, (_, round) => items.map((item) => (round ? { ...item, id: `${item.id}-${round + 1}` } : item))).flat();

export const pactIds = feed.pacts.map(({ id }) => id);
export const themeIds = feed.themes.map(({ id }) => id);
export const pactOf = (id: string): Pact => feed.pacts.find((pact) => pact.id === id)!;
export const actionsOf = (pact: string): Action[] => feed.actions.filter((action) => action.pact === pact);
export const koploperOf = (id: string): Koploper => feed.koplopers.find((koploper) => koploper.id === id)!;

/** A word that is longer than most columns. */
export const LONG_WORD = 'arbeidsmarktsamenwerkingsovereenkomstenregister';

export const ready = (of: Feed = feed): FeedState => ({ status: 'ready', feed: of });
export const stale = (of: Feed = feed): FeedState => ({ status: 'ready', feed: of, stale: 'stale' });
export const offline = (of: Feed = feed): FeedState => ({ status: 'ready', feed: of, stale: 'offline' });
export const failed: FeedState = { status: 'error', error: new FeedError('http', 'https://feed.example/v1/feed.json', 'HTTP 500', 500) };

/** The states that every widget has, by the name that the control shows; a file of stories adds its own. */
export const states = { ready: ready(), stale: stale(), offline: offline(), loading: { status: 'loading' }, error: failed } satisfies Record<string, FeedState>;
