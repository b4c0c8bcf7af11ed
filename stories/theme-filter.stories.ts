import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { feed, feedWith, LONG_WORD, pactIds, ready, themeIds, times } from './fixtures.js';
import { fixedStories, widget, widgetMeta } from './widget.js';

const minimal = feedWith({ themes: feed.themes.slice(0, 1).map(({ id, title }) => ({ id, title })), actions: [], koplopers: [] });

const long = feedWith({ themes: times(5, feed.themes).map((theme, index) => (index % 7 ? theme : { ...theme, title: `${theme.title} en het ${LONG_WORD}` })) });

const meta: Meta = {
  title: 'Widgets/Theme filter',
  component: 'zorgpact-theme-filter',
  ...widgetMeta({
    component: 'zorgpact-theme-filter',
    args: {},
    states: { empty: ready(feedWith({ themes: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: pactIds },
    lists: { value: themeIds },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a theme and colours below.',
  Ready: 'The five themes, with how much there is of each.',
  Empty: 'The feed has no themes.',
  Minimal: 'One theme that nothing belongs to.',
  LongContent: '25 themes, some with long names.',
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

/** With a choice from the start, through `value`. */
export const Chosen: StoryObj = { args: { value: ['permanent-leren', 'leren-in-de-praktijk'] } };

/** In one provider with other widgets: they show what is chosen here. */
export const DrivesOthers: StoryObj = {
  args: { value: ['leren-in-de-praktijk'], pact: 'zeeland' },
  render: (args, { component }) => {
    const shared = { pact: args['pact'] as string, feedState: args['feedState'] as unknown };
    return html`${widget(String(component), args)}${widget('zorgpact-agenda', shared)}${widget('zorgpact-kopgroep', shared)}`;
  },
};

export const SlowFeed = fixed.SlowFeed;
