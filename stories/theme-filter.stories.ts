import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { feed, feedWith, LONG_WORD, ready, times } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widget, widgetMeta } from './widget.js';

const minimal = feedWith({ themes: feed.themes.slice(0, 1).map(({ id, title }) => ({ id, title })), actions: [], koplopers: [] });

const long = feedWith({ themes: times(5, feed.themes).map((theme, index) => (index % 7 ? theme : { ...theme, title: `${theme.title} en het ${LONG_WORD}` })) });

const meta: Meta = {
  title: 'Widgets/Theme filter',
  component: 'zorgpact-theme-filter',
  ...widgetMeta({
    component: 'zorgpact-theme-filter',
    args: {},
    states: { empty: ready(feedWith({ themes: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: ['limburg', 'zeeland', 'west-brabant'], value: feed.themes.map(({ id }) => id) },
  }),
};
export default meta;

/** Everything to play with: choose a state, a theme and colours below. */
export const Playground: StoryObj = {};

/** The five themes, with how much there is of each. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The feed has no themes. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** One theme that nothing belongs to. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** 25 themes, some with long names. */
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

/** With a choice from the start, through `value`. */
export const Chosen: StoryObj = { args: { value: 'permanent-leren leren-in-de-praktijk' } };

/** In one provider with other widgets: they show what is chosen here. */
export const DrivesOthers: StoryObj = {
  args: { value: 'leren-in-de-praktijk', pact: 'zeeland' },
  render: (args, { component }) => {
    const shared = { pact: args['pact'] as string, feedState: args['feedState'] as unknown };
    return html`${widget(String(component), args)}${widget('zorgpact-agenda', shared)}${widget('zorgpact-kopgroep', shared)}`;
  },
};

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
