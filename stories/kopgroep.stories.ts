import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feed, feedWith, LONG_WORD, pactIds, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';

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
    choices: { pact: pactIds },
    lists: { theme: themeIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, a theme and colours below.',
  Ready: 'The koplopers of Limburg.',
  Empty: 'The pact has no koplopers.',
  Minimal: 'Only the fields that a koploper must have.',
  LongContent: 'A hundred koplopers: twelve at first, and a button for more.',
});
export const Playground = fixed.Playground;
export const Ready = fixed.Ready;
export const Loading = fixed.Loading;
export const Empty = fixed.Empty;
export const Error = fixed.Error;
export const Stale = fixed.Stale;
export const Minimal = fixed.Minimal;
export const LongContent = fixed.LongContent;
export const Narrow = fixed.Narrow;
export const Themed = fixed.Themed;
export const Dark = fixed.Dark;
export const ForcedColors = fixed.ForcedColors;
export const RightToLeft = fixed.RightToLeft;

/** The first three koplopers of the whole country. */
export const Country: StoryObj = { args: { pact: undefined, limit: 3 } };

/** One koploper alone gets its whole portrait. */
export const One: StoryObj = { args: { limit: 1 } };

export const SlowFeed = fixed.SlowFeed;
