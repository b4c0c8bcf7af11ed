import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FilterController } from '../../context/filter-controller.js';
import type { Feed, Koploper } from '../../feed/schema.js';
import { filterByThemes, findPact, selectKoplopers } from '../../feed/select.js';
import { formatNumber } from '../../i18n/format.js';
import { count as countWords } from '../../i18n/nl/count.js';
import { kopgroep as kopgroepWords } from '../../i18n/nl/kopgroep.js';
import { addWords } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { Pictures, portraitBody, portraitSkeleton } from '../parts/portrait-body.js';
import { styles as portraitStyles } from '../parts/portrait.styles.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './kopgroep.styles.js';

addWords(countWords, kopgroepWords);

/** Portraits that are shown at first and that the button adds. */
const STEP = 12;

/**
 * The Kopgroep: the portraits of the koplopers, of one pact or of all, for the themes that the visitor chose.
 *
 * @element zorgpact-kopgroep
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there are no koplopers.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The Kopgroep shows its koplopers.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - The visitor cleared the choice of themes.
 * @csspart count - How many koplopers there are.
 * @csspart gallery - The list of portraits.
 * @csspart portrait - One portrait.
 * @csspart picture - The box of a picture, 3:2.
 * @csspart picture-fallback - The drawing made from the title where there is no picture.
 * @csspart heading - The heading of a portrait.
 * @csspart where - The line above a title: what it is and where.
 * @csspart title - The heading of a portrait too.
 * @csspart certainty - How sure the source is; only when not confirmed.
 * @csspart goal - What a koploper wants.
 * @csspart result - What it reached, with the date where known; beside others only without a goal.
 * @csspart themes - The list of themes.
 * @csspart partners - The partners, a line per O; only where one koploper is on show.
 * @csspart named - Since when it is in the Kopgroep; only where one koploper is on show.
 * @csspart link - The link to the whole portrait.
 * @csspart more - The button for more portraits and how many are on show.
 * @csspart button - The button for more, to clear the choice or to try again.
 * @csspart empty - The box where there are no koplopers.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - Colour of the beam in the drawings.
 */
export class ZorgpactKopgroep extends ZorgpactWidget {
  static override styles = [...ZorgpactWidget.styles, portraitStyles, moreStyles, styles];
  static override properties: PropertyDeclarations = { theme: {}, limit: { type: Number } };

  /** Ids of the themes to keep to, separated by spaces; the visitor's choice narrows further. Default: all. */
  declare theme?: string | null;
  /** Most portraits to show, without a button for more; from 1. Default: no limit. */
  declare limit?: number | null;

  readonly #filter = new FilterController(this);
  readonly #pictures = new Pictures(this);
  readonly #more = new More(this, STEP, 'article');

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    if (pact && !findPact(feed, pact)) {
      this.#filter.offer({});
      return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    }
    const all = selectKoplopers(feed, { pact, themes: new Set(this.ids('theme', this.theme, feed.themes.map(({ id }) => id))) });
    this.#filter.offer({ koplopers: all });
    if (all.length === 0) {
      return { state: 'empty', content: emptyBox(words.emptyKopgroepTitle, pact ? words.emptyKopgroep : words.emptyKopgroepAll) };
    }
    const chosen = filterByThemes(all, this.#filter.themes);
    const list = chosen.slice(0, this.#limit);
    return {
      state: 'ready',
      content: html`<p class="count tn" part="count">${this.#count(list.length, all.length)}</p>
        ${list.length ? html`${this.#renderGallery(feed, list)}${this.origin(feed)}` : this.#more.nothingFound(this.#filter, words)}`,
    };
  }

  protected skeleton(): TemplateResult {
    // One pact has none to five koplopers, the whole country more than are shown at first. A third stands only where it fits beside two.
    const count = Math.min(this.#limit ?? STEP, this.pactId ? 3 : STEP);
    return count === 1 ? portraitSkeleton('side') : html`<div class="sk count"></div>
          <div class=${count < STEP ? 'gal few' : 'gal'}>${Array.from({ length: count }, () => html`<div>${portraitSkeleton('card')}</div>`)}</div>`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }

  #count(some: number, all: number): TemplateResult {
    const { words } = this;
    const total = formatNumber(all, words);
    const word = words.koplopersWord(all);
    const [number, rest] = some < all ? words.filtered(formatNumber(some, words), total, word) : words.all(total, word);
    return html`<b>${number}</b>${rest}`;
  }

  #renderGallery(feed: Feed, list: readonly Koploper[]): TemplateResult {
    const { words, level } = this;
    const shown = this.#limit ? list : this.#more.cut(list);
    const alone = list.length === 1;
    const options = { feed, words, level, pictures: this.#pictures, layout: alone ? 'side' : 'card' } as const;
    return html`<ul class=${alone ? nothing : 'gal'} part="gallery" role="list" aria-label=${words.kopgroep}>
        ${repeat(shown, ({ id }) => id, (koploper) => html`<li>${portraitBody(koploper, options)}</li>`)}
      </ul>
      ${this.#limit ? nothing : this.#more.button(list.length, words)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-kopgroep': ZorgpactKopgroep;
  }
}
