import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Pact } from '../../feed/schema.js';
import { findPact } from '../../feed/select.js';
import { lists as listsWords } from '../../i18n/nl/lists.js';
import { overview as overviewWords } from '../../i18n/nl/overview.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { sortByName } from '../../internal/fold.js';
import { clean } from '../../internal/tidy.js';
import { details } from '../../styles/details.styles.js';
import { facts } from '../../styles/facts.styles.js';
import { field } from '../../styles/field.styles.js';
import { rows } from '../../styles/rows.styles.js';
import { PactSelectEvent } from '../events.js';
import { countLine, PoliteStatus } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { More, moreStyles } from '../parts/more.js';
import { splitName } from '../parts/pact-name.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { countByProvince, holdings, inProvinces, PROVINCE_IDS, searchPacts, TILES } from './country.js';
import { styles } from './overview.styles.js';
import { NUMBERS, row, type RowContext } from './row.js';
import { searchField, tileMap } from './tools.js';

addWords(listsWords, overviewWords);

/** Pacts from which the visitor gets a field to search in. */
const SEARCH_FROM = 8;

/** Pacts that are shown at first and that the button adds: more than the programme ever had. */
const STEP = 30;

/**
 * The country: every pact with its provinces, phase, function in the agenda and what is known of it, to search and to choose one of, with a map of tiles.
 *
 * @element zorgpact-overview
 * @slot - Fallback: shown before the script runs and when the list can't be shown.
 * @slot empty - Text where there are no pacts.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The overview shows its pacts.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {PactSelectEvent} zorgpact-select - The visitor chose a pact, or let go of it.
 * @csspart search - The field to search in, with its label.
 * @csspart map - The provinces, with their label.
 * @csspart tile - The button of a province.
 * @csspart clear - The button that clears the choice of provinces.
 * @csspart count - How many pacts there are.
 * @csspart list - The list of pacts.
 * @csspart row - One pact.
 * @csspart heading - The heading of a pact.
 * @csspart name - The heading of a pact too.
 * @csspart pick - The name of a pact, which chooses it.
 * @csspart provinces - The provinces of a pact.
 * @csspart about - Its kind, phase and function, and how sure the source is.
 * @csspart known - How many actions, theme lines and koplopers of it are known.
 * @csspart details - What opens under a row.
 * @csspart summary - The button that opens it.
 * @csspart source - The sources of a pact.
 * @csspart more - The button for more pacts and how many are on show.
 * @csspart button - A button: to clear, for more, to try again.
 * @csspart empty - The box where there is no pact to show.
 * @csspart notice - The notice of an error, or of data that is not the newest.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - The lamp at the chosen pact.
 */
export class ZorgpactOverview extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, details, facts, field, moreStyles, styles];
  static override properties: PropertyDeclarations = {
    province: {},
    hideMap: { attribute: 'hide-map', type: Boolean },
    hideSearch: { attribute: 'hide-search', type: Boolean },
  };

  /** Ids of the provinces to keep to at first, such as `noord-brabant`, separated by spaces; the visitor can choose others. */
  declare province?: string | null;
  /** Leaves out the map of tiles. */
  declare hideMap: boolean;
  /** Leaves out the field to search in. */
  declare hideSearch: boolean;

  readonly #polite = new PoliteStatus(this);
  readonly #more = new More(this, STEP, '.pick');
  /** The provinces that hold, and those that the attribute names. */
  #provinces: ReadonlySet<string> = new Set();
  #asked: ReadonlySet<string> = new Set();
  #query = '';
  /** What the visitor chose here, where the overview names a pact itself. */
  #picked: string | undefined;

  constructor() {
    super();
    this.hideMap = false;
    this.hideSearch = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('province')) this.#provinces = this.#asked = new Set(this.ids('province', this.province, PROVINCE_IDS));
    if (changed.has('pact')) this.#picked = undefined;
    super.willUpdate(changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const wasPicked = this.#picked;
    // Nothing stays chosen on a page that no longer has an overview to choose with; one that only moves keeps its choice.
    queueMicrotask(() => {
      if (this.isConnected || !wasPicked) return;
      this.#picked = undefined;
      this.feedController.choose('');
    });
  }

  protected present(feed: Feed): View {
    const { words } = this;
    const own = clean(this.pact);
    if (own && !findPact(feed, own)) this.warn('pact', own, feed.pacts.map(({ id }) => id));
    if (feed.pacts.length === 0) return { state: 'empty', content: emptyBox(words.overviewEmptyTitle, words.overviewEmpty) };
    const pacts = sortByName(feed.pacts, ({ name }) => splitName(name)[1]);
    const counts = countByProvince(pacts);
    const hasSearch = pacts.length >= SEARCH_FROM && !this.hideSearch;
    const hasMap = pacts.length > 1 && !this.hideMap && PROVINCE_IDS.some((id) => counts.has(id));
    const query = hasSearch ? this.#query : '';
    const shown = searchPacts(inProvinces(pacts, hasMap ? this.#provinces : this.#asked), query);
    const { text, line } = countLine([[shown.length, pacts.length, words.overviewWord]], shown.length < pacts.length, words);
    const context: RowContext = { feed, words, level: this.level, chosen: this.#chosen, onPick: this.#onPick };
    return {
      state: 'ready',
      content: html`<div class=${hasSearch || hasMap ? 'lay two' : 'lay'}>
          <div class="side">
            ${hasSearch ? searchField(query, words, this.#onQuery) : nothing}
            ${hasMap ? tileMap(counts, this.#provinces, words, this.#onTile, () => this.#onClear('.tile')) : nothing}
          </div>
          <div>
            <p class="count" part="count" tabindex="-1">${line}</p>
            <p class="vh" role="status">${this.#polite.say(text)}</p>
            ${shown.length ? this.#renderList(shown, context) : this.#renderNothingFound(Boolean(query.trim()) || hasMap)}
          </div>
        </div>
        ${this.origin(feed)}`,
    };
  }

  protected skeleton(): TemplateResult {
    return html`<div class=${this.hideMap && this.hideSearch ? 'lay wait' : 'lay two wait'}>
      <div class="side">
        ${this.hideSearch ? nothing : html`<div class="field"><div class="sk"></div><div class="sk o in"></div></div>`}
        ${this.hideMap ? nothing : html`<div><div class="sk"></div><div class="map">${TILES.map((tile) => html`<i class=${tile ? 'tile sk o' : nothing}></i>`)}</div></div>`}
      </div>
      <div>
        <div class="sk count"></div>
        <div class="rows">${Array.from({ length: 16 }, () => html`<div class="row"><div class="sk"></div></div>`)}</div>
      </div>
    </div>`;
  }

  /** Id of the chosen pact: what the visitor chose here, else the widget's own, else that of its scope. */
  get #chosen(): string | undefined {
    const own = clean(this.pact);
    return own ? (this.#picked ?? own) : this.feedController.pact;
  }

  #touch(): void {
    this.#polite.touch();
    this.requestUpdate();
  }

  readonly #onQuery = ({ target }: Event): void => {
    this.#query = (target as HTMLInputElement).value;
    this.#touch();
  };

  readonly #onTile = ({ currentTarget }: Event): void => {
    const tile = currentTarget as HTMLButtonElement;
    if (tile.hasAttribute('aria-disabled')) return;
    const ids = new Set(this.#provinces);
    if (!ids.delete(tile.value)) ids.add(tile.value);
    this.#provinces = ids;
    this.#touch();
  };

  /** Clears the provinces, and the query too where nothing was found; the button that had the focus goes. */
  #onClear(next: string): void {
    if (next !== '.tile') this.#query = '';
    if (!this.hideMap) this.#provinces = new Set();
    this.#touch();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  readonly #onPick = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    const pact = value === this.#chosen ? '' : value;
    this.#picked = pact;
    this.feedController.choose(pact);
    // Where the provider has a pact of its own, that one holds again.
    this.dispatchEvent(new PactSelectEvent(this.#chosen ?? ''));
    this.requestUpdate();
  };

  #renderList(shown: readonly Pact[], context: RowContext): TemplateResult {
    const { feed, words } = context;
    const held = holdings(feed);
    const first = held.findIndex(Boolean);
    return html`<div class="colh" aria-hidden="true">
        <span class="name">${words.overviewPact}</span>
        <span class="prov">${words.overviewProvince}</span>
        ${NUMBERS.map(([name, word], index) => (held[index] ? html`<span class=${name}>${index === first ? words.overviewKnownOf(words[word](2)) : words[word](2)}</span>` : nothing))}
      </div>
      <ul class="rows" part="list" role="list" aria-label=${words.overviewList}>
        ${repeat(this.#more.cut(shown), ({ id }) => id, (pact) => html`<li class=${pact.id === context.chosen ? 'row on' : 'row'} part="row">${row(pact, context)}</li>`)}
      </ul>
      ${this.#more.button(shown.length, words)}`;
  }

  #renderNothingFound(canClear: boolean): TemplateResult {
    const { words } = this;
    const clear = html`<button class="btn" part="button" type="button" @click=${() => this.#onClear('input, .count')}>${words.clear}</button>`;
    return emptyBox(words.emptyFilterTitle, canClear ? words.overviewNothing : '', canClear ? clear : nothing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-overview': ZorgpactOverview;
  }
}
