import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, TimelineEntry } from '../../feed/schema.js';
import { findPact } from '../../feed/select.js';
import { formatDate, formatList, formatNumber } from '../../i18n/format.js';
import { timeline as timelineWords } from '../../i18n/nl/timeline.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { own } from '../../internal/own.js';
import { dated } from '../../styles/dated.styles.js';
import { rows } from '../../styles/rows.styles.js';
import { byYear } from '../parts/by-year.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { More, moreStyles } from '../parts/more.js';
import { sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { strip } from './axis.js';
import { kindMark } from './kinds.js';
import { plan } from './plan.js';
import { axisOf, marksOn, spanOfEntry, whenOf } from './scale.js';
import { styles } from './timeline.styles.js';

addWords(timelineWords);

/** Moments that are shown at first and that the button adds. */
const STEP = 40;
/** Moments from which a strip says more than the list. */
const STRIP = 3;

/**
 * The plan of a pact, its phases and its steps on an axis, and its dates; without a pact the dates of the whole programme, by year.
 *
 * @element zorgpact-timeline
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there is no plan and no date.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The plan or the dates are shown.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart heading - A heading: of the phases, the plan, the moments, or a year.
 * @csspart phases - The list of phases.
 * @csspart phase - One phase.
 * @csspart axis - The axis with its years.
 * @csspart list - The steps of the plan, or the moments of one year.
 * @csspart step - One step of the plan.
 * @csspart bar - Its bar on the axis, or its marker in a narrow column.
 * @csspart item - One moment.
 * @csspart legend - What the shapes of the strip mean.
 * @csspart mark - The shape of its kind.
 * @csspart date - Its date, as precise as it is known.
 * @csspart title - What happened.
 * @csspart kind - Its kind in a word, and the pacts that it is about.
 * @csspart note - What is uncertain, and that phases may overlap.
 * @csspart source - Where it was found.
 * @csspart more - The button for more moments and how many are on show.
 * @csspart button - The button for more or to try again.
 * @csspart empty - The box where there is nothing.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactTimeline extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, dated, moreStyles, styles];

  readonly #more = new More(this, STEP, '.row');

  protected present(feed: Feed): View {
    const { words } = this;
    // A document of one pact has one plan to show.
    const id = this.pactId ?? feed.pact;
    const pact = id === undefined ? undefined : findPact(feed, id);
    if (id && !pact) return this.unknown('pact', id, feed.pacts.map((each) => each.id), words.unknownPact);
    const entries = feed.timeline
      .filter(({ pacts }) => !pact || pacts?.includes(pact.id))
      .map((entry) => ({ entry, from: spanOfEntry(entry)?.from ?? Infinity }))
      .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
      .map(({ entry }) => entry);
    const hasPlan = Boolean(pact?.planPhases?.length || pact?.planSteps?.length);
    if (!hasPlan && entries.length === 0) {
      return { state: 'empty', content: emptyBox(words.emptyTimelineTitle, pact ? words.emptyTimeline : words.emptyTimelineAll) };
    }
    const level = hasPlan ? this.level + 1 : this.level;
    return {
      state: 'ready',
      content: html`${pact && hasPlan ? html`${plan(pact, this.level, words, feedLang(feed, words))}${sourceLine(feed, pact.sources, words)}` : nothing}
        ${hasPlan && entries.length ? heading(this.level, words.timelineMoments, 'hd') : nothing}
        ${pact ? nothing : this.#renderStrip(entries, feedLang(feed, words))}${this.#renderYears(feed, this.#more.cut(entries), level, pact?.id)}
        ${this.#more.button(entries.length, words)}${this.origin(feed)}`,
    };
  }

  protected skeleton(): TemplateResult {
    const { pactId } = this;
    return html`<div class="wait ${pactId ? '' : 'many'}">
      ${pactId ? nothing : html`<div class="sk o strip"></div>`}${Array.from({ length: pactId ? 3 : 30 }, () => html`<div class="sk yr"></div><div class="sk"></div>`)}
    </div>`;
  }

  #renderStrip(entries: readonly TimelineEntry[], lang: FeedLang): unknown {
    const axis = axisOf(entries.flatMap((entry) => spanOfEntry(entry) ?? []));
    if (!axis || entries.length < STRIP) return nothing;
    const marks = marksOn(axis, entries);
    const kinds = [...new Set(marks.map(({ entry }) => entry.kind))].filter((kind) => kind !== undefined);
    // The list below says the kind of every moment in words.
    return html`${strip(axis, marks, this.words.timelineStrip(formatNumber(marks.length, this.words), axis.first, axis.first + axis.years - 1))}
      <ul class="legend sm sub" part="legend" aria-hidden="true">
        ${kinds.map((kind) => html`<li><svg class="tg" width="16" height="16" viewBox="0 0 16 16">${kindMark(kind)}</svg><span>${this.#nameOf(kind, lang)}</span></li>`)}
      </ul>`;
  }

  /** A kind of moment in words: the feed's own, where the language has no other. */
  #nameOf(kind: string, lang: FeedLang): unknown {
    return own(this.words.timelineKinds, kind) ?? foreign(kind.charAt(0).toUpperCase() + kind.slice(1), lang);
  }

  #renderYears(feed: Feed, entries: readonly TimelineEntry[], level: number, pact: string | undefined): unknown {
    const years = [...byYear(entries, ({ date, period }) => date ?? period?.start ?? period?.end)];
    return repeat(
      years,
      ([year]) => year,
      ([year, some]) => html`${heading(level, year || this.words.timelineUndated, 'yr tn')}
        <ol class="rows" role="list" part="list">${repeat(some, ({ id }) => id, (entry) => this.#renderEntry(feed, entry, pact))}</ol>`,
    );
  }

  #renderEntry(feed: Feed, { date, period = {}, title, kind, pacts, notes, sources }: TimelineEntry, pact: string | undefined): TemplateResult {
    const { words } = this;
    const lang = feedLang(feed, words);
    const text = whenOf(period, words);
    const when = date ? html`<time datetime=${date}>${formatDate(date, words)}</time>` : foreign(text, period.text ? lang : nothing);
    // The pact that the widget is about goes without saying.
    const names = feed.pacts.filter(({ id }) => id !== pact && pacts?.includes(id)).map(({ name }) => name);
    const told = kind && this.#nameOf(kind, lang);
    return html`<li class="row" part="item">
      <div class="when tn">
        <svg class="tg" part="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${kindMark(kind)}</svg>
        ${date || text ? html`<p part="date">${when}</p>` : nothing}
      </div>
      <div class="what">
        <p class="ti" part="title" lang=${lang}>${title}</p>
        ${notes?.map((note) => html`<p class="sm sub" part="note" lang=${lang}>${note}</p>`)}
      </div>
      <div class="by">
        ${kind || names.length
          ? html`<p class="sm" part="kind">${told}${kind && names.length ? ', ' : nothing}${names.length ? foreign(formatList(names, words), lang) : nothing}</p>`
          : nothing}
        ${sourceLine(feed, sources, words)}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-timeline': ZorgpactTimeline;
  }
}
