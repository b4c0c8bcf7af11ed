import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { actionsOf, feedWith, LONG_WORD, pactIds, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widget, widgetMeta } from './widget.js';

const zeeland = actionsOf('zeeland');

const minimal = feedWith({ actions: zeeland.slice(0, 3).map(({ id, pact, title, status }) => ({ id, pact, title, status })) });

/** More actions than stay in the page at once; one of them with everything that is long. */
const long = feedWith({
  actions: times(
    18,
    zeeland.map((action, index) =>
      index > 0
        ? action
        : { ...action, title: `${action.title} en het ${LONG_WORD}`, description: `${action.description} `.repeat(6).trim(), partners: [...(action.partners ?? []), `Stichting ${LONG_WORD}`] },
    ),
  ),
});

const meta: Meta = {
  title: 'Widgets/Agenda',
  component: 'zorgpact-agenda',
  ...widgetMeta({
    component: 'zorgpact-agenda',
    args: { pact: 'zeeland' },
    states: { empty: ready(feedWith({ actions: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: pactIds },
    lists: { theme: themeIds, status: ['planned', 'running', 'completed', 'continued', 'unstated'] },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, groups and colours below.',
  Ready: 'The eleven actions and theme lines of Zeeland by status, with tools to search, group and sort.',
  Empty: 'The pact has no actions.',
  Minimal: 'Only the fields that an action must have; three actions, so no tools.',
  LongContent: '198 actions, some with a long title, description and list of partners.',
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

/** The first action that has details stands open. */
export const OpenFirst: StoryObj = { args: { open: 'first' } };

/** In groups by theme, of every pact in the feed. */
export const ByTheme: StoryObj = { args: { pact: undefined, 'group-by': 'theme' } };

/** With a theme filter in its slot. */
export const WithFilter: StoryObj = {
  render: (args, { component }) => widget(String(component), args, widget('zorgpact-theme-filter', { slot: 'filter', pact: args['pact'], feedState: args['feedState'] })),
};

export const SlowFeed = fixed.SlowFeed;
