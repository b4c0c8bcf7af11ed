/** A refusal by the page's Content Security Policy. */
export interface Refusal {
  /** The directive that refused, such as `connect-src`. */
  readonly directive: string;
  readonly address: string;
  readonly policy: string;
}

/** A task later: what a browser tells of a refusal comes after the failure itself. */
const SOON = 50;

export const later = (milliseconds = SOON): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Hears what the page's policies refuse from now on, and where a browser keeps that, what they refused before. */
export class Refusals {
  readonly #heard: Refusal[] = [];
  #reports: { disconnect(): void } | undefined;

  constructor() {
    document.addEventListener('securitypolicyviolation', this.#onViolation);
    if (typeof ReportingObserver !== 'function') return;
    const reports = new ReportingObserver((all) => all.forEach(({ body }) => this.#hear(body as unknown as Partial<SecurityPolicyViolationEvent> | null)), { types: ['csp-violation'], buffered: true });
    reports.observe();
    this.#reports = reports;
  }

  /** Ends the listening. */
  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
    this.#reports?.disconnect();
  }

  /** The refusal of an address by one of the directives of a kind (`script`, `connect`, `img`). */
  async of(address: string, kind: string): Promise<Refusal | undefined> {
    await later();
    const { origin } = new URL(address);
    return this.#heard.find((one) => one.directive.startsWith(`${kind}-src`) && (one.address === origin || one.address.startsWith(`${origin}/`)));
  }

  readonly #onViolation = (event: SecurityPolicyViolationEvent): void => this.#hear(event);

  #hear(event: Partial<SecurityPolicyViolationEvent & { blockedURL: string }> | null): void {
    if (event?.disposition === 'enforce') this.#heard.push({ directive: event.effectiveDirective ?? '', address: event.blockedURI ?? event.blockedURL ?? '', policy: event.originalPolicy ?? '' });
  }
}

/** The directive to put in the place of the one that refused: what it allowed already, and the address. */
export function lineWith({ directive, policy }: Refusal, origin: string): string {
  const directives = new Map(
    policy.split(/[;,]/).map((one) => {
      const [name = '', ...sources] = one.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const name = directives.has(directive) ? directive : directive.replace(/-(elem|attr)$/, '');
  const sources = directives.get(name) ?? directives.get('default-src') ?? [];
  // A nonce is of one answer of the server.
  const kept = sources.filter((source) => !/^'(none|report-sample)'$/i.test(source)).map((source) => source.replace(/^'nonce-.*'$/i, "'nonce-…'"));
  return [name, ...kept, origin].join(' ');
}
