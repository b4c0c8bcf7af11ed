import type { Action, Period } from '../../feed/schema.js';

/** The years that all periods of an agenda are drawn on. */
export interface Axis {
  readonly first: number;
  readonly years: number;
}

/** A bar on the axis, from 0 to 1, with the ends that are unknown. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Year labels that fit over the axis. */
const LABELS = 5;

/** The axis over all dated periods, in whole years; `undefined` when there are none. */
export function yearAxis(actions: readonly Action[]): Axis | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { period } of actions) {
    const [from, to] = span(period);
    first = Math.min(first, Math.floor(from));
    last = Math.max(last, Math.ceil(to));
  }
  return first < last ? { first, years: last - first } : undefined;
}

/** Where a period stands on the axis; `undefined` without dates. A bar with one open end covers the date that is known. */
export function barOn({ first, years }: Axis, period: Period | undefined): Bar | undefined {
  const [from, to] = span(period);
  return from < to ? { from: (from - first) / years, to: (to - first) / years, openStart: !period!.start, openEnd: !period!.end } : undefined;
}

/** The years to write over the axis, each with the number of years up to the next. */
export function yearLabels({ first, years }: Axis): readonly (readonly [year: number, width: number])[] {
  const step = Math.ceil(years / LABELS);
  return Array.from({ length: Math.ceil(years / step) }, (_, index) => [first + index * step, Math.min(step, years - index * step)]);
}

function span(period: Period | undefined): readonly [from: number, to: number] {
  const { start = period?.end, end = period?.start } = period ?? {};
  return start && end ? [moment(start, 0), moment(end, 1)] : [Infinity, -Infinity];
}

/** A date in years: its first moment, or with `after` the one after its last. Good to a third of a day, far less than a pixel. */
function moment(iso: string, after: 0 | 1): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + after;
  return year + (month - 1 + (day === undefined ? after : (day - 1 + after) / 31)) / 12;
}
