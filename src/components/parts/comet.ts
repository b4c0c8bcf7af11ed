/**
 * The comet of the samenwerkingswiel as an SVG path: it grows from nothing to its full width.
 * @param r radius of the track · @param width at its head · @param end angle of the head and @param sweep its length, in degrees
 */
export function cometPath(cx: number, cy: number, r: number, width: number, sweep: number, end = -90): string {
  const steps = 32;
  const rim = (index: number, side: 1 | -1): string => {
    const u = index / steps;
    const angle = ((end - sweep * (1 - u)) * Math.PI) / 180;
    const radius = r + side * (width / 2) * u ** 1.4;
    return `${(cx + radius * Math.cos(angle)).toFixed(2)} ${(cy + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const forth = Array.from({ length: steps + 1 }, (_, index) => rim(index, 1));
  const back = Array.from({ length: steps + 1 }, (_, index) => rim(steps - index, -1));
  return `M${[...forth, ...back].join('L')}Z`;
}
