import { TAGS } from './ladder.js';

/** What stands in no fallback, but in a page. A second heading may be either: after other things, among more than three, it is the page's. */
const PAGE = `${TAGS},script:not([src*=zorgpact],[type*=json]),main,header,footer,nav,form,h1`;

/**
 * A tag that "closes itself" with `/>` isn't closed: the rest of the page around it ends up inside, and would go as a fallback goes.
 * What can't be a fallback tells so, where nothing follows the widget: then all that stands inside moves behind it, in order.
 * For widgets of the page's own HTML alone: what script makes has swallowed nothing.
 * @param at the widget, or the place that it was put in
 */
export function release(at: Element): void {
  const widget = at.matches(TAGS) ? at : at.querySelector(TAGS);
  // What stands in a provider is looked at by itself.
  if (!widget || at.localName === 'zorgpact-provider') return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => release(at), { once: true });
  } else if (
    !at.nextSibling &&
    // The slash of a tag without quotes stays in its value.
    (/\/$/.test(widget.getAttribute('pact') ?? '') || widget.querySelector(PAGE) || (widget.childElementCount > 3 && widget.querySelector(':scope > h2:not(:first-child)')))
  ) {
    console.warn(`[zorgpact] <${widget.localName} />: deze tag sluit zichzelf niet; schrijf / this tag does not close itself; write <${widget.localName}></${widget.localName}>.`, widget);
    widget.after(...widget.childNodes);
  }
}
