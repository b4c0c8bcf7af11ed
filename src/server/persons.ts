import type { Feed } from '../feed/schema.js';

/** Fields that name a person or show one. */
const PERSONAL = new Set(['executive', 'contact', 'ambassador', 'driver', 'speaker', 'image']);

/** By the feed that they were made from: many widgets show one feed. */
const made = new WeakMap<Feed, Feed>();

/**
 * The feed without contact persons, directors, ambassadors and pictures: for what is pasted elsewhere, where the withdrawal of a record
 * would not reach it.
 */
export function withoutPersons(feed: Feed): Feed {
  let without = made.get(feed);
  if (!without) made.set(feed, (without = JSON.parse(JSON.stringify(feed, (key, value: unknown) => (PERSONAL.has(key) ? undefined : value))) as Feed));
  return without;
}
