import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Figure } from '../../feed/schema.js';
import { findPact, findSources } from '../../feed/select.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { figures as figuresWords } from '../../i18n/nl/figures.js';
import { formatPeriod } from '../../i18n/period.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { details } from '../../styles/details.styles.js';
import { rows } from '../../styles/rows.styles.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, foreign } from '../parts/feed-lang.js';
import { flower } from '../parts/flower.js';
import { chevron } from '../parts/marks.js';
import { More, moreStyles } from '../parts/more.js';
import { sourceLine } from '../parts/sources.js';
import { styleVars } from '../parts/style-vars.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { chart, table } from './chart.js';
import { alone, apart, DOT, dotsOf, RING, sizeOf, together, unitOf, type Column } from './columns.js';
import { styles } from './figures.styles.js';

addWords(figuresWords);

/** Columns that are shown at first and that the button adds. */
const STEP = 20;
/** Tracks beside each other in a wide place: the first figure takes two, so five figures stand in the first row. */
const TRACKS = 6;

/** A chart needs room, and so do three figures in one column. */
const isWide = ({ figure, others }: Column): boolean => Boolean(figure.series?.length) || others.length > 1;

/** How many tracks columns take, of which some take two: no more than fill one row, nor fewer than leave one figure at its own width. */
const tracksOf = (areWide: readonly boolean[]): number => Math.max(3, Math.min(TRACKS, areWide.length + areWide.filter(Boolean).length));

/**
 * Facts and figures: each number with its words, date and source, over as many dots as it counts; a series as a small chart.
 *
 * @element zorgpact-figures
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no figures.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The figures are shown.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart figures - The list of figures.
 * @csspart figure - One figure, and those of the same unit under it.
 * @csspart dots - The drawing: one dot is one.
 * @csspart chart - The chart of a series.
 * @csspart qualifier - The words of the source before the number, such as "ruim".
 * @csspart number - The number, and its unit where the label doesn't say it.
 * @csspart label - What the number counts.
 * @csspart date - Of which day, year or period it is.
 * @csspart other - A figure of the same unit that is older, or of another source.
 * @csspart table - The table of a series, folded away.
 * @csspart note - What is uncertain about a figure, and what a dot stands for.
 * @csspart sources - Where the figures of a column were found, folded away.
 * @csspart source - Where one figure was found.
 * @csspart more - The button for more figures and how many are on show.
 * @csspart button - The button for more or to try again.
 * @csspart empty - The box where there are no figures.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactFigures extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, details, rows, moreStyles, styles];
  static override properties: PropertyDeclarations = { figureIds: { attribute: 'ids' } };

  /** Attribute `ids`: ids of the figures to show, separated by spaces, each in a column of its own. Default: those of the pact, else those of the programme. */
  declare figureIds?: string | null;

  readonly #more = new More(this, STEP, '.fig');

  protected present(feed: Feed): View {
    const { words } = this;
    // A document of one pact has the figures of that pact alone.
    const pact = this.pactId ?? feed.pact;
    if (pact && !findPact(feed, pact)) return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    const ids = new Set(this.ids('ids', this.figureIds, feed.figures.map(({ id }) => id)));
    const columns = ids.size
      ? apart([...ids].map((id) => feed.figures.find((figure) => figure.id === id)!))
      : together(feed.figures.filter((figure) => (pact ? figure.pact === pact : figure.scope === 'programma' && !figure.pact)));
    if (columns.length === 0) return { state: 'empty', content: emptyBox(words.emptyFiguresTitle, pact ? words.emptyFigures : words.emptyFiguresAll) };
    const shown = this.#more.cut(columns);
    const single = alone(shown.map((column, index) => index === 0 || isWide(column)));
    const [first = 1, ...rest] = shown.map(({ figure }) => sizeOf(dotsOf(figure)));
    const { start, end } = feed.programme?.period ?? {};
    return {
      state: 'ready',
      content: html`<ul
          class="figs"
          part="figures"
          role="list"
          aria-label=${words.figures}
          ${styleVars({ '--k': tracksOf(shown.map((column, index) => index === 0 || isWide(column))), '--d': first, '--e': Math.max(1, ...rest) })}
        >
          ${repeat(shown, ({ figure }) => figure.id, (column, index) => this.#renderColumn(feed, column, single.has(index)))}
        </ul>
        ${shown.some(({ figure }) => dotsOf(figure))
          ? html`<p class="sm sub" part="note">${words.figuresDots}${start && end ? ` ${words.figuresPeriod(start.slice(0, 4), end.slice(0, 4))}` : nothing}</p>`
          : nothing}
        ${this.#more.button(columns.length, words)}${this.origin(feed)}`,
    };
  }

  protected skeleton(): TemplateResult {
    const asked = this.figureIds?.trim().split(/[\s,]+/).length;
    const count = asked ?? (this.pactId ? 2 : 13);
    return html`<div class="figs wait ${asked || this.pactId ? '' : 'all'}" ${styleVars({ '--k': Math.max(3, Math.min(count + 1, TRACKS)), '--d': 242, '--e': 82 })}>
      ${Array.from(
        { length: count },
        (_, index) => html`<div class="fig">
          <div class="sk o dots" ${styleVars({ '--n': [242, 82, 66, 54][index] ?? 38 })}></div>
          <div class="tx"><div class="rest"><div class="sk num"></div><div class="sk"></div></div></div>
        </div>`,
      )}
    </div>`;
  }

  #renderColumn(feed: Feed, { figure, others }: Column, isAlone: boolean): TemplateResult {
    const { words } = this;
    const { series, qualifier, label } = figure;
    const lang = feedLang(feed, words);
    const unit = unitOf(figure);
    return html`<li class="fig ${isWide({ figure, others }) ? 'wide' : isAlone ? 'alone' : ''}" part="figure">
      ${series?.length ? chart(figure, words) : this.#renderDots(dotsOf(figure))}
      <div class="tx">
        ${qualifier ? html`<p class="cap" part="qualifier" lang=${lang}>${qualifier}</p>` : nothing}
        <div class="rest">
          <p class="num tn" part="number">${`${formatNumber(figure.value, words)} `}${unit ? html`<span lang=${lang}>${unit}</span>` : nothing}</p>
          <p class="lbl" part="label" lang=${lang}>${label}</p>
          ${this.#renderProof(feed, figure)}${series?.length ? table(figure, words, lang) : nothing}
          ${others.length ? html`<ul role="list">${others.map((other) => this.#renderOther(feed, other))}</ul>` : nothing}${this.#renderSources(feed, [figure, ...others])}
        </div>
      </div>
    </li>`;
  }

  #renderDots(count: number): unknown {
    if (count === 0) return nothing;
    const size = sizeOf(count);
    return html`<svg class="dots" part="dots" viewBox="${-size / 2} ${-size / 2} ${size} ${size}" aria-hidden="true" ${styleVars({ '--n': size })}>
      <path stroke-width=${DOT} d=${flower(0, 0, count, RING)} />
    </svg>`;
  }

  #renderOther(feed: Feed, figure: Figure): TemplateResult {
    const { words } = this;
    const { qualifier, label, value } = figure;
    const lang = feedLang(feed, words);
    const unit = unitOf(figure);
    return html`<li part="other">
      <p>${foreign(qualifier ? `${qualifier} ` : '', lang)}<b class="tn">${formatNumber(value, words)}</b>${foreign(unit && ` ${unit}`, lang)}</p>
      <p lang=${lang}>${label}</p>
      ${this.#renderProof(feed, figure)}
    </li>`;
  }

  /** Of when it is, and what is uncertain. */
  #renderProof(feed: Feed, { date, period, notes }: Figure): TemplateResult {
    const { words } = this;
    const lang = feedLang(feed, words);
    const when = date ? formatDate(date, words) : period ? formatPeriod(period, words) : '';
    return html`${when ? html`<p class="sm sub" part="date" lang=${period?.text && !date ? lang : nothing}>${when}</p>` : nothing}
    ${notes?.map((note) => html`<p class="sm sub" part="note" lang=${lang}>${note}</p>`)}`;
  }

  /** Where the figures of a column were found: folded, so that no source is louder than its number. */
  #renderSources(feed: Feed, column: readonly Figure[]): TemplateResult | typeof nothing {
    const { words } = this;
    const lang = feedLang(feed, words);
    const found = column.filter(({ sources }) => findSources(feed, sources).length);
    if (found.length === 0) return nothing;
    return html`<details class="src" part="sources">
      <summary>${chevron}<span>${words.source}<span class="vh" lang=${lang}>: ${column[0]!.label}</span></span></summary>
      ${found.map(({ value, label, sources }) => html`${column.length > 1 ? html`<p class="sm"><b class="tn">${formatNumber(value, words)}</b>${foreign(` ${label}`, lang)}</p>` : nothing}${sourceLine(feed, sources, words)}`)}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-figures': ZorgpactFigures;
  }
}
