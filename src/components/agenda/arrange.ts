import type { Action, Feed } from '../../feed/schema.js';
import { fold, nameKey, order, search } from '../../internal/fold.js';

export const GROUP_BY = ['status', 'theme', 'pact', 'none'] as const;
export const SORT_BY = ['name', 'start', 'updated'] as const;
export type GroupBy = (typeof GROUP_BY)[number];
export type SortBy = (typeof SORT_BY)[number];

export interface Group {
  /** Status, or id of the theme or pact; empty for what has none. */
  readonly key: string;
  readonly actions: readonly Action[];
}

/** Status groups: what is going on comes first, what nothing was said about last. */
const STATUS_ORDER = ['running', 'planned', 'continued', 'completed', 'unstated'];

/** Keeps the last result of a function: the same arguments again cost nothing. */
export function memo<Args extends readonly unknown[], Result>(make: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last!.args[index])) last = { args, result: make(...args) };
    return last.result;
  };
}

const folded = new WeakMap<Action, string>();

function haystack(action: Action): string {
  let text = folded.get(action);
  if (text === undefined) folded.set(action, (text = fold([action.title, action.description, ...(action.partners ?? [])].join('\n'))));
  return text;
}

/** Actions whose title, description or partners hold every word of the query; accents and case don't count. */
export const searchActions = (actions: readonly Action[], query: string): readonly Action[] => search(actions, query, haystack);

/** By name, by start (the unknown ones last) or by last update (newest first); equal ones by name. */
export function sortActions(actions: readonly Action[], by: SortBy): readonly Action[] {
  const names = new Map(actions.map((action) => [action, nameKey(action.title)]));
  const before: Record<SortBy, (a: Action, b: Action) => number> = {
    name: () => 0,
    start: (a, b) => order(a.period?.start ?? '~', b.period?.start ?? '~'),
    updated: (a, b) => order(b.updated ?? '', a.updated ?? ''),
  };
  return [...actions].sort((a, b) => before[by](a, b) || order(names.get(a)!, names.get(b)!));
}

/**
 * Groups in the order of the feed, or of the design for the statuses; values beyond those as met, and what has none last.
 * An action with several themes stands in each of their groups.
 * @param only themes that have a group: those that were chosen
 */
export function groupActions(actions: readonly Action[], by: GroupBy, feed: Feed, only?: ReadonlySet<string>): readonly Group[] {
  if (by === 'none') return [{ key: '', actions }];
  const known = by === 'status' ? STATUS_ORDER : (by === 'theme' ? feed.themes : feed.pacts).map(({ id }) => id);
  const groups = new Map<string, Action[]>(known.map((key) => [key, []]));
  for (const action of actions) {
    for (const key of keysOf(action, by, only)) {
      const group = groups.get(key);
      if (group) group.push(action);
      else groups.set(key, [action]);
    }
  }
  return [...groups]
    .map(([key, members]) => ({ key, actions: members }))
    .filter((group) => group.actions.length > 0)
    .sort((a, b) => Number(!a.key) - Number(!b.key));
}

function keysOf(action: Action, by: GroupBy, only: ReadonlySet<string> | undefined): readonly string[] {
  if (by !== 'theme') return [(by === 'status' ? action.status : action.pact) ?? ''];
  const themes = only?.size ? action.themes?.filter((theme) => only.has(theme)) : action.themes;
  return themes?.length ? [...new Set(themes)] : [''];
}
