import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../feed/schema.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import type { FeedLang } from '../parts/feed-lang.js';
import { chevron } from '../parts/marks.js';

type Series = NonNullable<Figure['series']>;
type Point = Series[number];

/** Points that all have words; of more, the first and the last. */
const LABELLED = 8;
/** Per cents of the height: of the line under the points, as in the drawing, and what the highest rises above it. */
const BASE = 80;
const RISE = 58;

/** Where the points of a series stand, in per cents: in their order, as some have no date; from zero, as half of a rise would tell too much. */
export function pointsOf(series: Series): readonly (Point & { readonly x: number; readonly y: number; readonly isLabelled: boolean })[] {
  const top = Math.max(...series.map(({ value }) => value), 0) || 1;
  return series.map((point, index) => ({
    ...point,
    x: round(((index + 0.5) / series.length) * 100),
    y: round(BASE - (Math.max(point.value, 0) / top) * RISE),
    isLabelled: series.length <= LABELLED || index === 0 || index === series.length - 1,
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A series as stems from zero: a point without a date is hollow, and has no year under it. In per cents, so that its words keep their size. */
export function chart({ label, series = [] }: Figure, words: Words): TemplateResult {
  const say = ({ value, date }: Point): string => formatNumber(value, words) + (date ? ` (${formatDate(date, words)})` : '');
  return html`<svg class="chart" part="chart" width="100%" height="100%" role="img" aria-label=${words.figuresChart(label, say(series[0]!), say(series.at(-1)!))}>
    <line class="base" x1="0" x2="100%" y1="80%" y2="80%" />
    ${pointsOf(series).map(
      ({ x, y, value, date, isLabelled }) => svg`<line x1="${x}%" x2="${x}%" y1="${y}%" y2="80%" /><circle class=${date ? 'on' : 'off'} cx="${x}%" cy="${y}%" r="4" />${
        isLabelled ? svg`<text x="${x}%" y="${y}%" dy="-0.75em">${formatNumber(value, words)}</text>${date ? svg`<text x="${x}%" y="100%" dy="-0.2em">${date.slice(0, 4)}</text>` : nothing}` : nothing
      }`,
    )}
  </svg>`;
}

/** The same in rows, folded away; a point without a date has none here. */
export function table({ label, unit, series = [] }: Figure, words: Words, lang: FeedLang): TemplateResult {
  return html`<details part="table">
    <summary>${chevron}<span>${words.figuresTable}<span class="vh" lang=${lang}>: ${label}</span></span></summary>
    <table class="tn">
      <thead>
        <tr>
          <th class="cap" scope="col" lang=${unit ? lang : nothing}>${unit ? unit.charAt(0).toUpperCase() + unit.slice(1) : words.figuresValue}</th>
          <th class="cap" scope="col">${words.figuresDate}</th>
        </tr>
      </thead>
      <tbody>
        ${series.map(({ value, date }) => html`<tr><td>${formatNumber(value, words)}</td><td>${date ? formatDate(date, words) : nothing}</td></tr>`)}
      </tbody>
    </table>
  </details>`;
}
