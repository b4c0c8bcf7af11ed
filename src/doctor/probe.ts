import { addressOf } from '../snippet/meant.js';
import type { Refusal, Refusals } from './policy.js';

/** What became of asking for an address again. */
export type Outcome =
  | { readonly kind: 'answer'; readonly body: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'mixed' | 'no-cors' | 'silent' };

/** Milliseconds after which an address counts as silent. */
const PATIENCE = 10_000;

/** As the kit asks: no cookies, of the page at most its origin, never from a cache that did not ask the server. */
const REQUEST = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'strict-origin' } as const satisfies RequestInit;

/** Hosts that count as safe without https. */
const LOCAL = /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/;

/** Whether a page on https may not ask for an address. */
export const isMixed = (address: string): boolean => location.protocol === 'https:' && address.startsWith('http:') && !LOCAL.test(addressOf(address)?.hostname ?? '');

/** Asks for an address as the kit does; where that fails, finds out whether it is the page, the server or what is between them. */
export async function ask(address: string, refusals: Refusals): Promise<Outcome> {
  if (isMixed(address)) return { kind: 'mixed' };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { ...REQUEST, signal });
    if (!response.ok) return { kind: 'status', status: response.status };
    const bytes = await response.arrayBuffer();
    return { kind: 'answer', bytes, body: new TextDecoder().decode(bytes) };
  } catch {
    const refusal = await refusals.of(address, 'connect');
    if (refusal) return { kind: 'refused', refusal };
  }
  return { kind: (await answers(address)) ? 'no-cors' : 'silent' };
}

/** Whether a server answers at all, be it without leave to read. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { ...REQUEST, mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks for a script without running it, for what the page's policy says of it.
 * @param room where the elements for it stand while it is asked for: in the panel, so that the page doesn't change
 * @param nonce of the kit's own script, by which the page lets through what that loads
 */
export async function refusalOfScript(address: string, refusals: Refusals, room: ShadowRoot, nonce: string): Promise<Refusal | undefined> {
  // Another address for the browser: it may keep the failure of the first.
  const href = `${address}?zorgpact-controle`;
  const asked = { crossOrigin: 'anonymous', referrerPolicy: 'strict-origin', nonce };
  const isThere = await arrives(Object.assign(document.createElement('link'), { ...asked, rel: 'preload', as: 'script', href }), room);
  const refusal = await refusals.of(address, 'script');
  if (refusal || isThere) return refusal;
  // Firefox tells of no refusal of a preload. A script with a hash that no file has is asked for, and never run.
  const script = document.createElement('script');
  try {
    Object.assign(script, { ...asked, integrity: NO_HASH, src: href });
  } catch {
    // Trusted Types; the browsers that have them told of the preload.
    return undefined;
  }
  await arrives(script, room);
  return refusals.of(address, 'script');
}

const NO_HASH = `sha256-${'A'.repeat(43)}=`;

/** Puts an element where it asks for its address, until it has its answer. */
async function arrives(element: HTMLElement, room: ShadowRoot): Promise<boolean> {
  const isThere = await new Promise<boolean>((resolve) => {
    element.onload = () => resolve(true);
    element.onerror = () => resolve(false);
    room.append(element);
    setTimeout(resolve, PATIENCE, false);
  });
  element.remove();
  return isThere;
}

/** Finds out what the page's policy says of a page in a frame: by what the browser kept, and since WebKit keeps nothing, by asking for it once more. */
export async function refusalOfFrame(address: string, refusals: Refusals, room: ShadowRoot): Promise<Refusal | undefined> {
  const heard = await refusals.of(address, 'frame');
  if (heard) return heard;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  Object.assign(frame, { hidden: true, referrerPolicy: 'strict-origin', src: address });
  await arrives(frame, room);
  return refusals.of(address, 'frame');
}

/** Asks for a picture, as a widget does, for what the page's policy says of it. */
export async function refusalOfPicture(address: string, refusals: Refusals): Promise<Refusal | undefined> {
  const image = new Image();
  await new Promise((resolve) => {
    image.onload = image.onerror = resolve;
    Object.assign(image, { crossOrigin: 'anonymous', referrerPolicy: 'no-referrer', src: address });
    setTimeout(resolve, PATIENCE);
  });
  return refusals.of(address, 'img');
}

/** SHA-256 of bytes in base64; `undefined` on a page without https, where browsers have no means for it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return digest && btoa(String.fromCharCode(...new Uint8Array(digest)));
}
