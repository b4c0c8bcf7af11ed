/** Plain TypeScript: a tag has the type of its element as soon as it is registered, and its events are typed. */
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/theme-filter';
import type { ZorgpactCard, FilterChangeEvent } from 'zorgpact-widgets';
import { readFeed, selectActions, type Feed } from 'zorgpact-widgets/feed';
import { fixtureFeed, fixtureState } from 'zorgpact-widgets/testing/feed';

const card: ZorgpactCard = document.createElement('zorgpact-card');
card.density = 'compact';
card.headingLevel = '2';
card.feedState = fixtureState('stale');
// @ts-expect-error: full or compact
card.density = 'tiny';
// @ts-expect-error: a heading has a level of 2 to 6
card.headingLevel = '7';

document.querySelector('zorgpact-theme-filter')?.addEventListener('zorgpact-filter-change', (event) => {
  const themes: readonly string[] = event.themes;
  return themes;
});
card.addEventListener('zorgpact-error', ({ error }) => error.kind === 'timeout');
// @ts-expect-error: an error brings no themes
card.addEventListener('zorgpact-error', (event: FilterChangeEvent) => event.themes);

const feed: Feed = readFeed({}).feed;
export const titles: string[] = selectActions(feed, { pact: fixtureFeed.pacts[0]?.id }).map(({ title }) => title);
// @ts-expect-error: a selection is by pact, themes and statuses
selectActions(feed, { region: 'limburg' });
