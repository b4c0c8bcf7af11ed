import { buildFeed, documentsOf } from '../../src/cli/build.js';
import { readSourceFolder } from '../../src/cli/source-files.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/schema.js';

let built: Promise<ReadonlyMap<string, string>> | undefined;
const documents = async (): Promise<ReadonlyMap<string, string>> => documentsOf(buildFeed(await readSourceFolder('demo/feed')).feed!);

/** The reference feed as a browser reads it: the whole country, or the document of one pact. */
export async function referenceFeed(pact?: string): Promise<Feed> {
  built ??= documents();
  return readFeed(JSON.parse((await built).get(pact ? `v1/pacts/${pact}.json` : 'v1/feed.json')!)).feed;
}

/** A widget with facts to show, of a pact or of the whole country. */
export interface Facts {
  readonly name: string;
  readonly pact?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every widget where the reference feed has something for it. */
export const WITH_FACTS: readonly Facts[] = [
  { name: 'card', pact: 'limburg' },
  { name: 'card', pact: 'zeeland', attributes: { density: 'compact' } },
  { name: 'agenda', pact: 'limburg' },
  { name: 'agenda', attributes: { 'group-by': 'pact' } },
  { name: 'volgspot', pact: 'limburg' },
  { name: 'portrait', attributes: { koploper: 'strong' } },
  { name: 'kopgroep', pact: 'limburg' },
  { name: 'kopgroep' },
  { name: 'theme-filter' },
  { name: 'figures' },
  { name: 'obstacles' },
  { name: 'stories' },
  { name: 'timeline' },
  { name: 'timeline', pact: 'zeeland' },
  { name: 'overview' },
  { name: 'lessons' },
  { name: 'events' },
  { name: 'partners' },
  { name: 'partners', pact: 'west-brabant' },
];

export const titleOf = ({ name, pact, attributes = {} }: Facts): string => [name, pact ?? 'the whole country', ...Object.entries(attributes).flat()].join(' ');
