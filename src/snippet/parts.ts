import { addressOf, clean, meant, nameIn } from './meant.js';
import { fileAt, PREFIX } from './shown.js';
import { generalOf, type Choice } from './snippet.js';
import { around, get, textOf, walk, type Tag } from './tags.js';
import { COMMON, valuesOf, WIDGETS } from './widgets.js';

export type Kind = 'script' | 'frame-script' | 'widget' | 'place' | 'link' | 'frame';

/** A tag of a snippet. */
export interface Part {
  readonly kind: Kind;
  readonly tag: Tag;
}

/** A tag that was given, and what became of it. */
export interface Pair {
  readonly kind: Kind;
  readonly given: Tag;
  readonly kept: Tag | undefined;
  /** Stands there under another name. */
  readonly isRenamed: boolean;
}

const FILE = /zorgpact(-frame)?(\.all)?(\.min)?\.js/;
const PAGE = /embed(\.html|\/[\w-]+\/[\w-]+\.html)/;

/** Whether any attribute has such a value, also one that a consent tool or an optimiser made of `src`. */
const mentions = ({ attributes }: Tag, what: RegExp): boolean => attributes.some(({ value, name }) => what.test(value) || what.test(name));

const isFor = (tag: Tag, choice: Pick<Choice, 'sri' | 'version'>, file: string): boolean =>
  FILE.exec(tag.attributes.map(({ value }) => value).join(' '))?.[0] === file || (!mentions(tag, FILE) && (get(tag, 'integrity') === (choice.sri?.[file] ?? '') || (get(tag, 'data-version') === choice.version && file === 'zorgpact.js')));

/** The tags of a snippet in a piece of a page, in order. */
export function partsOf(root: Tag, choice: Pick<Choice, 'sri' | 'version'>): Part[] {
  const parts: Part[] = [];
  for (const tag of walk(root)) {
    const isInside = (): boolean => [...around(tag)].some((one) => parts.some(({ kind, tag: part }) => part === one && (kind === 'widget' || kind === 'place')));
    if (tag.name.startsWith(PREFIX)) parts.push({ kind: 'widget', tag });
    else if (tag.name === 'script' && isFor(tag, choice, 'zorgpact-frame.js')) parts.push({ kind: 'frame-script', tag });
    else if (tag.name === 'script' && (isFor(tag, choice, 'zorgpact.js') || mentions(tag, FILE) || get(tag, 'data-widget') !== undefined)) parts.push({ kind: 'script', tag });
    else if (tag.name === 'iframe' && mentions(tag, PAGE)) parts.push({ kind: 'frame', tag });
    else if (get(tag, 'data-zorgpact') !== undefined) parts.push({ kind: 'place', tag });
    else if (tag.name === 'a' && mentions(tag, PAGE) && !isInside()) parts.push({ kind: 'link', tag });
  }
  return parts;
}

/** What a tag of a snippet asks for. */
export interface Asked {
  /** Name of the widget; empty for a tag that names none. */
  readonly name: string;
  /** What is chosen of it, without what holds anyway. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Whether an attribute of a tag is something that is chosen of its widget. */
export const isSetting = (kind: Kind, name: string): boolean => kind === 'widget' || ((kind === 'place' || kind === 'script') && name.startsWith('data-') && !['data-feed', 'data-version'].includes(name));

export function askedBy({ kind, tag }: Part): Asked {
  const isPage = kind === 'link' || kind === 'frame';
  const address = isPage ? addressOf(fileAt('https://kit.invalid/', meant(get(tag, kind === 'link' ? 'href' : 'src') ?? '').value)) : undefined;
  const given = address
    ? [...generalOf(address).searchParams].map(([key, value]) => [key.replace(/^amp;/, ''), value] as const)
    : tag.attributes.filter(({ name }) => isSetting(kind, name)).map(({ name, value }) => [kind === 'widget' ? name : name.slice(5), value] as const);
  const read = (key: string): string => given.find(([one]) => one === key)?.[1] ?? '';
  const name = nameIn(kind === 'widget' ? tag.name.slice(PREFIX.length) : read('widget') || read('zorgpact'));
  const info = WIDGETS.find((one) => one.name === name);
  const known = new Set(['pact', 'koploper', 'accent', ...Object.keys(COMMON), ...Object.keys(info?.options ?? {})]);
  const settings = given.map(([key, value]) => [key, clean(value)] as const).filter(([key, value]) => known.has(key) && value !== '' && (!info || valuesOf(info, key)?.[0] !== value));
  return { name, settings: new Map(settings) };
}

/** The record that a widget shows. */
const recordOf = ({ settings }: Asked): string => settings.get('pact') ?? settings.get('koploper') ?? '';

export const isNamesake = (one: Part, other: Part): boolean => askedBy(one).name === askedBy(other).name;
export const isSame = (one: Part, other: Part): boolean => isNamesake(one, other) && recordOf(askedBy(one)) === recordOf(askedBy(other));

/** Finds what became of each tag that was given, and what stands there besides. */
export function pair(given: readonly Part[], root: Tag, choice: Choice): { readonly pairs: readonly Pair[]; readonly extra: readonly Part[] } {
  const found = partsOf(root, choice);
  const matches = new Map<Part, Part>();
  const used = new Set<Tag>();
  // Those that agree in most come first, so that of several the one that is another is left.
  for (const agrees of [isSame, isNamesake, () => true]) {
    for (const part of given) {
      const match = matches.has(part) ? undefined : found.find((one) => one.kind === part.kind && !used.has(one.tag) && agrees(one, part));
      if (!match) continue;
      matches.set(part, match);
      used.add(match.tag);
    }
  }
  /** Tags that kept nothing that only a snippet has, but stand there with its text or attributes. */
  const other = (test: (tag: Tag) => boolean): Tag | undefined => {
    const tag = walk(root).find((one) => !used.has(one) && !found.some((part) => part.tag === one) && test(one));
    return tag && (used.add(tag), tag);
  };

  const pairs = given.map((part): Pair => {
    const { kind, tag } = part;
    const kept = matches.get(part)?.tag;
    if (kept) return { kind, given: tag, kept, isRenamed: kept.name !== tag.name && kind !== 'widget' };
    const text = textOf(tag);
    switch (kind) {
      case 'widget': {
        const telling = tag.attributes.filter(({ name }) => name !== 'lang');
        const renamed = other((one) => telling.some(({ name, value }) => [name, `data-${name}`].some((key) => get(one, key) === value)) || one.name.replace(/\W/g, '') === tag.name.replace(/\W/g, ''));
        return { kind, given: tag, kept: renamed, isRenamed: renamed !== undefined };
      }
      case 'place':
        return { kind, given: tag, kept: other((one) => one.name === tag.name && text !== '' && textOf(one) === text), isRenamed: false };
      case 'link':
        return { kind, given: tag, kept: other((one) => one.name === 'a' && textOf(one) === text), isRenamed: false };
      case 'frame':
        return { kind, given: tag, kept: other((one) => one.name === 'iframe' && get(one, 'title') === get(tag, 'title')), isRenamed: false };
      case 'script':
      case 'frame-script':
        return { kind, given: tag, kept: undefined, isRenamed: false };
      default:
        return kind satisfies never;
    }
  });
  return { pairs, extra: found.filter(({ tag }) => !used.has(tag)) };
}
