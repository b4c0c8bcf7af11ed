import { nearest } from '../../src/internal/nearest.js';
import { folderIn } from '../../src/snippet/folder.js';
import { RUNGS } from '../../src/snippet/snippet.js';
import { COMMON, WIDGETS } from '../../src/snippet/widgets.js';
import { colourIn, firstWidgets, LANGUAGES, PAGES, settle, TITLES, valuesOf, WIDTHS, type Known, type Settings } from './settings.js';

/** A part of the address that could not be used. */
export interface Fault {
  readonly key: string;
  readonly value: string;
  /** What it may have meant, with the query that says so. */
  readonly near?: { readonly key: string; readonly value: string; readonly query: string };
  /** What would do: a kind of value, a region beside the widget, or one of a few values. */
  readonly wants?: 'colour' | 'address' | 'region' | readonly string[];
}

/** More values than this are no help in a line. */
const FEW = 6;

/** The key of the page that another nearly is: those of who counts visits (`utm_source`, `fbclid`) are none of its business. */
function nearKey(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known);
  return near && near.length > 3 && Math.abs(near.length - key.length) < 3 ? near : undefined;
}

/** To be read by people too. */
const asQuery = (query: URLSearchParams): string => (query.size ? `?${String(query).replaceAll('%2C', ',')}` : '');

/** A query with another part in place of one that can't be used. */
function mended(search: string, wrong: Pick<Fault, 'key' | 'value'>, { key, value }: Pick<Fault, 'key' | 'value'>): string {
  const query = new URLSearchParams(search);
  const given = query.get(key) ?? '';
  query.delete(wrong.key);
  query.set(key, key === wrong.key && key === 'widgets' ? given.split(',').map((name) => (name === wrong.value ? value : name)).join() : value);
  return asQuery(query);
}

/** The choice that an address holds; what can't be used is left out, and named where it is meant for this page. */
export function readSettings(search: string, known: Known): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const given = new Map(new URLSearchParams(search));
  const blame = (key: string, value: string, wants: Fault['wants'] = []): void => {
    const values = typeof wants === 'string' ? [] : wants.filter(Boolean);
    // One letter or two are near to all others.
    const near = nearest(value.toLowerCase(), values.filter(({ length }) => length > 2));
    if (near) faults.push({ key, value, near: { key, value: near, query: mended(search, { key, value }, { key, value: near }) } });
    else if (typeof wants === 'string') faults.push({ key, value, wants });
    else faults.push({ key, value, ...(values.length > 0 && values.length <= FEW && { wants: values }) });
  };
  /** The value of a key if it is a good one, and what it has to be. */
  const take = <Good>(key: string, good: (value: string) => Good | undefined, otherwise: Good, wants: Fault['wants']): Good => {
    const value = given.get(key);
    given.delete(key);
    if (value === undefined) return otherwise;
    const found = good(value);
    if (found === undefined) blame(key, value, wants);
    return found ?? otherwise;
  };
  const takeOne = <Value extends string>(key: string, values: readonly Value[], otherwise: NoInfer<Value> | ''): Value =>
    take(key, (value) => values.find((one) => one === value.trim().toLowerCase()), otherwise as Value, values);
  const flag = (key: string, otherwise: boolean): boolean => take(key, (value) => (value === '1' ? true : value === '0' ? false : undefined), otherwise, ['1', '0']);

  const pact = takeOne('pact', known.pacts, '');
  const named = take<string[] | undefined>('widgets', (value) => value.split(',').filter(Boolean), undefined, []);
  for (const name of named ?? []) {
    const info = WIDGETS.find((one) => one.name === name);
    if (!info) blame('widgets', name, WIDGETS.map((one) => one.name));
    else if (info.shows === 'pact' && !pact) blame('widgets', name, 'region');
  }
  const settings: Settings = {
    taal: takeOne('taal', LANGUAGES, 'nl'),
    pact,
    widgets: named?.filter((name) => WIDGETS.some((one) => one.name === name)) ?? firstWidgets(pact),
    koploper: takeOne('koploper', known.koplopers.map(({ id }) => id), ''),
    titles: takeOne('titles', TITLES, 'auto'),
    whole: flag('whole', false),
    accent: take('accent', colourIn, '', 'colour'),
    pin: flag('pin', true),
    rung: takeOne('rung', RUNGS, 'element'),
    kit: take('kit', folderIn, '', 'address'),
    page: takeOne('page', PAGES, 'gemeente'),
    width: takeOne('width', WIDTHS, 'wide'),
    dark: flag('dark', false),
    options: {},
  };
  const keys = [...Object.keys(settings), ...Object.keys(COMMON), ...WIDGETS.flatMap((one) => Object.keys(one.options).map((attribute) => `${one.name}.${attribute}`))];
  const options: Record<string, string> = {};
  for (const [key, value] of given) {
    const values = valuesOf(key);
    const near = values ? undefined : nearKey(key, keys);
    if (near) faults.push({ key, value, near: { key: near, value, query: mended(search, { key, value }, { key: near, value }) } });
    else if (values && !values.includes(value)) blame(key, value, values);
    else if (values && value !== values[0]) options[key] = value;
  }
  return { settings: settle({ ...settings, options }, known), faults };
}

/** The choice as an address holds it: without what is as it would be anyhow. */
export function writeSettings({ taal, pact, widgets, koploper, titles, whole, options, accent, pin, rung, kit, page, width, dark }: Settings): string {
  const asked: Record<string, string> = {
    taal: taal === 'nl' ? '' : taal,
    pact,
    widgets: widgets.join() === firstWidgets(pact).join() ? '' : widgets.join() || ',',
    koploper,
    titles: titles === 'auto' ? '' : titles,
    whole: whole ? '1' : '',
    ...options,
    accent: accent.slice(1),
    pin: pin ? '' : '0',
    rung: rung === 'element' ? '' : rung,
    kit,
    page: page === 'gemeente' ? '' : page,
    width: width === 'wide' ? '' : width,
    dark: dark ? '1' : '',
  };
  return asQuery(new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')));
}
