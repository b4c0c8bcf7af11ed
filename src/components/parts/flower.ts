const GOLDEN_ANGLE = 137.508;

/**
 * Path of dots laid out as seeds in a sunflower, to be stroked with round caps.
 * @param n how many
 * @param k px from one ring to the next
 */
export function flower(cx: number, cy: number, n: number, k: number): string {
  // One dot alone belongs in the middle; from two on the flower balances itself.
  if (n === 1) return `M${cx} ${cy}h0`;
  let path = '';
  for (let index = 0; index < n; index++) {
    const r = k * Math.sqrt(index + 0.5);
    const angle = (index * GOLDEN_ANGLE * Math.PI) / 180;
    path += `M${(cx + r * Math.cos(angle)).toFixed(2)} ${(cy + r * Math.sin(angle)).toFixed(2)}h0`;
  }
  return path;
}
