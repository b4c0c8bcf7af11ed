import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FilterController } from '../../context/filter-controller.js';
import { FilterScope, type Offer } from '../../context/filter-scope.js';
import { page } from '../../context/page.js';
import { tidy } from '../../internal/tidy.js';

interface FilterHost extends ReactiveControllerHost, HTMLElement {
  /** Ids of the widgets to drive. */
  for?: string | null;
}

/** How many filters drive a scope: the choice in it goes with the last of them. */
const drivers = new WeakMap<FilterScope, number>();

/** The scope that a filter drives: its own for the widgets that `for` names, else that of the provider around it or of the page. */
export class DrivenScope implements ReactiveController {
  readonly #host: FilterHost;
  readonly #nearest: FilterController;
  readonly #own = new FilterScope();
  #ids: readonly string[] = [];
  #scope: FilterScope | undefined;
  #leaveNames: (() => void) | undefined;
  #leaveOffers: (() => void) | undefined;

  constructor(host: FilterHost) {
    this.#host = host;
    this.#nearest = new FilterController(host);
    this.#own.subscribe(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    // An id that another filter took comes back when that one lets go of it.
    this.#leaveNames = page().named.subscribe(() => this.#register());
    this.name();
  }

  hostDisconnected(): void {
    this.#leaveNames?.();
    this.#setIds([]);
    this.#turnTo(undefined);
  }

  get themes(): ReadonlySet<string> {
    return this.#scope?.themes ?? new Set();
  }

  /** What the widgets that it drives have to choose from. */
  get offered(): Offer {
    return this.#scope?.offered ?? {};
  }

  choose(themes: Iterable<string>): void {
    this.#scope?.choose(themes);
  }

  /** Takes the widgets that `for` names, and lets go of those it named before. */
  name(): void {
    const ids = tidy(this.#host.for).split(/[\s,]+/).filter(Boolean);
    if (!this.#host.isConnected || ids.join() === this.#ids.join()) return;
    this.#setIds(ids);
    for (const id of ids) if (page().named.get(id) !== this.#own) page().named.set(id, this.#own);
  }

  /**
   * Turns to the scope that holds now.
   * @returns whether it is another than before, such as that of a provider that upgraded late
   */
  turn(): boolean {
    return this.#turnTo(this.#ids.length ? this.#own : this.#nearest.scope);
  }

  #turnTo(scope: FilterScope | undefined): boolean {
    const before = this.#scope;
    if (scope === before) return false;
    this.#scope = scope;
    this.#leaveOffers?.();
    this.#leaveOffers = scope?.watch(() => this.#host.requestUpdate());
    if (scope) drivers.set(scope, (drivers.get(scope) ?? 0) + 1);
    if (before) {
      const others = drivers.get(before)! - 1;
      drivers.set(before, others);
      // Nothing stays filtered on a page that no longer has a filter for it.
      if (others === 0) before.choose([]);
    }
    return true;
  }

  #setIds(ids: readonly string[]): void {
    const gone = this.#ids.filter((id) => !ids.includes(id));
    // First, so that this filter does not take back what it lets go of.
    this.#ids = ids;
    for (const id of gone) page().named.release(id, this.#own);
  }

  #register(): void {
    for (const id of this.#ids) if (!page().named.get(id)) page().named.set(id, this.#own);
  }
}
