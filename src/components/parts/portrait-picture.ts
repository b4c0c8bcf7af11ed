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
  /**
   * How the drawing stands in a box of another shape (`preserveAspectRatio`): whole, in its own corner and at its own
   * scale; the rings and the beam run on over the rest.
   */
  readonly hold: string;
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * The same title always gives the same drawing.
 * @param reach how far from the corner there are rings: of itself past the far corner of a box of 2.2 : 1, the widest in a gallery
 */
export function pictureOf(title: string, reach = 780): Picture {
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
  for (let ring = 2; ring * spacing < reach; ring++) {
    const r = ring * spacing;
    const arc = `M${x + inX * r} ${y}A${r} ${r} 0 0 ${inX === inY ? 1 : 0} ${x} ${y + inY * r}`;
    if (ring >= bandStart && ring < bandEnd) band += arc;
    else rings += arc;
  }
  // The far side of the triangle is a straight line, which lies a little nearer than its ends.
  const length = 1.01 * reach;
  const edge = (degrees: number): string => {
    const radians = (degrees * Math.PI) / 180;
    return `${round(x + inX * length * Math.cos(radians), 2)} ${round(y + inY * length * Math.sin(radians), 2)}`;
  };
  const half = (inX * inY * spread) / 2;
  const beam = `M${x} ${y}L${edge(angle - half)}L${edge(angle + half)}Z`;
  return { rings, band, bandStroke: round(spacing * 0.72, 1), beam, hold: `x${x ? 'Max' : 'Min'}Y${y ? 'Max' : 'Min'} meet` };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
