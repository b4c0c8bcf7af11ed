import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { styleVars } from '../parts/style-vars.js';
import { kindMark } from './kinds.js';
import type { Axis, Mark } from './scale.js';

/** Years that an axis has words for, and those up to which it has ticks within a year. */
const LABELS = 12;
const TICKED = 8;

// In per cents and em: the drawing takes the width there is, and its words keep their size.
const percent = (part: number): string => `${+(part * 100).toFixed(3)}%`;

/** The axis: the years over a heavy line; the line down for each year and tick is drawn behind what stands on it. */
export function axis({ first, years }: Axis, label: string, marks: unknown = ''): TemplateResult {
  const step = Math.ceil(years / LABELS);
  return html`<svg class="axis" part="axis" width="100%" role="img" aria-label=${label}>
    <line class="base" x1="0" x2="100%" y1="2.125em" y2="2.125em" />${Array.from(
      { length: Math.ceil(years / step) },
      (_, index) => svg`<text x=${percent((index * step) / years)} y="1.25em" dx="6">${first + index * step}</text>`,
    )}${marks}
  </svg>`;
}

/** What a box with an axis needs to draw its lines. */
export const linesOf = ({ years }: Axis, ticks: number): Record<string, number> => ({ '--y': years, '--t': years > TICKED ? years : years * ticks });

/** The axis with a mark for every moment; one known by its year alone is a dotted line from its beginning to its end. */
export function strip(on: Axis, marks: readonly Mark[], label: string): TemplateResult {
  const lanes = 1 + Math.max(...marks.map(({ lane }) => lane));
  return html`<div class="strip lines" ${styleVars({ ...linesOf(on, 12), '--l': lanes })}>${axis(on, label, marks.map(markOf))}</div>`;
}

function markOf({ entry, from, to, isLong, lane }: Mark): SVGTemplateResult {
  const y = `${3.125 + lane * 1.25}em`;
  return isLong
    ? svg`<line class="long" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`
    : svg`<svg x=${percent(from)} y=${y}><g class="tg" transform="translate(-8 -8)">${kindMark(entry.kind)}</g></svg>`;
}
