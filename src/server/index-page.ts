import type { Feed, Pact } from '../feed/schema.js';
import { COUNTRY, escapeHtml } from '../snippet/snippet.js';
import { headingOf } from '../snippet/titles.js';
import { colophon, nameOf, placeOf, shell } from './shell.js';

/** The pages of one pact, or of the whole country without one. */
export interface Folder {
  readonly pact: Pact | undefined;
  readonly widgets: readonly string[];
}

const idOf = ({ pact }: Folder): string => pact?.id ?? COUNTRY;

const links = (folder: Folder, before: string): string =>
  `<ul>${folder.widgets.map((widget) => `<li><a href="${before}${widget}.html">${escapeHtml(headingOf(widget))}</a></li>`).join('')}</ul>`;

const collection = (address: string, name: string, pages: readonly string[]): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  '@id': address,
  'url': address,
  name,
  'hasPart': pages.map((url) => ({ '@type': 'WebPage', '@id': url })),
});

/** What there is of one pact, or of the whole country. */
export function folderHtml(feed: Feed, folder: Folder, base: string): string {
  const address = `${base}embed/${idOf(folder)}/`;
  const title = placeOf(folder.pact);
  return shell({
    feed,
    base,
    up: '../../',
    title: `${title} · ${nameOf(feed)}`,
    description: `Wat er te lezen is over ${title}: ${folder.widgets.map((widget) => headingOf(widget)).join(', ')}.`,
    address,
    data: collection(address, title, folder.widgets.map((widget) => `${address}${widget}.html`)),
    header: `<p class="from"><a href="../">${escapeHtml(nameOf(feed))}</a></p>\n<h1>${escapeHtml(title)}</h1>`,
    main: `<nav class="folder" aria-label="${escapeHtml(title)}">\n${links(folder, '')}\n</nav>`,
    footer: colophon(feed, address),
  });
}

/** Every folder with its pages. */
export function indexHtml(feed: Feed, folders: readonly Folder[], base: string): string {
  const address = `${base}embed/`;
  const title = nameOf(feed);
  return shell({
    feed,
    base,
    up: '../',
    title,
    description: `Alle pagina’s over ${folders.filter(({ pact }) => pact).length} regionale zorgpacten en over heel Nederland.`,
    address,
    data: collection(address, title, folders.map((folder) => `${address}${idOf(folder)}/`)),
    header: `<h1>${escapeHtml(title)}</h1>`,
    main: folders.map((folder) => `<section class="folder">\n<h2><a href="${idOf(folder)}/">${escapeHtml(placeOf(folder.pact))}</a></h2>\n${links(folder, `${idOf(folder)}/`)}\n</section>`).join('\n'),
    footer: colophon(feed, address),
  });
}
