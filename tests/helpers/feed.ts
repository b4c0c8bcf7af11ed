import type { FeedState } from '../../src/feed/feed-state.js';
import { FeedError } from '../../src/feed/feed-error.js';
import type { Action, Feed, Koploper, Pact } from '../../src/feed/schema.js';

/** A small feed that is valid, for tests that bring what they are about. */
export function makeFeed(parts: Partial<Feed> = {}): Feed {
  return {
    version: '1.0',
    title: 'Testfeed',
    language: 'nl',
    asOf: '2018-12-31',
    updated: '2018-12-31',
    source: { title: 'Testbron', url: 'https://bron.example/' },
    licence: { title: 'EUPL-1.2' },
    programme: { name: 'Zorgpact', status: 'archived', period: { start: '2015', end: '2019' } },
    themes: [
      { id: 'leren-in-de-praktijk', title: 'Leren in de praktijk' },
      { id: 'zorg-en-technologie', title: 'Zorg en technologie' },
      { id: 'permanent-leren', title: 'Permanent leren' },
    ],
    pacts: [makePact()],
    actions: [],
    koplopers: [],
    volgspotReports: [],
    obstacles: [],
    stories: [],
    figures: [],
    timeline: [],
    lessons: [],
    events: [],
    networks: [],
    organisations: [],
    tombstones: [],
    sources: [],
    ...parts,
  };
}

export const makePact = (parts: Partial<Pact> = {}): Pact => ({ id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg', ...parts });

export const makeAction = (parts: Partial<Action> & { id: string }): Action => ({ title: `Actie ${parts.id}`, status: 'running', pact: 'limburg', ...parts });

export const makeKoploper = (parts: Partial<Koploper> & { id: string }): Koploper => ({ title: `Koploper ${parts.id}`, ...parts });

/** States to set on a widget's `feedState`, so that no network is needed. */
export const ready = (feed: Feed): FeedState => ({ status: 'ready', feed });
export const stale = (feed: Feed): FeedState => ({ status: 'ready', feed, stale: 'stale' });
export const loading: FeedState = { status: 'loading' };
export const failed: FeedState = { status: 'error', error: new FeedError('http', 'https://feed.example/feed.json', 'HTTP 500', 500) };
