import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LONG_WORD, ready, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const minimal = worldWith({ lessons: world.lessons.slice(0, 1).map(({ id, text }) => ({ id, text })) });

/** Thirty, of which some belong to a pact; no pact of the programme is known to have had lessons of its own. */
const long = worldWith({
  lessons: times(6, world.lessons).map((lesson, index) => ({ ...lesson, ...(index % 4 === 3 && { pact: 'zeeland' }), text: index % 6 ? lesson.text : `${lesson.text} Het ${LONG_WORD} hielp daarbij.` })),
});

const meta: Meta = {
  title: 'Widgets/Lessons',
  component: 'zorgpact-lessons',
  ...widgetMeta({
    component: 'zorgpact-lessons',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ lessons: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: worldPactIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact and colours below.',
  Ready: 'The five lessons of the programme.',
  Empty: 'The feed has no lessons.',
  Minimal: 'One lesson, with only the fields that it must have.',
  LongContent: 'Thirty lessons, some of a pact: twelve at first, and a button for more.',
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

/** A pact without lessons of its own gets those of the programme, and says so. */
export const OfProgramme: StoryObj = { args: { pact: 'limburg' } };

export const SlowFeed = fixed.SlowFeed;
