/** What an editor does to a value that can be undone, in the order to undo it. */
const DAMAGE = [
  ['entities-doubled', (value: string) => value.replace(/&(?:amp;|#0*38;)+/g, '&').replaceAll('&quot;', '"')],
  ['zero-width', (value: string) => value.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')],
  ['nbsp', (value: string) => value.replace(/^[\s\u00a0]*\u00a0[\s\u00a0]*|[\s\u00a0]*\u00a0[\s\u00a0]*$/g, '')],
  ['curly-quotes', (value: string) => value.replace(/^\s*["'“”„‟‘’‚«»″′`]+\s*|\s*["'“”„‟‘’‚«»″′`]+\s*$/g, '')],
  ['spaces', (value: string) => value.trim()],
] as const satisfies readonly (readonly [string, (value: string) => string])[];

export type Damage = (typeof DAMAGE)[number][0] | 'capitals';

/** A value as it was meant, and what was done to it. */
export function meant(value: string): { readonly value: string; readonly damage: readonly Damage[] } {
  const damage = new Set<Damage>();
  let before;
  let now = value;
  do {
    before = now;
    for (const [name, undo] of DAMAGE) {
      const undone = undo(now);
      if (undone !== now) damage.add(name);
      now = undone;
    }
  } while (now !== before);
  return { value: now, damage: [...damage] };
}

/** An attribute value as a widget takes it: as it was meant, in lower case, without the slash of a tag that closes itself. */
export const clean = (value: string): string => meant(value).value.replace(/\/$/, '').toLowerCase();

/** Name of a widget in a value, as the loader reads it. */
export const nameIn = (value: string): string => value.toLowerCase().replace(/^.*zorgpact-|[^a-z-]/g, '');

/** A whole address, without base; nothing when it is none. */
export function addressOf(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
