/** The cell that a key leads to from another one, counted from 0: arrows to the sides go round the areas, up and down go out and in. */
export function move(key: string, area: number, round: number, areas: number, rounds: number): readonly [area: number, round: number] | undefined {
  switch (key) {
    case 'ArrowRight':
      return [(area + 1) % areas, round];
    case 'ArrowLeft':
      return [(area + areas - 1) % areas, round];
    case 'ArrowUp':
      return [area, Math.min(round + 1, rounds - 1)];
    case 'ArrowDown':
      return [area, Math.max(round - 1, 0)];
    case 'Home':
      return [0, round];
    case 'End':
      return [areas - 1, round];
    case ' ':
    case 'Enter':
      return [area, round];
    default:
      return undefined;
  }
}
