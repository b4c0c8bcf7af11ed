import type { Figure } from '../../feed/schema.js';

/** One figure drawn large, with those of the same unit under it. */
export interface Column {
  readonly figure: Figure;
  readonly others: readonly Figure[];
}

/** Dots that can still be told apart, and drawn. */
const MOST = 2000;
/** Px from one ring of dots to the next, and across a dot. */
export const RING = 3.5;
export const DOT = 4.4;
/** Units of which one dot can't be one: measures, shares, and thousands at once. */
const UNCOUNTED = /^(?:%|(?:procent|promille|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|euro|duizend|miljoen|miljard)\b)/i;

/** How many dots a figure is drawn with; 0 where it is a number alone. */
export const dotsOf = ({ value, unit, series }: Figure): number =>
  unit && !series?.length && !UNCOUNTED.test(unit.trim()) && Number.isInteger(value) && value > 0 && value <= MOST ? value : 0;

/** Px across the drawing of so many dots. */
export const sizeOf = (dots: number): number => (dots > 1 ? Math.ceil(2 * RING * Math.sqrt(dots - 0.5) + DOT) : DOT);

/** The unit, where no word of the label is it or ends with it: "Zorgpacten" says "pacten", "buurt" does not say "uur". */
export const unitOf = ({ unit = '', label }: Figure): string => (unit && `${label.toLowerCase()} `.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.join(' ').concat(' ').includes(`${unit.toLowerCase()} `) ? '' : unit);

/** Each figure in a column of its own. */
export const apart = (figures: readonly Figure[]): readonly Column[] => figures.map((figure) => ({ figure, others: [] }));

/**
 * Figures with one unit in one column: sources that differ stand together, the newest drawn large. Most dots come first, then
 * series, which keep a column of their own, then numbers alone.
 */
export function together(figures: readonly Figure[]): readonly Column[] {
  const units = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = figure.series?.length || !figure.unit ? `#${figure.id}` : figure.unit;
    const same = units.get(key);
    if (same) same.push(figure);
    else units.set(key, [figure]);
  }
  const rank = ({ figure }: Column): number => dotsOf(figure) || (figure.series?.length ? 0 : -1);
  return [...units.values()]
    .map((same) => {
      const [figure, ...others] = same.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -Number(dateOf(a) > dateOf(b))));
      return { figure: figure!, others };
    })
    .sort((a, b) => rank(b) - rank(a));
}

/** Of figures in two columns, wide ones across both: those that would stand beside nothing. */
export function alone(areWide: readonly boolean[]): ReadonlySet<number> {
  const single = new Set<number>();
  let isHalf = false;
  for (let index = 0; index <= areWide.length; index++) {
    const isWhole = areWide[index] ?? true;
    if (isWhole && isHalf) single.add(index - 1);
    isHalf = !isWhole && !isHalf;
  }
  return single;
}

const dateOf = ({ date, period }: Figure): string => date ?? period?.end ?? period?.start ?? '';
