import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { OFFERED, type Offer } from '../../context/filter-scope.js';
import type { Feed, Theme } from '../../feed/schema.js';
import { filterByThemes, findPact, selectActions, selectKoplopers } from '../../feed/select.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { lists as listsWords } from '../../i18n/nl/lists.js';
import { themeFilter as themeFilterWords } from '../../i18n/nl/theme-filter.js';
import { addWords } from '../../i18n/words.js';
import { clean } from '../../internal/tidy.js';
import { FilterChangeEvent } from '../events.js';
import { countLine, countsOf, PoliteStatus } from '../parts/count.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { chevron, themeMark } from '../parts/marks.js';
import { emptyBox } from '../parts/empty.js';
import { sourceLine } from '../parts/sources.js';
import { styleVars } from '../parts/style-vars.js';
import { details } from '../../styles/details.styles.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { readAddress, writeAddress } from './address.js';
import { DrivenScope } from './driven-scope.js';
import { styles } from './theme-filter.styles.js';

addWords(listsWords, themeFilterWords);

/** A record that can be chosen by its themes. */
type Item = NonNullable<Offer[(typeof OFFERED)[number]]>[number];

/** How many items have each theme, in one go: an agenda may have ten thousand. */
function countByTheme(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { themes } of items) {
    themes?.forEach((id, index) => {
      if (themes.indexOf(id) === index) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  }
  return counts;
}

const check = html`<svg class="ck" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5l4 4 8-9"/></svg>`;

/**
 * The themes as buttons to choose one or more of, with how much there is of each; the other widgets show what was chosen.
 *
 * @element zorgpact-theme-filter
 * @slot - Fallback: shown before the script runs and when the filter can't be shown.
 * @slot heading - Text in place of "Kies een thema".
 * @slot empty - Text where there are no themes.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The filter shows its themes.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - The visitor chose other themes.
 * @csspart group - All of the themes with their label.
 * @csspart heading - The label.
 * @csspart chip - The button of a theme.
 * @csspart count - How much there is of a theme.
 * @csspart status - How much there is of what was chosen.
 * @csspart about - What the themes are about, folded.
 * @csspart source - Where a description was found.
 * @csspart clear - The button that clears the choice.
 * @csspart button - A button: to clear, to load again.
 * @csspart empty - The box where there are no themes.
 * @csspart notice - The notice of an error, or of data that is not the newest.
 * @csspart skeleton - The grey shapes while loading.
 */
export class ZorgpactThemeFilter extends ZorgpactWidget {
  static override styles = [...ZorgpactWidget.styles, details, styles];
  static override properties: PropertyDeclarations = {
    for: {},
    value: { reflect: true },
    urlParam: { attribute: 'url-param' },
    noCounts: { attribute: 'no-counts', type: Boolean },
  };

  /** Ids of the widgets to drive, separated by spaces or commas; without it all those of the provider around the filter, else of the page. */
  declare for?: string | null;
  /** Ids of the chosen themes, separated by spaces or commas. Reflected; setting it chooses, without an event. */
  declare value?: string | null;
  /** Name of the parameter in the address of the page that keeps the choice; without it the address stays as it is. */
  declare urlParam?: string | null;
  /** Leaves out the numbers, on the buttons and below them; a screen reader is still told what a choice comes to. */
  declare noCounts: boolean;

  readonly #driven = new DrivenScope(this);
  readonly #polite = new PoliteStatus(this);
  /** The value as the filter wrote it, and as the page gave it. */
  #written = '';
  #given = '';
  #wentBack = false;
  /** Whether the visitor has once asked what the themes are about: until then it costs no nodes. */
  #hasToldAbout = false;

  constructor() {
    super();
    this.noCounts = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#driven.name();
    super.willUpdate(changed);
  }

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    if (this.isConnected) this.#settle(feed);
    if (pact && !findPact(feed, pact)) return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    if (feed.themes.length === 0) return { state: 'empty', content: emptyBox(words.emptyThemesTitle, words.emptyThemes) };
    const choices = this.#choices(feed);
    const counts = countByTheme(OFFERED.flatMap((kind): readonly Item[] => choices[kind] ?? []));
    const lang = feedLang(feed, words);
    const content = html`<fieldset part="group">
        <legend part="heading"><slot name="heading">${words.pickTheme}</slot></legend>
        <div class="chips">${feed.themes.map((theme) => this.#renderChip(theme, counts.get(theme.id) ?? 0, lang))}</div>
      </fieldset>
      ${this.#renderStatus(choices)}${this.#renderAbout(feed)}`;
    return { state: 'ready', content };
  }

  protected skeleton(): TemplateResult {
    return html`<div class="sk lw"></div>
      <div class="chips">${[19, 11.9, 19.4, 16.6, 20.4].map((width) => html`<div class="sk o" ${styleVars({ '--w': `${width}ch` })}></div>`)}</div>
      <div class="res"></div>
      <div class="about"></div>`;
  }

  /** Brings the scope, `value` and the address together: what was asked for goes to the scope, and its choice comes back. */
  #settle(feed: Feed): void {
    const isOther = this.#driven.turn();
    const value = clean(this.value);
    let asked: string | undefined;
    if (value !== this.#written) asked = this.#given = value;
    if (this.#wentBack) asked = this.#fromAddress() ?? this.#given;
    // To a provider that upgraded late, or to another `for`, the choice moves along.
    if (isOther) asked = this.#fromAddress() ?? (value || undefined);
    this.#wentBack = false;
    if (asked !== undefined) this.#driven.choose(this.ids('value', asked, feed.themes.map(({ id }) => id)));
    const now = [...this.#driven.themes].join(' ');
    const isFromElsewhere = asked === undefined && now !== this.#written;
    this.#write(now);
    // Another widget changed the choice: the address must not bring the old one back.
    if (isFromElsewhere && (this.#fromAddress() ?? this.#given) !== now) this.#toAddress('replaceState');
  }

  #write(value: string): void {
    this.#written = value;
    this.value = value || null;
  }

  /** What the address of the page says; `undefined` where it doesn't speak of themes. */
  #fromAddress(): string | undefined {
    return this.urlParam ? readAddress(this.urlParam) : undefined;
  }

  #toAddress(method: 'pushState' | 'replaceState'): void {
    // An empty choice has to be written down only where the page would else give one.
    if (this.urlParam) writeAddress(method, this.urlParam, this.#written || this.#given ? this.#written.replaceAll(' ', ',') : undefined);
  }

  /** The visitor chooses exactly these themes. */
  #choose(themes: readonly string[]): void {
    this.#write(themes.join(' '));
    this.#toAddress('pushState');
    this.#driven.choose(themes);
    this.#polite.touch();
    this.dispatchEvent(new FilterChangeEvent([...themes]));
  }

  readonly #onPopState = (): void => {
    if (!this.urlParam) return;
    this.#wentBack = true;
    this.requestUpdate();
  };

  readonly #onChip = ({ currentTarget }: Event): void => {
    const chip = currentTarget as HTMLButtonElement;
    if (chip.hasAttribute('aria-disabled')) return;
    const themes = new Set(this.#driven.themes);
    if (!themes.delete(chip.value)) themes.add(chip.value);
    this.#choose([...themes]);
  };

  readonly #onClear = (): void => {
    this.#choose([]);
    // The button that had the focus goes.
    this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  };

  readonly #onAbout = (): void => {
    this.#hasToldAbout = true;
    this.requestUpdate();
  };

  /** What there is to choose from: what the driven widgets show, or all of the feed as long as there are none. */
  #choices(feed: Feed): Offer {
    const { pactId: pact } = this;
    const { offered } = this.#driven;
    if (!OFFERED.some((kind) => offered[kind])) return { actions: selectActions(feed, { pact }), koplopers: selectKoplopers(feed, { pact }) };
    // Its own pact narrows the count further; that of the provider holds for the driven widgets already.
    if (!this.pact) return offered;
    const isOfPact = (item: Item): boolean => ('pacts' in item ? Boolean(item.pacts?.includes(pact!)) : 'pact' in item && item.pact === pact);
    return Object.fromEntries(OFFERED.map((kind) => [kind, (offered[kind] as readonly Item[] | undefined)?.filter(isOfPact)]));
  }

  #renderChip({ id, title, shortTitle = title }: Theme, count: number, lang: FeedLang): TemplateResult {
    const { words } = this;
    const isOn = this.#driven.themes.has(id);
    return html`<button
      class="chip"
      part="chip"
      type="button"
      lang=${lang}
      value=${id}
      title=${shortTitle === title ? nothing : title}
      aria-pressed=${isOn}
      aria-disabled=${count || isOn ? nothing : 'true'}
      @click=${this.#onChip}
    >
      ${isOn ? check : themeMark(id)}<span class="lb" data-label=${shortTitle}><span>${shortTitle}</span></span
      >${this.noCounts ? nothing : html`<span class="c tn" part="count"><span class="vh">: </span>${formatNumber(count, words)}<span class="vh" lang=${lang === nothing ? nothing : words.lang}>${` ${words.results(count)}`}</span></span>`}
    </button>`;
  }

  #renderStatus({ actions = [], koplopers = [], obstacles = [], stories = [] }: Offer): TemplateResult {
    const { words } = this;
    const { themes } = this.#driven;
    const count = (items: readonly Item[], word: (n: number) => string) => [filterByThemes(items, themes).length, items.length, word] as const;
    const counts = [
      ...countsOf(filterByThemes(actions, themes), actions, words),
      count(koplopers, words.koplopersWord),
      count(obstacles, words.obstaclesWord),
      count(stories, words.storiesWord),
    ];
    const { text, line } = countLine(counts, themes.size > 0, words);
    return html`<div class="res">
      ${this.noCounts ? nothing : html`<p part="status">${line}</p>`}
      <p class="vh" role="status">${this.#polite.say(text)}</p>
      <button class="btn plain" part="button clear" type="button" ?hidden=${!themes.size} @click=${this.#onClear}>${words.clear}</button>
    </div>`;
  }

  /** What the themes are about, folded; nothing where the feed tells no more than their names. */
  #renderAbout(feed: Feed): TemplateResult | typeof nothing {
    const { words } = this;
    const lang = feedLang(feed, words);
    const told = feed.themes.filter(({ title, shortTitle = title, description, facts }) => description || facts?.length || title !== shortTitle);
    if (told.length === 0) return nothing;
    return html`<details class="about" part="about" @toggle=${this.#onAbout}>
      <summary>${chevron}${words.aboutThemes}</summary>
      <dl>
        ${(this.#hasToldAbout || this.isServed ? told : []).map(({ title, aliases, description, facts, sources }) => html`<dt lang=${lang}>${title}</dt>
          <dd>
            ${aliases?.length ? html`<p class="sm sub">${words.alsoCalled}${foreign(formatList(aliases, words), lang)}</p>` : nothing}${description ? html`<p lang=${lang}>${description}</p>` : nothing}${facts?.map(
              ({ text }) => html`<p lang=${lang}>${text}</p>`,
            )}${sourceLine(feed, sources, words)}
          </dd>`)}
      </dl>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-theme-filter': ZorgpactThemeFilter;
  }
}
