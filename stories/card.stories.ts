import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { feedWith, LONG_WORD, pactIds, pactOf, ready } from './fixtures.js';
import { fixedStories, widget, widgetMeta } from './widget.js';

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
    choices: { pact: pactIds },
    lists: { hide: ['partners', 'actions', 'contact'] },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact, a density and colours below.',
  Ready: 'Limburg as the reference feed has it.',
  Empty: 'The feed doesn’t have the pact, and the page gave no fallback. The console names the attribute.',
  Minimal: 'Only the fields that a pact must have: rows without a value disappear.',
  LongContent: 'Names, lists and words that are longer than any in the feed.',
});
export const Playground: StoryObj = { ...fixed.Playground, args: { href: '#agenda' } };
export const Ready = fixed.Ready;
export const Loading = fixed.Loading;
export const Empty = fixed.Empty;
export const Error = fixed.Error;
export const Stale = fixed.Stale;
export const Minimal = fixed.Minimal;
export const LongContent: StoryObj = { ...fixed.LongContent, args: { ...fixed.LongContent.args, href: '#agenda' } };
export const Narrow = fixed.Narrow;
export const Themed = fixed.Themed;
export const Dark = fixed.Dark;
export const ForcedColors = fixed.ForcedColors;
export const RightToLeft = fixed.RightToLeft;

/** One row, for a list of pacts. */
export const Compact: StoryObj = { args: { density: 'compact' } };

/** The plan and the consultation bodies of West-Brabant, each a line. */
export const WithPlan: StoryObj = { args: { pact: 'west-brabant' } };

/** A link as fallback: it shows before the script runs, and stays under the notice of an error. */
export const ErrorWithFallback: StoryObj = {
  args: { feedState: 'error' },
  render: (args, { component }) => widget(String(component), args, html`<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>`),
};

export const SlowFeed = fixed.SlowFeed;
