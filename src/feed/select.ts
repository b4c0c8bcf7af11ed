import type { Action, Feed, Koploper, Obstacle, Pact, Partner, Sector, Story, VolgspotReport } from './schema.js';

/** What to narrow a list by; a key that is left out narrows nothing. */
export interface Selection {
  readonly pact?: string | undefined;
  readonly themes?: ReadonlySet<string> | undefined;
  readonly statuses?: ReadonlySet<string> | undefined;
}

/** The five known states of an action, furthest first: the order of the status bar and of the groups. */
export const STATUSES = ['completed', 'continued', 'running', 'planned', 'unstated'] as const;
export const SECTORS = ['organisations', 'education', 'government', 'other'] as const satisfies readonly Sector[];

export const findPact = (feed: Feed, id: string): Pact | undefined => feed.pacts.find((pact) => pact.id === id);

export const findKoploper = (feed: Feed, id: string): Koploper | undefined => feed.koplopers.find((koploper) => koploper.id === id);

/** Items that carry one of the themes (OR); all items when no theme is chosen. */
export function filterByThemes<Item extends { themes?: readonly string[] | undefined }>(items: readonly Item[], themes: ReadonlySet<string> | undefined): readonly Item[] {
  return themes?.size ? items.filter((item) => item.themes?.some((theme) => themes.has(theme))) : items;
}

export function selectActions(feed: Feed, { pact, themes, statuses }: Selection = {}): readonly Action[] {
  const actions = filterByThemes(feed.actions, themes);
  return pact === undefined && !statuses?.size
    ? actions
    : actions.filter((action) => (pact === undefined || action.pact === pact) && (!statuses?.size || statuses.has(action.status)));
}

export function selectKoplopers(feed: Feed, { pact, themes }: Selection = {}): readonly Koploper[] {
  const koplopers = filterByThemes(feed.koplopers, themes);
  return pact === undefined ? koplopers : koplopers.filter((koploper) => koploper.pact === pact);
}

export function selectObstacles(feed: Feed, { pact, themes }: Selection = {}): readonly Obstacle[] {
  const obstacles = filterByThemes(feed.obstacles, themes);
  return pact === undefined ? obstacles : obstacles.filter((obstacle) => obstacle.pact === pact);
}

export function selectStories(feed: Feed, { pact, themes }: Selection = {}): readonly Story[] {
  const stories = filterByThemes(feed.stories, themes);
  return pact === undefined ? stories : stories.filter((story) => story.pacts?.includes(pact));
}

/** The sources of a record, each once, in the order of the feed. */
export const findSources = (feed: Feed, ids: readonly string[] = []): Feed['sources'] => feed.sources.filter(({ id }) => ids.includes(id));

/** Reports of a pact, by round; one without a round comes last. */
export const selectReports = (feed: Feed, pact: string): readonly VolgspotReport[] =>
  feed.volgspotReports.filter((report) => report.pact === pact).sort((a, b) => (a.round ?? Infinity) - (b.round ?? Infinity) || 0);

/** Number of actions per status: the known ones in the order of `STATUSES`, then any other as met. No zeros. */
export function countByStatus(actions: readonly Action[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(STATUSES.map((status) => [status, 0]));
  for (const { status } of actions) counts.set(status, (counts.get(status) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** Partners by O; a partner without a known sector stands under `other`. */
export function partnersBySector(partners: readonly Partner[] = []): ReadonlyMap<Sector, readonly Partner[]> {
  return new Map(SECTORS.map((sector) => [sector, partners.filter((partner) => (partner.sector ?? 'other') === sector)]));
}
