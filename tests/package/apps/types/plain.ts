/** Plain TypeScript: a tag has the type of its element as soon as it is registered, and its events are typed. */
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/theme-filter';
import type { ZorgpactCard, FilterChangeEvent } from 'zorgpact-widgets';
import { readFeed, selectActions, type Feed } from 'zorgpact-widgets/feed';
import { renderToHtml, type WidgetName } from 'zorgpact-widgets/server';
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

/** What is written on a server takes the attributes of its widget alone, with their values. */
export const written = [
  renderToHtml(feed, { name: 'agenda', pact: 'limburg', attributes: { 'group-by': 'theme', 'page-size': '10', 'hide-tools': '', 'lang': 'en', 'scheme': 'dark', 'data-place': 'aside', 'id': 'acties' } }),
  ...(['card', 'agenda'] satisfies WidgetName[]).map((name) => renderToHtml(feed, { name, attributes: { 'heading-level': '2' } })),
];
// @ts-expect-error: status, theme, pact or none
void renderToHtml(feed, { name: 'agenda', attributes: { 'group-by': 'kleur' } });
// @ts-expect-error: a card has no groups
void renderToHtml(feed, { name: 'card', attributes: { 'group-by': 'theme' } });
