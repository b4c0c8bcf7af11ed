import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LONG_WORD, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widget, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const minimal = worldWith({ obstacles: world.obstacles.slice(0, 3).map(({ id, title, status }) => ({ id, title, status })) });

const long = worldWith({
  obstacles: times(5, world.obstacles).map((obstacle, index) => (index % 7 ? obstacle : { ...obstacle, title: `${obstacle.title} en het ${LONG_WORD}`, organisation: `Stichting ${LONG_WORD}` })),
});

const meta: Meta = {
  title: 'Widgets/Obstacles',
  component: 'zorgpact-obstacles',
  ...widgetMeta({
    component: 'zorgpact-obstacles',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ obstacles: [], programme: { name: 'Zorgpact' } })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: worldPactIds },
    lists: { theme: themeIds, status: ['mapped', 'solved'] },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, a theme and colours below.',
  Ready: 'The eight obstacles that the reference feed has, beside what the sources say of all of them.',
  Empty: 'The feed has no obstacles.',
  Minimal: 'Only the fields that an obstacle must have: the second column stays free.',
  LongContent: 'Forty obstacles, some with long words: twelve at first, and a button for more.',
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

/** Those of one pact: without the totals of the programme. */
export const OnePact: StoryObj = { args: { pact: 'limburg' } };

/** With a theme filter that narrows them. */
export const WithFilter: StoryObj = {
  render: (args, { component }) => html`${widget('zorgpact-theme-filter', { feedState: args['feedState'], for: 'obstacles' })}${widget(String(component), { ...args, id: 'obstacles' })}`,
};

export const SlowFeed = fixed.SlowFeed;
