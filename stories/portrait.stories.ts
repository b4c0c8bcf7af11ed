import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { feed, feedWith, koploperOf, LONG_WORD, ready, themeIds } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';

const evolva = koploperOf('evolva-werkplekleren-3-0');

const minimal = feedWith({ koplopers: [{ id: evolva.id, title: evolva.title }] });

const long = feedWith({
  koplopers: [
    {
      ...evolva,
      title: `${evolva.title} en het ${LONG_WORD} voor werkgevers en onderwijs`,
      goal: `${evolva.goal} `.repeat(5).trim(),
      result: { text: `${evolva.result?.text} `.repeat(4).trim() },
      themes: themeIds,
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

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a koploper, the layout and colours below.',
  Ready: 'Evolva Werkplekleren 3.0, one of the first seven koplopers. Without a picture, the drawing is made from the title.',
  Empty: 'The feed doesn’t have the koploper, and the page gave no fallback. The console names the attribute.',
  Minimal: 'Only the fields that a koploper must have.',
  LongContent: 'A long title, goal and result, and four times the partners.',
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

/** The picture beside the text from 36em of width on. */
export const Wide: StoryObj = { args: { layout: 'wide' }, globals: { width: '768' } };

/** A picture of the feed: 3:2, with its alternative text. */
export const WithPicture: StoryObj = { args: { feedState: 'picture' } };

export const SlowFeed = fixed.SlowFeed;
