interface Policy {
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Where a page has Trusted Types, a policy of the kit's own names the addresses of its files, beside the loader, and nothing else. */
export const trusted = (href: string, { src }: HTMLScriptElement): string =>
  (policy ??= (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('zorgpact', { createScriptURL: (url) => new URL(url.slice(url.lastIndexOf('/') + 1), src).href }))?.createScriptURL(href) ?? href;
