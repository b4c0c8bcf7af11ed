export type Kind = 'bytes' | 'requests' | 'mutations' | 'ratio' | 'shift' | 'count' | 'time';
export interface Budget {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Where the figure comes from: the page or the task that it is measured on. */
  readonly source: string;
  /** Most that it may be; left out where there is a figure and no budget. */
  readonly limit?: number;
  /** For bytes and requests: what it is now. `npm test` fails when it grows by more than a hundredth; lower it when it shrinks. */
  readonly today?: number;
}
export const BUDGETS: readonly Budget[];
export const GATED: readonly Kind[];
export const SLACK: number;
