import type { Feed } from '../feed/schema.js';
import { ROLE_COLLECTIONS } from './check-references.js';
import { isObject, valueAt, walk } from './values.js';

/**
 * The feed restricted to one pact: its own records, the themes, programme and method that they need, and the sources that are
 * still referred to. References to records of other pacts are left out, so that the document stands on its own.
 */
export function pactDocument(feed: Feed, id: string): Feed {
  const own = { pacts: [id], actions: [] as string[], koplopers: [] as string[] };
  const ofPact = (record: { pact?: string | undefined }): boolean => record.pact === id;
  const withPact = (record: { pacts?: string[] | undefined }): boolean => record.pacts?.includes(id) === true;
  const known = (list: readonly string[]) => (ids: string[] | undefined): string[] | undefined => ids?.filter((each) => list.includes(each));
  const knownOne = (list: readonly string[], each: string | undefined): string | undefined =>
    each !== undefined && list.includes(each) ? each : undefined;

  const koplopers = feed.koplopers.filter(ofPact);
  own.koplopers = koplopers.map((record) => record.id);
  const ownActions = feed.actions.filter(ofPact);
  own.actions = ownActions.map((record) => record.id);
  const [toPacts, toActions, toKoplopers] = [known(own.pacts), known(own.actions), known(own.koplopers)];

  const document: Feed = {
    ...feed,
    pact: id,
    pacts: feed.pacts.filter((record) => record.id === id),
    actions: ownActions.map((record) => ({
      ...record,
      relatedPacts: toPacts(record.relatedPacts),
      parent: knownOne(own.actions, record.parent),
      koploper: knownOne(own.koplopers, record.koploper),
    })),
    koplopers,
    volgspotReports: feed.volgspotReports.filter(ofPact),
    obstacles: feed.obstacles.filter(ofPact).map((record) => ({ ...record, koploper: knownOne(own.koplopers, record.koploper) })),
    stories: feed.stories.filter(withPact).map((record) => ({ ...record, pacts: [id], koplopers: toKoplopers(record.koplopers) })),
    figures: feed.figures.filter(ofPact),
    timeline: feed.timeline.filter(withPact).map((record) => ({ ...record, pacts: [id], koplopers: toKoplopers(record.koplopers) })),
    // Those of the programme hold for every pact.
    lessons: feed.lessons.filter((record) => !record.pact || ofPact(record)),
    events: feed.events.filter(withPact).map((record) => ({ ...record, pacts: [id] })),
    networks: feed.networks.filter(ofPact).map((record) => ({
      ...record,
      efforts: record.efforts?.map((effort) => ({ ...effort, actions: toActions(effort.actions) })),
    })),
    organisations: [],
    sources: [],
  };
  document.organisations = organisationsOf(feed, document);
  const used = sourcesUsed(document);
  document.sources = feed.sources.filter((source) => used.has(source.id));
  return document;
}

/** The organisations that the pact's records name, each with only the roles that point to those records. */
function organisationsOf(feed: Feed, document: Feed): Feed['organisations'] {
  const records = [document.pacts, document.actions, document.koplopers, document.volgspotReports, document.obstacles];
  const names = new Set<unknown>();
  for (const { path, value } of walk(records)) {
    const key = path.at(-1);
    if (key === 'organisation') names.add(value);
    if ((key === 'partners' || key === 'lead') && Array.isArray(value)) {
      for (const partner of value) names.add(isObject(partner) ? partner['name'] : partner);
    }
  }
  const present = (type: string, id: string, collections: readonly string[]): boolean => {
    const collection = ROLE_COLLECTIONS[type];
    if (collection === undefined || !collections.includes(collection)) return false;
    const list = valueAt(document, [collection]);
    return Array.isArray(list) && list.some((record) => isObject(record) && record['id'] === id);
  };
  const ownRecords = Object.values(ROLE_COLLECTIONS).filter((collection) => collection !== 'themes');
  return feed.organisations
    .filter(({ name, roles }) => names.has(name) || roles?.some(({ type, id }) => present(type, id, ownRecords)))
    .map((organisation) => ({
      ...organisation,
      roles: organisation.roles?.filter(({ type, id }) => type === 'programme' || present(type, id, Object.values(ROLE_COLLECTIONS))),
    }));
}

function sourcesUsed(document: Feed): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  for (const { path, value } of walk(document)) if (path.at(-2) === 'sources') used.add(value);
  return used;
}
