import type { Pact, Story } from '../../feed/schema.js';
import type { Words } from '../../i18n/words.js';

export const GROUP_BY = ['none', 'year', 'region'] as const;
export type GroupBy = (typeof GROUP_BY)[number];

/** A story under the heading of its group; no heading where stories are not grouped. */
export interface Entry {
  readonly story: Story;
  readonly heading: string;
}

/** Newest first. A date known by year alone comes after the days of that year, and a story without a date last. */
export const newestFirst = (stories: readonly Story[]): readonly Story[] =>
  [...stories].sort(({ date: a = '' }, { date: b = '' }) => Number(a < b) - Number(a > b));

/** The regions of the pacts that a story is about, each once, in the order of the feed. */
export const regionsOf = ({ pacts }: Story, known: readonly Pact[]): readonly string[] => [
  ...new Set(known.filter(({ id }) => pacts?.includes(id)).map(({ region }) => region)),
];

/** Whether a story is about no region: one about a koploper has a region, though the feed may not say which. */
export const isNational = ({ pacts, koplopers }: Story): boolean => !pacts?.length && !koplopers?.length;

/**
 * Puts stories under headings: years, newest first, or regions by name. A story of several regions stands under each;
 * national ones come after the regions, and what has no region or date last.
 * @param pacts those that get a heading
 */
export function arrange(stories: readonly Story[], by: GroupBy, pacts: readonly Pact[], words: Words): readonly Entry[] {
  const under = (heading: string, some: readonly Story[]): Entry[] => some.map((story) => ({ story, heading }));
  switch (by) {
    case 'none':
      return under('', stories);
    case 'year':
      return stories.map((story) => ({ story, heading: story.date?.slice(0, 4) ?? words.storiesUndated }));
    case 'region': {
      const regions = [...new Set(pacts.map(({ region }) => region))].sort();
      const elsewhere = stories.filter((story) => regionsOf(story, pacts).length === 0);
      return [
        ...regions.flatMap((region) => under(region, stories.filter((story) => regionsOf(story, pacts).includes(region)))),
        ...under(words.storiesNational, elsewhere.filter(isNational)),
        ...under(words.storiesNoRegion, elsewhere.filter((story) => !isNational(story))),
      ];
    }
    default:
      return by satisfies never;
  }
}

/** Stories by heading, in the order in which they come. */
export function byHeading(entries: readonly Entry[]): ReadonlyMap<string, readonly Story[]> {
  const groups = new Map<string, Story[]>();
  for (const { heading, story } of entries) groups.set(heading, [...(groups.get(heading) ?? []), story]);
  return groups;
}
