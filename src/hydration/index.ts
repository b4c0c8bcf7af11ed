import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions, TemplateResult } from 'lit';
import { ZorgpactWidget } from '../components/widget.js';
import { digestOf, digestOfText, MARK } from './digest.js';
import { adoptRows, type RowsValues } from './rows.js';

/** A row of an agenda. */
const ROW = 'ul > .item[part=item]';

const isMark = (node: ChildNode): node is Comment => node instanceof Comment && node.data.startsWith(MARK);

/** The text that stands in a shadow root, also where something changed it on its way from the server. */
const textOf = (root: ShadowRoot): string => [...root.children].map((child) => (child.matches('style,link') ? '' : child.textContent)).join('');

/** Puts back what the visitor typed or chose before script, and has the widget hear of it once it listens. */
function keepFields(root: ShadowRoot): () => void {
  const before = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')].map((field) => [field, field.value] as const);
  return () => {
    for (const [field, value] of before) {
      if (field.value === value) continue;
      field.value = value;
      queueMicrotask(() => field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true })));
    }
  };
}

function takeOver(content: TemplateResult, root: ShadowRoot, options: RenderOptions): boolean {
  const mark = [...root.childNodes].find(isMark);
  if (!mark) return false;
  const { text, rows } = digestOf(content);
  if (mark.data !== `${MARK}${text} ${digestOfText(textOf(root))}`) return false;
  const items = [...root.querySelectorAll<HTMLElement>(ROW)];
  const restore = keepFields(root);
  try {
    for (const list of rows) adopt(list, items.splice(0, list[2].length));
    hydrate(content, root, options);
  } catch {
    // Marks that are damaged: nothing of it is of use.
    for (const [of] of rows) of.known.clear();
    return false;
  }
  restore();
  return true;
}

function adopt(list: RowsValues, items: readonly HTMLElement[]): void {
  adoptRows(list, items);
  // Of the row nothing is known: what comes to be drawn later takes the place of all of it.
  for (const item of items) hydrate(null, item);
}

/**
 * Makes every widget take over the content that `renderToHtml` of `zorgpact-widgets/server` wrote, without a change to the page. Where the feed of the browser
 * says something else by now, or the HTML was changed on its way, the widget shows its content in that place instead.
 */
export function enableHydration(): void {
  ZorgpactWidget.takeOver = takeOver;
}
