/** An address given by the host page, relative ones included; `undefined` for a scheme that could run script. */
export function safeHref(value: string | null | undefined): string | undefined {
  if (!value?.trim()) return undefined;
  // A place on the page itself, also where the page's own address is `about:`.
  if (value.trim().startsWith('#')) return value.trim();
  try {
    return /^(https?|mailto|tel):$/.test(new URL(value, document.baseURI).protocol) ? value.trim() : undefined;
  } catch {
    return undefined;
  }
}
