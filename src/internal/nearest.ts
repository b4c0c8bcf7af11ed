/** The known value most like a wrong one, by edit distance, or `undefined` when nothing is near. */
export function nearest(value: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(3, value.length / 2);
  for (const candidate of known) {
    if (candidate === '') continue;
    const whole = distance(value, candidate);
    const score = candidate.includes(value) || value.includes(candidate) ? Math.min(whole, 2) : whole;
    if (score < bestDistance) [best, bestDistance] = [candidate, score];
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
