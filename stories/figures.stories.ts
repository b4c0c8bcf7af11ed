import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Figure } from '../src/feed/schema.js';
import { LONG_WORD, ready, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const programme = world.figures.filter(({ scope, pact }) => scope === 'programma' && !pact);

const minimal = worldWith({ figures: programme.slice(0, 5).map(({ id, label, value, scope }): Figure => ({ id, label, value, ...(scope && { scope }) })) });

/** Every figure there is, each of its own unit, seven times over. */
const long = worldWith({
  figures: times(7, world.figures).map((figure, index) => ({
    ...figure,
    pact: undefined,
    scope: 'programma',
    unit: `${figure.unit} ${index}`,
    label: index % 4 ? figure.label : `${figure.label} volgens het ${LONG_WORD}`,
  })),
});

const meta: Meta = {
  title: 'Widgets/Figures',
  component: 'zorgpact-figures',
  ...widgetMeta({
    component: 'zorgpact-figures',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ figures: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: worldPactIds },
    lists: { ids: world.figures.map(({ id }) => id) },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, figures and colours below.',
  Ready: 'The figures of the programme. Where sources differ, both are shown with their dates.',
  Empty: 'The feed has no figures.',
  Minimal: 'Only the fields that a figure must have: what it counts isn’t told, so nothing is drawn.',
  LongContent: 'Three hundred figures: twenty columns at first, and a button for more.',
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

/** Five chosen figures, each in a column of its own, in the order of the attribute. */
export const Chosen: StoryObj = { args: { ids: 'organisaties acties koplopers-landelijke-pagina belemmeringen-landelijke-pagina regionale-pacten' } };

/** A series is a small chart with its table. */
export const Series: StoryObj = { args: { ids: 'kopgroep-groei cbs-werknemers' } };

/** The figures of one pact. */
export const OfPact: StoryObj = { args: { pact: 'haaglanden-nieuwe-waterweg-noord' } };

export const SlowFeed = fixed.SlowFeed;
