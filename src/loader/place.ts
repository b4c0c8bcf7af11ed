import { nearest } from '../internal/nearest.js';
import { tidy } from '../internal/tidy.js';
import { absolute, feedOf, TAGS, WIDGETS } from './ladder.js';

/** What no link may bring: anybody can put one in a page. */
const NOT_BY_LINK = ['href', 'id', 'for', 'url-param'];

/** What no place may bring: it is the widget's own. */
const NEVER = ['state', 'id'];

/** Set by style sheets alone, so no widget observes them. */
const STANDARD = ['scheme', 'tokens'];

/** On a place that has its widget: another major of the kit on the page sees it too. */
const DONE = Symbol.for('zorgpact.placed');

/**
 * Puts a widget where the page asks for one: behind a script tag, inside a `<div data-zorgpact>`, around a link.
 * What stood there becomes the widget's fallback. Waits for nothing: the code of the widget is there.
 * @param feed of the page; a place that names another gets its own
 */
export function place(at: Element, name: string, feed: string): void {
  if (DONE in at || at.querySelector(TAGS) || at.closest(TAGS)) return;
  Object.assign(at, { [DONE]: true });
  const type = customElements.get(`zorgpact-${name}`) as { readonly observedAttributes?: readonly string[] } | undefined;
  if (!type || name === 'provider') {
    const near = nearest(name, WIDGETS.slice(1));
    console.warn(`[zorgpact] "${name}": onbekende widget / unknown widget. ${near ? `Bedoeld / meant: ${near}?` : WIDGETS.slice(1).join(', ')}`, at);
    return;
  }
  if (at.closest('head')) {
    console.warn(`[zorgpact] data-widget="${name}": zet dit script in de body, waar de widget moet komen / put this script in the body, where the widget belongs.`);
    return;
  }
  const widget = document.createElement(`zorgpact-${name}`);
  const known = [...type.observedAttributes!, ...STANDARD];
  for (const [attribute, value] of wishes(at)) if (known.includes(attribute) && !NEVER.includes(attribute)) widget.setAttribute(attribute, value);
  if (at instanceof HTMLScriptElement) {
    const own = feedOf(at);
    if (own === feed) widget.removeAttribute('feed');
    else widget.setAttribute('feed', own);
    at.after(widget);
  } else if (at instanceof HTMLAnchorElement) {
    at.before(widget);
    widget.append(at);
  } else {
    widget.append(...at.childNodes);
    at.append(widget);
  }
}

/** What a place asks of its widget: the query of a link, as far as a link may, then every `data-*`. */
function wishes(at: Element): Map<string, string> {
  const wanted = new Map<string, string>();
  if (at instanceof HTMLAnchorElement && at.href) {
    // The page of a pact is the general one, asked for that pact.
    const page = new URL(tidy(at.getAttribute('href')).replace(/embed\/([\w-]+)\/[\w-]+\.html\??([^#]*)/, 'embed.html?$2&pact=$1'), document.baseURI);
    for (const [key, value] of page.searchParams) if (!NOT_BY_LINK.includes(key)) wanted.set(key, tidy(value));
    if (wanted.get('pact') === 'nederland') wanted.delete('pact');
    const feed = absolute(wanted.get('feed') ?? '', page.href);
    if (feed.startsWith(absolute('feed/', page.href))) wanted.set('feed', feed);
    else wanted.delete('feed');
  }
  for (const { name, value } of at.attributes) if (name.startsWith('data-')) wanted.set(name.slice(5), tidy(value));
  return wanted;
}
