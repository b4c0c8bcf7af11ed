import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { styleVars } from '../parts/style-vars.js';
import { kindMark } from './kinds.js';
import type { Axis, Mark } from './scale.js';

/** Years that an axis has words for, and those up to which it has ticks within a year. */
const LABELS = 12;
const TICKED = 8;

// In per cents and em: the drawing takes the width there is, and its words keep their size.
const percent = (part: number): string => `${+(part * 100).toFixed(3)}%`;

/** The axis: a heavy line, the years above it, and a line down for every year and tick. */
export function axis({ first, years }: Axis, label: string, ticks: number, marks: unknown = ''): TemplateResult {
  const perYear = years > TICKED ? 1 : ticks;
  const step = Math.ceil(years / LABELS);
  const lines = Array.from({ length: years * perYear + 1 }, (_, index) => {
    const x = percent(index / years / perYear);
    return svg`<line class=${index % perYear ? '' : 'year'} x1=${x} x2=${x} y1=${index % perYear ? '2.125em' : '1.5em'} y2="100%" />`;
  });
  const labels = Array.from({ length: Math.ceil(years / step) }, (_, index) => svg`<text x=${percent((index * step) / years)} y="1.25em" dx="6">${first + index * step}</text>`);
  return html`<svg class="axis" part="axis" width="100%" height="100%" role="img" aria-label=${label}>
    ${lines}<line class="base" x1="0" x2="100%" y1="2.125em" y2="2.125em" />${labels}${marks}
  </svg>`;
}

/** The axis with a mark for every moment; one known by its year alone is a dotted line from its beginning to its end. */
export function strip(on: Axis, marks: readonly Mark[], label: string): TemplateResult {
  const lanes = 1 + Math.max(...marks.map(({ lane }) => lane));
  return html`<div class="strip" ${styleVars({ '--l': lanes })}>${axis(on, label, 12, marks.map(markOf))}</div>`;
}

function markOf({ entry, from, to, isLong, lane }: Mark): SVGTemplateResult {
  const y = `${3.125 + lane * 1.25}em`;
  return isLong
    ? svg`<line class="long" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`
    : svg`<svg x=${percent(from)} y=${y}><g class="tg" transform="translate(-8 -8)">${kindMark(entry.kind)}</g></svg>`;
}
