import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FilterController } from '../../context/filter-controller.js';
import type { Feed, Obstacle } from '../../feed/schema.js';
import { filterByThemes, findPact, selectObstacles } from '../../feed/select.js';
import { obstacles as obstaclesWords } from '../../i18n/nl/obstacles.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { rows } from '../../styles/rows.styles.js';
import { countLine } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang } from '../parts/feed-lang.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { dated, sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './obstacles.styles.js';
import { row, STATES } from './row.js';

addWords(obstaclesWords);

/** Obstacles that are shown at first and that the button adds. */
const STEP = 12;

/**
 * Ruimte in de regels: what stood in the way, what was done about it and how it stands, for the themes that the visitor chose.
 *
 * @element zorgpact-obstacles
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no obstacles.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows its obstacles.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - The visitor cleared the choice of themes.
 * @csspart count - How many obstacles the data has.
 * @csspart totals - What the sources say of all obstacles of the programme; not of one pact.
 * @csspart list - The list of obstacles.
 * @csspart item - One obstacle.
 * @csspart obstacle - What stood in the way.
 * @csspart heading - The title of an obstacle.
 * @csspart title - The title of an obstacle too.
 * @csspart answer - What happens or was done; without that, what it is about.
 * @csspart state - Region, state with its mark, kind of solution, organisation and koploper.
 * @csspart source - Where it was found.
 * @csspart more - The button for more obstacles and how many are on show.
 * @csspart button - The button for more, to clear the choice or to try again.
 * @csspart empty - The box where there are no obstacles.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactObstacles extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, moreStyles, styles];
  static override properties: PropertyDeclarations = { theme: {}, status: {}, limit: { type: Number } };

  /** Ids of the themes to keep to, separated by spaces; the visitor's choice narrows further. Default: all. */
  declare theme?: string | null;
  /** States to keep to, separated by spaces: `mapped`, `solved` or another of the feed. Default: all. */
  declare status?: string | null;
  /** Most obstacles to show, without a button for more; from 1. Default: no limit. */
  declare limit?: number | null;

  readonly #filter = new FilterController(this);
  readonly #more = new More(this, STEP, '.item');

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    if (pact && !findPact(feed, pact)) {
      this.#filter.offer({});
      return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    }
    const themes = this.ids('theme', this.theme, feed.themes.map(({ id }) => id));
    const states = this.ids('status', this.status, [...STATES, ...feed.obstacles.map(({ status }) => status)]);
    const all = selectObstacles(feed, { pact, themes: new Set(themes) }).filter(({ status }) => !states.length || states.includes(status));
    this.#filter.offer({ obstacles: all });
    const totals = pact || feed.pact ? nothing : this.#renderTotals(feed);
    if (all.length === 0) {
      const isChoice = Boolean(pact || themes.length || states.length);
      return { state: 'empty', content: html`${emptyBox(words.obstaclesEmptyTitle, words.obstaclesEmpty(isChoice))}${totals}` };
    }
    const list = filterByThemes(all, this.#filter.themes).slice(0, this.#limit);
    const { line } = countLine([[list.length, all.length, words.obstaclesWord]], list.length < all.length, words);
    return {
      state: 'ready',
      content: html`<p class="count tn" part="count">${line}${words.obstaclesHere}</p>
        ${list.length ? this.#renderList(feed, list) : this.#more.nothingFound(this.#filter, words)}${totals}${list.length ? this.origin(feed) : nothing}`,
    };
  }

  protected skeleton(): TemplateResult {
    // One pact has none or one, the whole country eight.
    const count = Math.min(this.#limit ?? STEP, this.pactId ? 1 : 8);
    const bars = (...widths: string[]): TemplateResult => html`<div>${widths.map((width) => html`<div class="sk ${width}"></div>`)}</div>`;
    return html`<div class="sk count"></div>
      <ul class="rows">
        ${Array.from({ length: count }, () => html`<li class="item wait">${bars('w1', 't', '', 'w2')}${bars('w1', '', '', 'w2')}${bars('w1', 'w2')}</li>`)}
      </ul>
      ${this.pactId ? nothing : html`<div class="totals hold">${bars('w1', '', '', 'w2')}</div>`}`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }

  #renderList(feed: Feed, list: readonly Obstacle[]): TemplateResult {
    const { words } = this;
    const limit = this.#limit;
    return html`<ul class="rows" part="list" role="list" aria-label=${words.obstaclesList}>
        ${repeat(limit ? list : this.#more.cut(list), ({ id }) => id, (obstacle) => row(obstacle, feed, words, this.level))}
      </ul>
      ${limit ? nothing : this.#more.button(list.length, words)}`;
  }

  /** What the sources say of the whole: never to be read off the list, which is a selection. */
  #renderTotals(feed: Feed): TemplateResult | typeof nothing {
    const { words } = this;
    const totals = feed.programme?.obstacleTotals;
    if (!totals?.length) return nothing;
    return html`<div class="totals" part="totals">
      <p class="cap">${words.obstaclesTotals}</p>
      <ul role="list">
        ${totals.map((total) => html`<li>${dated(total, words, feedLang(feed, words))}${sourceLine(feed, total.sources, words)}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-obstacles': ZorgpactObstacles;
  }
}
