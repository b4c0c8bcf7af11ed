import { escapeHtml } from './snippet.js';
import { get, parse, type Tag } from './tags.js';

/** What the content of a widget consists of; of any other element the text alone stays. */
const ALLOWED = new Set('h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td details summary div a b time small br span'.split(' '));

/** Whose text is none. */
const LOST = new Set('script style template textarea title xmp iframe noembed noframes noscript plaintext object svg math'.split(' '));

/** What an attribute may hold. */
const VALUES: Readonly<Record<string, RegExp>> = { href: /^(https?:\/\/[^\s/]|mailto:|tel:)/i, lang: /^[a-z]{2,3}(-[a-z\d]+)*$/i, datetime: /^[\d:.T+Z-]+$/, scope: /^(col|row)(group)?$/, open: /^$/ };

/** Level of the first heading in what the kit publishes. */
export const PUBLISHED_LEVEL = 2;

/**
 * The content of a widget as the kit publishes it (`embed/<pact>/<widget>.fragment.html`), written anew: elements and attributes that are in the list, and
 * text as text. It can hold nothing that runs, whatever was published.
 * @param level of its first heading
 * @returns undefined where there is no text in it
 */
export function wholeOf(published: string, level = PUBLISHED_LEVEL): string | undefined {
  const written = write(parse(published).root.children, level - PUBLISHED_LEVEL).trim();
  return written.replace(/<[^>]*>/g, '').trim() ? written : undefined;
}

function write(children: Tag['children'], deeper: number): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      if (LOST.has(child.name)) return '';
      const inside = write(child.children, deeper);
      if (!ALLOWED.has(child.name)) return inside;
      const name = child.name.replace(/^h(\d)$/, (_, number: string) => `h${Math.min(6, Number(number) + deeper)}`);
      const attributes = Object.entries(VALUES).flatMap(([key, good]) => {
        const value = get(child, key);
        return value === undefined || !good.test(value) ? [] : [value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`];
      });
      if (name === 'a' && attributes.length === 0) return inside;
      return name === 'br' ? '<br>' : `<${name}${attributes.join('')}>${inside}</${name}>`;
    })
    .join('');
}
