import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedEvent } from '../src/feed/schema.js';
import { LONG_WORD, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

/** Made up: the programme is over, so nothing of it is still to come. */
const coming: readonly FeedEvent[] = [
  {
    id: 'voorbeeld-werkdag',
    title: 'Voorbeeld: regionale werkdag',
    start: '2999-03-12',
    end: '2999-03-13',
    place: 'Venlo',
    description: 'Een verzonnen bijeenkomst, om te laten zien wat nog komt.',
    pacts: ['limburg'],
    themes: ['leren-in-de-praktijk', 'zorg-en-technologie'],
    url: 'https://example.org/werkdag',
  },
  { id: 'voorbeeld-bestuurders', title: 'Voorbeeld: bijeenkomst van bestuurders', start: '2999-06', pacts: ['limburg'] },
];

const minimal = worldWith({ events: world.events.map(({ id, title, start }) => ({ id, title, start })) });

/** The meetings of the whole country, eighteen times over. */
const long = worldWith({ events: times(18, world.events).map((event, index) => ({ ...event, title: index % 5 ? event.title : `${event.title} en het ${LONG_WORD}` })) });

const meta: Meta = {
  title: 'Widgets/Events',
  component: 'zorgpact-events',
  ...widgetMeta({
    component: 'zorgpact-events',
    args: {},
    states: { ...worldStates, empty: ready(worldWith({ events: [] })), minimal: ready(minimal), long: ready(long), coming: ready(worldWith({ events: [...world.events, ...coming] })) },
    choices: { pact: worldPactIds },
    lists: { theme: themeIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, a theme and colours below.',
  Ready: 'The meetings that the sources tell of. All have been.',
  Empty: 'The feed has no meetings.',
  Minimal: 'Only the fields that a meeting must have.',
  LongContent: 'Three hundred meetings: twenty at first, and a button for more.',
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

/** What is still to come stands first. The two that are to come here are made up. */
export const Coming: StoryObj = { args: { feedState: 'coming', limit: 5 } };

/** The meetings of one pact. */
export const OfPact: StoryObj = { args: { pact: 'zeeland' } };

export const SlowFeed = fixed.SlowFeed;
