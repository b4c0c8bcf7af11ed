import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PROVINCE_IDS } from '../src/components/overview/country.js';
import { LONG_WORD, ready, times } from './fixtures.js';
import { fixedStories, widget, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

const minimal = worldWith({ pacts: world.pacts.map(({ id, name, region }) => ({ id, name, region })), actions: [], koplopers: [] });

/** Four times as many pacts as there were, some with names that are longer than any. */
const long = worldWith({
  pacts: times(4, world.pacts).map((pact, index) => ({ ...pact, name: index % 5 ? pact.name : `${pact.name} en het ${LONG_WORD}`, themes: [...(pact.themes ?? []), { title: LONG_WORD }] })),
});

const meta: Meta = {
  title: 'Widgets/Overview',
  component: 'zorgpact-overview',
  ...widgetMeta({
    component: 'zorgpact-overview',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ pacts: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: worldPactIds },
    lists: { province: PROVINCE_IDS },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, provinces and colours below.',
  Ready: 'Every pact of the reference feed.',
  Empty: 'A feed without pacts.',
  Minimal: 'Only the fields that a pact must have: no map, and no columns.',
  LongContent: 'Sixty-four pacts: thirty at first, and a button for more.',
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

/** Two provinces to begin with, and a pact that is the chosen one. */
export const Chosen: StoryObj = { args: { province: ['noord-brabant', 'limburg'], pact: 'limburg' } };

/** A list and nothing else, for a narrow place on a page. */
export const ListOnly: StoryObj = { args: { 'hide-map': true, 'hide-search': true } };

/** Choosing a pact shows it in the other widgets of the same provider. */
export const DrivesOthers: StoryObj = {
  render: (args, { component }) => html`<zorgpact-provider pact="zeeland">${widget(String(component), args)}${widget('zorgpact-card', { feedState: args['feedState'] as unknown })}</zorgpact-provider>`,
};

export const SlowFeed = fixed.SlowFeed;
