/** Size of the drawing: 3:2. */
export const WIDTH = 480;
export const HEIGHT = 320;

/** The drawing of a koploper without a photo: rings around a corner, a band of thick ones, and a beam across them. */
export interface Picture {
  /** Path of the thin rings. */
  readonly rings: string;
  /** Path of the thick rings and the width of their stroke. */
  readonly band: string;
  readonly bandStroke: number;
  /** Path of the beam, a triangle from the corner. */
  readonly beam: string;
  /** Where the drawing holds on in a box of another shape (`preserveAspectRatio`), so that its corner is never cut off. */
  readonly hold: string;
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same title always gives the same drawing. */
export function pictureOf(title: string): Picture {
  const hash = fnv1a(title);
  const pick = (shift: number, least: number, choices: number): number => least + ((hash >>> shift) % choices);
  // Corner: 0 top left, 1 top right, 2 bottom left, 3 bottom right; the rest points inward from there.
  const [x, inX] = hash & 1 ? [WIDTH, -1] : [0, 1];
  const [y, inY] = hash & 2 ? [HEIGHT, -1] : [0, 1];
  const spacing = pick(3, 9, 6);
  const bandStart = 4 * pick(7, 3, 6);
  const bandEnd = bandStart + 2 * pick(11, 1, 3);
  const angle = pick(15, 20, 34);
  const spread = pick(19, 7, 7);

  let rings = '';
  let band = '';
  // The far corner lies at 577; the last ring passes it.
  for (let ring = 2; ring * spacing < 606; ring++) {
    const r = ring * spacing;
    const arc = `M${x + inX * r} ${y}A${r} ${r} 0 0 ${inX === inY ? 1 : 0} ${x} ${y + inY * r}`;
    if (ring >= bandStart && ring < bandEnd) band += arc;
    else rings += arc;
  }
  const edge = (degrees: number): string => {
    const radians = (degrees * Math.PI) / 180;
    return `${round(x + inX * 700 * Math.cos(radians), 2)} ${round(y + inY * 700 * Math.sin(radians), 2)}`;
  };
  const half = (inX * inY * spread) / 2;
  const beam = `M${x} ${y}L${edge(angle - half)}L${edge(angle + half)}Z`;
  return { rings, band, bandStroke: round(spacing * 0.72, 1), beam, hold: `x${x ? 'Max' : 'Min'}Y${y ? 'Max' : 'Min'} slice` };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
