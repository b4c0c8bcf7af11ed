import { noChange, render } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Action } from '../../feed/schema.js';
import { row, type RowContext } from './row.js';

export interface Row {
  readonly item: HTMLElement;
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

/** Milliseconds to wait for a paint: none comes in a tab that was left, or in a frame out of sight. */
const PATIENCE = 200;

const roomBelow = (list: Element): number => (innerHeight - list.getBoundingClientRect().top) / LOWEST;

const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });

/**
 * The rows of an agenda. One that a filter leaves out is hidden, or in a long agenda taken out and kept: it comes back as it was, and a row that has
 * not changed costs nothing. What comes and goes below the window does so after the next paint, which is sooner by that. A row gets the markup of its
 * details when it is opened; find-in-page that opened it keeps its place in the description alone.
 */
export class Rows {
  /** Resolves when every row is as it should be. */
  complete: Promise<unknown> | undefined;
  /** By group and id. Those that a server wrote are put here by who takes them over. */
  readonly known = new Map<string, Row>();
  /** Rows to hide or show after the paint. */
  readonly #later = new Map<HTMLElement, boolean>();
  /** How many rows are shown so far, and how many fit in the window. */
  #shown = 0;
  #room: number | undefined;
  /** The room as it was before the page changed. */
  #looked: number | undefined;

  /**
   * Looks how many rows fit in the window, before anything changes: as long as the page is laid out, that costs nothing.
   * @param first list of the agenda
   */
  look(first: Element | null | undefined): void {
    this.#looked = first ? roomBelow(first) : undefined;
  }

  /**
   * Begins to fill the lists of an agenda, from the top.
   * @param all that the agenda has: what was withdrawn, is of another pact or stands elsewhere now, goes for good
   */
  begin(all: readonly Action[]): void {
    this.#shown = 0;
    this.#room = this.#looked;
    this.#looked = undefined;
    const actions = new Set(all);
    // When the lists are filled: what is shown has its action of now.
    queueMicrotask(() => {
      for (const [key, { action, item }] of this.known) {
        if (actions.has(action)) continue;
        item.remove();
        this.#later.delete(item);
        this.known.delete(key);
      }
    });
  }

  /** @param name of the group that the list stands in */
  fill(list: Element, name: string, actions: readonly Action[], context: RowContext): void {
    const items = actions.map((action) => this.#item(keyOf(name, action), action, context));
    const shown = new Set<Element>(items);
    if (!context.hides) for (const item of [...list.children]) if (!shown.has(item)) item.remove();
    arrange(list, items, shown);
    const above = this.#shown;
    for (const item of list.children as HTMLCollectionOf<HTMLElement>) {
      const isHidden = !shown.has(item);
      this.#later.delete(item);
      if (item.hidden !== isHidden) {
        if (context.isPrinting || document.hidden) this.#room = Infinity;
        // Measured only where rows come or go: the first time the page would be laid out for nothing.
        else this.#room ??= above + roomBelow(list);
        this.#hide(item, isHidden);
      }
      if (!isHidden) this.#shown += 1;
    }
    if (this.known.size > KEPT) for (const [key, { item }] of this.known) if (!item.isConnected && !shown.has(item)) this.known.delete(key);
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

  #item(key: string, action: Action, context: RowContext): HTMLElement {
    let kept = this.known.get(key);
    if (!kept) {
      const item = document.createElement('li');
      item.className = 'item';
      item.setAttribute('part', 'item');
      this.known.set(key, (kept = { item, action, context, isOpen: false, isWhole: false, drawn: [] }));
    }
    Object.assign(kept, { action, context, isOpen: context.isOpen(action.id) });
    kept.isWhole ||= kept.isOpen || context.isPrinting;
    draw(kept);
    return kept.item;
  }

  /** A click comes before what it opens, so that the details are there at once, and an update before the event of the details knows of it. */
  readonly onClick = ({ target }: Event): void => {
    const summary = (target as Element).closest('summary');
    const kept = this.#unfold(summary);
    kept?.context.onToggle(kept.action.id, !(summary!.parentElement as HTMLDetailsElement).open);
  };

  /** Also opened by find-in-page, or by script. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const { isConnected, open } = target as HTMLDetailsElement;
      // The event comes late: a row that has gone meanwhile has no say.
      if (!isConnected) return;
      const kept = this.#unfold(target as Element, open);
      kept?.context.onToggle(kept.action.id, open);
    },
  };

  #unfold(inside: Element | null, opens = true): Row | undefined {
    const item = inside?.closest('.item');
    const kept = item ? [...this.known.values()].find((one) => one.item === item) : undefined;
    if (kept && opens && !kept.isWhole) {
      kept.isWhole = true;
      // As it stands: what opened it did so already, a click does so after this.
      kept.isOpen = (kept.item.firstElementChild as HTMLDetailsElement).open;
      draw(kept);
    }
    return kept;
  }
}

/** Puts the items in their order. The one with the focus stays where it is, for a move would take the focus away. */
function arrange(list: Element, items: readonly Element[], shown: ReadonlySet<Element>): void {
  const focused = (list.getRootNode() as ShadowRoot).activeElement?.closest('.item');
  const middle = focused?.parentNode === list ? items.indexOf(focused) : -1;
  let next = middle < 0 ? null : items[middle]!;
  const before = (at: Element | null): Element | null => {
    do at = at ? at.previousElementSibling : list.lastElementChild;
    while (at && !shown.has(at));
    return at;
  };
  for (const item of items.slice(0, Math.max(middle, 0)).reverse()) {
    if (before(next) !== item) list.insertBefore(item, next);
    next = item;
  }
  let at = middle < 0 ? list.firstElementChild : items[middle]!.nextElementSibling;
  for (const item of items.slice(middle + 1)) {
    while (at && !shown.has(at)) at = at.nextElementSibling;
    if (item === at) at = at.nextElementSibling;
    else list.insertBefore(item, at);
  }
}

export const keyOf = (name: string, { id }: Action): string => `${name} ${id}`;

/** What a row is drawn from. */
export const drawnFrom = (action: Action, isWhole: boolean, { feed, words, axis, namesPact }: RowContext): readonly unknown[] => [action, isWhole, feed, words, axis, namesPact];

function draw(kept: Row): void {
  const { item, action, context, isOpen, isWhole } = kept;
  const now = drawnFrom(action, isWhole, context);
  if (now.some((value, index) => value !== kept.drawn[index])) {
    kept.drawn = now;
    render(row(action, context, isWhole), item);
  }
  // A visitor opens and closes it as well, which no template knows of.
  const details = item.firstElementChild;
  if (details instanceof HTMLDetailsElement && details.open !== isOpen) details.open = isOpen;
}

class RowsDirective extends Directive {
  render(_rows: Rows, _name: string, _actions: readonly Action[], _context: RowContext): typeof noChange {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [rows, name, actions, context]: Parameters<this['render']>): typeof noChange {
    rows.fill(parentNode as Element, name, actions, context);
    return noChange;
  }
}

/** Fills a list with the rows of these actions: `<ul>${rowsOf(rows, name, actions, context)}</ul>`. */
export const rowsOf = directive(RowsDirective);
