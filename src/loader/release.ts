import { TAGS } from './ladder.js';

/** What stands in no fallback, but in a page. A second heading may be either: after other things, among more than three, it is the page's. */
const PAGE = `${TAGS},script,main,header,footer,nav,form,h1`;

/**
 * A tag that "closes itself" with `/>` isn't closed: the rest of the page around it ends up inside, and would go as a fallback goes.
 * What can't be a fallback tells so, where nothing follows the widget: then all that stands inside moves behind it, in order.
 * For widgets of the page's own HTML alone: what script makes has swallowed nothing.
 */
export function release(widget: Element): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => release(widget), { once: true });
  } else if (
    widget.localName !== 'zorgpact-provider' &&
    !widget.nextSibling &&
    (widget.querySelector(PAGE) || (widget.childElementCount > 3 && widget.querySelector(':scope > h2:not(:first-child)')))
  ) {
    console.warn(`[zorgpact] <${widget.localName} />: deze tag sluit zichzelf niet; schrijf / this tag does not close itself; write <${widget.localName}></${widget.localName}>.`, widget);
    widget.after(...widget.childNodes);
  }
}
