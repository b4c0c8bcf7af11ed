import { own } from '../../internal/own.js';

/** The cell that a key leads to from another one, counted from 0: arrows to the sides go round the areas, up and down go out and in. */
export function move(key: string, area: number, round: number, areas: number, rounds: number): readonly [area: number, round: number] | undefined {
  const targets: Record<string, readonly [area: number, round: number]> = {
    ArrowRight: [(area + 1) % areas, round],
    ArrowLeft: [(area + areas - 1) % areas, round],
    ArrowUp: [area, Math.min(round + 1, rounds - 1)],
    ArrowDown: [area, Math.max(round - 1, 0)],
    Home: [0, round],
    End: [areas - 1, round],
    ' ': [area, round],
    Enter: [area, round],
  };
  return own(targets, key);
}
