import events from '../demo/feed/events.yaml';
import figures from '../demo/feed/figures.yaml';
import lessons from '../demo/feed/lessons.yaml';
import obstacles from '../demo/feed/obstacles.yaml';
import organisations from '../demo/feed/organisations.yaml';
import achterhoek from '../demo/feed/pacts/achterhoek.yaml';
import eindhovenDeKempen from '../demo/feed/pacts/eindhoven-de-kempen.yaml';
import grootAmsterdamZaanstreekWaterlandNoordHollandNoord from '../demo/feed/pacts/groot-amsterdam-zaanstreek-waterland-noord-holland-noord.yaml';
import haaglandenNieuweWaterwegNoord from '../demo/feed/pacts/haaglanden-nieuwe-waterweg-noord.yaml';
import kennemerlandAmstellandMeerlanden from '../demo/feed/pacts/kennemerland-amstelland-meerlanden.yaml';
import middenBrabant from '../demo/feed/pacts/midden-brabant.yaml';
import middenEnZuidGelderland from '../demo/feed/pacts/midden-en-zuid-gelderland.yaml';
import middenNederland from '../demo/feed/pacts/midden-nederland.yaml';
import noord from '../demo/feed/pacts/noord.yaml';
import regioZwolle from '../demo/feed/pacts/regio-zwolle.yaml';
import rotterdam from '../demo/feed/pacts/rotterdam.yaml';
import stedendriehoekNoordVeluwe from '../demo/feed/pacts/stedendriehoek-noord-veluwe.yaml';
import twente from '../demo/feed/pacts/twente.yaml';
import sources from '../demo/feed/sources.yaml';
import stories from '../demo/feed/stories.yaml';
import timeline from '../demo/feed/timeline.yaml';
import type { FeedState } from '../src/feed/feed-state.js';
import type { Feed } from '../src/feed/schema.js';
import { failed, merge, offline, read, ready, reference, stale } from './fixtures.js';

/** The whole reference feed: every pact, and all that stands around them. */
export const world: Feed = read(merge(reference, achterhoek, eindhovenDeKempen, grootAmsterdamZaanstreekWaterlandNoordHollandNoord, haaglandenNieuweWaterwegNoord, kennemerlandAmstellandMeerlanden, middenBrabant, middenEnZuidGelderland, middenNederland, noord, regioZwolle, rotterdam, stedendriehoekNoordVeluwe, twente, figures, obstacles, stories, timeline, lessons, events, organisations, sources));

/** What a server sends where a story asks one: three pacts and all that stands around them, with a made-up network of goals. */
export const overTheNetwork = merge(reference, figures, obstacles, stories, timeline, lessons, events, organisations, {
  networks: [{ id: 'voorbeeld', pact: 'limburg', title: 'Voorbeeld', example: true, goals: [{ id: 'doel', text: 'Meer mensen kiezen voor de zorg.' }], efforts: [{ id: 'stages', text: 'Stages samen plannen.', goals: ['doel'] }] }],
});

/** The whole feed with some of its parts replaced. */
export const worldWith = (parts: Partial<Feed>): Feed => read({ ...world, ...parts });

export const worldPactIds = world.pacts.map(({ id }) => id);

/** The states that every widget has, on the whole feed. */
export const worldStates = { ready: ready(world), stale: stale(world), offline: offline(world), loading: { status: 'loading' }, error: failed } satisfies Record<string, FeedState>;
