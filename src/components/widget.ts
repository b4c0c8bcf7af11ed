import { html, isServer, LitElement, nothing, ReactiveElement, type CSSResult, type PropertyDeclarations, type PropertyValues, type RenderOptions, type TemplateResult } from 'lit';
import { FeedController } from '../context/feed-controller.js';
import { LanguageController } from '../context/language-controller.js';
import { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/feed-state.js';
import type { Feed } from '../feed/schema.js';
import { formatDate } from '../i18n/format.js';
import type { Vocabulary, Words } from '../i18n/words.js';
import { KIT_VERSION } from '../internal/define-element.js';
import { followingLevel } from '../internal/heading-level.js';
import { nearest } from '../internal/nearest.js';
import { clean } from '../internal/tidy.js';
import { base } from '../styles/base.styles.js';
import { registerProperties } from '../styles/register-properties.js';
import { tokens } from '../styles/tokens.styles.js';
import { FeedErrorEvent, ReadyEvent, type FilterChangeEvent, type PactSelectEvent, type SelectEvent } from './events.js';
import { feedLang, foreign } from './parts/feed-lang.js';
import { errorNotice, noticeStyles, staleNotice } from './parts/notices.js';

type ReadyState = Extract<FeedState, { status: 'ready' }>;

/** What is on show: a state of the feed, and the view that the widget made of it. */
type Shown = Exclude<FeedState, ReadyState> & { readonly view?: undefined } | { readonly status: 'ready'; readonly feedState: ReadyState; readonly view: View };

/** What a widget makes of a feed. */
export type View =
  | { readonly state: 'ready' | 'empty'; readonly content: TemplateResult }
  /** An attribute names something that the feed doesn't have; `known` are the values that would do. */
  | { readonly state: 'unknown'; readonly attribute: string; readonly value: string; readonly known: readonly string[]; readonly sentence: string };

/**
 * What every widget is: it reads the feed, shows one of its states, keeps its light DOM as fallback and speaks the
 * language around it. A widget says only what its content is (`present`) and what it looks like before that (`skeleton`).
 *
 * @attr {'nl' | 'fy' | 'en' | string} lang - Language of the words: `nl` (default), `fy` or `en`; else the nearest `lang` around the widget.
 * @attr {'light' | 'dark'} scheme - Colour scheme; else the host page's `color-scheme`.
 * @attr {'nlds'} tokens - `nlds` also takes surface and text colours from NL Design System tokens.
 * @slot error - Replaces the words of the error notice.
 * @csspart notice - The error, stale or offline notice.
 * @csspart button - A button of a notice or an empty state.
 * @csspart empty - The box that says that there is nothing.
 * @csspart skeleton - The grey shapes while loading.
 * @cssprop [--zorgpact-accent=#00596b] - Any brand colour; the palette is derived from it and clamped to enough contrast.
 * @cssprop [--zorgpact-surface=white, or derived when dark] - Opaque background; set text with it, and `color-scheme` or `scheme` to `dark` where it is dark: the other colours go by that.
 * @cssprop [--zorgpact-text=derived] - Text colour, dark in a light scheme and light in a dark one; set surface with it.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - The lamp: here and now.
 * @cssprop [--zorgpact-radius=4px] - Corner radius.
 * @cssprop [--zorgpact-density=1] - 0.75 to 1.25; multiplies padding and gaps, never targets.
 * @cssprop [--zorgpact-font-family=inherit] - Font family.
 * @cssprop [--zorgpact-font-size=max(1em, 16px)] - Text size in px or em, never rem.
 */
export abstract class ZorgpactWidget extends LitElement {
  static readonly kitVersion = KIT_VERSION;
  /** Which words of another language it needs. */
  static readonly vocabulary: Vocabulary = 'all';
  /**
   * Takes over what a server put into the shadow root, where that is this content; without it, or where it says no, the content takes its place.
   * @ignore
   */
  static takeOver?: (content: TemplateResult, root: ShadowRoot, options: RenderOptions) => boolean;
  static override styles: CSSResult[] = [tokens, base, ...noticeStyles];
  static override properties: PropertyDeclarations = {
    feed: {},
    pact: {},
    headingLevel: { attribute: 'heading-level' },
    refresh: {},
    late: { type: Boolean, reflect: true },
    feedState: { attribute: false },
    state: { reflect: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'id'];
  }

  /** Address of a feed of the widget's own; else the provider's, else the page's. */
  declare feed?: string | null;
  /** Id of the pact to show, the region's slug such as `limburg`; else the provider's. */
  declare pact?: string | null;
  /** Level of the first heading: `auto` (one below the heading before the widget) or 2 to 6. */
  declare headingLevel?: 'auto' | '2' | '3' | '4' | '5' | '6' | null;
  /** Minutes after which the feed is asked for again while the widget is to be seen; without it once per visit. */
  declare refresh?: string | number | null;
  /** Reflected. Whether a fallback that says it all stays while it is in sight: the widget takes its place where that moves nothing, or when the visitor makes a choice, and sets it to false. */
  declare late: boolean;
  /** A state set by script, which beats every feed: for showing a state without a network. A feed in it must come from `readFeed`. */
  declare feedState?: FeedState | null;
  /**
   * Reflected: `loading`, `ready`, `empty`, `error` or `stale`. Set by the widget.
   * @readonly
   */
  declare state: 'loading' | 'ready' | 'empty' | 'error' | 'stale';

  protected readonly feedController = new FeedController(this);
  protected readonly language = new LanguageController(this, (this.constructor as typeof ZorgpactWidget).vocabulary);
  /** Level of the widget's own heading, from 2 to 6. */
  protected level = 3;
  #shown: Shown = { status: 'loading' };
  #said: unknown;
  /** Whether the visitor asked for the feed again and waits with the focus on the notice. */
  #isRetrying = false;
  /** Whether the focus is on the button of the notice that is about to go. */
  #isWaiting = false;
  /** The feed that this widget could not make a view of, told once. */
  #failed: { readonly feed: Feed; readonly error: FeedError } | undefined;
  readonly #warned = new Set<string>();
  /** Whether a server writes or wrote the content: it is whole, since nothing opens there. */
  protected isServed = isServer;
  /** What a server put into the shadow root: it stands until there is something to take its place. */
  #served: ChildNode[] = [];
  /** Tells a widget that is late when its fallback is out of sight. */
  #sight: IntersectionObserver | undefined;

  constructor() {
    super();
    this.state = 'loading';
    this.late = false;
    registerProperties();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    this.isServed ||= this.#served.length > 0;
    const root = super.createRenderRoot();
    // Behind what was served, which goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) this.language.refresh();
    if (name === 'id') this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isRetrying = false;
    this.#sight?.disconnect();
  }

  protected get words(): Words {
    return this.language.words;
  }

  /** The pact that holds: the widget's own attribute, else the provider's. */
  protected get pactId(): string | undefined {
    return clean(this.pact) || this.feedController.pact;
  }

  /** Shows this feed, or says why it can't. */
  protected abstract present(feed: Feed): View;

  /** Grey shapes with the size of the content to come. */
  protected abstract skeleton(): TemplateResult;

  /** The view for a value that the feed doesn't know; an empty value asks for one. */
  protected unknown(attribute: string, value: string | undefined, known: readonly string[], sentence: string): View {
    return { state: 'unknown', attribute, value: value ?? '', known, sentence: value ? sentence : this.words.missingAttribute };
  }

  /** An attribute value that must be one of a few, trimmed and in lower case; another is named in one warning. */
  protected choice<Value extends string>(attribute: string, value: string | null | undefined, choices: readonly [Value, ...Value[]]): Value {
    const cleaned = clean(value);
    const found = choices.find((candidate) => candidate === cleaned);
    if (cleaned && found === undefined) this.warn(attribute, cleaned, choices);
    return found ?? choices[0];
  }

  /** The known ids in an attribute that lists some, by spaces or commas; each other is named in one warning. */
  protected ids(attribute: string, value: string | null | undefined, known: readonly string[]): string[] {
    const given = clean(value).split(/[\s,]+/).filter(Boolean);
    for (const id of given) if (!known.includes(id)) this.warn(attribute, id, known);
    return given.filter((id) => known.includes(id));
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const level = this.choice('heading-level', this.headingLevel, ['auto', '2', '3', '4', '5', '6']);
    this.level = level === 'auto' ? followingLevel(this) : Number(level);
    if (this.refresh && !(this.feedController.minutes > 0)) this.warn('refresh', clean(this.refresh), []);
    for (const [name, values] of STANDARD) {
      const given = this.getAttribute(name);
      const meant = this.choice(name, given, values);
      // Style sheets read the attribute itself.
      if (given && clean(given) === meant && given.trim().toLowerCase() !== meant) this.setAttribute(name, meant);
    }
    this.#isWaiting = Boolean(this.shadowRoot?.activeElement?.matches('.note .btn'));
    this.feedController.follow();
    this.#shown = this.#work(this.feedController.state);
    const { status, view } = this.#shown;
    if (status !== 'ready') this.state = status;
    else if (view.state !== 'ready') this.state = 'empty';
    else this.state = this.#shown.feedState.stale ? 'stale' : 'ready';
  }

  /** What a state of the feed comes to; a widget that fails on it shows the error, never a page that breaks. */
  #work(feedState: FeedState): Shown {
    if (feedState.status !== 'ready') return feedState;
    try {
      return { status: 'ready', feedState, view: this.present(feedState.feed) };
    } catch (cause) {
      if (this.#failed?.feed !== feedState.feed) {
        this.#failed = { feed: feedState.feed, error: new FeedError('not-feed', this.feed ?? '', String(cause)) };
        console.warn(`[zorgpact] <${this.localName}>: ${String(cause)}`, this);
      }
      return { status: 'error', error: this.#failed.error };
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#served.length) {
      // It stands until there is something to take its place, also where the feed can't be had.
      if (this.#shown.status !== 'ready') return ReactiveElement.prototype['update'].call(this, changed);
      const served = this.#served.splice(0);
      if (!ZorgpactWidget.takeOver?.(this.render(), this.shadowRoot!, this.renderOptions)) for (const node of served) node.remove();
    }
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    const shown = this.#shown;
    this.#watch();
    if (shown.status === 'ready' && shown.view.state === 'unknown') this.warn(shown.view.attribute, shown.view.value, shown.view.known);
    if (shown.status !== 'loading') this.#isRetrying = false;
    if (this.#isWaiting && shown.status === 'ready') this.#focusContent();
    // Outcomes of loading are told, what script sets by itself is not.
    const outcome = this.feedState ? undefined : shown.status === 'error' ? shown.error : shown.status === 'ready' && shown.view.state !== 'unknown';
    if (outcome === this.#said) return;
    this.#said = outcome;
    if (outcome === true) this.dispatchEvent(new ReadyEvent());
    else if (outcome) this.dispatchEvent(new FeedErrorEvent(outcome));
  }

  /** The notice with the button is gone: the focus goes to the first of what stands in its place. */
  #focusContent(): void {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const target = find('h2,h3,h4,h5,h6,input,button,[role=radio][tabindex="0"]') ?? find('.zp');
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus();
  }

  // Every language of the kit reads from left to right, also in a page that reads the other way.
  protected override render(): TemplateResult {
    const { words } = this;
    const shown = this.#shown;
    switch (shown.status) {
      case 'loading':
        if (this.#isRetrying) return this.#renderError(words);
        if (this.#hasFallback) return html`<slot></slot>`;
        return html`<div class="zp" dir="ltr" lang=${words.lang} aria-busy="true">
          <span class="vh">${words.loading}</span><div part="skeleton" aria-hidden="true">${this.skeleton()}</div>
        </div>`;
      case 'error':
        return this.#renderError(words, shown.error);
      case 'ready': {
        const { view, feedState } = shown;
        if (this.#waits) return html`<slot></slot>`;
        if (view.state === 'unknown') {
          return this.#hasFallback
            ? html`<slot></slot>`
            : html`<div class="zp" dir="ltr" lang=${words.lang}><p class="empty" part="empty">${view.sentence}</p></div>`;
        }
        return html`<div class="zp" dir="ltr" lang=${words.lang}>
          ${staleNotice(words, this, feedState.stale, feedState.feed)}${view.content}
        </div>`;
      }
      default:
        return shown satisfies never;
    }
  }

  /** Whether the fallback of a widget that is late still stands: it goes when it is out of sight, or with a choice of the visitor that must show. */
  get #waits(): boolean {
    const { view } = this.#shown;
    return this.late && view !== undefined && view.state !== 'unknown' && this.#hasFallback;
  }

  /** Looks out for the moment that the fallback is out of sight, for as long as it stands. What has the focus is not taken away. */
  readonly #watch = (): void => {
    this.#sight?.disconnect();
    if (!this.#waits) return;
    this.#sight ??= new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      // Above the window, only a browser that anchors holds what is in sight where it is.
      if (isIntersecting || !this.isConnected || (boundingClientRect.top <= 0 && !CSS.supports('overflow-anchor:auto'))) return;
      // Not `:focus-within`: WebKit lets it match nothing in a window that is not in front.
      if (this.contains((this.getRootNode() as Document | ShadowRoot).activeElement)) this.addEventListener('focusout', this.#watch, { once: true });
      else this.late = false;
    });
    // It tells at once where the widget is.
    this.#sight.observe(this);
  };

  #renderError(words: Words, error?: FeedError): TemplateResult {
    const { retry } = this.feedController;
    const onRetry = retry && (() => {
      this.#isRetrying = true;
      // The same answer as before changes nothing, but it is one.
      void retry().then(() => this.requestUpdate());
    });
    return html`<div class="zp" dir="ltr" lang=${words.lang} aria-busy=${!error}
        >${errorNotice(words, this, error, onRetry)}${this.#hasFallback ? nothing : html`<div class="held">${this.skeleton()}</div>`}</div
      >
      <slot></slot>`;
  }

  /** Whether the page put something inside the widget beside what goes into named slots and the empty paragraphs of an editor. */
  get #hasFallback(): boolean {
    return !isServer && [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot && (node.textContent!.trim() !== '' || node.matches('img,slot') || node.querySelector('img'))
        : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
    );
  }

  /**
   * Where the content comes from, of which day it is, and what became of the programme.
   * @param about an own source before that of the feed, and the day that it describes
   */
  protected origin(feed: Feed, about: { readonly source?: unknown; readonly asOf?: string | undefined } = {}): TemplateResult {
    const { words } = this;
    const { source, programme } = feed;
    const { period, successor } = programme?.status === 'archived' ? programme : {};
    const sources = [about.source, source && (source.url ? html`<a href=${source.url}>${source.title}</a>` : source.title)].filter(Boolean);
    // Each space is part of a text: for a screen reader Chromium drops one that stands alone between two comments of Lit.
    return html`<p class="origin sm sub" part="origin">
      ${about.asOf ? `${words.updated(formatDate(about.asOf, words))}. ` : nothing}
      ${sources.length ? html`${`${words.source}: `}${foreign(sources.map((one, index) => html`${index ? '; ' : nothing}${one}`), feedLang(feed, words))}${'. '}` : nothing}
      ${period?.start && period.end ? `${words.programmeEnded(period.start.slice(0, 4), period.end.slice(0, 4), successor?.title ?? '')}. ` : nothing}
      ${feed.asOf ? html`${words.asOf(formatDate(feed.asOf, words))}.` : nothing}
    </p>`;
  }

  /** Names a value that an attribute can't have, and the known one most like it; once per value. */
  protected warn(attribute: string, value: string, known: readonly string[]): void {
    const key = `${this.localName} ${attribute}="${value}"`;
    if (this.#warned.has(key)) return;
    this.#warned.add(key);
    const near = value && nearest(value, known);
    console.warn(
      `[zorgpact] <${key}>: ${value ? 'onbekende waarde / unknown value' : 'ontbreekt / missing'}${near ? `; bedoeld / meant: "${near}"?` : ''}`,
      // In the log of a server an element is fifty lines.
      ...(isServer ? [] : [this]),
    );
  }
}

/** Attributes that only style sheets read; a wrong value is still named. */
const STANDARD = [
  ['scheme', ['light', 'dark']],
  ['tokens', ['nlds']],
] as const;

// Here and not beside the events: whoever has a widget's type has those of its events.
declare global {
  interface GlobalEventHandlersEventMap {
    'zorgpact-ready': ReadyEvent;
    'zorgpact-error': FeedErrorEvent;
    'zorgpact-filter-change': FilterChangeEvent;
    'zorgpact-select': SelectEvent | PactSelectEvent;
  }
}
