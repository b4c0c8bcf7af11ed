import { noChange } from 'lit';
import { insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class KeyedDirective extends Directive {
  #parts = new Map<string, ChildPart>();

  render<Item>(_items: readonly Item[], _keyOf: (item: Item) => string, _template: (item: Item) => unknown): unknown {
    return noChange;
  }

  override update(list: ChildPart, [items, keyOf, template]: Parameters<this['render']>): unknown {
    const before = this.#parts;
    const keys = new Set(items.map(keyOf));
    for (const [key, part] of before) {
      if (keys.has(key)) continue;
      removePart(part);
      before.delete(key);
    }
    this.#parts = new Map(
      items.map((item) => {
        const key = keyOf(item);
        const own = before.get(key);
        // The first of those that have no place yet.
        const [next] = before.values();
        before.delete(key);
        return [key, setChildPartValue(own && own === next ? own : insertPart(list, next, own), template(item))];
      }),
    );
    // So that Lit clears the list when something else comes in its place.
    setCommittedValue(list, [...this.#parts.values()]);
    return noChange;
  }
}

/** Items that keep their elements, by their key, when others come, go or move: what Lit's `repeat` does, in less code and with a move or two more. */
export const keyed = directive(KeyedDirective) as <Item>(items: readonly Item[], keyOf: (item: Item) => string, template: (item: Item) => unknown) => unknown;
