/** Why a feed could not be shown, for webmasters and publishers. */
const KINDS = {
  'address': 'geen http(s)-adres / no http(s) address',
  'network': 'geen antwoord, of zonder CORS / no answer, or without CORS',
  'timeout': 'geen antwoord op tijd / no answer in time',
  'http': 'de server weigert / the server refuses',
  'html': 'een webpagina, geen gegevens / a web page, no data',
  'json': 'kapotte JSON / broken JSON',
  'not-feed': 'geen zorgpactfeed / no zorgpact feed',
  'version': 'een andere hoofdversie / another major version',
  'too-large': 'groter dan 10 MB / over 10 MB',
} as const;

export type FeedErrorKind = keyof typeof KINDS;

/** A feed that could not be read; the message says in Dutch and English what was tried and what came back. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  readonly url: string;
  /** HTTP status of the answer, where there was one. */
  readonly status: number | undefined;
  /** Seconds that the server asked to wait before another try. */
  readonly retryAfter: number | undefined;

  constructor(kind: FeedErrorKind, url: string, detail = '', status?: number, retryAfter?: number) {
    super(`Feed niet geladen / feed not loaded: ${url || '(geen adres / no address)'} → ${kind}: ${KINDS[kind]}${detail && ` (${detail})`}`);
    this.kind = kind;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
