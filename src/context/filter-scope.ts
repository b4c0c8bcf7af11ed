/** The themes chosen for the widgets of one scope. Several themes add up (OR); none means all. */
export class FilterScope {
  readonly #listeners = new Set<() => void>();
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
