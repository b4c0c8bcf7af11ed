import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, VolgspotReport } from '../../feed/schema.js';
import { findPact, selectReports } from '../../feed/select.js';
import { volgspot as volgspotWords } from '../../i18n/nl/volgspot.js';
import { addWords } from '../../i18n/words.js';
import { details } from '../../styles/details.styles.js';
import { SelectEvent } from '../events.js';
import { PoliteStatus } from '../parts/count.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { chevron } from '../parts/marks.js';
import { emptyBox } from '../parts/empty.js';
import { Printing } from '../parts/printing.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { standing } from './cell-marks.js';
import { legendTemplate, namesTemplate, switchTemplate } from './controls.js';
import { findingsTemplate } from './findings.js';
import { MAX_SIZE, MIN_SIZE, SMALL, wheel } from './geometry.js';
import { hubText } from './hub-text.js';
import { move } from './move.js';
import { readPhase, readRounds, type Cell, type Phase, type Round } from './progress.js';
import { tableTemplate } from './table.js';
import { styles } from './volgspot.styles.js';
import { namesFit, wheelTemplate } from './wheel.js';
import { wheelStyles } from './wheel.styles.js';

addWords(volgspotWords);

/** What an event in the wheel is about. */
const placeOf = ({ target }: Event): DOMStringMap => (target as Element).closest<SVGElement>('[data-area]')?.dataset ?? {};

/**
 * The Volgspot progress wheel of a pact: five areas in three rounds, the phase of the samenwerkingswiel, and what was found per area.
 *
 * @element zorgpact-volgspot
 * @slot - Fallback: shown before the script runs and when the pact can't be shown.
 * @slot intro - Text above the wheel.
 * @slot empty - Text for a feed without the Volgspot.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows its pact.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {SelectEvent} zorgpact-select - The visitor chose another cell.
 * @csspart wheel - The wheel.
 * @csspart cell - One area in one round.
 * @csspart beam - The light on the chosen area.
 * @csspart label - The names on the rim.
 * @csspart phase - The phase, in the hub or under the wheel.
 * @csspart round-switch - The buttons that choose a round.
 * @csspart legend - What the forms mean.
 * @csspart findings - What was found on the chosen area.
 * @csspart heading - A heading in the findings.
 * @csspart button - To the previous or next area, and the retry of the error notice.
 * @csspart table - The same as a table.
 * @csspart skeleton - The grey shapes while it loads.
 * @csspart notice - The message that the feed can't be read, or that it is old.
 * @csspart origin - Where it comes from and of which day it is.
 * @csspart empty - The box for a feed without the Volgspot, or without the pact.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - The light on what is chosen.
 */
export class ZorgpactVolgspot extends ZorgpactWidget {
  static override styles = [...ZorgpactWidget.styles, details, wheelStyles, styles];
  static override properties: PropertyDeclarations = { area: {}, round: {}, view: {}, noTable: { type: Boolean, attribute: 'no-table' } };

  /** Number of the area to start with, 1 to 5; the visitor's choice is written back to the attribute. */
  declare area: string | number | null;
  /** Number of the round to start with, 1 to 3; the visitor's choice is written back to the attribute. */
  declare round: string | number | null;
  /** Attribute `view`: `wheel` (default) or `table`. */
  declare view: 'wheel' | 'table' | null;
  /** Leaves the table out where the wheel shows; default false. */
  declare noTable: boolean;

  /** Width in px that the wheel takes; 0 where there is too little for a wheel. */
  #size = 560;
  #before = 0;
  #rounds: readonly Round[] = [];
  /** The cell chosen, counted from 0. */
  #chosen = { area: 0, round: 0 };
  #observed: Element | null = null;
  #observer: ResizeObserver | undefined;
  readonly #printing = new Printing(this);
  readonly #polite = new PoliteStatus(this);

  constructor() {
    super();
    this.noTable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observe(null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#observe(this.isConnected ? this.renderRoot.querySelector('.ruler') : null);
  }

  protected present(feed: Feed): View {
    const { words, pactId: id } = this;
    const pact = id ? findPact(feed, id) : undefined;
    if (!pact) return this.unknown('pact', id, feed.pacts.map((known) => known.id), words.unknownPact);
    const { volgspot } = feed;
    if (!volgspot?.areas.length || !volgspot.rounds.length) {
      return { state: 'empty', content: html`${emptyBox(words.emptyVolgspotTitle, words.emptyVolgspot)}${this.origin(feed)}` };
    }
    const reports = selectReports(feed, pact.id);
    this.#rounds = readRounds(volgspot, reports, feed.programme?.status === 'archived');
    this.#choose();
    const { area, round } = this.#chosen;
    const phase = readPhase(feed, pact, reports);
    const lang = feedLang(feed, words);
    const isTable = this.choice('view', this.view, ['wheel', 'table']) === 'table' || this.#size === 0;
    return {
      state: 'ready',
      content: html`<slot name="intro"></slot>
        <div class="wrap ${isTable ? 'flat' : ''}">
          <div class="stage">
            <div class="ruler"></div>
            ${isTable ? this.#renderPhase(phase, lang) : this.#renderWheel(phase, lang)}
            ${switchTemplate(this.#rounds, round, words, (to) => this.#select(area, to))}
            ${isTable ? nothing : legendTemplate(this.#rounds, words)}
          </div>
          ${isTable ? html`<div part="table">${this.#renderTable(nothing, lang)}</div>` : nothing}
          ${findingsTemplate(this.#rounds[round]!, area, { words, lang, level: this.level, go: (to) => this.#select(to, round) })}${this.#printing.isOn ? this.#renderOthers(lang) : nothing}
          ${isTable || this.noTable ? nothing : this.#renderDetails(lang)}
        </div>
        ${this.#renderStatus(this.#rounds[round]!, area, lang)}${this.#renderOrigin(feed, reports)}`,
    };
  }

  protected skeleton(): TemplateResult {
    return html`<div class="wrap">
      <div class="stage">
        <div class="ruler"></div>
        <svg class="line wait" viewBox="0 0 280 280" aria-hidden="true">
          <path stroke-width="23.26" d="M152.66 80.48A60.85 60.85 0 1 1 127.34 80.48M157.5 55.59A86.21 86.21 0 1 1 122.5 55.59M162.34 30.69A111.57 111.57 0 1 1 117.66 30.69" />
          <circle cx="140" cy="140" r="39.2" stroke-width="1.5" />
        </svg>
        <div class="sk o seg"></div>
        <div class="sk key"></div>
      </div>
      <div class="find dim">
        <div class="sk name"></div>
        <div class="sk"></div>
        <div class="meta"><div class="sk"></div></div>
        <div class="sk name"></div>
        <div class="sk"></div>
        <div class="sk"></div>
        <div class="sk"></div>
        <div class="sk"></div>
      </div>
      <div class="sk tbl"></div>
    </div>`;
  }

  #observe(ruler: Element | null): void {
    if (ruler === this.#observed) return;
    (this.#observer ??= new ResizeObserver(() => this.#measure())).disconnect();
    this.#observed = ruler;
    // It calls before the next paint; to measure now would lay out the whole page once more.
    if (ruler) this.#observer.observe(ruler);
  }

  /** The ruler has a width alone, so that a wheel of another height doesn't call the observer again. */
  #measure(): void {
    // `clientWidth` is rounded, up as well: a wheel of 240 px in 239.6.
    const width = this.#observed ? parseFloat(getComputedStyle(this.#observed).width) : 0;
    // Hidden, as in a tab that is closed: the size will come.
    if (!(width > 0)) return;
    const size = width < MIN_SIZE ? 0 : Math.min(Math.floor(width), MAX_SIZE);
    // A scroll bar that comes and goes with the height of the wheel would make it flicker: the smaller size stays.
    if (size === this.#size || (size === this.#before && size > this.#size && size < this.#size + 20)) return;
    this.#before = this.#size;
    this.#size = size;
    this.requestUpdate();
  }

  /** What the attributes ask for; else the first area with findings of the latest round that has any. */
  #choose(): void {
    const rounds = this.#rounds;
    const hasFindings = ({ findings }: Cell): boolean => findings.length > 0;
    const asked = (attribute: 'area' | 'round', items: readonly { readonly number: number }[]): number => {
      const numbers = ['', ...items.map(({ number }) => String(number))] as const;
      return numbers.indexOf(this.choice(attribute, String(this[attribute] ?? ''), numbers)) - 1;
    };
    let area = asked('area', rounds[0]!.cells.map((cell) => cell.area));
    let round = asked('round', rounds);
    if (round < 0) round = Math.max(0, rounds.findLastIndex(({ cells }) => cells.some(hasFindings)));
    if (area < 0) area = Math.max(0, rounds[round]!.cells.findIndex(hasFindings));
    this.#chosen = { area, round };
  }

  /** The visitor's choice, counted from 0: shown, written to the attributes and told to the page. */
  #select(area: number, round: number, focus = false): void {
    if (area !== this.#chosen.area || round !== this.#chosen.round) {
      // What the focus goes to is told by that itself.
      if (!focus) this.#polite.touch();
      this.#chosen = { area, round };
      const { number, cells } = this.#rounds[round]!;
      const areaNumber = cells[area]!.area.number;
      this.setAttribute('area', String(areaNumber));
      this.setAttribute('round', String(number));
      this.dispatchEvent(new SelectEvent(areaNumber, number));
    }
    if (focus) void this.#focusChosen();
  }

  /** In a small wheel the cell of another round is a radio button only once it is drawn as the chosen one. */
  async #focusChosen(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>('[aria-checked=true]')?.focus();
  }

  #onClick = (event: MouseEvent): void => {
    const { area, round } = placeOf(event);
    if (!area) return;
    this.#select(Number(area), round === undefined || this.#size < SMALL ? this.#chosen.round : Number(round), true);
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const { area, round } = placeOf(event);
    // With a modifier the key belongs to the browser: Alt and left goes back a page.
    if (!area || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = move(event.key, Number(area), Number(round), this.#rounds[0]!.cells.length, this.#rounds.length);
    if (!target) return;
    event.preventDefault();
    this.#select(...target, true);
  };

  #renderWheel(phase: Phase | undefined, lang: FeedLang): TemplateResult {
    const { words } = this;
    const w = wheel(this.#size, this.#rounds[0]!.cells.length, this.#rounds.length);
    const around = words.hub[phase?.state ?? 'in'];
    const hubLines = phase ? hubText(w.hub, phase.title, [around.before, ...words.hub.after], around.short) : [];
    const content = { words, rounds: this.#rounds, phase, hubLines: hubLines ?? [], ...this.#chosen, onClick: this.#onClick, onKeydown: this.#onKeydown };
    return html`${wheelTemplate(w, content)}${namesFit(w, this.#rounds) ? nothing : namesTemplate(this.#rounds, lang)}${this.#renderPhase(phase, lang, Boolean(hubLines))}`;
  }

  /** The phase in words: to be seen where the hub can't hold it, else for screen readers alone. */
  #renderPhase(phase: Phase | undefined, lang: FeedLang, isHidden = false): TemplateResult | typeof nothing {
    if (!phase) return nothing;
    const [before, after] = this.words[phase.state];
    return html`<p class=${isHidden ? 'vh' : nothing} part="phase">${before}${foreign(phase.title, lang)}${after}</p>`;
  }

  /** In short what a button brought, as it keeps the focus. */
  #renderStatus({ number, cells }: Round, index: number, lang: FeedLang): TemplateResult {
    const cell = cells[index]!;
    const { title } = cell.area;
    const rest = standing(cell, this.words.round(number), this.words);
    return html`<p class="vh" role="status">${this.#polite.say(title + rest) ? html`${foreign(title, lang)}${rest}` : nothing}</p>`;
  }

  /** On paper nothing can be chosen: there the other findings follow on the chosen ones. */
  #renderOthers(lang: FeedLang): readonly TemplateResult[] {
    const { words, level } = this;
    return this.#rounds.flatMap((round, roundIndex) =>
      round.cells.flatMap(({ isTold }, area) =>
        isTold && !(area === this.#chosen.area && roundIndex === this.#chosen.round) ? [findingsTemplate(round, area, { words, lang, level, go: () => {} })] : [],
      ),
    );
  }

  #renderTable(captionClass: string | typeof nothing, lang: FeedLang): TemplateResult {
    return tableTemplate(this.#rounds, this.#chosen, captionClass, this.words, lang);
  }

  #renderDetails(lang: FeedLang): TemplateResult {
    const { words } = this;
    return html`<details class="tbl" part="table">
      <summary>${chevron}${words.showTable}</summary>
      ${this.#renderTable('vh', lang)}
    </details>`;
  }

  /** The reports, each with those of its sources that say more than its title. */
  #renderOrigin(feed: Feed, reports: readonly VolgspotReport[]): TemplateResult {
    const told = reports.map(({ title, sources = [] }, index) => {
      const own = feed.sources.filter((source) => sources.includes(source.id) && (source.url || source.title !== title));
      return html`${index ? '; ' : nothing}${title}${own.map((source) => html`, ${source.url ? html`<a href=${source.url}>${source.title}</a>` : source.title}`)}`;
    });
    return this.origin(feed, { source: told.length && told, asOf: reports.findLast(({ date }) => date)?.date });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-volgspot': ZorgpactVolgspot;
  }
}
