import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feed, feedWith, LONG_WORD, ready, times } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widgetMeta } from './widget.js';

const minimal = feedWith({ koplopers: feed.koplopers.filter(({ pact }) => pact === 'limburg').map(({ id, title, pact }) => ({ id, title, ...(pact && { pact }) })) });

/** Every koploper of the country in one pact, four times over. */
const long = feedWith({
  koplopers: times(4, feed.koplopers).map((koploper, index) => ({ ...koploper, pact: 'limburg', title: index % 5 ? koploper.title : `${koploper.title} en het ${LONG_WORD}` })),
});

const meta: Meta = {
  title: 'Widgets/Kopgroep',
  component: 'zorgpact-kopgroep',
  ...widgetMeta({
    component: 'zorgpact-kopgroep',
    args: { pact: 'limburg' },
    states: { empty: ready(feedWith({ koplopers: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: ['limburg', 'zeeland', 'west-brabant'], theme: feed.themes.map(({ id }) => id) },
  }),
};
export default meta;

/** Everything to play with: choose a state, a pact, a theme and colours below. */
export const Playground: StoryObj = {};

/** The koplopers of Limburg. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The pact has no koplopers. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** Only the fields that a koploper must have. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** A hundred koplopers: twelve at first, and a button for more. */
export const LongContent: StoryObj = { args: { feedState: 'long' } };

/** A column of 320 px. */
export const Narrow: StoryObj = { globals: { width: '320' } };

/** The custom properties of a site that looks unlike ours. */
export const Themed: StoryObj = { args: THEME };

/** On a host page with `color-scheme: dark`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** With the colours of the visitor’s system. */
export const ForcedColors: StoryObj = { parameters: { note: FORCED_COLORS } };

/** In a page that reads from right to left. */
export const RightToLeft: StoryObj = { parameters: { direction: 'rtl' } };

/** The first three koplopers of the whole country. */
export const Country: StoryObj = { args: { pact: undefined, limit: 3 } };

/** One koploper alone gets its whole portrait. */
export const One: StoryObj = { args: { limit: 1 } };

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
