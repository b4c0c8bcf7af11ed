/** For tests of pages with widgets: handlers for MSW, which is yours to install, and a small feed. Without MSW: `zorgpact-widgets/testing/feed`. */
export { feedDocument, fixtureFeed, fixtureState } from './feed.js';
export { feedHandlers, type FeedHandlerOptions } from './handlers.js';
