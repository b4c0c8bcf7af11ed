import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { SECTORS } from '../src/feed/select.js';
import { LONG_WORD, ready, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const limburg = world.pacts.find(({ id }) => id === 'limburg')!;
const { name, region } = limburg;

const minimal = worldWith({ pacts: [{ id: 'limburg', name, region, partners: [{ name: 'Zorg aan Zet' }] }] });

/** Every organisation of the country in one pact, three times over. */
const long = worldWith({
  pacts: [
    {
      ...limburg,
      partners: times(3, world.organisations).map((organisation, index) => ({ name: index % 9 ? organisation.name : `${organisation.name} ${LONG_WORD}`, sector: organisation.sector ?? 'other' })),
      consultationBodies: times(2, [{ id: 'body', name: `Overleg ${LONG_WORD}`, purpose: limburg.summary! }]).map(({ name, purpose }) => ({ name, purpose })),
    },
  ],
});

const meta: Meta = {
  title: 'Widgets/Partners',
  component: 'zorgpact-partners',
  ...widgetMeta({
    component: 'zorgpact-partners',
    args: { pact: 'limburg' },
    states: { ...worldStates, empty: ready(worldWith({ pacts: [{ id: 'limburg', name, region }] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: worldPactIds },
    lists: { sector: SECTORS },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, sectors and colours below.',
  Ready: 'Who takes part in Limburg.',
  Empty: 'A pact of which nobody is known.',
  Minimal: 'One partner, of which no sector is known.',
  LongContent: 'Four hundred names: twenty-four of each sector at first, and a button for more.',
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

/** Every organisation of the country, with what it takes part in. */
export const Country: StoryObj = { args: { pact: undefined } };

/** The lead and the four bodies of West-Brabant. */
export const Bodies: StoryObj = { args: { pact: 'west-brabant' } };

export const SlowFeed = fixed.SlowFeed;
