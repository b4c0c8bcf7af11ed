import type { Period, TimelineEntry } from '../../feed/schema.js';
import { formatDate } from '../../i18n/format.js';
import { formatPeriod } from '../../i18n/period.js';
import type { Words } from '../../i18n/words.js';

/** The whole years that something is drawn on. */
export interface Axis {
  readonly first: number;
  readonly years: number;
}

/** From when to when, in years: 2016.75 is the first of October 2016. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** "Medio": about the middle, a quarter of a year on either side. */
  readonly isMid?: boolean;
}

/** A span on an axis, from 0 to 1, and where its text has room. */
export interface Placed extends Span {
  readonly side: 'after' | 'before' | 'under';
}

/** A moment on an axis, from 0 to 1: on its lane, with those before it on others where they would touch. */
export interface Mark {
  readonly entry: TimelineEntry;
  readonly from: number;
  readonly to: number;
  /** Known by year alone, or a period: it has no place, it has a stretch. */
  readonly isLong: boolean;
  readonly lane: number;
}

/** Part of the axis that a text beside a bar needs. */
const ROOM = 0.28;
/** Part of the axis that a mark takes, at the narrowest. */
const MARK = 0.025;
/** Most marks above each other. */
const LANES = 8;

/** When a step of a plan is; `undefined` where its period isn't known. With one end it has the length of that date. */
export function spanOf({ start, end, startQuarter, endQuarter, mid }: Period = {}): Span | undefined {
  if (mid && start) {
    const middle = Number(start.slice(0, 4)) + 0.5;
    return { from: middle - 0.25, to: middle + 0.25, isMid: true };
  }
  const from = start ? moment(start, 0, startQuarter) : end && moment(end, 0, endQuarter);
  const to = end ? moment(end, 1, endQuarter) : start && moment(start, 1, startQuarter);
  return from && to && from < to ? { from, to } : undefined;
}

/** When a moment is. */
export const spanOfEntry = ({ date, period }: TimelineEntry): Span | undefined => spanOf(date ? { start: date } : period);

/** The whole years over all spans; `undefined` when there are none. */
export function axisOf(spans: readonly Span[]): Axis | undefined {
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  return first < last ? { first, years: last - first } : undefined;
}

/** A span on the axis; its text stands on the side with the most room, and under it where neither has enough. */
export function placeOn({ first, years }: Axis, span: Span): Placed {
  const from = (span.from - first) / years;
  const to = (span.to - first) / years;
  const room = Math.max(from, 1 - to);
  return { ...span, from, to, side: room < ROOM ? 'under' : room === 1 - to ? 'after' : 'before' };
}

/** The marks of a strip, in order of time; at most `LANES` stand above each other. */
export function marksOn({ first, years }: Axis, entries: readonly TimelineEntry[]): readonly Mark[] {
  const ends: number[] = [];
  return entries
    .flatMap((entry) => {
      const span = spanOfEntry(entry);
      if (!span) return [];
      const isLong = !entry.date || entry.date.length === 4;
      const [from, middle, to] = [span.from, (span.from + span.to) / 2, span.to].map((at) => (at - first) / years) as [number, number, number];
      return [isLong ? { entry, from, to, isLong } : { entry, from: middle, to: middle, isLong }];
    })
    .sort((a, b) => a.from - b.from)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.from);
      const lane = free >= 0 ? free : ends.length < LANES ? ends.length : ends.indexOf(Math.min(...ends));
      ends[lane] = mark.isLong ? mark.to : mark.from + MARK;
      return { ...mark, lane };
    });
}

/** A period in words, with its quarters. */
export function whenOf(period: Period, words: Words): string {
  const { start, end, startQuarter, endQuarter, mid, text } = period;
  if (text || !(mid || startQuarter || endQuarter)) return formatPeriod(period, words);
  const say = (iso: string | undefined, quarter: number | undefined): string =>
    iso ? (quarter ? words.timelineQuarter(quarter, iso.slice(0, 4)) : formatDate(iso, words)) : '';
  const [from, to] = [say(start, startQuarter), say(end, endQuarter)];
  return formatPeriod({ text: mid && start ? words.timelineMid(start.slice(0, 4)) : from && to && from !== to ? words.fromTo(from, to) : from || to }, words);
}

/** A title such as "Fase 1: zicht op de situatie" in two. */
export function splitTitle(title: string): readonly [number: string, name: string] {
  const [, number = '', name = title] = /^(\S+ \d+)\s*[:.–-]\s+(.+)$/.exec(title) ?? [];
  return [number, name.charAt(0).toUpperCase() + name.slice(1)];
}

/** A date in years: its first moment, or with `after` the one after its last. Good to a third of a day, far less than a pixel. */
function moment(iso: string, after: 0 | 1, quarter?: number): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return quarter ? year + (Math.min(quarter, 4) - 1 + after) / 4 : year + after;
  return year + (month - 1 + (day === undefined ? after : (day - 1 + after) / 31)) / 12;
}
