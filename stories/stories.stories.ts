import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LONG_WORD, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const minimal = worldWith({ stories: world.stories.slice(0, 3).map(({ id, title }) => ({ id, title })) });

const long = worldWith({
  stories: times(7, world.stories).map((story, index) => (index % 9 ? story : { ...story, title: `${story.title} en het ${LONG_WORD}`, summary: `${story.summary ?? ''} `.repeat(4).trim() })),
});

const meta: Meta = {
  title: 'Widgets/Stories',
  component: 'zorgpact-stories',
  ...widgetMeta({
    component: 'zorgpact-stories',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ stories: [] })), minimal: ready(minimal), long: ready(long) },
    // The agenda has groups of other kinds.
    choices: { 'pact': worldPactIds, 'group-by': ['none', 'year', 'region'] },
    lists: { theme: themeIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, groups and colours below.',
  Ready: 'The stories of the reference feed, newest first: twelve of them, and a button for more.',
  Empty: 'The feed has no stories.',
  Minimal: 'Only the fields that a story must have: plain rows, since there is no address to go to.',
  LongContent: 'Three hundred stories, some with long words.',
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

/** Under the years in which they appeared. */
export const ByYear: StoryObj = { args: { 'group-by': 'year' } };

/** Under their regions; the column of the region goes. */
export const ByRegion: StoryObj = { args: { 'group-by': 'region' } };

/** Those of one pact. */
export const OnePact: StoryObj = { args: { pact: 'zeeland' } };

export const SlowFeed = fixed.SlowFeed;
