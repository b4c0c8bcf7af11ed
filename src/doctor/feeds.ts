import { addressOf } from '../snippet/meant.js';
import type { Finding } from './finding.js';
import { around, feedOf, PREFIX, type Page } from './page.js';
import { lineWith, type Refusals } from './policy.js';
import { ask } from './probe.js';

export interface Named {
  readonly id: string;
  readonly name?: string;
}

interface Picture {
  readonly url?: string;
  readonly consentUntil?: string;
}

/** What the panel tells of a feed, and looks up in it. */
export interface FeedContent {
  readonly version: string;
  readonly asOf?: string;
  readonly updated?: string;
  readonly pacts: readonly Named[];
  readonly koplopers: readonly (Named & { readonly image?: Picture })[];
}

export interface FeedReport {
  readonly address: string;
  /** Elements that read it; none where only the script names it. */
  readonly readers: readonly Element[];
  readonly content?: FeedContent;
  readonly findings: readonly Finding[];
}

/** Feeds that something on the page reads; the page's own where nothing does. */
export function feedsOf(page: Page): Map<string, Element[]> {
  const feeds = new Map<string, Element[]>();
  for (const widget of page.widgets) {
    const address = feedOf(widget, page);
    feeds.set(address, [...(feeds.get(address) ?? []), widget]);
  }
  if (feeds.size === 0 && page.feed) feeds.set(page.feed, []);
  feeds.delete('');
  return feeds;
}

/** Asks for a feed again, and says what is wrong with it. */
export async function checkFeed(address: string, readers: readonly Element[], page: Page, refusals: Refusals): Promise<FeedReport> {
  const own = readers.find((reader) => reader.hasAttribute('feed')) ?? (readers[0] && around(readers[0], 'zorgpact-provider[feed]'));
  const tag = page.scripts.find((script) => script.dataset['feed']);
  const at = own ?? tag;
  const found = (code: Finding['code'], what: string, todo: string, more: { ask?: string; line?: string } = {}): FeedReport => ({ address, readers, findings: [{ code, what, todo, ...(at && { at }), ...more }] });
  const asked = addressOf(address);
  // Not every browser refuses a host with a space.
  if (!asked || !/^https?:\/\/./.test(address) || /^https?:\/\/((KIT|UW-ADRES)\/|[^/]*%)/i.test(address)) {
    return found('feed-address', `Het adres van de feed klopt niet: ${address.replaceAll('%20', ' ')}`, 'Zet in data-feed (of feed) het hele adres van de feed. Het begint met https://. KIT in de voorbeelden staat voor het adres van uw kit.');
  }
  const { origin } = asked;
  const outcome = await ask(address, refusals);
  switch (outcome.kind) {
    case 'mixed':
      return found('mixed-content', `De pagina is https, de feed is http: ${address}`, 'Browsers houden dat tegen. Zet https:// voor het adres van de feed.');
    case 'refused':
      return found('csp-connect', `Het beveiligingsbeleid van de site (CSP) houdt de feed tegen: ${address}`, 'Dit kan alleen wie de site beheert veranderen. Vraag uw leverancier om de regel hieronder.', {
        ask: `Wilt u in de Content-Security-Policy van de site ${outcome.refusal.directive} uitbreiden met ${origin}? De regel wordt:`,
        line: lineWith(outcome.refusal, origin),
      });
    case 'no-cors':
      return found('feed-cors', `De server van de feed staat niet toe dat andere sites hem lezen (CORS): ${address}`, 'Controleer eerst of het adres klopt: open het in een nieuw tabblad. Klopt het, dan moet de server van de feed een regel meesturen.', {
        ask: `Wilt u op ${origin} bij elk antwoord onder ${new URL('.', address).pathname} deze header meesturen?`,
        line: 'Access-Control-Allow-Origin: *',
      });
    case 'silent':
      return found('blocked', `De feed geeft geen antwoord: ${address}`, silence(origin, page), { ask: `Wilt u nagaan of een firewall, filter of proxy het adres ${origin} tegenhoudt, en het toestaan?` });
    case 'status':
      return [404, 410].includes(outcome.status)
        ? found('feed-not-found', `Op dit adres is geen feed (${outcome.status}): ${address}`, 'Controleer de spelling van het adres. Voor één pact eindigt het op de naam van de regio, zoals v1/pacts/limburg.json.')
        : found('feed-refused', `De server geeft de feed niet (${outcome.status}): ${address}`, 'Probeer het later nog een keer. Blijft het zo, vraag het dan aan de uitgever van de feed.');
    case 'answer':
      return read(outcome.body);
    default:
      return outcome satisfies never;
  }

  function read(body: string): FeedReport {
    let data: Partial<Omit<FeedContent, 'version'>> & { readonly version?: unknown } | null;
    try {
      data = JSON.parse(body.replace(/^\ufeff/, '')) as typeof data;
    } catch {
      const isPage = /^\s*<(!doctype|html|\?xml)/i.test(body);
      return found('feed-not-feed', `${isPage ? 'Dit adres geeft een webpagina in plaats van een feed' : 'Dit adres geeft kapotte gegevens'}: ${address}`, isPage ? 'Neem het adres van de feed zelf. Het eindigt op .json.' : 'Meld het bij de uitgever van de feed.');
    }
    const { version } = data ?? {};
    if (typeof version !== 'string' || !/^\d+\.\d+/.test(version)) return found('feed-not-feed', `Dit adres geeft gegevens, maar geen zorgpactfeed: ${address}`, 'Neem het adres van de feed zelf, zoals v1/feed.json.');
    if (!version.startsWith('1.')) return found('feed-version', `De feed is van versie ${version}; deze kit leest versie 1: ${address}`, 'Neem een nieuwere kit, of het adres van de feed van versie 1.');
    const list = <Item extends Named>(value: readonly Item[] | undefined): readonly Item[] => (Array.isArray(value) ? (value as (Item | null)[]) : []).filter((item): item is Item => typeof item?.id === 'string');
    const { asOf, updated } = data!;
    return { address, readers, findings: [], content: { version, ...(isDay(asOf) && { asOf }), ...(isDay(updated) && { updated }), pacts: list(data!.pacts), koplopers: list(data!.koplopers) } };
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}(-\d\d){0,2}(T|$)/.test(value);

/** Who may be silent, and what to try. */
export const silence = (origin: string, { kit }: Page): string =>
  new URL(kit).origin === origin
    ? 'Andere bestanden van dezelfde server komen wel. Waarschijnlijk houdt een extensie van de browser of een firewall dit adres tegen: probeer het in een privévenster en op een ander netwerk.'
    : 'De server is onbereikbaar, het adres is fout, of een extensie van de browser of een firewall houdt het tegen. Probeer het in een privévenster en op een ander netwerk.';

/** Pictures that widgets on the page may show now: of each server one. */
export function picturesOf({ readers, content }: FeedReport): { readonly url: string; readonly reader: Element }[] {
  const found = new Map<string, { url: string; reader: Element }>();
  const today = new Date().toISOString();
  for (const reader of readers) {
    const name = reader.localName.slice(PREFIX.length);
    if (name !== 'portrait' && name !== 'kopgroep') continue;
    const wanted = reader.getAttribute('koploper')?.trim().toLowerCase();
    for (const { id, image } of content?.koplopers ?? []) {
      const { url, consentUntil } = image ?? {};
      const address = addressOf(url ?? '');
      if (!url || !address || !/^https?:/.test(url) || (name === 'portrait' && id !== wanted)) continue;
      if (consentUntil && consentUntil < today.slice(0, consentUntil.length)) continue;
      const { origin } = address;
      if (!found.has(origin)) found.set(origin, { url, reader });
    }
  }
  return [...found.values()];
}
