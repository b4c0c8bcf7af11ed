import { FeedError } from './feed-error.js';
import { DATE, HIDDEN_CHARACTERS, LONE_SURROGATES, SAFE_URL, SLUG, TEXT, VERSION, WEB_URL } from './patterns.js';
import type { CollectionKey, Feed } from './schema.js';
import { COLLECTION_SHAPES, DOCUMENT, OBJECTS } from './shape.generated.js';

/** Something in a feed that was left out. */
export interface FeedIssue {
  /** JSON pointer (RFC 6901) to the value that caused it. */
  readonly pointer: string;
  readonly problem: 'missing' | 'invalid' | 'duplicate';
}

export interface ReadResult {
  readonly feed: Feed;
  /** What was left out, in document order. Empty for a sound document. */
  readonly issues: readonly FeedIssue[];
}

type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };
type Json = Record<string, unknown>;

const INVALID = Symbol('invalid');

const LEAVES: Record<string, (value: unknown) => boolean> = {
  s: (value) => typeof value === 'string' && TEXT.test(value),
  i: (value) => typeof value === 'string' && SLUG.test(value),
  d: (value) => typeof value === 'string' && DATE.test(value),
  u: (value) => typeof value === 'string' && SAFE_URL.test(value),
  w: (value) => typeof value === 'string' && WEB_URL.test(value),
  o: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  n: Number.isFinite,
  b: (value) => typeof value === 'boolean',
};

interface Field {
  readonly key: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

const fields = new Map<Shape, readonly Field[]>();

/** The fields of a shape of an object, worked out once. */
function fieldsOf(shape: Exclude<Shape, string | readonly Shape[]>): readonly Field[] {
  let known = fields.get(shape);
  if (!known) {
    known = Object.entries(shape).map(([name, inner]) => ({ key: name.replace('?', ''), shape: inner, isOptional: name.endsWith('?') }));
    fields.set(shape, known);
  }
  return known;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a feed document tolerantly: unknown keys are ignored, a bad record or field is left out and reported,
 * everything else is kept. Texts lose the characters that would change the order of what stands beside them. Records named in `tombstones` are left out without a report.
 *
 * @param data the parsed JSON
 * @param url named in errors
 * @param withdrawn what is withdrawn already, as `collection/id`; takes up what this document withdraws
 * @throws {FeedError} `not-feed` when it is not a feed at all, `version` for another major version
 */
export function readFeed(data: unknown, url = '', withdrawn = new Set<string>()): ReadResult {
  const issues: FeedIssue[] = [];
  if (!isObject(data)) throw new FeedError('not-feed', url);
  const { version } = data;
  const major = typeof version === 'string' ? VERSION.exec(version)?.[1] : undefined;
  if (major === undefined) throw new FeedError('not-feed', url, 'version?');
  if (major !== '1') {
    throw new FeedError('version', url, `version ${String(version)}: werk de widgets bij / update the widgets (1.x)`);
  }

  const read = (shape: Shape, value: unknown): unknown => {
    if (typeof shape === 'string') {
      const fits = shape[0] === '|' ? shape.slice(1).split('|').includes(value as string) : LEAVES[shape]!(value);
      if (!fits) return refuse('invalid');
      return shape === 's' ? (value as string).replace(HIDDEN_CHARACTERS, '').replace(LONE_SURROGATES, '\ufffd') : value;
    }
    if (Array.isArray(shape)) {
      if (!Array.isArray(value)) return refuse('invalid');
      return value.map((item, index) => at(index, () => read(shape[0], item))).filter((item) => item !== INVALID);
    }
    if (!isObject(value)) return refuse('invalid');
    const result: Json = {};
    for (const { key, shape: inner, isOptional } of fieldsOf(shape as Parameters<typeof fieldsOf>[0])) {
      const given = value[key];
      if (given === undefined) {
        if (isOptional) continue;
        return at(key, () => refuse('missing'));
      }
      const good = at(key, () => read(inner, given));
      if (good !== INVALID) result[key] = good;
      else if (!isOptional) return INVALID;
    }
    return result;
  };
  const refuse = (problem: FeedIssue['problem']): typeof INVALID => {
    issues.push({ pointer: '', problem });
    return INVALID;
  };
  /** What is read under a key; only what is left out then gets its place, as most documents leave out nothing. */
  const at = <Result>(key: string | number, reading: () => Result): Result => {
    let { length } = issues;
    const result = reading();
    for (; length < issues.length; length++) issues[length] = { ...issues[length]!, pointer: `/${key}${issues[length]!.pointer}` };
    return result;
  };

  const feed = read(DOCUMENT, data) as Json;
  feed['version'] = version;
  for (const [key, shape] of Object.entries(OBJECTS)) {
    const value = data[key] === undefined ? INVALID : at(key, () => read(shape, data[key]));
    if (value !== INVALID) feed[key] = value;
  }
  for (const key of Object.keys(COLLECTION_SHAPES) as CollectionKey[]) {
    const list = data[key] === undefined ? [] : data[key];
    const seen = new Set<unknown>();
    feed[key] = at(key, () => {
      if (!Array.isArray(list)) return (refuse('invalid'), []);
      return list
        .map((item, index) =>
          at(index, () => {
            const record = read(COLLECTION_SHAPES[key], item) as { id: string } | typeof INVALID;
            if (record === INVALID || key === 'tombstones') return record;
            if (seen.has(record.id)) return at('id', () => refuse('duplicate'));
            seen.add(record.id);
            return record;
          }),
        )
        .filter((record) => record !== INVALID);
    });
  }
  const result = feed as unknown as Feed;
  for (const { collection, id } of result.tombstones) withdrawn.add(`${collection}/${id}`);
  for (const key of Object.keys(COLLECTION_SHAPES) as CollectionKey[]) {
    if (key !== 'tombstones') feed[key] = (result[key] as { id: string }[]).filter(({ id }) => !withdrawn.has(`${key}/${id}`));
  }
  return { feed: result, issues };
}
