import { tidy } from '../internal/tidy.js';
import { headingOf } from '../snippet/titles.js';
import { nameIn, TAGS, WIDGETS } from './ladder.js';

/**
 * The page of rung 5, `embed.html?widget=agenda&pact=limburg`: asks for the widget that its address names, with the attributes that
 * the rest of the query names, and tells the page around it how high it is. A page of its own, `embed/limburg/agenda.html`, has its widget and its
 * policy in it already, and takes from its address no more than how the widget shows that.
 * `lang` and `scheme` hold for the whole page; `accent` is a hexadecimal colour; `feed` is an address under the kit's own folder.
 */
const root = document.documentElement;
const own = document.querySelector<HTMLElement>(TAGS);
const isFramed = parent !== window;

/**
 * The page's policy, written before anything else of it runs. In a sandboxed frame WebKit lets `'self'` match nothing, so the policy names
 * the kit's own folder, which a file of the build can't know.
 */
if (!own) {
  const folder = new URL('.', location.href).href.replace(/[;,]/g, encodeURIComponent);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; script-src ${folder}cdn/; style-src ${folder}cdn/; connect-src ${folder}feed/; img-src ${folder} https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`;
  document.head.append(policy);
}
const wanted = new Map([...new URLSearchParams(tidy(location.search))].map(([key, value]) => [key, tidy(value)]));

const take = (key: string): string => {
  const value = wanted.get(key) ?? '';
  wanted.delete(key);
  return value;
};

const lang = take('lang');
const scheme = take('scheme');
const accent = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(take('accent'))?.[1];
if (accent) root.style.setProperty('--zorgpact-accent', `#${accent}`);
// A frame has the background of the page around it, which is light unless it says otherwise.
if (scheme || isFramed || !own) root.style.setProperty('color-scheme', scheme === 'dark' ? 'dark' : 'light');

const OUTCOMES = ['zorgpact-ready', 'zorgpact-error'];

const tell = (): void => {
  if (isFramed) parent.postMessage({ type: 'zorgpact:height', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
};
new ResizeObserver(tell).observe(root);
// Out of sight a browser observes nothing.
for (const event of OUTCOMES) addEventListener(event, tell);
// The page around may begin to listen after the first message.
addEventListener('message', ({ source, data }) => {
  if (source === parent && (data as { type?: unknown } | null)?.type === 'zorgpact:height?') tell();
});

if (own) showAs(own);
else ask();

/** What the address of a page of its own may say of its widget: how it shows what it shows, never what. */
function showAs(widget: HTMLElement): void {
  if (lang) widget.lang = lang;
  for (const [key, value] of wanted) if (/^(area|group-by|density|heading-level|layout|limit|open|page-size|round|sector|sort|status|theme|view|hide-(map|search|tools)|no-(counts|table))$/.test(key)) widget.setAttribute(key, value);
  if (!isFramed) return;
  // What a page that is found by a name leaves out: whoever frames it asked for all of the widget.
  widget.removeAttribute('hide');
  root.classList.add('framed');
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}

/** Puts the widget that the address names into the page. */
function ask(): void {
  root.lang = lang || 'nl';
  // Anybody can make an address of this page: it shows nothing but the kit's own data, and links to nothing that the address brings.
  take('href');
  const feed = new URL(take('feed') || 'feed/v1/feed.json', location.href).href;
  const place = document.createElement('div');
  place.dataset['zorgpact'] = take('widget') || 'card';
  if (feed.startsWith(new URL('feed/', location.href).href)) place.dataset['feed'] = feed;
  for (const [key, value] of wanted) if (/^[a-z-]+$/.test(key)) place.setAttribute(`data-${key}`, value);
  document.body.append(place);

  const asked = nameIn(place.dataset['zorgpact']);
  /** A widget that is about one record has that for its heading, and its page for its title. */
  const title = ['card', 'portrait'].includes(asked) ? '' : headingOf(asked);
  document.title = title || 'Zorgpact';
  place.addEventListener('zorgpact-ready', () => {
    const heading = place.firstElementChild?.shadowRoot?.querySelector('article :is(h1,h2,h3,h4,h5,h6)');
    const { pact, state } = place.firstElementChild as HTMLElement & { pact?: string; state?: string };
    if (heading && !title) document.title = heading.textContent!.trim();
    // Only a name that is in the feed: anybody can make an address.
    else if (pact && state === 'ready') document.title += ` · ${pact}`;
  });
  /** To be seen only where no widget comes: after some seconds, by the style sheet. */
  const isKnown = WIDGETS.includes(asked, 1);
  const fallback = document.createElement('p');
  fallback.textContent = isKnown ? 'Deze gegevens zijn nu niet te zien. Probeer het later nog een keer.' : 'Deze widget bestaat niet / there is no such widget.';
  fallback.classList.toggle('late', isKnown);
  document.body.append(fallback);
  // Before the page tells its height.
  for (const event of OUTCOMES) addEventListener(event, () => fallback.remove(), true);
}
