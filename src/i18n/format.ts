import type { Words } from './words.js';

/** Not every browser writes West Frisian; Dutch then. */
const LOCALES: Record<string, readonly string[]> = { nl: ['nl-NL'], en: ['en-GB'], fy: ['fy-NL', 'nl-NL'] };
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>();

function cached<Format extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>(key: string, make: () => Format): Format {
  let format = cache.get(key) as Format | undefined;
  if (!format) cache.set(key, (format = make()));
  return format;
}

const locale = (words: Words): readonly string[] => LOCALES[words.lang] ?? [words.lang];

export const formatNumber = (value: number, words: Words): string =>
  cached(`n${words.lang}`, () => new Intl.NumberFormat(locale(words))).format(value);

const listFormat = (words: Words): Intl.ListFormat => cached(`l${words.lang}`, () => new Intl.ListFormat(locale(words), { type: 'conjunction' }));

export const formatList = (items: readonly string[], words: Words): string => listFormat(words).format(items);

/** The items, which may be more than text, with what a list has between them. */
export function joinList<Item>(items: readonly Item[], words: Words): readonly (Item | string)[] {
  const rest = items.values();
  return listFormat(words).formatToParts(items.map(() => '-')).map(({ type, value }) => (type === 'element' ? rest.next().value! : value));
}

/**
 * An ISO date in words, no more precise than it is: `2015` stays a year, `2015-09` gives month and year.
 * @param style `short` abbreviates the month
 */
export function formatDate(iso: string, words: Words, style: 'long' | 'short' = 'long'): string {
  const [year, month, day] = iso.split('-');
  if (month === undefined) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: style, timeZone: 'UTC', ...(day === undefined ? {} : { day: 'numeric' }) };
  const date = cached(`d${words.lang}${style}${iso.length}`, () => new Intl.DateTimeFormat(locale(words), options)).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
  // A day stays with its month. And CLDR 48 still gives West Frisian months a capital, which Frisian does not.
  const joined = day === undefined ? date : date.replace(' ', '\u00a0');
  return words.lang === 'fy' ? joined.toLowerCase() : joined;
}
