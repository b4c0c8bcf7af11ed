/** The feed API: reading, the shared store and the selectors. No Lit, no DOM, no zod; the schemas are in `zorgpact-widgets/feed/schema`. */
export { FeedError, type FeedErrorKind } from './feed-error.js';
export type { EarlyAnswer } from './feed-request.js';
export type { FeedState, Staleness } from './feed-state.js';
export { FeedStore, feedStore, type FeedStoreOptions } from './feed-store.js';
export { readFeed, type FeedIssue, type ReadResult } from './read.js';
export type { Action, CollectionKey, Fact, Feed, FeedEvent, Figure, Koploper, Lesson, Network, Obstacle, Organisation, Pact, PactPhase, Partner, Period, Person, Sector, Source, Story, Theme, TimelineEntry, Volgspot, VolgspotReport } from './schema.js';
export {
  countByStatus,
  filterByThemes,
  findKoploper,
  findPact,
  findSources,
  partnersBySector,
  SECTORS,
  selectActions,
  selectKoplopers,
  selectObstacles,
  selectReports,
  selectStories,
  STATUSES,
  type Selection,
} from './select.js';
