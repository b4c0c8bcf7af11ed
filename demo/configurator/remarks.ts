import { selectReports, type Feed } from '../../src/feed/index.js';
import { own } from '../../src/internal/own.js';
import { COUNTRY } from '../../src/snippet/snippet.js';
import type { Kit } from './choice.js';
import type { Settings } from './settings.js';

/** What a person should know of a widget before choosing it: the feed has nothing for it, no report of this pact, or it has no list to filter. */
export type Remark = 'nothing' | 'report' | 'alone';

/** What a theme filter drives. */
const LISTS = ['agenda', 'kopgroep', 'obstacles', 'stories'];

/** Widgets of which the list of pages tells nothing: they have no page, or show with every pact what is of none. */
const UNTOLD = ['theme-filter', 'portrait', 'lessons', 'overview'];

/** What is to be said of a widget with this choice; of a list of pages with nothing in it nothing is known. */
export function remarkOn(name: string, { feed, pages }: Pick<Kit, 'feed' | 'pages'>, { pact, widgets }: Pick<Settings, 'pact' | 'widgets'>): Remark | undefined {
  if (name === 'theme-filter') return widgets.includes(name) && !widgets.some((one) => LISTS.includes(one)) ? 'alone' : undefined;
  if (name === 'volgspot') return pact && !hasReport(feed, pact) ? 'report' : undefined;
  const shown = own(pages, pact || COUNTRY);
  return shown && !shown.includes(name) && !UNTOLD.includes(name) ? 'nothing' : undefined;
}

const hasReport = (feed: Feed, pact: string): boolean => selectReports(feed, pact).length > 0;
