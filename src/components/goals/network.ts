import type { Action, Network } from '../../feed/schema.js';

/** An effort with the numbers, from 0, of the goals that it serves and the actions behind it. */
export interface Effort {
  readonly text: string;
  readonly goals: readonly number[];
  readonly actions: readonly Action[];
}

export interface Goal {
  readonly text: string;
  readonly efforts: readonly Effort[];
}

/** A network with its ids resolved. */
export interface Resolved {
  readonly goals: readonly Goal[];
  /** In the order of the goals that they serve; those without a goal last. */
  readonly efforts: readonly Effort[];
  /** Efforts without a goal. */
  readonly loose: readonly Effort[];
  /** Number of a goal and number of an effort that serves it. */
  readonly lines: readonly (readonly [goal: number, effort: number])[];
}

/** Resolves the ids of a network; what points to nothing is left out. */
export function resolve({ goals, efforts: given = [] }: Network, actions: readonly Action[]): Resolved {
  const first = ({ goals: [goal = Infinity] }: Effort): number => goal;
  const efforts = given
    .map(({ text, goals: served = [], actions: behind = [] }) => ({
      text,
      goals: goals.flatMap(({ id }, index) => (served.includes(id) ? [index] : [])),
      actions: actions.filter(({ id }) => behind.includes(id)),
    }))
    .sort((a, b) => first(a) - first(b) || 0);
  return {
    goals: goals.map(({ text }, index) => ({ text, efforts: efforts.filter((effort) => effort.goals.includes(index)) })),
    efforts,
    loose: efforts.filter((effort) => effort.goals.length === 0),
    lines: efforts.flatMap((effort, index) => effort.goals.map((goal) => [goal, index] as const)),
  };
}

/**
 * Path of the lines from goals to efforts, in px.
 * @param from heights at which the goals begin · @param to those of the efforts · @param width of the room between them
 */
export function linesPath(lines: Resolved['lines'], from: readonly number[], to: readonly number[], width: number): string {
  const half = width / 2;
  const px = (height: number | undefined): string => height!.toFixed(1);
  return lines.map(([goal, effort]) => `M0 ${px(from[goal])}C${half} ${px(from[goal])} ${half} ${px(to[effort])} ${width} ${px(to[effort])}`).join('');
}
