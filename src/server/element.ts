import { escapeHtml } from '../snippet/snippet.js';

/** The tag of a widget with this inside; an attribute without a value is one that is there. */
export function elementHtml(name: string, attributes: Readonly<Record<string, string | undefined>>, inside: string): string {
  const own = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`]));
  return `<zorgpact-${name}${own.join('')}>${inside}</zorgpact-${name}>`;
}
