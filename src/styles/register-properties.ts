/** Registered, a length resolves to px on the host, and a colour of the page that is none falls back instead of turning pictures black. */
export const PROPERTIES = [
  ['u', '<length>', '16px'],
  ['accent', '<color>', '#00596b'],
  ['spot', '<color>', 'oklch(0.87 0.155 92)'],
  ['surface', '<color>', 'transparent'],
  ['text', '<color>', 'transparent'],
] as const;

let isRegistered = false;

/** Tells the browser once what the tokens that a page may set are: not at import, which must leave a page as it is. */
export function registerProperties(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const [name, syntax, initialValue] of PROPERTIES) {
    try {
      // `@property` does not work inside a shadow root.
      CSS.registerProperty({ name: `--_zorgpact-${name}`, syntax, inherits: true, initialValue });
    } catch {
      // Another copy of the kit was first, or the browser has no registered properties: em then compounds a little.
    }
  }
}
