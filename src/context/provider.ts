import { ContextConsumer, ContextProvider } from '@lit/context';
import { css, html, isServer, LitElement, type TemplateResult } from 'lit';
import { KIT_VERSION } from '../internal/define-element.js';
import { clean } from '../internal/tidy.js';
import { feedContext, filterContext, languageContext, type FeedScope } from './contexts.js';
import { FilterScope } from './filter-scope.js';
import { nearestLang } from './language-controller.js';
import { page, resolveFeed } from './page.js';

/**
 * Shows nothing itself; gives the widgets inside it one feed, one pact, one language and one filter of their own.
 *
 * @element zorgpact-provider
 * @slot - The widgets.
 * @fires {ReadyEvent} zorgpact-ready - Of a widget inside: it shows its content.
 * @fires {FeedErrorEvent} zorgpact-error - Of a widget inside: the feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - Of a filter or agenda inside: the visitor chose other themes.
 * @fires {SelectEvent | PactSelectEvent} zorgpact-select - Of a wheel or overview inside: the visitor chose a cell or a pact.
 */
export class ZorgpactProvider extends LitElement {
  static readonly kitVersion = KIT_VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = { feed: {}, pact: {} };

  /** Address of the feed of the widgets inside; without it they get the feed around the provider. */
  declare feed?: string | null;
  /** Id of the pact of the widgets inside that name none themselves. */
  declare pact?: string | null;

  /** Takes the place of the pact that the page gave; an empty one gives that back. */
  readonly #choose = (pact: string): void => {
    this.pact = pact || this.getAttribute('pact');
    this.#provide();
  };
  readonly #feed = new ContextProvider<typeof feedContext, this>(this, { context: feedContext, initialValue: { choose: this.#choose } });
  readonly #language = new ContextProvider(this, { context: languageContext, initialValue: { tag: '' } });
  #outer: FeedScope = {};
  #own: { readonly url: string; readonly scope: FeedScope } | undefined;

  constructor() {
    super();
    if (!isServer) page();
    new ContextProvider(this, { context: filterContext, initialValue: new FilterScope() });
    new ContextConsumer(this, {
      context: feedContext,
      subscribe: true,
      callback: (scope) => {
        this.#outer = scope;
        this.#provide();
      },
    });
    new ContextConsumer(this, {
      context: languageContext,
      subscribe: true,
      callback: () => this.#language.setValue({ tag: nearestLang(this) }, true),
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // At once, so that the widgets inside never turn to another feed first.
    this.#provide();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  #provide(): void {
    const url = String(this.feed ?? '').trim();
    if (url && this.#own?.url !== url) this.#own = { url, scope: resolveFeed(url) };
    const { store, error, pact } = url ? this.#own!.scope : this.#outer;
    const inner = { store, error, pact: clean(this.pact) || pact, choose: this.#choose };
    const { value } = this.#feed;
    if (inner.store !== value.store || inner.error !== value.error || inner.pact !== value.pact) this.#feed.setValue(inner);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-provider': ZorgpactProvider;
  }
}
