import { isServer } from 'lit';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading][aria-level]';

/**
 * The level for a heading inside `element`: one below the nearest heading before it in the host page,
 * 3 where there is none, and on a server, never more than 6.
 */
export function followingLevel(element: Element): number {
  if (isServer) return 3;
  const root = element.getRootNode() as ParentNode & { readonly host?: Element };
  let level: number | undefined;
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (!(heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    // A heading in the fallback of a widget, its own or another's, is not on show once the widget is; that of one that is late still is.
    if (!element.contains(heading) && !heading.closest(':is([state=ready],[state=stale]):not([late])')?.localName.startsWith('zorgpact-')) {
      level = Number(heading.getAttribute('aria-level') ?? heading.localName[1]);
    }
  }
  if (level === undefined) return root.host ? followingLevel(root.host) : 3;
  return Math.min(level + 1, 6);
}
