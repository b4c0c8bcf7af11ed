import { snippet, type Choice, type Rung } from './snippet.js';

/** What an editor can leave out, and a form can do without. */
export type Need =
  /** Tags are tags, and no text. */
  | 'markup'
  | 'script'
  /** Tags that HTML doesn't know. */
  | 'custom'
  /** Attributes of those. */
  | 'attributes'
  /** Attributes that begin with `data-`. */
  | 'data'
  | 'div'
  /** Tags with little in them keep their end tag. */
  | 'closing'
  | 'iframe'
  /** The part of an address behind its question mark. */
  | 'query'
  /** A paragraph of its own. */
  | 'paragraph';

/** What each form needs to show a widget, in the order to try them; a link is a link without any of it. */
const NEEDS: Readonly<Record<Rung, readonly Need[]>> = {
  element: ['markup', 'script', 'custom', 'attributes', 'closing'],
  script: ['markup', 'script', 'data'],
  div: ['markup', 'script', 'data', 'div', 'closing'],
  iframe: ['markup', 'iframe', 'query'],
  link: ['script', 'query', 'paragraph'],
};

/** The first form that needs nothing of what an editor took away; none where the form that was chosen needs nothing of it either. */
export function propose({ rung }: Choice, lost: ReadonlySet<Need>): Rung | undefined {
  if (!NEEDS[rung].some((need) => lost.has(need))) return undefined;
  const fit = (Object.keys(NEEDS) as Rung[]).find((other) => !NEEDS[other].some((need) => lost.has(need)));
  return fit ?? (rung === 'link' ? undefined : 'link');
}

/** The first form that is no longer than what a field kept of another. */
export function proposeShorter(choice: Choice, length: number): Rung | undefined {
  const fit = (Object.keys(NEEDS) as Rung[]).find((rung) => snippet({ ...choice, rung }).length <= length);
  return fit ?? (choice.rung === 'link' ? undefined : 'link');
}
