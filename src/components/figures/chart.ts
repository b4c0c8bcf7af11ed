import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../feed/schema.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import type { FeedLang } from '../parts/feed-lang.js';
import { chevron } from '../parts/marks.js';

type Series = NonNullable<Figure['series']>;
type Point = Series[number];

/** Characters that fit under and above the points of a narrow chart; where there are more, only the first and the last point have words. */
const CHARACTERS = 28;
/** Per cents of the height: of the line under the points, as in the drawing, and what the highest rises above it. */
const BASE = 80;
const RISE = 58;

/** Where the points of a series stand, in per cents: in their order, as some have no date; from zero, as half of a rise would tell too much. */
export function pointsOf(series: Series): readonly (Point & { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' | undefined })[] {
  const isRoomy = series.reduce((sum, { value, date }) => sum + Math.max(String(value).length + 1, date ? 5 : 0), 0) <= CHARACTERS;
  const top = Math.max(...series.map(({ value }) => value), 0) || 1;
  return series.map((point, index) => ({
    ...point,
    x: round(5 + ((index + 0.5) / series.length) * 90),
    y: round(BASE - (Math.max(point.value, 0) / top) * RISE),
    anchor: isRoomy ? 'middle' : index === 0 ? 'start' : index === series.length - 1 ? 'end' : undefined,
  }));
}

/** Words that begin or end at their point begin or end at the edge. */
const edge = (x: number, anchor: string): number => (anchor === 'middle' ? x : anchor === 'end' ? 100 : 0);

const round = (value: number): number => Math.round(value * 100) / 100;

/** A series as stems from zero: a point without a date is hollow, and has no year under it. In per cents, so that its words keep their size. */
export function chart({ label, series = [] }: Figure, words: Words): TemplateResult {
  const say = ({ value, date }: Point): string => formatNumber(value, words) + (date ? ` (${formatDate(date, words)})` : '');
  return html`<svg class="chart" part="chart" width="100%" height="100%" role="img" aria-label=${words.figuresChart(label, say(series[0]!), say(series.at(-1)!))}>
    <line class="base" x1="0" x2="100%" y1="80%" y2="80%" />
    ${pointsOf(series).map(
      ({ x, y, value, date, anchor }) => svg`<line x1="${x}%" x2="${x}%" y1="${y}%" y2="80%" /><circle class=${date ? 'on' : 'off'} cx="${x}%" cy="${y}%" r="4" />${
        anchor ? svg`<text x="${edge(x, anchor)}%" text-anchor=${anchor} y="${y}%" dy="-0.75em">${formatNumber(value, words)}</text>${date ? svg`<text x="${edge(x, anchor)}%" text-anchor=${anchor} y="100%" dy="-0.2em">${date.slice(0, 4)}</text>` : nothing}` : nothing
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
