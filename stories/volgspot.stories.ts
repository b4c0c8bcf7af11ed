import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readFeed } from '../src/feed/read.js';
import { feed, feedWith, LONG_WORD, pactIds, ready } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';

const [report] = feed.volgspotReports;
if (!report) throw new RangeError('The reference feed has no Volgspot report.');

const minimal = feedWith({ volgspotReports: [{ id: report.id, title: report.title, pact: report.pact, round: 1 }] });

const long = feedWith({
  volgspotReports: [
    {
      ...report,
      areas: (report.areas ?? []).map((area) => ({ ...area, findings: [...(area.findings ?? []), ...(area.findings ?? []), { text: `Het ${LONG_WORD}. `.repeat(8).trim() }] })),
      intentions: Array.from({ length: 3 }, () => report.intentions ?? []).flat(),
    },
  ],
});

const withoutMethod = Object.fromEntries(Object.entries(feed).filter(([key]) => key !== 'volgspot'));

const meta: Meta = {
  title: 'Widgets/Volgspot',
  component: 'zorgpact-volgspot',
  ...widgetMeta({
    component: 'zorgpact-volgspot',
    args: { pact: 'limburg', area: '5' },
    states: { empty: ready(readFeed(withoutMethod).feed), minimal: ready(minimal), long: ready(long) },
    choices: { pact: pactIds, area: ['1', '2', '3', '4', '5'], round: ['1', '2', '3'] },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, an area, the view and colours below.',
  Ready: 'Volgspot 1 of Limburg, with the light on area 5. Arrow keys move through the wheel.',
  Empty: 'The feed says nothing of the Volgspot.',
  Minimal: 'A report without findings: the wheel stands, its cells are open.',
  LongContent: 'Twice the findings, three times the intentions and a long word.',
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

/** The same as a table, with `view="table"`. */
export const Table: StoryObj = { args: { view: 'table' } };

/** A pact of which no Volgspot was found. */
export const WithoutReport: StoryObj = { args: { pact: 'zeeland' } };

export const SlowFeed = fixed.SlowFeed;
