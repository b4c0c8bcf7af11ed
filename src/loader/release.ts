import { TAGS } from './ladder.js';

/** What stands in no fallback, but in a page. A second heading may be either: among more than three things, it is the page's. */
const PAGE = `${TAGS},script,main,header,footer,nav,form,h1`;

/**
 * A tag that "closes itself" with `/>` isn't closed: the rest of the page around it ends up inside, and would go as a fallback goes.
 * What can't be a fallback tells so: then all that stands inside moves behind the widget, in order.
 */
export function release(widget: Element): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => release(widget), { once: true });
  } else if (widget.localName !== 'zorgpact-provider' && (widget.querySelector(PAGE) || (widget.querySelector('h2') && widget.childElementCount > 3))) {
    console.warn(`[zorgpact] <${widget.localName} />: deze tag sluit zichzelf niet; schrijf / this tag does not close itself; write <${widget.localName}></${widget.localName}>.`, widget);
    widget.after(...widget.childNodes);
  }
}
