import { nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { ZorgpactWidget } from '../../src/components/widget.js';
import type { FeedState } from '../../src/feed/feed-state.js';

/** The six widgets, the card and the wheel in both of their forms. */
export const WIDGETS = {
  'card': '<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>',
  'compact card': '<zorgpact-card pact="limburg" density="compact" href="#acties"></zorgpact-card>',
  'agenda': '<zorgpact-agenda pact="limburg" open="first"></zorgpact-agenda>',
  'volgspot': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'volgspot as a table': '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>',
  'portrait': '<zorgpact-portrait koploper="koploper-0"></zorgpact-portrait>',
  'wide portrait': '<zorgpact-portrait koploper="koploper-0" layout="wide"></zorgpact-portrait>',
  'kopgroep': '<zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
  'theme-filter': '<zorgpact-theme-filter pact="limburg" value="leren-in-de-praktijk"></zorgpact-theme-filter>',
} as const;

export type WidgetName = keyof typeof WIDGETS;
export const NAMES = Object.keys(WIDGETS) as WidgetName[];

export interface Mode {
  /** Width of the column that holds the widget, in px. */
  readonly width?: number;
  /** Styles of that column. */
  readonly style?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
  /** A style sheet of the visitor's, in the shadow root too. */
  readonly userStyles?: string;
}

/** Puts a widget into a column of the page and waits until it is drawn; the column goes with the next call. */
export async function place(name: WidgetName, feedState: FeedState, { width, style = {}, dir, attributes = {}, userStyles }: Mode = {}): Promise<ZorgpactWidget> {
  document.querySelector('main')?.remove();
  const column = document.createElement('main');
  for (const [property, value] of Object.entries({ ...(width && { width: `${width}px` }), ...style })) column.style.setProperty(property, value);
  if (dir) column.dir = dir;
  column.innerHTML = WIDGETS[name];
  const widget = column.firstElementChild as ZorgpactWidget;
  widget.feedState = feedState;
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  document.body.append(column);
  await widget.updateComplete;
  if (userStyles) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(userStyles);
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
  if (name === 'volgspot') {
    // After a frame the observer has told the width, and after the next the wheel is drawn at it.
    await nextFrame();
    await nextFrame();
    await widget.updateComplete;
  }
  return widget;
}

/** A box on the page and what is in it, for a message. */
export interface Box {
  readonly name: string;
  readonly element: Element;
  readonly rect: DOMRect;
}

/** Not drawn, or for screen readers alone. */
const isHidden = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true }) || Boolean(element.closest('.vh')) || getComputedStyle(element.closest('.spot') ?? element).clipPath === 'inset(50%)';

const nameOf = (element: Element): string => [element.localName, ...element.classList].join('.');

/** The lines of text that are to be seen in a widget, one box a line and text node. */
export function textBoxes(widget: Element): Box[] {
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.localName === 'style' || element.localName === 'option' || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 0.5) boxes.push({ name: `"${node.data.trim().slice(0, 40)}" in ${nameOf(element)}`, element, rect });
  }
  return boxes;
}

/** Pictures, fields and dots: what is in them doesn't count. */
export function graphicBoxes(widget: Element): Box[] {
  return [...widget.shadowRoot!.querySelectorAll('svg, img, input, select, .dot, .bar, .pt, .sk')]
    .filter((element) => !isHidden(element) && !element.parentElement!.closest('svg'))
    .map((element) => ({ name: nameOf(element), element, rect: element.getBoundingClientRect() }));
}

/** How far two boxes lie in each other, sideways and downwards; the room above and below the letters of a line doesn't count. */
export function overlap(one: DOMRect, other: DOMRect, trim = 0): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom - trim * one.height, other.bottom - trim * other.height) - Math.max(one.top + trim * one.height, other.top + trim * other.height);
  return Math.min(across, down);
}

/** What lies over something else, what leaves its box or the widget, and what is cut off. */
export function misfits(widget: Element): string[] {
  const found = new Set<string>();
  const host = widget.getBoundingClientRect();
  const texts = textBoxes(widget);
  const outside = (inner: DOMRect, outer: DOMRect, slack: number): number =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top - slack, inner.bottom - outer.bottom - slack);
  if (widget.scrollWidth > widget.clientWidth) found.add(`the widget scrolls sideways: ${widget.scrollWidth} of ${widget.clientWidth}`);
  for (const { name, element, rect } of texts) {
    // Letters of a wheel and a triangle have tests of their own.
    if (element.closest('svg')) {
      if (outside(rect, host, 0) > 1) found.add(`${name} leaves the widget`);
      continue;
    }
    const slack = 0.2 * rect.height;
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (['inline', 'contents'].includes(getComputedStyle(box).display)) continue;
      // A year over the axis may lean over the end of it.
      if (box.matches('.yrs, .yrs *')) continue;
      const far = outside(rect, box.getBoundingClientRect(), slack);
      if (far > 1) found.add(`${name} leaves ${nameOf(box)} by ${far.toFixed(1)}`);
    }
    const far = outside(rect, host, slack);
    if (far > 1) found.add(`${name} leaves the widget by ${far.toFixed(1)}`);
  }
  const boxes = [...texts.filter(({ element }) => !element.closest('svg')), ...graphicBoxes(widget)].sort((a, b) => a.rect.top - b.rect.top);
  for (const [index, one] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length && boxes[next]!.rect.top < one.rect.bottom; next++) {
      const other = boxes[next]!;
      if (one.name === other.name && one.element === other.element) continue;
      if (one.element !== other.element && (one.element.contains(other.element) || other.element.contains(one.element)) && (one.element.matches('svg, .bar, .pt') || other.element.matches('svg, .bar, .pt'))) continue;
      const depth = overlap(one.rect, other.rect, 0.15);
      if (depth > 1) found.add(`${one.name} overlaps ${other.name} by ${depth.toFixed(1)}`);
    }
  }
  for (const element of widget.shadowRoot!.querySelectorAll('*')) {
    if (element instanceof SVGElement || isHidden(element)) continue;
    const style = getComputedStyle(element);
    const cuts = [style.overflowX, style.overflowY].some((value) => value !== 'visible');
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) && !element.matches('.pic, input, select')) found.add(`${nameOf(element)} cuts off what is in it`);
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < host.left - 1 || right > host.right + 1) && !element.matches('.pic *')) found.add(`${nameOf(element)} is wider than the widget`);
  }
  return [...found];
}

/** Fails with a readable list of what was found. */
export function expectNone(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${found.length} found:\n${found.slice(0, 40).join('\n')}`);
}
