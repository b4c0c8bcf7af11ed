import type * as z from 'zod';
import { feedSchema, REQUIRED_TO_PUBLISH } from '../feed/schema.js';
import type { Finding, Path, Problem } from './problem.js';
import { elementOf, fieldsOf, metaId, schemaAt } from './schema-tree.js';
import { isObject, valueAt } from './values.js';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SAFE_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** The finding that makes all others pointless: not a feed, or a feed of another major version. */
export function checkDocument(feed: unknown): Finding | undefined {
  if (!isObject(feed)) return { path: [], problem: { code: 'not-a-feed', found: feed } };
  const version = feed['version'];
  if (typeof version === 'string' && /^\d+\.\d+$/.test(version) && !version.startsWith('1.')) {
    return { path: ['version'], problem: { code: 'other-major', found: version } };
  }
  return undefined;
}

/** What the schema of the feed does not allow. */
export function checkShape(feed: unknown): Finding[] {
  const result = feedSchema.safeParse(feed);
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    return { path, problem: problemOf(issue, path, valueAt(feed, path)) };
  });
}

function problemOf(issue: z.core.$ZodIssue, path: Path, found: unknown): Problem {
  if (found === undefined) return { code: 'missing', key: String(path.at(-1)) };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: issue.expected, found };
    case 'too_small':
      return { code: 'bad-ordinal', found };
    case 'invalid_value':
      return { code: 'not-allowed', found, allowed: issue.values.map(String) };
    case 'invalid_format':
      return formatProblem(path, found) ?? { code: 'other', found, detail: issue.message };
    default:
      return { code: 'other', found, detail: issue.message };
  }
}

function formatProblem(path: Path, found: unknown): Problem | undefined {
  const schema = schemaAt(feedSchema, path);
  switch (schema && metaId(schema)) {
    case 'date':
      return { code: 'bad-date', found };
    case 'slug':
      return { code: 'bad-id', found };
    case 'text':
      return { code: 'empty-text' };
    case 'url':
    case 'webUrl':
      return linkProblem(String(found));
    case 'version':
      return { code: 'bad-version', found };
    default:
      return undefined;
  }
}

function linkProblem(found: string): Problem {
  const scheme = SCHEME.exec(found.trim())?.[0].toLowerCase();
  return scheme === undefined || SAFE_SCHEMES.includes(scheme) ? { code: 'bad-link', found } : { code: 'unsafe-link', found, scheme };
}

/** Keys that a reader can do without and a publisher may not leave out. */
export function checkRequired(feed: unknown): Finding[] {
  return REQUIRED_TO_PUBLISH.filter((key) => valueAt(feed, [key]) === undefined).map((key) => ({
    path: [key],
    problem: { code: 'missing-to-publish', key },
  }));
}

/** Keys that version 1 does not have: later additions, or slips of the pen. */
export function checkKeys(feed: unknown): Finding[] {
  return [...unknownKeys(feedSchema, feed, [])];
}

function* unknownKeys(schema: z.ZodType, value: unknown, path: Path): Generator<Finding> {
  const element = elementOf(schema);
  const fields = fieldsOf(schema);
  if (element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unknownKeys(element, item, [...path, index]);
  } else if (fields && isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field) yield* unknownKeys(field, item, [...path, key]);
      else yield { path: [...path, key], problem: { code: 'unknown-key', key } };
    }
  }
}
