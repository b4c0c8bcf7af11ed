import type { Feed, Pact } from '../feed/schema.js';
import { COUNTRY, escapeHtml, FRAMED, SANDBOX } from '../snippet/snippet.js';
import { headingOf } from '../snippet/titles.js';
import { elementHtml } from './element.js';
import type { Rendered } from './render.js';
import { colophon, nameOf, placeOf, shell } from './shell.js';

export interface PageContent {
  readonly feed: Feed;
  /** The pact that the page is about; without it the whole country. */
  readonly pact: Pact | undefined;
  readonly widget: string;
  /** Whether it has something of its own to show; else it is there for a frame or link of before alone. */
  readonly isListed: boolean;
  /** Widgets with a page in the same folder. */
  readonly beside: readonly string[];
  readonly rendered: Rendered;
  readonly attributes: Readonly<Record<string, string>>;
  /** Addresses of the style sheets of the widget. */
  readonly sheets: readonly string[];
  /** Address of the folder that holds `cdn/`, `feed/` and `embed/`, with a slash at its end. */
  readonly base: string;
}

/** Pixels of a frame before its height is known. */
const FRAME = { width: 720, height: 480 };

const aboutOf = ({ pact }: PageContent): string => placeOf(pact);

export const titleOf = (content: PageContent): string => (content.widget === 'card' ? aboutOf(content) : `${headingOf(content.widget)} · ${aboutOf(content)}`);

const folderOf = ({ pact }: PageContent): string => pact?.id ?? COUNTRY;

export const addressOf = (content: PageContent, type: 'html' | 'json' = 'html'): string => `${content.base}embed/${folderOf(content)}/${content.widget}.${type}`;

/** One sentence for who finds the page elsewhere: that of the pact itself, else what is on the page. */
function descriptionOf({ feed, pact, widget }: PageContent): string {
  const period = [feed.programme?.period?.start, feed.programme?.period?.end].map((date) => date?.slice(0, 4)).filter(Boolean).join('–');
  const what = `${headingOf(widget)}${pact ? ` van ${pact.name}` : ''}.`;
  return widget === 'card' && pact?.summary ? pact.summary : `${what} Uit: ${nameOf(feed)}${period && !nameOf(feed).includes(period.slice(0, 4)) ? ` (${period})` : ''}.`;
}

/** The same for machines, in the words of schema.org; nothing that the feed does not say. */
export function linkedData(content: PageContent): unknown {
  const { feed, pact, widget, base } = content;
  const events = widget === 'events' ? feed.events.filter(({ start }) => start).map(({ title, start, end, place, url }) => ({ '@type': 'Event', 'name': title, 'startDate': start, 'endDate': end, 'location': place && { '@type': 'Place', 'name': place }, url })) : [];
  const stories = widget === 'stories' ? feed.stories.filter(({ url }) => url).map(({ title, url, date }) => ({ '@type': 'Article', 'headline': title, url, 'datePublished': date })) : [];
  const items = [...events, ...stories];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': addressOf(content),
    'url': addressOf(content),
    'name': titleOf(content),
    'description': descriptionOf(content),
    'inLanguage': feed.language ?? 'nl',
    'dateModified': feed.updated,
    'license': feed.licence?.url,
    'isPartOf': { '@type': 'WebSite', 'name': nameOf(feed), 'url': base },
    'isBasedOn': feed.source?.url,
    'about': pact && { '@type': 'Project', 'name': pact.name, 'description': pact.summary, 'areaServed': pact.region, 'url': pact.links?.[0]?.url },
    'mainEntity': items.length ? { '@type': 'ItemList', 'numberOfItems': items.length, 'itemListElement': items.map((item, index) => ({ '@type': 'ListItem', 'position': index + 1, item })) } : undefined,
  };
}

/** The frame of rung 5 around a page. */
export const frameOf = (content: PageContent): string =>
  `<iframe src="${escapeHtml(addressOf(content))}#${FRAMED}" sandbox="${SANDBOX}" referrerpolicy="strict-origin" title="${escapeHtml(titleOf(content))}" loading="lazy" width="100%" height="${FRAME.height}" frameborder="0"></iframe>`;

/** oEmbed 1.0: what a site shows that gets the address of a page. */
export function oEmbed(content: PageContent): string {
  const { feed, base } = content;
  return `${JSON.stringify({ version: '1.0', type: 'rich', title: titleOf(content), provider_name: nameOf(feed), provider_url: base, cache_age: 86_400, width: FRAME.width, height: FRAME.height, html: frameOf(content) }, null, 2)}\n`;
}

/** A whole page for one widget: complete without script, to be printed and shared, and to stand in a frame. */
export function pageHtml(content: PageContent): string {
  const { feed, pact, widget, isListed, beside, rendered, attributes, base } = content;
  const title = titleOf(content);
  const address = addressOf(content);
  const document = pact ? `pacts/${pact.id}` : 'feed';
  const others = beside.filter((name) => name !== widget);
  const more = escapeHtml(`Meer over ${aboutOf(content)}`);
  return shell({
    feed,
    base,
    up: '../../',
    title,
    description: descriptionOf(content),
    address,
    data: linkedData(content),
    head: `${isListed ? '' : '<meta name="robots" content="noindex">\n'}<link rel="alternate" type="application/json+oembed" href="${escapeHtml(addressOf(content, 'json'))}" title="${escapeHtml(title)}">
${content.sheets.map((href) => `<link rel="preload" as="style" href="${href}">`).join('\n')}
<script async src="../../cdn/zorgpact.js" data-feed="../../feed/v1/${document}.json"></script>`,
    id: FRAMED,
    header: `<p class="from"><a href="../">${escapeHtml(nameOf(feed))}</a></p>
${widget === 'card' ? '' : `<p class="about"><a href="./">${escapeHtml(aboutOf(content))}</a></p>\n`}<h1>${escapeHtml(headingOf(widget))}</h1>`,
    main: elementHtml(widget, { pact: pact?.id, ...attributes }, rendered.shadow),
    footer: `${others.length ? `<nav aria-label="${more}"><h2>${more}</h2>\n<ul>${others.map((name) => `<li><a href="${name}.html">${escapeHtml(headingOf(name))}</a></li>`).join('')}</ul></nav>\n` : ''}${colophon(feed, address)}`,
    end: '\n<script src="../../cdn/embed-page.js"></script>',
  });
}
