import type { Action, Koploper, Obstacle, Story } from '../feed/schema.js';

interface Offered {
  actions: Action;
  koplopers: Koploper;
  obstacles: Obstacle;
  stories: Story;
}

/** What a widget lets a filter choose from: all its records, before any choice of themes. */
export type Offer = { readonly [Kind in keyof Offered]?: readonly Offered[Kind][] | undefined };

/** The kinds of records that carry themes. */
export const OFFERED = ['actions', 'koplopers', 'obstacles', 'stories'] as const satisfies readonly (keyof Offer)[];

/** The themes chosen for the widgets of one scope. Several themes add up (OR); none means all. */
export class FilterScope {
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<() => void>();
  readonly #offers = new Map<object, Offer>();
  #offered: Offer | undefined;
  #themes: ReadonlySet<string> = new Set();

  get themes(): ReadonlySet<string> {
    return this.#themes;
  }

  /** Chooses exactly these themes; setting the same ones again does nothing. */
  choose(themes: Iterable<string>): void {
    const next = new Set(themes);
    if (next.size === this.#themes.size && [...next].every((theme) => this.#themes.has(theme))) return;
    this.#themes = next;
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Says what a widget of the scope shows, so that a filter counts that and nothing else; `undefined` when it leaves. */
  offer(widget: object, offer: Offer | undefined): void {
    const before = this.#offers.get(widget);
    if (offer) this.#offers.set(widget, offer);
    else this.#offers.delete(widget);
    if (OFFERED.every((kind) => alike(before?.[kind], offer?.[kind]))) return;
    this.#offered = undefined;
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Everything that is offered, each record once; a kind that no widget shows is `undefined`. The same object as long as nothing else is offered. */
  get offered(): Offer {
    const offers = [...this.#offers.values()];
    return (this.#offered ??= Object.fromEntries(OFFERED.map((kind) => [kind, union<unknown>(offers.map((offer) => offer[kind]))])) as Offer);
  }

  /**
   * Calls back when other records are offered.
   * @returns a function that ends it
   */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }
}

function alike(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one!.every((record, index) => record === other![index]));
}

function union<Item>(lists: readonly (readonly Item[] | undefined)[]): readonly Item[] | undefined {
  return lists.some(Boolean) ? [...new Set(lists.flatMap((list) => list ?? []))] : undefined;
}

/** Which filter drives the widget with a given id, for filters that name theirs with `for`. */
export class NamedFilters {
  readonly #listeners = new Set<() => void>();
  readonly #scopes = new Map<string, FilterScope>();

  get(id: string): FilterScope | undefined {
    return this.#scopes.get(id);
  }

  set(id: string, scope: FilterScope): void {
    this.#scopes.set(id, scope);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Lets go of an id, unless another filter has taken it since. */
  release(id: string, scope: FilterScope): void {
    if (this.#scopes.get(id) !== scope) return;
    this.#scopes.delete(id);
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
