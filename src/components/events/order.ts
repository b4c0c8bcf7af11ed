import type { FeedEvent } from '../../feed/schema.js';

/** The coming meetings, next one first, and the past ones, last one first. */
export interface Order {
  readonly coming: readonly FeedEvent[];
  readonly past: readonly FeedEvent[];
}

/**
 * Meetings as they stand to a day. One that goes on that day is still to come; one known by month or year alone until that is over.
 * @param today ISO date
 */
export function orderEvents(events: readonly FeedEvent[], today: string): Order {
  const isComing = ({ start, end = start }: FeedEvent): boolean => end >= today.slice(0, end.length);
  const byStart = (a: FeedEvent, b: FeedEvent): number => (a.start < b.start ? -1 : Number(a.start > b.start));
  return {
    coming: events.filter(isComing).sort(byStart),
    past: events.filter((event) => !isComing(event)).sort((a, b) => byStart(b, a)),
  };
}

/** The day on the visitor's own clock. */
export function todayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
