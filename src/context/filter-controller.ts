import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { filterContext } from './contexts.js';
import type { FilterScope, Offer } from './filter-scope.js';
import { page } from './page.js';

/** Gives a widget the themes chosen for it: by the filter that names its id, else by the filter of its scope. */
export class FilterController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { late?: boolean };
  #nearest: FilterScope | undefined;
  #scope: FilterScope | undefined;
  #offer: Offer | undefined;
  #leaveScope: (() => void) | undefined;
  #leaveNames: (() => void) | undefined;
  readonly #onChange: (() => void) | undefined;

  /** @param onChange called when other themes are chosen, before anything on the page changes */
  constructor(host: ReactiveControllerHost & HTMLElement & { late?: boolean }, onChange?: () => void) {
    this.#onChange = onChange;
    this.#host = host;
    if (!isServer) page();
    new ContextConsumer(host, {
      context: filterContext,
      subscribe: true,
      callback: (scope) => {
        this.#nearest = scope;
        this.#follow();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaveNames = page().named.subscribe(() => this.#follow());
    this.#follow();
  }

  hostUpdate(): void {
    // The id may have changed.
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leaveNames?.();
    this.#leave();
    this.#scope = undefined;
  }

  /** The scope that holds for the widget; there from its first update on. */
  get scope(): FilterScope | undefined {
    return this.#scope;
  }

  get themes(): ReadonlySet<string> | undefined {
    return this.#scope?.themes;
  }

  /** Says what the widget shows when no theme is chosen. */
  offer(offer: Offer): void {
    this.#offer = offer;
    this.#scope?.offer(this.#host, offer);
  }

  #leave(): void {
    this.#leaveScope?.();
    this.#scope?.offer(this.#host, undefined);
  }

  #follow(): void {
    const scope = page().named.get(this.#host.id) ?? this.#nearest;
    if (scope === this.#scope || !this.#host.isConnected) return;
    this.#leave();
    this.#scope = scope;
    if (this.#offer) scope?.offer(this.#host, this.#offer);
    this.#leaveScope = scope?.subscribe(() => {
      this.#onChange?.();
      // A fallback that stays would not show it.
      this.#host.late = false;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }
}
