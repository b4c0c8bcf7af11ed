import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed } from '../../feed/schema.js';
import { findPact } from '../../feed/select.js';
import { lessons as lessonsWords } from '../../i18n/nl/lessons.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { rows } from '../../styles/rows.styles.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang } from '../parts/feed-lang.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './lessons.styles.js';

addWords(lessonsWords);

/** Lessons that are shown at first and that the button adds. */
const STEP = 12;

/**
 * The lessons learnt, as statements between rules: of one pact where they are known, else those of the programme.
 *
 * @element zorgpact-lessons
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no lessons.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows its lessons.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart note - The sentence that says that the lessons are those of the programme.
 * @csspart list - The list of lessons.
 * @csspart item - One lesson.
 * @csspart lesson - What was learnt.
 * @csspart pact - The pact that learnt it.
 * @csspart source - Where it was found; once for all, where that is the same.
 * @csspart more - The button for more lessons and how many are on show.
 * @csspart button - The button for more or to try again.
 * @csspart empty - The box where there are no lessons.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactLessons extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, moreStyles, styles];
  static override properties: PropertyDeclarations = { limit: { type: Number } };

  /** Most lessons to show, without a button for more; from 1. Default: no limit. */
  declare limit?: number | null;

  readonly #more = new More(this, STEP, '.item');

  protected present(feed: Feed): View {
    const { words } = this;
    // A document of one pact has the programme's lessons beside its own.
    const pact = this.pactId ?? feed.pact;
    if (pact && !findPact(feed, pact)) return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    const own = pact ? feed.lessons.filter((lesson) => lesson.pact === pact) : feed.lessons;
    const all = own.length ? own : feed.lessons.filter((lesson) => !lesson.pact);
    if (all.length === 0) return { state: 'empty', content: emptyBox(words.lessonsEmptyTitle, words.lessonsEmpty) };
    const limit = this.#limit;
    const list = limit ? all.slice(0, limit) : this.#more.cut(all);
    const lang = feedLang(feed, words);
    // One source of all is named once.
    const shared = list.every(({ sources }) => String(sources) === String(list[0]?.sources));
    return {
      state: 'ready',
      content: html`${own.length ? nothing : html`<p class="note-of" part="note">${words.lessonsOfProgramme}</p>`}
        <ul class="rows" part="list" role="list" aria-label=${words.lessonsList}>
          ${repeat(
            list,
            ({ id }) => id,
            ({ text, pact: of = '', sources }) => html`<li class="item" part="item">
              <p class="lesson" part="lesson" lang=${lang}>${text}</p>
              ${of ? html`<p class="cap" part="pact" lang=${lang}>${findPact(feed, of)?.name ?? nothing}</p>` : nothing}
              ${shared ? nothing : sourceLine(feed, sources, words)}
            </li>`,
          )}
        </ul>
        ${limit ? nothing : this.#more.button(all.length, words)}
        ${shared ? sourceLine(feed, list[0]?.sources, words) : nothing}${this.origin(feed)}`,
    };
  }

  protected skeleton(): TemplateResult {
    return html`<ul class="rows">
      ${Array.from({ length: Math.min(this.#limit ?? STEP, 5) }, () => html`<li class="item wait"><div class="sk"></div><div class="sk"></div><div class="sk w"></div></li>`)}
    </ul>`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-lessons': ZorgpactLessons;
  }
}
