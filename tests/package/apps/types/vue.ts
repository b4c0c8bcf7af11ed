/** What templates of Vue are checked against. */
import type { GlobalComponents } from 'vue';
import type {} from 'zorgpact-widgets/vue';

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Found } ? Found : never;

export const agenda: Props<'zorgpact-agenda'> = { groupBy: 'theme', pageSize: '10', hideTools: true, onZorgpactFilterChange: ({ themes }) => void themes.length };
export const card: Props<'zorgpact-card'> = { pact: 'limburg', density: 'compact', headingLevel: 2, key: 1, feedState: { status: 'loading' } };
// @ts-expect-error: full or compact
export const density: Props<'zorgpact-card'> = { density: 'tiny' };
// @ts-expect-error: an overview tells a pact
export const select: Props<'zorgpact-overview'> = { onZorgpactSelect: ({ area }) => void area };
