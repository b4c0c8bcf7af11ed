import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feedWith, LONG_WORD, pactOf, ready } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widget, widgetMeta } from './widget.js';

const limburg = pactOf('limburg');
const zeeland = pactOf('zeeland');

const minimal = feedWith({ pacts: [{ id: 'limburg', name: limburg.name, region: limburg.region }], actions: [] });

const long = feedWith({
  pacts: [
    {
      ...limburg,
      name: 'Zorg- en Welzijnspact Groot Amsterdam, Zaanstreek-Waterland, Noord-Holland Noord, Kennemerland, Amstelland en Meerlanden',
      summary: [limburg.summary, zeeland.summary, `Het ${LONG_WORD} hoort daarbij.`].join(' '),
      partners: [limburg, zeeland, pactOf('west-brabant')].flatMap((pact) => pact.partners ?? []),
      themes: [...(limburg.themes ?? []), ...(zeeland.themes ?? []), ...(pactOf('west-brabant').themes ?? [])],
      links: [...(limburg.links ?? []), ...(zeeland.links ?? []), { title: `https://www.${LONG_WORD}.nl/zorgpact/limburg`, url: 'https://www.zorgpactlimburg.nl' }],
    },
  ],
});

const meta: Meta = {
  title: 'Widgets/Card',
  component: 'zorgpact-card',
  ...widgetMeta({
    component: 'zorgpact-card',
    args: { pact: 'limburg' },
    states: { empty: ready(feedWith({ pacts: [] })), minimal: ready(minimal), long: ready(long) },
    choices: { pact: ['limburg', 'zeeland', 'west-brabant'] },
  }),
};
export default meta;

/** Everything to play with: choose a state, a pact, a density and colours below. */
export const Playground: StoryObj = { args: { href: '#agenda' } };

/** Limburg as the reference feed has it. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The feed doesn't have the pact, and the page gave no fallback. The console names the attribute. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. A fallback in the page would stay in sight under the notice. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** Only the fields that a pact must have: rows without a value disappear. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** Names, lists and words that are longer than any in the feed. */
export const LongContent: StoryObj = { args: { feedState: 'long', href: '#agenda' } };

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

/** One row, for a list of pacts. */
export const Compact: StoryObj = { args: { density: 'compact' } };

/** A link as fallback: it shows before the script runs, and stays under the notice of an error. */
export const ErrorWithFallback: StoryObj = {
  args: { feedState: 'error' },
  render: (args, { component }) => widget(String(component), args, 'Zorgpact Limburg: www.zorgpactlimburg.nl'),
};

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
