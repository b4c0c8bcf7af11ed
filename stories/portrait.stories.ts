import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feed, feedWith, koploperOf, LONG_WORD, ready } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widgetMeta } from './widget.js';

const evolva = koploperOf('evolva-werkplekleren-3-0');

const minimal = feedWith({ koplopers: [{ id: evolva.id, title: evolva.title }] });

const long = feedWith({
  koplopers: [
    {
      ...evolva,
      title: `${evolva.title} en het ${LONG_WORD} voor werkgevers en onderwijs`,
      goal: `${evolva.goal} `.repeat(5).trim(),
      result: { text: `${evolva.result?.text} `.repeat(4).trim() },
      themes: feed.themes.map(({ id }) => id),
      partners: Array.from({ length: 4 }, () => evolva.partners ?? []).flat(),
    },
  ],
});

const picture = feedWith({
  koplopers: [{ ...evolva, image: { url: new URL('./favicon.svg', document.baseURI).href, alt: 'Het beeldmerk van Storybook, in plaats van een foto' } }],
});

const meta: Meta = {
  title: 'Widgets/Portrait',
  component: 'zorgpact-portrait',
  ...widgetMeta({
    component: 'zorgpact-portrait',
    args: { koploper: 'evolva-werkplekleren-3-0' },
    states: { empty: ready(feedWith({ koplopers: [] })), minimal: ready(minimal), long: ready(long), picture: ready(picture) },
    choices: { koploper: feed.koplopers.map(({ id }) => id) },
  }),
};
export default meta;

/** Everything to play with: choose a state, a koploper, the layout and colours below. */
export const Playground: StoryObj = {};

/** Evolva Werkplekleren 3.0, one of the first seven koplopers. Without a picture, the drawing is made from the title. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The feed doesn’t have the koploper, and the page gave no fallback. The console names the attribute. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** Only the fields that a koploper must have. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** A long title, goal and result, and four times the partners. */
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

/** The picture beside the text from 36em of width on. */
export const Wide: StoryObj = { args: { layout: 'wide' }, globals: { width: '768' } };

/** A picture of the feed: 3:2, with its alternative text. */
export const WithPicture: StoryObj = { args: { feedState: 'picture' } };

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
