/** Steps from the root of a document to a value: keys and list positions. */
export type Path = readonly (string | number)[];

/** What can be wrong with a feed. Each carries what its message needs to say. */
export type Problem =
  | { code: 'not-a-feed'; found: unknown }
  | { code: 'other-major'; found: string }
  | { code: 'bad-version'; found: unknown }
  | { code: 'missing'; key: string }
  | { code: 'missing-to-publish'; key: string }
  | { code: 'wrong-type'; expected: string; found: unknown }
  | { code: 'empty-text' }
  | { code: 'bad-date'; found: unknown }
  | { code: 'impossible-date'; found: string }
  | { code: 'bad-id'; found: unknown }
  | { code: 'reserved-id'; id: string }
  | { code: 'bad-link'; found: unknown }
  | { code: 'unsafe-link'; found: string; scheme: string }
  | { code: 'bad-ordinal'; found: unknown }
  | { code: 'not-allowed'; found: unknown; allowed: readonly string[] }
  | { code: 'duplicate-id'; id: string; first: string }
  | { code: 'dangling'; found: unknown; target: string }
  | { code: 'tombstoned'; id: string; collection: string }
  | { code: 'end-before-start'; start: string; end: string }
  | { code: 'hidden-characters'; found: string }
  | { code: 'unknown-key'; key: string }
  | { code: 'key-twice'; key: string; file: string }
  | { code: 'other'; found: unknown; detail: string };

/** A problem and the place in the document where it is. */
export interface Finding {
  path: Path;
  problem: Problem;
}

/** What readers skip is harmless: an unknown key, which a later minor version may add, and characters that nobody sees. */
export function levelOf({ code }: Problem): 'error' | 'warning' {
  return code === 'unknown-key' || code === 'hidden-characters' ? 'warning' : 'error';
}

/** True when no finding stands in the way of publishing. */
export function isPublishable(findings: readonly Finding[]): boolean {
  return findings.every(({ problem }) => levelOf(problem) === 'warning');
}

/** JSON Pointer (RFC 6901) of a path: `['pacts', 0]` is `/pacts/0`, the whole document is the empty string. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
