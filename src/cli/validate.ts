import { checkCalendar, checkCharacters, checkDuplicates, checkPeriods, checkReserved, checkTombstones } from './check-records.js';
import { checkReferences } from './check-references.js';
import { checkDocument, checkKeys, checkRequired, checkShape } from './check-shape.js';
import { pointerOf, type Finding } from './problem.js';

/**
 * Everything that is wrong with a feed document, in the order of the checks; empty when it can be published.
 * Takes parsed JSON of any kind and never throws. Only the first problem of a place is kept.
 */
export function validateFeed(feed: unknown): Finding[] {
  const fatal = checkDocument(feed);
  if (fatal) return [fatal];
  const findings = [
    ...checkRequired(feed),
    ...checkShape(feed),
    ...checkDuplicates(feed),
    ...checkReserved(feed),
    ...checkTombstones(feed),
    ...checkReferences(feed),
    ...checkPeriods(feed),
    ...checkCalendar(feed),
    ...checkCharacters(feed),
    ...checkKeys(feed),
  ];
  const seen = new Set<string>();
  return findings.filter(({ path }) => {
    const pointer = pointerOf(path);
    return !seen.has(pointer) && seen.add(pointer);
  });
}
