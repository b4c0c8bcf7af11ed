import type { Feed } from '../../src/feed/index.js';
import { own } from '../../src/internal/own.js';
import { fallbackOf, titleOf } from '../../src/snippet/fallback.js';
import { COUNTRY, type Choice, type Rung, type WidgetChoice } from '../../src/snippet/snippet.js';
import { PUBLISHED_LEVEL, wholeOf } from '../../src/snippet/whole.js';
import { widgetInfo } from '../../src/snippet/widgets.js';
import { headingLevel, type Settings } from './settings.js';

/** The kit that a snippet is of. */
export interface Kit {
  readonly feed: Feed;
  readonly version: string;
  readonly sri: Readonly<Record<string, string>> | undefined;
  /** Widgets that have a page of their own, by pact and for the whole country: `embed/pages.json`. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Address of the kit that those pages were written for: at another they may not load what they need. */
  readonly base: string;
  /** The content of widgets as it is published, by its path, as far as it came; undefined for what can't be had. */
  readonly contents: ReadonlyMap<string, string | undefined>;
  /** Address of its folder. */
  readonly address: string;
}

/** Pact whose page a widget has. */
const folderOf = (name: string, { pact }: Settings): string => (name !== 'overview' && pact) || COUNTRY;

const hasPage = (name: string, { pages }: Kit, settings: Settings): boolean => own(pages, folderOf(name, settings))?.includes(name) ?? false;

/** Where the kit publishes the content of a widget. */
export const pathOf = (name: string, settings: Settings): string => `embed/${folderOf(name, settings)}/${name}.fragment.html`;

/** Why a widget has a short text alone, though all of its content was asked for: its form holds none, it is not published, or not with these options. */
export type Short = 'form' | 'page' | 'options' | 'failed';

export function whyShort(name: string, kit: Kit, settings: Settings, rung: Rung = settings.rung): Short | undefined {
  if (rung !== 'element' && rung !== 'div') return 'form';
  if (!hasPage(name, kit, settings)) return 'page';
  if (Object.keys(settings.options).some((key) => key === 'lang' || key.startsWith(`${name}.`))) return 'options';
  const path = pathOf(name, settings);
  return kit.contents.has(path) && kit.contents.get(path) === undefined ? 'failed' : undefined;
}

/** Where the content stands that is asked for and is not there yet. */
export const wantedPaths = (settings: Settings, kit: Kit): string[] =>
  settings.whole ? settings.widgets.filter((name) => !whyShort(name, kit, settings)).map((name) => pathOf(name, settings)).filter((path) => !kit.contents.has(path)) : [];

function widgetOf(name: string, kit: Kit, settings: Settings, rung: Rung): WidgetChoice {
  const { pact, koploper, options } = settings;
  const chosen = Object.fromEntries(Object.entries(options).flatMap(([key, value]) => (!key.includes('.') ? [[key, value]] : key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : [])) as [string, string][]);
  const shows = name === 'portrait' ? { koploper } : pact && name !== 'overview' ? { pact } : {};
  const widget = { name, ...shows, attributes: chosen };
  const short = { ...widget, hasPage: kit.base === kit.address && hasPage(name, kit, settings), title: titleOf(kit.feed, widget), fallback: fallbackOf(kit.feed, widget) };
  const published = settings.whole && !whyShort(name, kit, settings, rung) && kit.contents.get(pathOf(name, settings));
  if (!published) return short;
  const level = Number(chosen['heading-level']) || (headingLevel(settings) ?? PUBLISHED_LEVEL - 1) + 1;
  // What the widget shows is then what stands in it: no contact persons, as from a page of others they can't be withdrawn.
  const attributes = { ...chosen, 'heading-level': String(level), ...(name === 'card' && { hide: 'contact' }) };
  return { ...short, attributes, isWhole: true, fallback: `\n${wholeOf(published, level)}\n` };
}

/** What the snippet of these settings is made of. */
export function choiceOf(settings: Settings, kit: Kit, rung: Rung = settings.rung): Choice {
  const { version, sri, address } = kit;
  const { widgets, accent, pin, pact } = settings;
  const headings = headingLevel(settings);
  return {
    rung,
    widgets: widgets.map((name) => widgetOf(name, kit, settings, rung)),
    kit: address,
    version,
    ...(headings && { headings }),
    ...(pact && widgets.every((name) => widgetInfo(name).isSameInPact) && { feed: `${address}feed/v1/pacts/${pact}.json` }),
    ...(pin && sri && { sri }),
    ...(accent && { accent }),
  };
}
