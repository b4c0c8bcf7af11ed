/** What can be wrong, by its code; codes stay, for whoever writes about them. `advice` keeps nobody from seeing the widget. */
export const CODES = {
  'no-widgets': 'fault',
  'tag-as-text': 'fault',
  'unknown-element': 'fault',
  'unknown-attribute': 'advice',
  'unknown-value': 'advice',
  'unknown-pact': 'fault',
  'unknown-koploper': 'fault',
  'missing-attribute': 'fault',
  'no-script': 'fault',
  'held-for-consent': 'fault',
  'integrity': 'fault',
  'mixed-content': 'fault',
  'blocked': 'fault',
  'csp-script': 'fault',
  'csp-connect': 'fault',
  'csp-img': 'fault',
  'csp-frame': 'fault',
  'kit-cors': 'fault',
  'kit-incomplete': 'fault',
  'kit-changed': 'fault',
  'feed-address': 'fault',
  'feed-not-found': 'fault',
  'feed-refused': 'fault',
  'feed-cors': 'fault',
  'feed-not-feed': 'fault',
  'feed-version': 'fault',
  'feed-stale': 'advice',
  'passing': 'fault',
  'two-versions': 'fault',
  'name-taken': 'fault',
  'frame-address': 'fault',
  'frame-sandbox': 'fault',
  'frame-title': 'advice',
  'filter-for': 'fault',
  'other-feed': 'advice',
  'hidden': 'advice',
  'no-fallback': 'advice',
  'heading-skipped': 'advice',
} as const satisfies Record<string, 'fault' | 'advice'>;

export type Code = keyof typeof CODES;

/** One thing that is wrong, in words for a webmaster. */
export interface Finding {
  readonly code: Code;
  /** What is wrong. */
  readonly what: string;
  /** What to do. */
  readonly todo: string;
  /** Where on the page. */
  readonly at?: Element;
  /** What to ask the supplier of the CMS for, as a sentence; without it a webmaster can do it alone. */
  readonly ask?: string;
  /** The very line to ask for. */
  readonly line?: string;
}

/** Findings in the order to solve them: faults first; of the same words about the same place one. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ code }: Finding): number => Object.keys(CODES).indexOf(code) + (CODES[code] === 'advice' ? 100 : 0);
  const isFirst = (one: Finding, index: number): boolean => findings.findIndex(({ what, at }) => what === one.what && at === one.at) === index;
  return findings.filter(isFirst).sort((a, b) => rank(a) - rank(b));
}
