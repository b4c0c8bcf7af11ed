import { decode } from './entities.js';

/** An attribute as it was written. */
export interface Attribute {
  /** In lower case, as a browser reads it. */
  readonly name: string;
  /** As it stands in the text. */
  readonly written: string;
  readonly value: string;
  /** The value before its entities were read. */
  readonly raw: string;
  /** What stands around the value: `"`, `'` or nothing. */
  readonly quote: string;
}

export interface Tag {
  /** In lower case; empty for the root. */
  readonly name: string;
  readonly written: string;
  readonly attributes: readonly Attribute[];
  readonly parent: Tag | undefined;
  /** Tags and texts. */
  readonly children: (Tag | string)[];
  /** Ends with `/>`. */
  readonly isSelfClosed: boolean;
  /** Ends before the text does: by its own end tag, by that of what it stands in, or as it needs none. */
  isClosed: boolean;
}

export interface Markup {
  readonly root: Tag;
  /** Texts of the comments. */
  readonly comments: readonly string[];
  /** The text ends within a tag or comment. */
  readonly isCut: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VOID = words('area base br col embed hr img input link meta source track wbr');
/** What stands in these is no markup to a browser that runs scripts. */
const RAW = words('script style textarea title xmp iframe noembed noframes noscript plaintext');
/** Start tags that end an open paragraph. */
const ENDS_PARAGRAPH = words('address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul xmp');
const SPECIAL = words([...ENDS_PARAGRAPH, 'body button caption dd dt head html li select tbody td template tfoot th thead tr'].join(' '));
/** No end tag reaches out of these. */
const WALLS = words('caption html table td template th');
/** Start tags that end one of their own kind, up to what holds them. */
const ENDS_OWN: Readonly<Record<string, ReadonlySet<string>>> = { a: WALLS, li: words('ol ul menu'), option: words('select'), p: words('button table td th') };

/** Tags in each other; deeper ones browsers put beside each other. */
const DEEPEST = 512;

// Spaces of HTML: a non-breaking one is a letter to it.
const TAG = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const ATTRIBUTE = /[\t\n\f\r /]*(=?[^\t\n\f\r />=]+|=)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:(")([^"]*)"|(')([^']*)'|()((?!["'])[^\t\n\f\r >]+)|(?=>)|(["'])))?/y;
const END = /[\t\n\f\r /]*>/y;

/**
 * Reads HTML as a browser does, as far as a snippet needs it: tags, attributes and text, paragraphs that end where a block begins, and tags
 * that are never closed. It keeps how things were written, which a browser's own parser forgets. Never throws.
 */
export function parse(html: string): Markup {
  const root: Tag = { name: '', written: '', attributes: [], parent: undefined, children: [], isSelfClosed: false, isClosed: true };
  const comments: string[] = [];
  let open = root;
  let depth = 0;
  let at = 0;
  let isCut = false;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  /** Everything up to a mark, and past it. */
  const skip = (mark: string): string => {
    const end = html.indexOf(mark, at);
    isCut ||= end < 0;
    const skipped = html.slice(at, end < 0 ? undefined : end);
    at = end < 0 ? html.length : end + mark.length;
    return skipped;
  };
  const add = (text: string): void => void (text && open.children.push(text));
  const start = (written: string, attributes: readonly Attribute[], isSelfClosed: boolean): Tag => {
    const name = written.toLowerCase();
    if (ENDS_PARAGRAPH.has(name)) close('p', ENDS_OWN['p']);
    else if (ENDS_OWN[name]) close(name, ENDS_OWN[name]);
    const tag: Tag = { name, written, attributes, parent: open, children: [], isSelfClosed, isClosed: VOID.has(name) };
    open.children.push(tag);
    if (!tag.isClosed && depth < DEEPEST) {
      open = tag;
      depth++;
    }
    return tag;
  };
  const close = (name: string, walls: ReadonlySet<string> = SPECIAL.has(name) ? WALLS : SPECIAL): boolean => {
    for (let tag = open; tag.parent && (tag.name === name || !walls.has(tag.name)); tag = tag.parent) {
      if (tag.name !== name) continue;
      // With it ends what stands open in it.
      for (; open !== tag.parent; open = open.parent!, depth--) open.isClosed = true;
      return true;
    }
    return false;
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    add(decode(html.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    at = next;
    const tag = take(TAG);
    if (!tag) {
      if (html.startsWith('<!--', at)) {
        at += 4;
        comments.push(skip('-->'));
      } else if (/^<[!?]/.test(html.slice(at, at + 2))) {
        const text = skip('>');
        if (!/^<!doctype/i.test(text)) comments.push(text);
      } else {
        add('<');
        at++;
      }
      continue;
    }
    const [, slash, written] = tag as unknown as [string, string, string];
    const attributes: Attribute[] = [];
    const names = new Set<string>();
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const [, key, double, inDouble, single, inSingle, , bare, torn] = match;
      if (torn) at = html.length;
      const raw = inDouble ?? inSingle ?? bare ?? '';
      const name = key!.toLowerCase();
      // The first of a name holds.
      if (!names.has(name)) attributes.push({ name, written: key!, value: decode(raw), raw, quote: double ?? single ?? '' });
      names.add(name);
    }
    const end = take(END);
    // What ends within a tag is no tag.
    isCut ||= !end;
    if (!end) break;
    if (slash) {
      // An end tag of a paragraph that isn't open makes an empty one.
      if (!close(written.toLowerCase()) && written.toLowerCase() === 'p') start('p', [], false).isClosed = close('p');
      continue;
    }
    const started = start(written, attributes, end[0].endsWith('/>'));
    if (RAW.has(started.name)) {
      const closing = new RegExp(`</${started.name}(?=[\\t\\n\\f\\r />])`, 'gi');
      closing.lastIndex = at;
      const found = closing.exec(html);
      add(html.slice(at, found?.index));
      at = found?.index ?? html.length;
    }
  }
  return { root, comments, isCut };
}

/** All tags in a tag, in order; not what a `<template>` keeps to itself. */
export function walk(tag: Tag): Tag[] {
  const found: Tag[] = [];
  const collect = ({ children }: Tag): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      found.push(child);
      if (child.name !== 'template') collect(child);
    }
  };
  collect(tag);
  return found;
}

/** What a tag stands in, from the nearest. */
export function* around({ parent }: Tag): Generator<Tag> {
  for (let tag = parent; tag; tag = tag.parent) yield tag;
}

/** Text in a tag, without what is code or kept in a `<template>`, with single spaces. */
export const textOf = (tag: Tag): string => rawTextOf(tag).replace(/\s+/g, ' ').trim();

const rawTextOf = ({ children }: Tag): string => children.map((child) => (typeof child === 'string' ? child : RAW.has(child.name) || child.name === 'template' ? '' : child.name === 'br' ? ' ' : rawTextOf(child))).join('');

export const get = ({ attributes }: Tag, name: string): string | undefined => attributes.find((attribute) => attribute.name === name)?.value;
