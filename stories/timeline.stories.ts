import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LONG_WORD, ready, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const minimal = worldWith({
  timeline: [],
  pacts: world.pacts.map(({ id, name, region }) => ({
    id,
    name,
    region,
    ...(id === 'west-brabant' && { planPhases: [{ id: 'fase-1', title: 'Verkennen' }], planSteps: [{ text: 'Zorgpact opstellen' }, { text: 'Actieplan uitvoeren', period: { start: '2017' } }] }),
  })),
});

/** The moments of the whole programme in one pact, nine times over. */
const long = worldWith({
  timeline: times(9, world.timeline).map((entry, index) => ({ ...entry, pacts: ['west-brabant'], title: index % 5 ? entry.title : `${entry.title} en het ${LONG_WORD}` })),
});

const meta: Meta = {
  title: 'Widgets/Timeline',
  component: 'zorgpact-timeline',
  ...widgetMeta({
    component: 'zorgpact-timeline',
    args: { pact: 'west-brabant' },
    states: {
      ...worldStates,
      empty: ready(worldWith({ timeline: [], pacts: world.pacts.map(({ id, name, region }) => ({ id, name, region })) })),
      minimal: ready(minimal),
      long: ready(long),
    },
    choices: { pact: worldPactIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact and colours below.',
  Ready: 'The plan of West-Brabant: phases without dates, and steps as vague as the source.',
  Empty: 'The pact has no plan and no dates.',
  Minimal: 'Only what a phase and a step must have; one step has no date, so it stands under the axis.',
  LongContent: 'Three hundred moments: forty at first, and a button for more.',
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

/** Without a pact: the dates of the whole programme, 2015 to 2019, under a strip with a mark for each. */
export const Programme: StoryObj = { args: { pact: undefined } };

/** A pact without a plan has its dates alone. */
export const DatesAlone: StoryObj = { args: { pact: 'zeeland' } };

export const SlowFeed = fixed.SlowFeed;
