import { own } from '../../src/internal/own.js';
import type { Rung } from '../../src/snippet/snippet.js';
import { COMMON, WIDGETS, widgetInfo } from '../../src/snippet/widgets.js';

/** The pages that the preview can stand on. */
export const PAGES = ['gemeente', 'schreef', 'smal'] as const;
export type PageName = (typeof PAGES)[number];

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const WIDTHS = ['wide', 'phone'] as const;

/** Heading above each widget: by itself one of level 2 where there are more widgets than one. */
export const TITLES = ['auto', 'none', '2', '3', '4'] as const;

/** All that a webmaster chose: what the address of the page holds. */
export interface Settings {
  /** Language of the page itself. */
  readonly taal: Language;
  /** Id of the pact; empty for the whole country. */
  readonly pact: string;
  /** Widgets by name, in the order of the page. */
  readonly widgets: readonly string[];
  /** Id of the koploper, for the portrait. */
  readonly koploper: string;
  /** Attributes that differ from their default: those of every widget by name, those of one as `agenda.group-by`. */
  readonly options: Readonly<Record<string, string>>;
  readonly titles: (typeof TITLES)[number];
  /** Whether the snippet holds the content of the widgets, where the kit has it. */
  readonly whole: boolean;
  /** Hexadecimal, or empty for the kit's own. */
  readonly accent: string;
  /** Whether the snippet runs one version alone. */
  readonly pin: boolean;
  readonly rung: Rung;
  /** Address of another kit than the one of this page. */
  readonly kit: string;
  readonly page: PageName;
  readonly width: (typeof WIDTHS)[number];
  readonly dark: boolean;
}

/** What the feed has to choose from. */
export interface Known {
  readonly pacts: readonly string[];
  readonly koplopers: readonly { readonly id: string; readonly pact?: string | undefined }[];
}

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/** Six digits after a `#`; undefined for what is no such colour. */
export function colourIn(text: string): string | undefined {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Values that an attribute can have, the first of which is the default; undefined where there is no such attribute. */
export function valuesOf(key: string): readonly string[] | undefined {
  const [name, attribute] = key.split('.') as [string, string?];
  if (attribute === undefined) return own(COMMON, name);
  return own(WIDGETS.find((one) => one.name === name)?.options ?? {}, attribute);
}

/** What a region begins with. */
export const firstWidgets = (pact: string): string[] => [pact ? 'card' : 'overview'];

/** Takes care that the parts of a choice go together: nothing of one pact for the whole country, a koploper for a portrait. */
export function settle(settings: Settings, { koplopers }: Known): Settings {
  const { pact } = settings;
  const possible = settings.widgets.filter((name) => pact || widgetInfo(name).shows !== 'pact');
  const widgets = possible.length || !settings.widgets.length ? [...new Set(possible)] : firstWidgets(pact);
  const here = koplopers.filter((one) => !pact || one.pact === pact);
  const choices = here.length ? here : koplopers;
  const koploper = widgets.includes('portrait') ? (choices.find(({ id }) => id === settings.koploper) ?? choices[0])?.id ?? '' : '';
  return { ...settings, widgets, koploper };
}

/** Another region: who had only what a region begins with gets that of the new one. */
export function withPact(settings: Settings, pact: string): Settings {
  const isUntouched = settings.widgets.join() === firstWidgets(settings.pact).join();
  return { ...settings, pact, widgets: isUntouched ? firstWidgets(pact) : settings.widgets };
}

/** Widgets as they stand best: what chooses for others comes before them. */
const ORDER = [...new Set(['overview', 'card', 'theme-filter', ...WIDGETS.map(({ name }) => name)])];
const inOrder = (widgets: readonly string[]): string[] => ORDER.filter((name) => widgets.includes(name));

/** One widget more: in its place as long as nobody moved another, else the last. */
export const withWidget = (widgets: readonly string[], name: string): string[] => (widgets.join() === inOrder(widgets).join() ? inOrder([...widgets, name]) : [...widgets, name]);

/** A widget one place up (-1) or down (1); the same list where that is none. */
export function moved(widgets: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = widgets.indexOf(name);
  const other = widgets[from + by];
  return other === undefined ? widgets : widgets.map((one) => (one === name ? other : one === other ? name : one));
}

/** Level of the headings above the widgets; undefined where there are none. */
export const headingLevel = ({ titles, widgets }: Pick<Settings, 'titles' | 'widgets'>): number | undefined => (titles === 'none' ? undefined : titles === 'auto' ? (widgets.length > 1 ? 2 : undefined) : Number(titles));
