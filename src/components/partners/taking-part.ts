import type { Action, Feed, Organisation } from '../../feed/schema.js';
import { nameKey } from '../../internal/fold.js';
import { own } from '../../internal/own.js';
import { splitName } from '../parts/pact-name.js';

/** What an organisation takes part in, as far as the feed tells. */
export interface Part {
  /** Pacts, koplopers and whatever else names it, each once. */
  readonly titles: readonly string[];
  /** Actions and theme lines whose partners name it. */
  readonly actions: readonly Action[];
}

interface Titled {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly shortTitle?: string | undefined;
  readonly name?: string | undefined;
}

/** Finds, for each organisation of a feed, the records whose partners name it, whatever the accents and case, and those that it names itself. */
export function takingPart(feed: Feed): (organisation: Organisation) => Part {
  const titles = new Map<string, Set<string>>();
  const actions = new Map<string, Set<Action>>();
  const add = <Value>(to: Map<string, Set<Value>>, names: readonly string[], value: Value): void => {
    for (const key of names.map(nameKey)) to.set(key, (to.get(key) ?? new Set()).add(value));
  };
  for (const { lead = [], partners = [], name } of feed.pacts) add(titles, [...lead, ...partners].map((one) => one.name), splitName(name)[1]);
  for (const { partners = [], shortTitle, title } of feed.koplopers) add(titles, partners.map((one) => one.name), shortTitle ?? title);
  for (const action of feed.actions) add(actions, action.partners ?? [], action);
  return ({ name, roles = [] }) => {
    const key = nameKey(name);
    return { titles: [...new Set([...(titles.get(key) ?? []), ...roles.flatMap((role) => titleOf(feed, role) ?? [])])], actions: [...(actions.get(key) ?? [])] };
  };
}

/** Title of a record that a role names: `obstacle` stands in `obstacles`, `story` in `stories`. */
function titleOf(feed: Feed, { type, id }: { readonly type: string; readonly id: string }): string | undefined {
  const records = type === 'programme' ? [feed.programme] : own(feed as unknown as Record<string, unknown>, `${type}s`.replace(/ys$/, 'ies'));
  const found = Array.isArray(records) ? (records as readonly (Titled | undefined)[]).find((record) => record?.id === id) : undefined;
  return found?.shortTitle ?? found?.title ?? (found?.name && splitName(found.name)[1]);
}
