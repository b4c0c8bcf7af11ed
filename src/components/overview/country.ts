import type { Action, Feed, Koploper, Pact } from '../../feed/schema.js';
import { fold, search } from '../../internal/fold.js';

export interface Province {
  /** Its name as a slug. */
  readonly id: string;
  readonly name: string;
  /** The two letters of ISO 3166-2. */
  readonly code: string;
}

/** The province's own name for itself is another than the one that the ids go by. */
const ALIASES = new Map([['fryslan', 'friesland']]);

/** A name as an id: `Noord-Brabant` gives `noord-brabant`. */
export function provinceId(name: string): string {
  const id = fold(name).replace(/[^a-z]+/g, '-');
  return ALIASES.get(id) ?? id;
}

/**
 * The country as four rows of four squares, with holes where it has none. Arranged for this kit, by which province lies
 * beside which: no map of anybody else is in it, so there is no licence to name. The first two are holes.
 */
export const TILES: readonly (Province | undefined)[] = [
  ...['', '', 'FR Friesland', 'GR Groningen'],
  ...['', 'NH Noord-Holland', 'FL Flevoland', 'DR Drenthe'],
  ...['ZH Zuid-Holland', 'UT Utrecht', 'GE Gelderland', 'OV Overijssel'],
  ...['ZE Zeeland', 'NB Noord-Brabant', 'LI Limburg', ''],
].map((tile) => {
  const [code, name] = tile.split(' ');
  return code && name ? { id: provinceId(name), name, code } : undefined;
});

export const PROVINCE_IDS: readonly string[] = TILES.flatMap((tile) => tile?.id ?? []);

/** Ids of the provinces that a pact names. */
const provincesOf = ({ provinces = [] }: Pact): readonly string[] => provinces.map(provinceId);

/** How many of the pacts name each province; one that none names is not in it. */
export function countByProvince(pacts: readonly Pact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pact of pacts) for (const id of new Set(provincesOf(pact))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The pacts of one of these provinces; all pacts when there is none to keep to. */
export const inProvinces = (pacts: readonly Pact[], ids: ReadonlySet<string>): readonly Pact[] =>
  ids.size ? pacts.filter((pact) => provincesOf(pact).some((id) => ids.has(id))) : pacts;

/** Names of the municipalities that take part or lead. */
export const municipalitiesOf = ({ lead = [], partners = [] }: Pact): readonly string[] => [
  ...new Set([...lead, ...partners].flatMap(({ name }) => /^gemeente\s+(\S.*)/i.exec(name)?.[1] ?? [])),
];

/** The pacts whose name, region, provinces, subregions or municipalities hold every word of the query. */
export const searchPacts = (pacts: readonly Pact[], query: string): readonly Pact[] =>
  search(pacts, query, (pact) => {
    const { name, shortName, region, aliases = [], provinces = [], subregions = [] } = pact;
    const municipalities = municipalitiesOf(pact).map((municipality) => `gemeente ${municipality}`);
    const namesakes = [...ALIASES].filter(([, id]) => provincesOf(pact).includes(id)).flat();
    return fold([name, shortName, region, ...aliases, ...provinces, ...namesakes, ...subregions.map((subregion) => subregion.name), ...municipalities].join('\n'));
  });

/** What the feed holds of a pact, or of all: numbers of its actions, its theme lines and its koplopers. */
export function holdings({ actions, koplopers }: Pick<Feed, 'actions' | 'koplopers'>, id?: string): readonly [actions: number, themeLines: number, koplopers: number] {
  const ofPact = ({ pact }: Action | Koploper): boolean => !id || pact === id;
  const own = actions.filter(ofPact);
  const lines = own.filter(({ level }) => level === 'theme-line').length;
  return [own.length - lines, lines, koplopers.filter(ofPact).length];
}

/** px from one ring of dots to the next, so that all of them stay within a circle of 26 px. */
export const dotPitch = (count: number): number => Math.min(5, 13 / (Math.sqrt(count) + 0.7));
