import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FilterController } from '../../context/filter-controller.js';
import { formatNumber } from '../../i18n/format.js';
import { lists as listsWords } from '../../i18n/nl/lists.js';
import { addWords, type Words } from '../../i18n/words.js';
import { FilterChangeEvent } from '../events.js';
import { emptyBox } from './empty.js';
import { Printing } from './printing.js';

addWords(listsWords);

/** A list that shows its first items and has a button for more; on paper it shows all. */
export class More {
  readonly #host: LitElement;
  readonly #step: number;
  readonly #item: string;
  readonly #printing: Printing;
  #visible: number;

  /**
   * @param step items that are shown at first and that the button adds
   * @param item selector of an item, which takes the focus
   */
  constructor(host: LitElement, step: number, item: string) {
    this.#host = host;
    this.#step = this.#visible = step;
    this.#item = item;
    this.#printing = new Printing(host);
  }

  /** The items that are shown now. */
  cut<Item>(items: readonly Item[]): readonly Item[] {
    return this.#printing.isOn ? items : items.slice(0, this.#visible);
  }

  /** The button, and how many of all are shown; nothing where all are. */
  button(total: number, words: Words): TemplateResult | typeof nothing {
    const left = total - this.#visible;
    if (left <= 0 || this.#printing.isOn) return nothing;
    return html`<div class="more" part="more">
      <button class="btn" part="button" type="button" @click=${this.#onMore}>${words.more(formatNumber(Math.min(left, this.#step), words))}</button>
      <span class="sub tn">${words.shown(formatNumber(this.#visible, words), formatNumber(total, words))}</span>
    </div>`;
  }

  readonly #onMore = (): void => {
    const first = this.#visible;
    this.#visible += this.#step;
    this.#host.requestUpdate();
    void this.focus(first);
  };

  /** The box for a choice of themes that leaves nothing; its button clears the choice and takes the focus to the first item. */
  nothingFound(filter: FilterController, words: Words): TemplateResult {
    const onClear = (): void => {
      filter.scope?.choose([]);
      this.#host.dispatchEvent(new FilterChangeEvent([]));
      void this.focus(0);
    };
    return emptyBox(words.emptyFilterTitle, words.emptyFilter, html`<button class="btn" part="button" type="button" @click=${onClear}>${words.clear}</button>`);
  }

  /** Takes the focus to an item, since the button that had it is gone or has moved. */
  async focus(index: number): Promise<void> {
    await this.#host.updateComplete;
    const item = this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#item)[index];
    if (!item) return;
    if (item.tabIndex < 0) item.tabIndex = -1;
    item.focus();
  }
}

/** The most items that a `limit` attribute allows, from 1; undefined where there is none or no such number, which is told. */
export function limitOf(widget: LitElement & { limit?: number | null }, warn: (attribute: string, written: string, known: readonly string[]) => void): number | undefined {
  const limit = widget.limit ?? undefined;
  if (limit === undefined || limit >= 1) return limit && Math.trunc(limit);
  const written = widget.getAttribute('limit')?.trim() ?? String(limit);
  if (written) warn('limit', written, []);
  return undefined;
}

export const moreStyles = css`
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_u) * 0.5) var(--_u);
    padding-block-start: calc(var(--_s) * 1.25);
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
