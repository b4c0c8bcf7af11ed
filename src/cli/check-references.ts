import { COLLECTIONS } from '../feed/schema.js';
import type { Finding } from './problem.js';
import { isObject, select, valueAt, walk } from './values.js';

/** Where an id stands, and the list that must hold the record it names. */
const REFERENCES: readonly (readonly [from: string, to: string])[] = [
  ['pact', 'pacts'],
  ['pacts[].themes[].theme', 'themes'],
  ['actions[].pact', 'pacts'],
  ['actions[].relatedPacts[]', 'pacts'],
  ['actions[].themes[]', 'themes'],
  ['actions[].parent', 'actions'],
  ['actions[].koploper', 'koplopers'],
  ['koplopers[].pact', 'pacts'],
  ['koplopers[].themes[]', 'themes'],
  ['volgspotReports[].pact', 'pacts'],
  ['volgspotReports[].areas[].area', 'volgspot.areas'],
  ['volgspotReports[].intentions[].area', 'volgspot.areas'],
  ['obstacles[].pact', 'pacts'],
  ['obstacles[].koploper', 'koplopers'],
  ['obstacles[].themes[]', 'themes'],
  ['stories[].pacts[]', 'pacts'],
  ['stories[].koplopers[]', 'koplopers'],
  ['stories[].themes[]', 'themes'],
  ['figures[].pact', 'pacts'],
  ['timeline[].pacts[]', 'pacts'],
  ['timeline[].koplopers[]', 'koplopers'],
  ['lessons[].pact', 'pacts'],
  ['events[].pacts[]', 'pacts'],
  ['events[].themes[]', 'themes'],
  ['networks[].pact', 'pacts'],
  ['networks[].efforts[].actions[]', 'actions'],
];

/** The collection that an organisation's role points into; `programme` is no collection. */
export const ROLE_COLLECTIONS: Readonly<Record<string, string>> = {
  theme: 'themes',
  pact: 'pacts',
  action: 'actions',
  koploper: 'koplopers',
  'volgspot-report': 'volgspotReports',
  obstacle: 'obstacles',
  story: 'stories',
  event: 'events',
  network: 'networks',
};

/** References to records that are not in the document. */
export function checkReferences(feed: unknown): Finding[] {
  const lists = new Map<string, ReadonlySet<unknown>>();
  const idsOf = (list: string): ReadonlySet<unknown> => {
    const known = lists.get(list) ?? new Set([...select(feed, `${list}[].id`)].map(({ value }) => value));
    lists.set(list, known);
    return known;
  };
  const sources = idsOf('sources');
  const findings: Finding[] = [];
  const check = (path: Finding['path'], found: unknown, known: ReadonlySet<unknown>, target: string): void => {
    if (!known.has(found)) findings.push({ path, problem: { code: 'dangling', found, target } });
  };

  for (const [from, to] of REFERENCES) {
    for (const { path, value } of select(feed, from)) check(path, value, idsOf(to), to);
  }
  for (const { path, value } of walk(feed)) {
    if (path.length > 2 && path.at(-2) === 'sources') check(path, value, sources, 'sources');
  }
  for (const list of ['pacts', 'volgspotReports']) {
    for (const { path, value } of select(feed, `${list}[].phase`)) {
      // A phase that is not in the wheel is shown by its own label, so it needs one.
      if (isObject(value) && value['title'] === undefined) check([...path, 'id'], value['id'], idsOf('volgspot.phases'), 'volgspot.phases');
    }
  }
  const rounds = new Set([...select(feed, 'volgspot.rounds[].number')].map(({ value }) => value));
  for (const { path, value } of select(feed, 'volgspotReports[].round')) check(path, value, rounds, 'volgspot.rounds');
  for (const network of select(feed, 'networks[]')) {
    const goals = new Set([...select(network.value, 'goals[].id')].map(({ value }) => value));
    for (const { path, value } of select(network.value, 'efforts[].goals[]')) check([...network.path, ...path], value, goals, 'goals');
  }
  for (const { path, value } of select(feed, 'organisations[].roles[]')) {
    const { type, id } = isObject(value) ? value : {};
    const collection = typeof type === 'string' && Object.hasOwn(ROLE_COLLECTIONS, type) ? ROLE_COLLECTIONS[type] : undefined;
    if (collection !== undefined) check([...path, 'id'], id, idsOf(collection), collection);
    else if (type === 'programme') check([...path, 'id'], id, new Set([valueAt(feed, ['programme', 'id'])]), 'programme');
    else findings.push({ path: [...path, 'type'], problem: { code: 'not-allowed', found: type, allowed: [...Object.keys(ROLE_COLLECTIONS), 'programme'] } });
  }
  return findings;
}

/** How many records each collection holds. */
export function countRecords(feed: unknown): Record<string, number> {
  return Object.fromEntries(
    Object.keys(COLLECTIONS).map((key) => {
      const list = valueAt(feed, [key]);
      return [key, Array.isArray(list) ? list.length : 0];
    }),
  );
}
