import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, FeedEvent } from '../../feed/schema.js';
import { filterByThemes, findPact } from '../../feed/select.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { events as eventsWords } from '../../i18n/nl/events.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { dated } from '../../styles/dated.styles.js';
import { rows } from '../../styles/rows.styles.js';
import { byYear } from '../parts/by-year.js';
import { countLine } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { themeMark } from '../parts/marks.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './events.styles.js';
import { calendarOf, dayOf } from './ics.js';
import { orderEvents, todayOf } from './order.js';

addWords(eventsWords);

/** Meetings that are shown at first and that the button adds. */
const STEP = 20;
/** Milliseconds that a browser may take to read a file that is being saved: one that asks the visitor first reads it after the answer. */
const SAVING = 40_000;

/**
 * Meetings: those to come, then those that have been, by year, each to save in a calendar where its day is known.
 *
 * @element zorgpact-events
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no meetings.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The meetings are shown.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart count - How many meetings there are.
 * @csspart heading - A heading: what is to come, what has been, or a year.
 * @csspart list - The meetings under one heading.
 * @csspart item - One meeting.
 * @csspart date - Its day, month or year.
 * @csspart title - Its title.
 * @csspart place - Where it is.
 * @csspart description - What it is about.
 * @csspart pacts - The pacts that take part.
 * @csspart themes - The list of themes.
 * @csspart link - The link to a page about it.
 * @csspart note - What is uncertain about it.
 * @csspart source - Where it was found.
 * @csspart more - The button for more meetings and how many are on show.
 * @csspart button - The button that saves a meeting, shows more, or tries again.
 * @csspart empty - The box where there are no meetings.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactEvents extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, dated, moreStyles, styles];
  static override properties: PropertyDeclarations = { theme: {}, limit: { type: Number } };

  /** Ids of the themes to keep to, separated by spaces. Default: all. */
  declare theme?: string | null;
  /** Most meetings to show, without a button for more; from 1. Default: no limit. */
  declare limit?: number | null;

  readonly #more = new More(this, STEP, '.row');

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    if (pact && !findPact(feed, pact)) return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    const themes = new Set(this.ids('theme', this.theme, feed.themes.map(({ id }) => id)));
    const limit = this.#limit;
    const chosen = filterByThemes(feed.events, themes).filter(({ pacts }) => !pact || pacts?.includes(pact));
    if (chosen.length === 0) return { state: 'empty', content: emptyBox(words.emptyEventsTitle, words.emptyEvents(Boolean(pact || themes.size))) };
    const { coming, past } = orderEvents(chosen, todayOf(new Date()));
    const all = [...coming, ...past].slice(0, limit);
    const shown = limit ? all : this.#more.cut(all);
    return {
      state: 'ready',
      content: html`<p class="count" part="count">${countLine([[all.length, chosen.length, words.eventsWord]], all.length < chosen.length, words).line}</p>
        ${this.#renderComing(feed, shown.slice(0, coming.length))}${this.#renderPast(feed, shown.slice(coming.length))}
        ${limit ? nothing : this.#more.button(all.length, words)}${this.origin(feed)}`,
    };
  }

  protected skeleton(): TemplateResult {
    const count = Math.min(this.#limit ?? STEP, this.pactId ? 2 : 17);
    return html`<div class="sk count"></div>
      <div class="sk hd"></div>
      <ul class="rows">
        ${Array.from({ length: count }, () => html`<li class="row wait"><div class="sk"></div><div class="sk"></div></li>`)}
      </ul>`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }

  #onSave(feed: Feed, event: FeedEvent): void {
    const owner = /^https?:\/\/([^/:?#]+)/i.exec(feed.source?.url ?? '')?.[1] ?? 'zorgpact-widgets';
    const url = URL.createObjectURL(new Blob([calendarOf(event, new Date(), owner)!], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${event.id}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), SAVING);
  }

  #renderComing(feed: Feed, events: readonly FeedEvent[]): unknown {
    return events.length ? html`${heading(this.level, this.words.eventsComing, 'hd')}${this.#renderList(feed, events)}` : nothing;
  }

  #renderPast(feed: Feed, events: readonly FeedEvent[]): unknown {
    if (events.length === 0) return nothing;
    const years = [...byYear(events, ({ start }) => start)];
    return html`${heading(this.level, this.words.eventsPast, 'hd')}${repeat(
      years,
      ([year]) => year,
      ([year, some]) => html`${heading(this.level + 1, year, 'yr tn')}${this.#renderList(feed, some, 'past')}`,
    )}`;
  }

  #renderList(feed: Feed, events: readonly FeedEvent[], when = ''): TemplateResult {
    return html`<ul class="rows ${when}" role="list" part="list">${repeat(events, ({ id }) => id, (event) => this.#renderEvent(feed, event))}</ul>`;
  }

  #renderEvent(feed: Feed, event: FeedEvent): TemplateResult {
    const { words } = this;
    const { title, start, end, place, description, url, notes } = event;
    const lang = feedLang(feed, words);
    // The pact that the widget is about goes without saying.
    const pacts = feed.pacts.filter(({ id }) => id !== this.pactId && event.pacts?.includes(id)).map(({ name }) => name);
    const themes = feed.themes.filter(({ id }) => event.themes?.includes(id));
    const day = html`<time datetime=${start}>${formatDate(start, words)}</time>`;
    return html`<li class="row" part="item">
      <p class="when tn" part="date">${end && end > start ? words.eventsDays(formatDate(start, words), formatDate(end, words)) : day}</p>
      <div class="what">
        <p class="ti" part="title" lang=${lang}>${title}</p>
        ${place ? html`<p part="place" lang=${lang}>${place}</p>` : nothing}
        ${description ? html`<p class="sub" part="description" lang=${lang}>${description}</p>` : nothing}
        ${pacts.length ? html`<p class="sm sub" part="pacts">${foreign(formatList(pacts, words), lang)}</p>` : nothing}
        ${themes.length ? this.#renderThemes(themes, lang) : nothing}
        ${url ? html`<a class="act" part="link" href=${url}><span>${words.eventsLink}<span class="vh" lang=${lang}>: ${title}</span></span></a>` : nothing}
      </div>
      <div class="by">
        ${notes?.map((note) => html`<p class="sm sub" part="note" lang=${lang}>${note}</p>`)}${sourceLine(feed, event.sources, words)}
        ${dayOf(start)
          ? html`<button class="btn plain" part="button" type="button" @click=${() => this.#onSave(feed, event)}>
              <span>${words.eventsSave}<span class="vh" lang=${lang}>: ${title}</span></span>
            </button>`
          : nothing}
      </div>
    </li>`;
  }

  #renderThemes(themes: Feed['themes'], lang: FeedLang): TemplateResult {
    return html`<ul class="tags" role="list" part="themes" lang=${lang}>
      ${themes.map(({ id, title }) => html`<li class="tag">${themeMark(id)}<span>${title}</span></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-events': ZorgpactEvents;
  }
}
