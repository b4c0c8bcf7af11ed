import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FeedController } from '../context/feed-controller.js';
import { LanguageController } from '../context/language-controller.js';
import type { FeedState } from '../feed/feed-state.js';
import type { Feed } from '../feed/schema.js';
import { formatDate } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import { KIT_VERSION } from '../internal/define-element.js';
import { followingLevel } from '../internal/heading-level.js';
import { nearest } from '../internal/nearest.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { FeedErrorEvent, ReadyEvent } from './events.js';
import { errorNotice, staleNotice } from './parts/notices.js';

/** What a widget makes of a feed. */
export type View =
  | { readonly state: 'ready' | 'empty'; readonly content: TemplateResult }
  /** An attribute names something that the feed doesn't have; `known` are the values that would do. */
  | { readonly state: 'unknown'; readonly attribute: string; readonly value: string; readonly known: readonly string[]; readonly sentence: string };

/**
 * What every widget is: it reads the feed, shows one of its states, keeps its light DOM as fallback and speaks the
 * language around it. A widget says only what its content is (`present`) and what it looks like before that (`skeleton`).
 *
 * @attr {string} lang - Language of the words: `nl` (default) or `en`; else the nearest `lang` around the widget.
 * @attr {'light' | 'dark'} scheme - Colour scheme; else the host page's `color-scheme`.
 * @attr {'nlds'} tokens - `nlds` also takes surface and text colours from NL Design System tokens.
 * @cssprop [--zorgpact-accent=#00596b] - Any brand colour; the palette is derived from it and clamped to enough contrast.
 * @cssprop [--zorgpact-surface=white, or derived when dark] - Background; set text with it.
 * @cssprop [--zorgpact-text=derived] - Text colour; set surface with it.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - The lamp: here and now.
 * @cssprop [--zorgpact-radius=4px] - Corner radius.
 * @cssprop [--zorgpact-density=1] - 0.75 to 1.25; multiplies padding and gaps, never targets.
 * @cssprop [--zorgpact-font-family=inherit] - Font family.
 * @cssprop [--zorgpact-font-size=max(1em, 16px)] - Text size in px or em, never rem.
 */
export abstract class ZorgpactWidget extends LitElement {
  static readonly kitVersion = KIT_VERSION;
  static override styles: CSSResult[] = [tokens, base];
  static override properties: PropertyDeclarations = {
    feed: {},
    pact: {},
    headingLevel: { attribute: 'heading-level' },
    feedState: { attribute: false },
    state: { reflect: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of a feed of the widget's own; else the provider's, else the page's. */
  declare feed: string | null;
  /** Id of the pact to show, the region's slug such as `limburg`; else the provider's. */
  declare pact: string | null;
  /** Level of the first heading: `auto` (one below the heading before the widget) or 2 to 6. */
  declare headingLevel: string | null;
  /** A state set by script, which beats every feed: for showing a state without a network. */
  declare feedState: FeedState | null;
  /** Reflected: `loading`, `ready`, `empty`, `error` or `stale`. Set by the widget. */
  declare state: 'loading' | 'ready' | 'empty' | 'error' | 'stale';

  protected readonly feedController = new FeedController(this);
  protected readonly language = new LanguageController(this);
  /** Level of the widget's own heading, from 2 to 6. */
  protected level = 3;
  #view: View | undefined;
  #said = '';

  constructor() {
    super();
    this.state = 'loading';
    registerUnit();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) this.language.refresh();
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
    if (!cleaned) return choices[0];
    const found = choices.find((candidate) => candidate === cleaned);
    if (found === undefined) this.warn(attribute, cleaned, choices);
    return found ?? choices[0];
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { state: feedState } = this.feedController;
    const level = Number(clean(this.headingLevel));
    this.level = level >= 2 && level <= 6 ? Math.trunc(level) : followingLevel(this);
    this.#view = feedState.status === 'ready' ? this.present(feedState.feed) : undefined;
    if (feedState.status !== 'ready') this.state = feedState.status;
    else if (this.#view!.state !== 'ready') this.state = 'empty';
    else this.state = feedState.stale ? 'stale' : 'ready';
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.feedController;
    if (this.#view?.state === 'unknown') this.warn(this.#view.attribute, this.#view.value, this.#view.known);
    const outcome = state.status === 'ready' ? 'ready' : state.status === 'error' ? state.error.message : '';
    if (outcome === this.#said) return;
    this.#said = outcome;
    if (state.status === 'ready') this.dispatchEvent(new ReadyEvent());
    if (state.status === 'error') this.dispatchEvent(new FeedErrorEvent(state.error));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { state } = this.feedController;
    switch (state.status) {
      case 'loading':
        return html`<div class="zp" lang=${words.lang} aria-busy="true">${this.#hasFallback ? html`<slot></slot>` : this.skeleton()}</div>`;
      case 'error':
        return html`<div class="zp" lang=${words.lang}>${errorNotice(words, () => this.feedController.retry())}</div>
          <slot></slot>`;
      case 'ready': {
        const view = this.#view!;
        if (view.state === 'unknown') {
          return this.#hasFallback
            ? html`<slot></slot>`
            : html`<div class="zp" lang=${words.lang}><p class="empty" part="empty">${view.sentence}</p></div>`;
        }
        return html`<div class="zp" lang=${words.lang}>
          ${state.stale ? staleNotice(words, state.stale, state.feed.updated) : nothing}${view.content}
        </div>`;
      }
      default:
        return state satisfies never;
    }
  }

  /** Whether the page put something inside the widget beside what goes into named slots. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) => (node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''));
  }

  /** Where the content comes from and of which day it is. */
  protected origin(feed: Feed): TemplateResult {
    const { words } = this;
    return html`<p class="origin sm sub" part="origin">
      ${feed.source ? html`${words.source}: ${feed.source.url ? html`<a href=${feed.source.url}>${feed.source.title}</a>` : feed.source.title}. ` : nothing}
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
      this,
    );
  }

  readonly #warned = new Set<string>();
}

/** Trims (non-breaking spaces too) and folds the case of an attribute value. */
export const clean = (value: string | null | undefined): string => value?.trim().toLowerCase() ?? '';

let unitRegistered = false;

function registerUnit(): void {
  if (unitRegistered) return;
  unitRegistered = true;
  try {
    // `@property` does not work inside a shadow root.
    CSS.registerProperty({ name: '--_zorgpact-u', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another copy of the kit was first, or the browser has no registered properties: em then compounds a little.
  }
}
