import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readFeed } from '../src/feed/read.js';
import { feed, feedWith, LONG_WORD, ready } from './fixtures.js';
import { FORCED_COLORS, SLOW, THEME, widgetMeta } from './widget.js';

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
    choices: { pact: ['limburg', 'zeeland', 'west-brabant'], area: ['1', '2', '3', '4', '5'], round: ['1', '2', '3'] },
  }),
};
export default meta;

/** Everything to play with: choose a state, an area, the view and colours below. */
export const Playground: StoryObj = {};

/** Volgspot 1 of Limburg, with the light on area 5. Arrow keys move through the wheel. */
export const Ready: StoryObj = {};

/** While the feed is on its way. “Slow Feed” shows the change to what comes. */
export const Loading: StoryObj = { args: { feedState: 'loading' } };

/** The feed says nothing of the Volgspot. */
export const Empty: StoryObj = { args: { feedState: 'empty' } };

/** The server answered 500. */
export const Error: StoryObj = { args: { feedState: 'error' } };

/** The last refresh failed: the old data stays, with its date. */
export const Stale: StoryObj = { args: { feedState: 'stale' } };

/** A report without findings: the wheel stands, its cells are open. */
export const Minimal: StoryObj = { args: { feedState: 'minimal' } };

/** Twice the findings, three times the intentions and a long word. */
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

/** The same as a table, with `view="table"`. */
export const Table: StoryObj = { args: { view: 'table' } };

/** A pact of which no Volgspot was found. */
export const WithoutReport: StoryObj = { args: { pact: 'zeeland' } };

/** Over the network: the mock server answers after a second and a half. */
export const SlowFeed: StoryObj = { args: { feedState: undefined, feed: SLOW } };
