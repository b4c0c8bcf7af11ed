import type { Words } from './words.js';

// Without `Intl`: its first use costs a phone 50 to 140 ms, and each further formatter 10 to 25 (4 × slower processor); decisions/0008.

/** A number with the separators of the language, to three decimals. */
export function formatNumber(value: number, { separators: [thousands, decimal] }: Words): string {
  const [whole, rest] = String(Math.round(value * 1000) / 1000).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, thousands!) + (rest ? decimal! + rest : '');
}

export const formatList = (items: readonly string[], words: Words): string => joinList(items, words).join('');

/** The items, which may be more than text, with what a list has between them. */
export const joinList = <Item>(items: readonly Item[], { and }: Words): readonly (Item | string)[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [index === items.length - 1 ? ` ${and} ` : ', ', item]));

/** An ISO date in words, no more precise than it is: `2015` stays a year, `2015-09` gives month and year. */
export function formatDate(iso: string, words: Words, months = words.months): string {
  const [year, month, day] = iso.split('-');
  if (month === undefined) return iso;
  // A day stays with its month.
  return `${day === undefined ? '' : `${Number(day)}\u00a0`}${months[Number(month) - 1]} ${year}`;
}
