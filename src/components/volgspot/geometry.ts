type Point = readonly [x: number, y: number];

/** The measures of a wheel in px and the paths of its parts; areas and rings count from 0. */
export interface Wheel {
  readonly size: number;
  /** A whole sector is the target, and there is no room for seeds. */
  readonly small: boolean;
  /** x and y of the centre. */
  readonly c: number;
  /** Width of the band that holds the labels. */
  readonly band: number;
  readonly hub: number;
  /** Radius of the track in the hub. */
  readonly track: number;
  /** Thickness of a ring. */
  readonly ring: number;
  /** Font sizes of the labels and of the ring numbers. */
  readonly label: number;
  readonly digit: number;
  /** Radius of the middle of a ring. */
  middle(ring: number): number;
  /** A cell with rounded corners, whose gaps to its neighbours are parallel; `inset` draws it smaller inside itself. */
  cell(area: number, ring: number, inset?: number): string;
  /** The edges of an empty cell that are its own to draw: each gap gets one line, in its middle; `end` and `outer` say whether those two are. */
  border(area: number, ring: number, end: boolean, outer: boolean): string;
  /** The lit sector of an area, from the hub into the band. */
  beam(area: number): string;
  /** The line that the label of an area stands on, and how long it is. */
  rim(area: number): { readonly path: string; readonly length: number };
  /** The engraved lines of a cell that was discussed. */
  engraving(area: number, ring: number): string;
  /** The dotted line of a cell that is planned. */
  plan(area: number, ring: number): string;
  /** One dot per finding and intention, in reading order along the middle of a cell, with the width of the clear edge round each; none where they would merge. */
  seeds(area: number, ring: number, count: number): { readonly r: number; readonly edge: number; readonly at: readonly Point[] };
  /** The piece of the track that stands for one of all phases, `count` of which go round. */
  phase(index: number, count: number): string;
  /** Where the marker stands: at the top while not every phase is known (`count` 0), else in its phase or, on the way there, where it starts. */
  marker(state: 'towards' | 'in', index?: number, count?: number): Point;
}

export const MIN_SIZE = 240;
export const MAX_SIZE = 640;
/** From this size on a cell is a target of its own. */
export const SMALL = 420;
const LARGE = 560;
/** Radius in px under which seeds merge into a line; the findings, the table and the name of a cell tell how many there are. */
const LEAST_SEED = 2.8;
const DEGREE = Math.PI / 180;
const TOP = -90 * DEGREE;

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The wheel at a size of 240 to 640 px. Directions are in radians: 0 to the right, clockwise.
 *
 * From the rim inwards: a band for the names of 6 % of the size, from 22 to 36 px; the rings, all of one thickness, with gaps
 * of 0.75 %, at least 2.5 px; a gap of 1.3 %, at least 4 px; the hub, 37 % of what is within the band, with its track at 86 %
 * of that. At the top the numbers of the rings take 22°, or 20° in a small wheel; the areas share the rest, clockwise from there.
 */
export function wheel(size: number, areas = 5, rings = 3): Wheel {
  const bySize = (large: number, medium: number, small: number): number => (size >= LARGE ? large : size >= SMALL ? medium : small);
  const small = size < SMALL;
  const c = size / 2;
  const band = Math.min(36, Math.max(22, 0.06 * size));
  const edge = c - band;
  const hub = 0.37 * edge;
  const track = 0.86 * hub;
  const first = hub + Math.max(4, 0.013 * size);
  const gap = Math.max(2.5, 0.0075 * size);
  const ring = (edge - first - (rings - 1) * gap) / rings;
  const spine = (small ? 20 : 22) * DEGREE;
  const sector = (2 * Math.PI - spine) / areas;
  const label = bySize(17, 15, 13.5);

  const middle = (index: number): number => first + index * (ring + gap) + ring / 2;
  const start = (area: number): number => spine / 2 + TOP + area * sector;
  /** Whether what stands in an area is read from its far end, to keep it upright. */
  const isBelow = (area: number): boolean => Math.sin(start(area + 0.5)) > 0;
  const point = (radius: number, angle: number): Point => [round(c + radius * Math.cos(angle)), round(c + radius * Math.sin(angle))];
  const at = (radius: number, angle: number): string => point(radius, angle).join(' ');
  const bend = (radius: number, sweep: 0 | 1, end: string): string => `A${round(radius)} ${round(radius)} 0 0 ${sweep} ${end}`;
  const arc = (radius: number, from: number, to: number): string => `M${at(radius, from)}${bend(radius, from < to ? 1 : 0, at(radius, to))}`;

  return {
    size,
    small,
    c,
    band,
    hub,
    track,
    ring,
    label,
    digit: bySize(14, 13, 12),
    middle,
    cell(area, index, inset = 0) {
      const outer = middle(index) + ring / 2 - inset;
      const inner = middle(index) - ring / 2 + inset;
      const corner = Math.min(7, 0.17 * ring) - (inset && 2);
      /** A point on the side where the area starts (1) or ends (-1), or a length along the arc beyond it. */
      const on = (side: 1 | -1, radius: number, beyond = 0): string =>
        at(radius, start(side > 0 ? area : area + 1) + side * (Math.asin((gap / 2 + inset) / radius) + beyond / radius));
      return (
        `M${on(1, outer, corner)}${bend(outer, 1, on(-1, outer, corner))}Q${on(-1, outer)} ${on(-1, outer - corner)}` +
        `L${on(-1, inner + corner)}Q${on(-1, inner)} ${on(-1, inner, corner)}${bend(inner, 0, on(1, inner, corner))}` +
        `Q${on(1, inner)} ${on(1, inner + corner)}L${on(1, outer - corner)}Q${on(1, outer)} ${on(1, outer, corner)}Z`
      );
    },
    border(area, index, end, outer) {
      const inside = middle(index) - (ring + gap) / 2;
      const outside = middle(index) + (index < rings - 1 ? ring + gap : ring) / 2;
      const side = (angle: number): string => `M${at(inside, angle)}L${at(outside, angle)}`;
      const [from, to] = [start(area), start(area + 1)];
      return (area ? '' : side(from)) + (end ? side(to) : '') + (index ? '' : arc(inside, from, to)) + (outer ? arc(outside, from, to) : '');
    },
    beam(area) {
      const from = start(area) - 0.6 * DEGREE;
      const to = start(area + 1) + 0.6 * DEGREE;
      return `${arc(c - 2, from, to)}L${at(hub + 1, to)}${bend(hub + 1, 0, at(hub + 1, from))}Z`;
    },
    rim(area) {
      const from = start(area) + DEGREE;
      const to = start(area + 1) - DEGREE;
      const radius = edge + band / 2 + (isBelow(area) ? 0.37 : -0.35) * label;
      return { path: isBelow(area) ? arc(radius, to, from) : arc(radius, from, to), length: radius * (to - from) };
    },
    engraving(area, index) {
      const spacing = bySize(5.6, 4.6, 3.6);
      const count = Math.floor(ring / spacing - 0.7);
      return Array.from({ length: count }, (_, line) => {
        const radius = middle(index) + (line - (count - 1) / 2) * spacing;
        const end = Math.asin(gap / 2 / radius) + (1.1 * spacing) / radius;
        return arc(radius, start(area) + end, start(area + 1) - end);
      }).join('');
    },
    plan(area, index) {
      const radius = middle(index);
      const end = ring / 2 / radius;
      return arc(radius, start(area) + end, start(area + 1) - end);
    },
    seeds(area, index, count) {
      const radius = middle(index);
      const full = bySize(4.6, 3.6, 3.6);
      const pitch = Math.min(3.3 * full, (sector * radius - 0.9 * ring) / Math.max(1, count - 1));
      const r = Math.min(full, pitch / 2.4);
      const step = (isBelow(area) ? -pitch : pitch) / radius;
      return {
        r: round(r),
        edge: r < full ? 0 : 2.5,
        at: Array.from({ length: r < LEAST_SEED ? 0 : count }, (_, seed) => point(radius, start(area + 0.5) + (seed - (count - 1) / 2) * step)),
      };
    },
    phase: (index, count) => arc(track, TOP + (2 * Math.PI * index) / count + 2 * DEGREE, TOP + (2 * Math.PI * (index + 1)) / count - 2 * DEGREE),
    marker: (state, index = 0, count = 0) => point(track, TOP + (count && (2 * Math.PI * index) / count + (state === 'in' ? Math.PI / count : 2 * DEGREE))),
  };
}
