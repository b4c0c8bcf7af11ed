import { TITLES } from './titles.js';

/** What a page needs to know of a widget to write a snippet of it. */
export interface WidgetInfo {
  /** Tag without its prefix. */
  readonly name: string;
  /** What it is called in Dutch and in English. */
  readonly title: { readonly nl: string; readonly en: string };
  /** The record that it shows: one pact, one koploper, or all that a feed has, of one pact if it is named. */
  readonly shows: 'pact' | 'koploper' | 'all';
  /** Whether it reads the same in the feed of its pact alone, a third of the bytes of the whole one. */
  readonly isSameInPact?: true;
  /** Attributes with their values, the first of which is the default; those of every widget are in `COMMON`. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Attributes that every widget takes; the first value is what holds without them. */
export const COMMON: Readonly<Record<string, readonly string[]>> = {
  'lang': ['nl', 'en', 'fy'],
  'heading-level': ['auto', '2', '3', '4', '5', '6'],
  'scheme': ['', 'light', 'dark'],
};

export const WIDGETS: readonly WidgetInfo[] = [
  { name: 'card', title: TITLES.card, shows: 'pact', isSameInPact: true, options: { density: ['full', 'compact'] } },
  { name: 'agenda', title: TITLES.agenda, shows: 'all', isSameInPact: true, options: { 'group-by': ['status', 'theme', 'pact', 'none'], 'sort': ['name', 'start', 'updated'], 'open': ['none', 'first'] } },
  { name: 'volgspot', title: TITLES.volgspot, shows: 'pact', isSameInPact: true, options: { view: ['wheel', 'table'] } },
  { name: 'portrait', title: TITLES.portrait, shows: 'koploper', options: { layout: ['auto', 'wide'] } },
  { name: 'kopgroep', title: TITLES.kopgroep, shows: 'all', isSameInPact: true, options: {} },
  { name: 'theme-filter', title: TITLES['theme-filter'], shows: 'all', isSameInPact: true, options: {} },
  { name: 'figures', title: TITLES.figures, shows: 'all', isSameInPact: true, options: {} },
  { name: 'obstacles', title: TITLES.obstacles, shows: 'all', isSameInPact: true, options: {} },
  { name: 'stories', title: TITLES.stories, shows: 'all', options: { 'group-by': ['none', 'year', 'region'] } },
  { name: 'timeline', title: TITLES.timeline, shows: 'all', options: {} },
  { name: 'overview', title: TITLES.overview, shows: 'all', options: {} },
  { name: 'goals', title: TITLES.goals, shows: 'all', isSameInPact: true, options: {} },
  { name: 'lessons', title: TITLES.lessons, shows: 'all', isSameInPact: true, options: {} },
  { name: 'events', title: TITLES.events, shows: 'all', options: {} },
  { name: 'partners', title: TITLES.partners, shows: 'all', isSameInPact: true, options: {} },
];

/** Values that an attribute of a widget can have, the first of which is the default; undefined for a name that it doesn't know, also one that every object inherits. */
export const valuesOf = ({ options }: WidgetInfo, attribute: string): readonly string[] | undefined => [options, COMMON].find((table) => Object.hasOwn(table, attribute))?.[attribute];

/** @throws {RangeError} for a name that no widget has */
export function widgetInfo(name: string): WidgetInfo {
  const found = WIDGETS.find((one) => one.name === name);
  if (!found) throw new RangeError(`"${name}" is geen onderdeel / is no widget: ${WIDGETS.map((one) => one.name).join(', ')}.`);
  return found;
}
