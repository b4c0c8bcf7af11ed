import { addressOf, clean, meant, nameIn } from './meant.js';
import { around, get, textOf, walk, type Markup, type Tag } from './tags.js';
import { attributesOf, generalOf, type Choice } from './snippet.js';
import { COMMON, valuesOf, WIDGETS } from './widgets.js';

/** What visitors get of a piece of a page, worked out as the loader does it. */
export interface Shown {
  /** A line for each widget, with what it is asked to show, in no order that matters. */
  readonly widgets: readonly string[];
  /** Ends in a tag that takes the rest of the page with it. */
  readonly swallows: boolean;
}

export const PREFIX = 'zorgpact-';

/** Types that a browser runs. */
export const JAVASCRIPT = /^(|module|(text|application)\/(x-)?(java|ecma)script|text\/(jscript|livescript|javascript1\.[0-5]))$/;

/** What browsers read until its end tag, and what swallows a page without one. */
const SWALLOWS = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'template', 'plaintext'];

/** What a link may stand in that is only about its looks, and where it stays a link, as in the loader. */
const LOOKS = ['b', 'i', 'em', 'strong', 'span', 'font', 'small', 'u'];
const NOT_HERE = ['nav', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Address of a file of the kit, and of the same on a page somewhere else. */
export const fileAt = (kit: string, value: string): string => addressOf(value, `${addressOf(kit)?.protocol ?? 'https:'}//elders.invalid/`)?.href ?? '';

/** Whether the hash lets the file through; what is no hash at all, a browser passes over. */
export function passes(integrity: string, expected: string | undefined): boolean {
  const hashes = integrity.split(/[\t\n\f\r ]+/).flatMap((one) => /^(sha(?:256|384|512))-([\w+/-]+={0,2})(?:\?.*)?$/.exec(one)?.[0].replace(/\?.*/, '') ?? []);
  const strongest = hashes.map((one) => one.slice(0, 6)).sort().at(-1);
  return !strongest || expected === undefined || hashes.some((one) => one.startsWith(strongest) && one === expected);
}

/** Whether a script tag runs a file of the kit, on a page of another site. */
export function runs(tag: Tag, { kit, sri }: Pick<Choice, 'kit' | 'sri'>, file: string): boolean {
  const integrity = get(tag, 'integrity') ?? '';
  const type = (get(tag, 'type') ?? '').trim().toLowerCase();
  const cors = get(tag, 'crossorigin')?.toLowerCase() ?? (type === 'module' ? '' : undefined);
  return (
    tag.name === 'script' &&
    tag.isClosed &&
    fileAt(kit, get(tag, 'src') ?? '').split(/[?#]/)[0] === `${addressOf(kit)?.href}cdn/${file}` &&
    JAVASCRIPT.test(type) &&
    (type === 'module' || get(tag, 'nomodule') === undefined) &&
    cors !== 'use-credentials' &&
    passes(integrity, sri?.[file]) &&
    // Without CORS a browser may not look into what it would have to check.
    (cors !== undefined || passes(integrity, 'none'))
  );
}

/** Whether a link stands alone in its block, where the loader makes a widget of it. */
export function isAlone(link: Tag): boolean {
  const block = [...around(link)].find(({ name }) => !LOOKS.includes(name));
  return Boolean(block?.name) && textOf(block!) === textOf(link) && ![...around(link)].some(({ name }) => NOT_HERE.includes(name));
}

/** Whether a frame may show a page of the kit. */
export const showsFrame = (frame: Tag): boolean => get(frame, 'srcdoc') === undefined && (get(frame, 'sandbox') ?? 'allow-scripts').toLowerCase().split(/[\t\n\f\r ]+/).includes('allow-scripts');

/** Whether a feed is the kit's own of the pact, and the widget says the same with that of the country. */
export const isOfPact = (kit: string, feed: string, name: string, pact: string | undefined): boolean => Boolean(WIDGETS.find((one) => one.name === name)?.isSameInPact) && feed === `${kit}feed/v1/pacts/${pact}.json`;

/** @param choice whose kit and hashes hold, and whose attributes count */
export function shownBy({ root, isCut }: Markup, { kit, sri, widgets: chosen }: Choice): Shown {
  const tags = walk(root);
  const running = tags.filter((tag) => runs(tag, { kit, ...(sri && { sri }) }, 'zorgpact.js'));
  const fed = running.filter((tag) => get(tag, 'data-feed') !== undefined);
  const national = `${kit}feed/v1/feed.json`;
  const feedOf = (tag: Tag | undefined): string => meant((tag && get(tag, 'data-feed')) ?? '').value || national;
  const feed = feedOf(fed.find((tag) => !get(tag, 'data-widget')) ?? fed[0]);
  const page = `${addressOf(kit)?.href}embed.html?`;
  const wanted = new Set(['pact', 'koploper', 'accent', ...Object.keys(COMMON), ...chosen.flatMap((widget) => Object.keys(attributesOf(widget)))]);
  const widgets: string[] = [];

  /** The line of a widget: what it takes of what it is given, and is not so without it. */
  const show = (name: string, given: Iterable<readonly [string, string]>, itsFeed = feed): void => {
    const info = WIDGETS.find((one) => one.name === name);
    if (!info) return;
    const own = [...given].map(([key, value]) => [key, clean(value)] as const).filter(([key, value]) => value !== '' && (wanted.has(key) || Object.hasOwn(info.options, key)) && valuesOf(info, key)?.[0] !== value);
    const whole = isOfPact(kit, itsFeed, name, own.find(([key]) => key === 'pact')?.[1]) ? national : itsFeed;
    widgets.push([name, ...own.map((pair) => pair.join('=')).sort(), addressOf(whole, kit)?.href ?? whole].join(' '));
  };
  const dataOf = (tag: Tag): [string, string][] => tag.attributes.filter(({ name }) => name.startsWith('data-')).map(({ name, value }) => [name.slice(5), value]);
  const general = (value: string): URL | undefined => {
    const address = addressOf(value);
    return address && generalOf(address);
  };
  const queryOf = ({ searchParams }: URL): [string, string][] => [...searchParams].map(([key, value]) => [key.replace(/^amp;/, ''), value]);

  for (const tag of tags) {
    if (tag.name === 'iframe') {
      const address = general(meant(fileAt(kit, get(tag, 'src') ?? '')).value);
      if (!address?.href.startsWith(page) || !showsFrame(tag)) continue;
      const query = queryOf(address);
      const own = query.find(([key]) => key === 'feed')?.[1];
      show(nameIn(query.find(([key]) => key === 'widget')?.[1] ?? ''), query, addressOf(own ?? 'feed/v1/feed.json', kit)?.href);
    }
    if (running.length === 0) continue;
    const asked = get(tag, 'data-zorgpact');
    if (tag.name.startsWith(PREFIX)) {
      // The browser reads the language itself.
      const own = tag.attributes.filter(({ name, value }) => name !== 'lang' || meant(value).damage.length === 0);
      const pact = get(tag, 'pact') ?? get([...around(tag)].find(({ name }) => name === `${PREFIX}provider`) ?? tag, 'pact');
      show(tag.name.slice(PREFIX.length), [...own.map(({ name, value }) => [name, value] as const).filter(([name]) => name !== 'pact'), ['pact', pact ?? '']], meant(get(tag, 'feed') ?? '').value || feed);
    } else if (running.includes(tag) && get(tag, 'data-widget') !== undefined && ![...around(tag)].some(({ name }) => name === 'head')) {
      show(nameIn(get(tag, 'data-widget')!), dataOf(tag), feedOf(tag));
    } else if (tag.name !== 'script') {
      const address = tag.name === 'a' ? general(meant(get(tag, 'href') ?? '').value) : undefined;
      const linked = address?.href.startsWith(page) ? address : undefined;
      if (asked === undefined && !(linked && isAlone(tag))) continue;
      // It has its widget.
      if ([...around(tag), ...walk(tag)].some(({ name }) => name.startsWith(PREFIX))) continue;
      const query = linked ? queryOf(linked) : [];
      show(nameIn(asked || (query.find(([key]) => key === 'widget')?.[1] ?? '')), [...query, ...dataOf(tag)], meant(get(tag, 'data-feed') ?? '').value || feed);
    }
  }
  return { widgets: widgets.sort(), swallows: isCut || tags.some(({ name, isClosed }) => !isClosed && SWALLOWS.includes(name)) };
}
