/**
 * Why a feed could not be shown:
 * `address` the URL is missing or not http(s) · `network` no answer · `timeout` no answer in time ·
 * `http` an error status · `html` a page instead of data · `json` broken JSON · `not-feed` other JSON · `version` another major version.
 */
export type FeedErrorKind = 'address' | 'network' | 'timeout' | 'http' | 'html' | 'json' | 'not-feed' | 'version';

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
    super(`Feed niet geladen / feed not loaded: ${url || '(geen adres / no address)'} → ${kind}${detail && `, ${detail}`}`);
    this.kind = kind;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
