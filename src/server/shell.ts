import type { Feed, Pact } from '../feed/schema.js';
import { escapeHtml } from '../snippet/snippet.js';

/** What differs from page to page; texts of `header`, `main`, `footer`, `head` and `end` are HTML. */
export interface Shell {
  readonly feed: Feed;
  /** Address of the folder that holds `cdn/`, `feed/` and `embed/`, with a slash at its end. */
  readonly base: string;
  /** The way from the page to that folder. */
  readonly up: string;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The page in the words of schema.org. */
  readonly data: unknown;
  readonly head?: string;
  readonly id?: string;
  readonly header: string;
  readonly main: string;
  readonly footer: string;
  readonly end?: string;
}

export const nameOf = ({ title = 'Zorgpact' }: Feed): string => title;

/** What a page is about: its pact, or the whole country. */
export const placeOf = (pact: Pact | undefined): string => pact?.name ?? 'Heel Nederland';

/** A page may run the scripts and load the styles and data of its kit, and nothing else. In a sandboxed frame WebKit lets `'self'` match nothing. */
function policyOf(address: string): string {
  // What would end a rule of the policy.
  const base = address.replace(/[;,]/g, encodeURIComponent);
  return `default-src 'none'; script-src ${base}cdn/; style-src ${base}cdn/ ${base}embed/; connect-src ${base}feed/; img-src ${base} https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`;
}

const meta = (key: 'name' | 'property', name: string, content: string): string => `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

const linked = ({ title, url }: { readonly title: string; readonly url?: string | undefined }, rel = ''): string => (url ? `<a${rel} href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title));

/** Where it all comes from, and where this page is. */
export const colophon = ({ source, licence }: Feed, address: string): string =>
  `<p>${[source && `Bron: ${linked(source)}`, licence && `Licentie: ${linked(licence, ' rel="license"')}`, `Adres van deze pagina: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`].filter(Boolean).join('. ')}</p>`;

/** A whole page, complete without script. */
export function shell({ feed, base, up, title, description, address, data, head = '', id, header, main, footer, end = '' }: Shell): string {
  const lang = feed.language ?? 'nl';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(base))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin">
<title>${escapeHtml(title)}</title>
${meta('name', 'description', description)}
<link rel="canonical" href="${escapeHtml(address)}">
${meta('property', 'og:type', 'website')}
${meta('property', 'og:title', title)}
${meta('property', 'og:description', description)}
${meta('property', 'og:url', address)}
${meta('property', 'og:site_name', nameOf(feed))}
${meta('property', 'og:locale', lang === 'nl' ? 'nl_NL' : lang)}
<link rel="icon" href="${up}cdn/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}cdn/page.css">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
${head}
</head>
<body${id ? ` id="${id}"` : ''}>
<header>
${header}
</header>
<main>
${main}
</main>
<footer>
${footer}
</footer>${end}
</body>
</html>
`;
}
