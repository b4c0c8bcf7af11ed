import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { actionsOf, feed, feedWith, LONG_WORD, ready, times } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widget, widgetMeta } from './widget.js';

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
    choices: { pact: ['limburg', 'zeeland', 'west-brabant'], theme: feed.themes.map(({ id }) => id), status: ['completed', 'continued', 'running', 'planned', 'unstated'] },
  }),
};
export default meta;

/** Everything to play with: choose a state, a pact, groups and colours below. */
export const Playground: StoryObj = {};

/** The eleven actions and theme lines of Zeeland by status, with tools to search, group and sort. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The pact has no actions. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** Only the fields that an action must have; three actions, so no tools. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** 198 actions, some with a long title, description and list of partners. */
export const LongContent: StoryObj = { args: { feedState: 'long' } };

/** A column of 320 px. */
export const Narrow: StoryObj = { globals: { width: '320' } };

/** The custom properties of a site that looks unlike ours. */
export const Themed: StoryObj = { args: THEME };

/** On a host page with `color-scheme: dark`. */
export const Dark: StoryObj = { globals: { scheme: 'dark' } };

/** With the colours of the visitor’s system. */
export const ForcedColors: StoryObj = { parameters: { note: FORCED_COLORS } };

/** In a page that reads from right to left. */
export const RightToLeft: StoryObj = { parameters: { direction: 'rtl' } };

/** The first action that has details stands open. */
export const OpenFirst: StoryObj = { args: { open: 'first' } };

/** In groups by theme, of every pact in the feed. */
export const ByTheme: StoryObj = { args: { pact: undefined, 'group-by': 'theme' } };

/** With a theme filter in its slot. */
export const WithFilter: StoryObj = {
  render: (args, { component }) => widget(String(component), args, widget('zorgpact-theme-filter', { slot: 'filter', pact: args['pact'], feedState: args['feedState'] })),
};

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
