import { noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Action } from '../../feed/schema.js';
import { row, type RowContext } from './row.js';

interface Row {
  readonly item: HTMLLIElement;
  action: Action;
  context: RowContext;
  isOpen: boolean;
  /** Whether its details are there with all their markup, and not only as text to be found. */
  isWhole: boolean;
  /** What it was drawn from. */
  drawn: readonly unknown[];
}

/** Rows that are kept at most. */
const KEPT = 500;

/** Pixels that a row is high at least. */
const LOWEST = 44;

const painted = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * The rows of an agenda. One that a filter leaves out is hidden, or in a long agenda taken out and kept: it comes back as it was, and a row that has
 * not changed costs nothing. What comes and goes below the window does so after the next paint, which is sooner by that. A row gets the markup of its
 * details when it is opened.
 */
export class Rows {
  /** Resolves when every row is as it should be. */
  complete: Promise<unknown> | undefined;
  readonly #rows = new Map<string, Row>();
  /** Rows to hide or show after the paint. */
  readonly #later = new Map<HTMLElement, boolean>();
  /** How many rows are shown so far, and how many fit in the window. */
  #shown = 0;
  #room: number | undefined;

  /** Begins to fill the lists of an agenda, from the top. */
  begin(): void {
    this.#shown = 0;
    this.#room = undefined;
  }

  /** @param name of the group that the list stands in */
  fill(list: Element, name: string, actions: readonly Action[], context: RowContext): void {
    const items = actions.map((action) => this.#item(`${name} ${action.id}`, action, context));
    const shown = new Set<Element>(items);
    if (!context.hides) for (const item of [...list.children]) if (!shown.has(item)) item.remove();
    let at = list.firstElementChild;
    for (const item of items) {
      while (at && !shown.has(at)) at = at.nextElementSibling;
      if (item === at) at = at.nextElementSibling;
      else list.insertBefore(item, at);
    }
    const above = this.#shown;
    for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
      const isHidden = !shown.has(item);
      this.#later.delete(item);
      if (item.hidden !== isHidden) {
        // Measured only where rows come or go: the first time the page would be laid out for nothing.
        this.#room ??= context.isPrinting || document.hidden ? Infinity : above + (innerHeight - list.getBoundingClientRect().top) / LOWEST;
        this.#hide(item, isHidden);
      }
      if (!isHidden) this.#shown += 1;
    }
    if (this.#rows.size > KEPT) for (const [key, { item }] of this.#rows) if (!item.parentNode) this.#rows.delete(key);
  }

  #hide(item: HTMLElement, isHidden: boolean): void {
    if (this.#shown < this.#room!) {
      item.hidden = isHidden;
      return;
    }
    // An update that comes meanwhile changes what is to be done, not when.
    if (this.#later.size === 0) {
      this.complete = painted().then(() => {
        for (const [one, is] of this.#later) one.hidden = is;
        this.#later.clear();
      });
    }
    this.#later.set(item, isHidden);
  }

  #item(key: string, action: Action, context: RowContext): HTMLLIElement {
    let kept = this.#rows.get(key);
    if (!kept) {
      const item = document.createElement('li');
      item.className = 'item';
      item.part.value = 'item';
      this.#rows.set(key, (kept = { item, action, context, isOpen: false, isWhole: false, drawn: [] }));
    }
    Object.assign(kept, { action, context, isOpen: context.isOpen(action.id) });
    kept.isWhole ||= kept.isOpen || context.isPrinting;
    draw(kept);
    return kept.item;
  }

  /** A click comes before what it opens, so that the details are there at once. */
  readonly onClick = ({ target }: Event): void => void this.#unfold((target as Element).closest('summary'));

  /** Also opened by find-in-page, or by script. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const { open } = target as HTMLDetailsElement;
      const kept = this.#unfold(target as Element, open);
      kept?.context.onToggle(kept.action.id, open);
    },
  };

  #unfold(inside: Element | null, opens = true): Row | undefined {
    const item = inside?.closest('.item');
    const kept = item ? [...this.#rows.values()].find((one) => one.item === item) : undefined;
    if (kept && opens && !kept.isWhole) {
      kept.isWhole = true;
      draw(kept);
    }
    return kept;
  }
}

function draw(kept: Row): void {
  const { item, action, context, isOpen, isWhole } = kept;
  const now = [action, isOpen, isWhole, context.feed, context.words, context.axis, context.namesPact];
  if (now.every((value, index) => value === kept.drawn[index])) return;
  kept.drawn = now;
  render(row(action, context, isOpen, isWhole), item);
}

class RowsDirective extends Directive {
  render(_rows: Rows, _name: string, _actions: readonly Action[], _context: RowContext): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [rows, name, actions, context]: Parameters<this['render']>): typeof noChange {
    rows.fill(element, name, actions, context);
    return noChange;
  }
}

/** Fills a list with the rows of these actions: `<ul ${rowsOf(rows, name, actions, context)}>`. */
export const rowsOf = directive(RowsDirective);
