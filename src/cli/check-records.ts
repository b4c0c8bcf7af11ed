import { HIDDEN_CHARACTERS, LONE_SURROGATES } from '../feed/patterns.js';
import { COLLECTIONS, feedSchema } from '../feed/schema.js';
import { COUNTRY } from '../snippet/snippet.js';
import { pointerOf, type Finding, type Path } from './problem.js';
import { metaId, schemaAt } from './schema-tree.js';
import { isObject, select, walk } from './values.js';

/** Lists whose items have an id that must be the only one of its kind in that list. */
const LISTS = [
  ...Object.keys(COLLECTIONS).filter((key) => key !== 'tombstones'),
  'volgspot.goals',
  'volgspot.areas',
  'volgspot.rounds',
  'volgspot.steps',
  'volgspot.phases',
];

/** Records that carry the id of an earlier record of the same list. */
export function checkDuplicates(feed: unknown): Finding[] {
  return LISTS.flatMap((list) => {
    const first = new Map<string, Path>();
    const findings: Finding[] = [];
    for (const { path, value } of select(feed, `${list}[].id`)) {
      if (typeof value !== 'string') continue;
      const earlier = first.get(value);
      if (earlier) findings.push({ path, problem: { code: 'duplicate-id', id: value, first: pointerOf(earlier) } });
      else first.set(value, path);
    }
    return findings;
  });
}

/** Pacts with the id under which the pages of the whole country stand: theirs would take the place of those. */
export function checkReserved(feed: unknown): Finding[] {
  return [...select(feed, 'pacts[].id')].flatMap(({ path, value }) => (value === COUNTRY ? [{ path, problem: { code: 'reserved-id', id: COUNTRY } }] : []));
}

/** Records that are still there although a tombstone withdraws them, and tombstones of a collection that does not exist. */
export function checkTombstones(feed: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of select(feed, 'tombstones[]')) {
    const { collection, id } = isObject(value) ? value : {};
    if (typeof collection !== 'string' || typeof id !== 'string') continue;
    if (!Object.hasOwn(COLLECTIONS, collection)) {
      findings.push({ path: [...path, 'collection'], problem: { code: 'not-allowed', found: collection, allowed: Object.keys(COLLECTIONS) } });
      continue;
    }
    for (const record of select(feed, `${collection}[]`)) {
      if (isObject(record.value) && record.value['id'] === id) findings.push({ path: record.path, problem: { code: 'tombstoned', id, collection } });
    }
  }
  return findings;
}

/** Periods and meetings that end before they start, as far as the precision of both dates can tell. */
export function checkPeriods(feed: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of walk(feed)) {
    const { start, end } = isObject(value) ? value : {};
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    const length = Math.min(start.length, end.length);
    if (end.slice(0, length) < start.slice(0, length)) findings.push({ path: [...path, 'end'], problem: { code: 'end-before-start', start, end } });
  }
  return findings;
}

/** Dates such as 31 February: written as they should be, yet on no calendar. */
export function checkCalendar(feed: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of walk(feed)) {
    const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
    if (Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() || day === undefined) continue;
    const schema = schemaAt(feedSchema, path);
    if (schema && metaId(schema) === 'date') findings.push({ path, problem: { code: 'impossible-date', found: String(value) } });
  }
  return findings;
}

/** Texts with characters that a reader leaves out: they steer the order of text, or are no characters. */
export function checkCharacters(feed: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { path, value } of walk(feed)) {
    if (typeof value === 'string' && [HIDDEN_CHARACTERS, LONE_SURROGATES].some((pattern) => value.search(pattern) >= 0)) {
      findings.push({ path, problem: { code: 'hidden-characters', found: value } });
    }
  }
  return findings;
}
