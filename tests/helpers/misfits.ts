/** What does not fit in a widget or in a piece of a page: plain DOM, nothing of the kit, so that it runs beside stories too. */

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

/** What a widget draws, or a piece of a page that has no shadow root. */
const contentOf = (widget: Element): ParentNode => widget.shadowRoot ?? widget;

/** The lines of text that are to be seen in a widget, one box a line and text node. */
export function textBoxes(widget: Element): Box[] {
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(contentOf(widget), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || !node.data.trim() || element.localName === 'style' || element.localName === 'option' || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Of a text along a path Firefox has no box per letter; its own box holds them all.
    const path = element.closest('text');
    // The spacing behind the last letter is blank.
    const blank = path ? 0 : parseFloat(getComputedStyle(element).letterSpacing) || 0;
    for (const { x, y, width, height } of path ? [path.getBoundingClientRect()] : range.getClientRects()) {
      const rect = new DOMRect(x, y, width - blank, height);
      if (rect.width > 0.5) boxes.push({ name: `"${node.data.trim().slice(0, 40)}" in ${nameOf(element)}`, element, rect });
    }
  }
  return boxes;
}

/** Pictures, fields and dots: what is in them doesn't count. */
export function graphicBoxes(widget: Element): Box[] {
  return [...contentOf(widget).querySelectorAll('svg, img, input, select, .dot, .bar, .pt, .sk')]
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
  for (const element of contentOf(widget).querySelectorAll('*')) {
    if (element instanceof SVGElement || isHidden(element)) continue;
    const style = getComputedStyle(element);
    // An inline box cuts nothing off, whatever its `overflow`.
    const cuts = style.display !== 'inline' && [style.overflowX, style.overflowY].some((value) => value !== 'visible');
    if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) && !element.matches('.pic, input, select')) found.add(`${nameOf(element)} cuts off what is in it`);
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < host.left - 1 || right > host.right + 1) && !element.matches('.pic *')) found.add(`${nameOf(element)} is wider than the widget`);
  }
  return [...found];
}
