import { expect } from '@open-wc/testing';
import type { FeedState } from '../../src/feed/feed-state.js';
import { longFeed, minimalFeed, richFeed } from '../helpers/contents.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, ready, stale } from '../helpers/feed.js';
import { misfits } from '../helpers/misfits.js';
import { expectNone, NAMES, place, type Mode } from '../helpers/modes.js';
import { SPACING } from '../helpers/spacing.js';

const WIDTHS = [1120, 320, 200];

const nothing = { actions: [], koplopers: [], themes: [], volgspot: undefined, volgspotReports: [] } as never;

const STATES: Readonly<Record<string, FeedState>> = {
  ready: ready(richFeed()),
  loading,
  empty: ready(richFeed(0, nothing)),
  error: failed,
  stale: stale(richFeed()),
  'ready with words of 60 letters': ready(longFeed()),
  'ready with required fields alone': ready(minimalFeed()),
  'ready with one item': ready(richFeed(1)),
};

const HUNDRED = { 'ready with 100 items': ready(richFeed(100)) };

const MODES: readonly (readonly [name: string, widths: readonly number[], mode: Mode])[] = [
  ['', WIDTHS, {}],
  [' with the text spacing of WCAG 1.4.12', WIDTHS, { userStyles: SPACING }],
  [' at 400 % zoom with text at 200 %', [320], { style: { 'font-size': '32px' } }],
  [' from right to left', WIDTHS, { dir: 'rtl' }],
  [' at density .75', WIDTHS, { style: { '--zorgpact-density': '0.75' } }],
];

describe('what is in a widget has room', () => {
  failOnConsole();

  for (const name of NAMES) {
    for (const [mode, widths, options] of MODES) {
      const states = { ...STATES, ...(mode ? {} : HUNDRED) };
      it(`${name}${mode}: nothing cut off, overlapping or wider than the column, in ${Object.keys(states).length} states`, async () => {
        const found: string[] = [];
        for (const [state, feedState] of Object.entries(states)) {
          if (state === 'empty' && name.includes('portrait')) continue;
          for (const width of widths) {
            const widget = await place(name, feedState, { width, ...options });
            // A choice of themes that an empty feed doesn't know; said once by each filter.
            if (name === 'theme-filter' && state === 'empty') {
              const [warning, ...others] = takeWarnings();
              expect(warning).to.include('leren-in-de-praktijk');
              expect(others).to.deep.equal([]);
            }
            found.push(...misfits(widget).map((misfit) => `${state}, ${width} px: ${misfit}`));
          }
        }
        expectNone(found);
      });
    }
  }
});
