/** What the visitor unfolded: the details of actions, groups, and more rows of a group. */
export class Unfolded {
  /** Names of the groups in which the details of an action are open, by id of the action. */
  readonly #actions = new Map<string, ReadonlySet<string>>();
  readonly #groups = new Set<string>();
  readonly #limits = new Map<string, number>();

  /**
   * Whether the details of an action are open in a group, to ask for every row that is shown, in their order. An action
   * that stands in several groups is open where the visitor opened it, and in another grouping in its first place.
   * @param shown names of the groups that are shown
   */
  openActions(shown: ReadonlySet<string>): (id: string, name: string) => boolean {
    const placed = new Set<string>();
    return (id, name) => {
      const places = this.#actions.get(id);
      if (!places || placed.has(id)) return false;
      if ([...places].some((place) => shown.has(place))) return places.has(name);
      placed.add(id);
      return true;
    };
  }

  /** The details of an action were opened or closed in a group. */
  setAction(id: string, name: string, isOpen: boolean, shown: ReadonlySet<string>): void {
    const places = new Set([...(this.#actions.get(id) ?? [])].filter((place) => shown.has(place)));
    if (isOpen) places.add(name);
    else places.delete(name);
    if (places.size) this.#actions.set(id, places);
    else this.#actions.delete(id);
  }

  hasGroup(name: string): boolean {
    return this.#groups.has(name);
  }

  toggleGroup(name: string): void {
    if (!this.#groups.delete(name)) this.#groups.add(name);
  }

  /** Opens the first action of a group, and the group. */
  begin(id: string, name: string): void {
    this.#actions.set(id, new Set([name]));
    this.#groups.add(name);
  }

  /** Number of rows that a group shows, where the visitor asked for more. */
  limit(name: string): number | undefined {
    return this.#limits.get(name);
  }

  setLimit(name: string, rows: number): void {
    this.#limits.set(name, rows);
  }
}
