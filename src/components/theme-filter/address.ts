/** The theme ids that the address of the page holds under a name; `undefined` when it has no such parameter. */
export const readAddress = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name.trim())?.toLowerCase().replace(/[\s,]+/g, ' ').trim();

/** Sets a parameter in the address of the page, or takes it out when `value` is `undefined`; no step in the history when it has that value already. */
export function writeAddress(method: 'pushState' | 'replaceState', name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (url.searchParams.get(name.trim()) === (value ?? null)) return;
  url.search = withParam(url.search, name.trim(), value);
  try {
    history[method](history.state, '', url.href);
  } catch {
    // A page without an address of its own, such as a `srcdoc` frame.
  }
}

/** A query with one parameter set or taken out; every other one stays as it is written. */
export function withParam(search: string, name: string, value: string | undefined): string {
  // The "&" keeps a "?" that begins a name.
  const kept = search.slice(1).split('&').filter((pair) => pair && !new URLSearchParams(`&${pair}`).has(name));
  // A comma needs no code in a query, and reads better without.
  if (value !== undefined) kept.push(String(new URLSearchParams([[name, value]])).replaceAll('%2C', ','));
  return kept.length ? `?${kept.join('&')}` : '';
}
