import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FilterController } from '../../context/filter-controller.js';
import type { Feed, Story } from '../../feed/schema.js';
import { filterByThemes, findPact, findSources, selectStories } from '../../feed/select.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { stories as storiesWords } from '../../i18n/nl/stories.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { rows } from '../../styles/rows.styles.js';
import { countLine } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, foreign } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { arrange, byHeading, GROUP_BY, isNational, newestFirst, regionsOf, type Entry, type GroupBy } from './arrange.js';
import { styles } from './stories.styles.js';

addWords(storiesWords);

/** Stories that are shown at first and that the button adds. */
const STEP = 12;

const arrow = html`<svg class="go" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10h13M11 5l5 5-5 5" /></svg>`;

/**
 * The stories as a table of contents: the region first, each row a link to its story, for the themes that the visitor chose.
 *
 * @element zorgpact-stories
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no stories.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows its stories.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - The visitor cleared the choice of themes.
 * @csspart count - How many stories the data has.
 * @csspart group - The stories of one year or region.
 * @csspart heading - The heading of such a group.
 * @csspart list - A list of stories.
 * @csspart item - One story.
 * @csspart region - The regions that it is about.
 * @csspart title - Its title; the link, where it has an address.
 * @csspart summary - What it is about.
 * @csspart date - When it appeared.
 * @csspart source - Where it was found, beside the story itself.
 * @csspart more - The button for more stories and how many are on show.
 * @csspart button - The button for more, to clear the choice or to try again.
 * @csspart empty - The box where there are no stories.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactStories extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, moreStyles, styles];
  static override properties: PropertyDeclarations = { theme: {}, groupBy: { attribute: 'group-by' }, limit: { type: Number } };

  /** Ids of the themes to keep to, separated by spaces; the visitor's choice narrows further. Default: all. */
  declare theme?: string | null;
  /** Headings between the stories: `none` (default), `year` or `region`. */
  declare groupBy?: GroupBy | null;
  /** Most stories to show, without a button for more; from 1. Default: no limit. */
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
    const all = selectStories(feed, { pact, themes: new Set(themes) });
    this.#filter.offer({ stories: all });
    if (all.length === 0) return { state: 'empty', content: emptyBox(words.storiesEmptyTitle, words.storiesEmpty(Boolean(pact || themes.length))) };
    const limit = this.#limit;
    const list = newestFirst(filterByThemes(all, this.#filter.themes)).slice(0, limit);
    const entries = arrange(list, this.#by, feed.pacts.filter(({ id }) => !pact || id === pact), words);
    const { line } = countLine([[list.length, all.length, words.storiesWord]], list.length < all.length, words);
    return {
      state: 'ready',
      content: html`<p class="count tn" part="count">${line}</p>
        ${list.length
          ? html`${this.#renderGroups(feed, limit ? entries : this.#more.cut(entries))}${limit ? nothing : this.#more.button(entries.length, words)}${this.origin(feed)}`
          : this.#more.nothingFound(this.#filter, words)}`,
    };
  }

  protected skeleton(): TemplateResult {
    // One pact has one to four, the whole country more than are shown at first.
    const count = Math.min(this.#limit ?? STEP, this.pactId ? 2 : STEP);
    return html`<div class="sk count"></div>
      <ul class="rows">
        ${Array.from({ length: count }, () => html`<li class="item wait"><div class="sk rg"></div><div class="tx"><div class="sk t"></div><div class="sk"></div></div></li>`)}
      </ul>`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }

  get #by(): GroupBy {
    return this.choice('group-by', this.groupBy, GROUP_BY);
  }

  #renderGroups(feed: Feed, entries: readonly Entry[]): TemplateResult {
    const { words } = this;
    // A row leads to its own page; what else says so stands below, since a row is one link.
    const others = entries.flatMap(({ story: { url, sources } }) => (url ? findSources(feed, sources).filter((source) => source.url !== url).map(({ id }) => id) : []));
    return html`${this.#by === 'none'
      ? this.#renderList(feed, entries.map(({ story }) => story), words.storiesList)
      : repeat(byHeading(entries), ([title]) => title, ([title, stories]) => this.#renderGroup(feed, title, stories))}
      ${sourceLine(feed, others, words)}`;
  }

  #renderGroup(feed: Feed, title: string, stories: readonly Story[]): TemplateResult {
    const isOfFeed = feed.pacts.some(({ region }) => region === title);
    return html`<section part="group">${heading(this.level, isOfFeed ? foreign(title, feedLang(feed, this.words)) : title, 'gh')}${this.#renderList(feed, stories, title)}</section>`;
  }

  #renderList(feed: Feed, stories: readonly Story[], label: string): TemplateResult {
    return html`<ul class=${this.#by === 'region' ? 'rows bare' : 'rows'} part="list" role="list" aria-label=${label}>
      ${repeat(stories, ({ id }) => id, (story) => this.#renderStory(feed, story))}
    </ul>`;
  }

  #renderStory(feed: Feed, story: Story): TemplateResult {
    const { words } = this;
    const by = this.#by;
    const { title, summary, url, date } = story;
    const lang = feedLang(feed, words);
    const regions = regionsOf(story, feed.pacts);
    const region = isNational(story) ? words.storiesNational : foreign(formatList(regions, words), lang);
    return html`<li class="item" part="item">
      ${by === 'region' || (regions.length === 0 && !isNational(story)) ? nothing : html`<p class="rg cap" part="region">${region}</p>`}
      <div class="tx">
        ${url ? html`<a class="tt" part="title" lang=${lang} href=${url}>${title}</a>` : html`<b class="tt" part="title" lang=${lang}>${title}</b>`}
        ${summary ? html`<p class="sm sub" part="summary" lang=${lang}>${summary}</p>` : nothing}
        ${url ? nothing : sourceLine(feed, story.sources, words)}
      </div>
      ${date && !(by === 'year' && date.length === 4) ? html`<p class="dt sm sub" part="date">${formatDate(date, words)}</p>` : nothing}
      ${url ? arrow : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-stories': ZorgpactStories;
  }
}
