import { fixture } from '@open-wc/testing';
import type { ZorgpactWidget } from '../../src/components/widget.js';

/** Renders markup (a template of `@open-wc/testing`) and waits for the widget's first update. */
export async function mount<Widget extends ZorgpactWidget>(template: Parameters<typeof fixture>[0]): Promise<Widget> {
  const widget = await fixture<Widget>(template);
  await widget.updateComplete;
  return widget;
}

const INLINE = new Set(['a', 'b', 'i', 'small', 'span', 'time', 'tspan', 'textpath']);

/** Everything that stands in a widget's shadow root to read, with single spaces. */
export function textOf(root: Element | ShadowRoot): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof Element && node.localName === 'style') return '';
    const inner = [...node.childNodes].map(read).join('');
    return node instanceof Element && !INLINE.has(node.localName.toLowerCase()) ? ` ${inner} ` : inner;
  };
  return read(root instanceof Element ? (root.shadowRoot ?? root) : root).replace(/\s+/g, ' ').trim();
}

export const query = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found => {
  const found = widget.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in <${widget.localName}> matches ${selector}`);
  return found;
};

export const queryAll = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found[] => [
  ...widget.shadowRoot!.querySelectorAll<Found>(selector),
];
