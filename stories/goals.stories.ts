import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Feed, Network } from '../src/feed/schema.js';
import { LONG_WORD, offline, ready, stale, times } from './fixtures.js';
import { fixedStories, widgetMeta } from './widget.js';
import { world, worldPactIds, worldStates, worldWith } from './world.js';

/** Made up, as the widget says: no source tells what was in the network of any pact. */
const network: Network = {
  id: 'voorbeeldnetwerk',
  pact: 'voorbeeldregio',
  title: 'Doelen-Inspanningen-Netwerk van de voorbeeldregio',
  example: true,
  goals: [
    { id: 'genoeg-mensen', text: 'In 2020 zijn er genoeg mensen die in zorg en welzijn willen werken' },
    { id: 'leren-op-de-werkvloer', text: 'Leerlingen leren waar de zorg gegeven wordt' },
    { id: 'blijven-leren', text: 'Medewerkers blijven leren, hun hele loopbaan' },
    { id: 'techniek', text: 'Zorg en techniek gaan samen' },
  ],
  efforts: [
    { id: 'stages', text: 'Stages samen plannen', goals: ['genoeg-mensen', 'leren-op-de-werkvloer'], actions: ['voorbeeld-stagebureau'] },
    { id: 'zij-instroom', text: 'Zij-instromers opleiden en begeleiden', goals: ['genoeg-mensen'], actions: ['voorbeeld-zij-instroom', 'voorbeeld-open-dag'] },
    { id: 'leerafdelingen', text: 'Leerafdelingen openen in wijk en ziekenhuis', goals: ['leren-op-de-werkvloer', 'blijven-leren'], actions: ['voorbeeld-leerafdeling'] },
    { id: 'scholing', text: 'Scholing aanbieden aan wie al werkt', goals: ['blijven-leren'] },
    { id: 'overleg', text: 'Elk kwartaal overleggen met bestuurders', actions: ['voorbeeld-overleg'] },
  ],
};

const example: Partial<Feed> = {
  pacts: [...world.pacts, { id: 'voorbeeldregio', name: 'Zorgpact Voorbeeldregio', region: 'Voorbeeldregio' }],
  actions: [
    { id: 'voorbeeld-stagebureau', pact: 'voorbeeldregio', title: 'Eén stagebureau voor de regio', status: 'running' },
    { id: 'voorbeeld-zij-instroom', pact: 'voorbeeldregio', title: 'Klas voor zij-instromers', status: 'completed' },
    { id: 'voorbeeld-open-dag', pact: 'voorbeeldregio', title: 'Open dag zorg en welzijn', status: 'planned' },
    { id: 'voorbeeld-leerafdeling', pact: 'voorbeeldregio', title: 'Leerafdeling wijkverpleging', status: 'continued' },
    { id: 'voorbeeld-overleg', pact: 'voorbeeldregio', title: 'Bestuurlijk overleg', status: 'running' },
  ],
  networks: [network],
};

const withNetwork = worldWith(example);

const minimal = worldWith({ ...example, networks: [{ id: network.id, pact: network.pact, title: network.title, example: true, goals: network.goals.slice(0, 2) }] });

const long = worldWith({
  ...example,
  networks: [
    {
      ...network,
      title: `${network.title} en het ${LONG_WORD}`,
      goals: network.goals.map((goal, index) => (index ? goal : { ...goal, text: `${goal.text}, met het ${LONG_WORD}` })),
      efforts: times(5, network.efforts!).map((effort, index) => (index % 6 ? effort : { ...effort, text: `${effort.text} en het ${LONG_WORD}`, goals: network.goals.slice(0, 3).map(({ id }) => id) })),
    },
  ],
});

const meta: Meta = {
  title: 'Widgets/Goals',
  component: 'zorgpact-goals',
  ...widgetMeta({
    component: 'zorgpact-goals',
    args: { pact: 'voorbeeldregio' },
    states: { ...worldStates, ready: ready(withNetwork), stale: stale(withNetwork), offline: offline(withNetwork), empty: ready(world), minimal: ready(minimal), long: ready(long) },
    choices: { pact: [...worldPactIds, 'voorbeeldregio'] },
  }),
};
export default meta;

const fixed = fixedStories({
  Playground: 'Everything to play with: choose a state, a pact and colours below.',
  Ready: 'A made-up network: the sources tell that Midden-Brabant used one, and not what was in it.',
  Empty: 'The feed has no network of this pact.',
  Minimal: 'Two goals of which no effort is known.',
  LongContent: 'Twenty-five efforts, some for three goals and with long words.',
});
export const Playground = fixed.Playground;
export const Ready = fixed.Ready;
export const Loading = fixed.Loading;
export const Empty: StoryObj = { ...fixed.Empty, args: { ...fixed.Empty.args, pact: 'zeeland' } };
export const Error = fixed.Error;
export const Stale = fixed.Stale;
export const Minimal = fixed.Minimal;
export const LongContent = fixed.LongContent;
export const Narrow = fixed.Narrow;
export const Themed = fixed.Themed;
export const Dark = fixed.Dark;
export const ForcedColors = fixed.ForcedColors;
export const RightToLeft = fixed.RightToLeft;

/** Of Midden-Brabant it is known that it used one: the widget says what the sources say. */
export const EmptyContentUnknown: StoryObj = { args: { feedState: 'empty', pact: 'midden-brabant' } };

export const SlowFeed: StoryObj = { ...fixed.SlowFeed, args: { ...fixed.SlowFeed.args, pact: 'limburg' } };
