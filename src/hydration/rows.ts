import { html, type TemplateResult } from 'lit';
import { row } from '../components/agenda/row.js';
import { drawnFrom, keyOf, type Rows, type rowsOf } from '../components/agenda/rows.js';

/** What a list of rows is filled from. */
export type RowsValues = Parameters<typeof rowsOf>;

/** Whether a directive fills a list with rows, of this copy of the kit or another. */
export const areRows = (values: readonly unknown[]): values is RowsValues => (values[0] as Partial<Rows> | undefined)?.known instanceof Map;

/** The rows of an agenda as a server writes them: each with all its details, since nobody opens them there. */
export const rowsHtml = ([, , actions, context]: RowsValues): TemplateResult[] => actions.map((action) => html`<li class="item" part="item">${row(action, context, true)}</li>`);

/**
 * Makes rows that a server wrote those of an agenda. One that the visitor opened before script stays open.
 * @param items one for each action, in their order
 */
export function adoptRows([rows, name, actions, context]: RowsValues, items: readonly HTMLElement[]): void {
  for (const [index, action] of actions.entries()) {
    const item = items[index]!;
    if (item.querySelector('details')?.open) context.onToggle(action.id, true);
    rows.known.set(keyOf(name, action), { item, action, context, isOpen: false, isWhole: true, drawn: drawnFrom(action, true, context) });
  }
}
