import { isServer } from 'lit';
import { tidy } from './tidy.js';

/** An address given by the host page, relative ones included; `undefined` for a scheme that could run script. */
export function safeHref(value: string | null | undefined): string | undefined {
  const address = tidy(value);
  // A place on the page itself, also where the page's own address is `about:`.
  if (!address || address.startsWith('#')) return address || undefined;
  try {
    return /^(https?|mailto|tel):$/.test(new URL(address, isServer ? 'https://a' : document.baseURI).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
