import type { Action, Feed, Koploper, Pact, Volgspot, VolgspotReport } from '../../src/feed/schema.js';
import { makeFeed } from './feed.js';

/** One word of 60 letters. */
export const LONG_WORD = 'Arbeidsmarktcommunicatiesamenwerkingsverbandsovereenkomstjes';

const themes: Feed['themes'] = [
  { id: 'leren-in-de-praktijk', title: 'Leren in de praktijk: meer en betere stages', shortTitle: 'Leren in de praktijk' },
  { id: 'hbo-isering', title: 'Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek', shortTitle: 'Hbo-isering' },
  { id: 'zorg-en-technologie', title: 'Zorg en technologie' },
  { id: 'permanent-leren', title: 'Permanent leren en ontwikkelen', shortTitle: 'Permanent leren' },
];

const pact: Pact = {
  id: 'limburg',
  name: 'Zorgpact Limburg',
  region: 'Limburg',
  summary: 'Organisaties, onderwijs en overheid zorgen samen voor genoeg goed opgeleide mensen in zorg en welzijn, nu en over tien jaar.',
  phase: { id: 'focus', state: 'towards' },
  themes: [
    { title: 'Zorg en technologie', theme: 'zorg-en-technologie' },
    { title: 'Flexibilisering van de arbeidsmarkt' },
    { title: 'Leren in de praktijk', theme: 'leren-in-de-praktijk' },
  ],
  executive: { name: 'Marleen van Rijnsbergen', role: 'gedeputeerde', organisation: 'Provincie Limburg', period: { start: '2015', end: '2019' } },
  contact: { name: 'Ria Jacobs', role: 'projectcoördinator', organisation: 'Zorg aan Zet', period: { start: '2017' } },
  links: [
    { title: 'www.zorgpactlimburg.example', url: 'https://www.zorgpactlimburg.example/' },
    { title: 'Plan van aanpak 2016 tot en met 2019', url: 'https://www.zorgpactlimburg.example/plan-van-aanpak.pdf' },
  ],
  partners: [
    ...Array.from({ length: 23 }, (_, index) => ({ name: `Zorggroep ${index + 1}`, sector: 'organisations' as const })),
    ...['Zuyd Hogeschool', 'Gilde Opleidingen', 'Leeuwenborgh', 'Arcus College', 'VISTA'].map((name) => ({ name, sector: 'education' as const })),
    { name: 'Provincie Limburg', sector: 'government' },
    { name: 'Gemeente Heerlen', sector: 'government' },
    { name: 'Leerwerkloket Zuid-Limburg', sector: 'other' },
  ],
  asOf: '2017-10-25',
  agendaFunctions: [{ id: 'platform' }],
  consultationBodies: [
    { name: 'Stuurgroep', purpose: 'Tijdelijk; gevormd voor draagvlak bij werkgevers, scholen en gemeenten.', date: '2016' },
    { name: 'LOAZ' },
  ],
  planPhases: ['zicht op huidige situatie', 'zicht op toekomstige situatie', 'activiteitenplan 2017-2020'].map((title, index) => ({ id: `fase-${index + 1}`, title: `Fase ${index + 1}: ${title}` })),
  phasesOverlap: true,
  planSteps: [
    { title: 'Zorgpact opstellen, met concreet actieplan', text: 'Opstellen in twee kwartalen.', period: { start: '2016', startQuarter: 4, end: '2017', endQuarter: 1, text: '4e kwartaal 2016 en 1e kwartaal 2017' } },
    { title: 'Beginnen met uitvoeren', text: 'Start medio 2017.', period: { start: '2017', mid: true, text: 'medio 2017' } },
    { text: 'Acties voortzetten in 2018 en 2019.', period: { start: '2018', end: '2019' } },
    { text: 'Een stap zonder datum.' },
  ],
  followUp: { text: 'Ging in 2020 op in de regionale aanpak van het programma Actie Leer Werk.' },
};

const STATUSES = ['planned', 'running', 'completed', 'continued', 'unstated'];

const makeAgendaAction = (index: number): Action => ({
  id: `actie-${index}`,
  pact: 'limburg',
  title: ['Zorgtrajecten voor zij-instromers uit de techniek', 'Stages samen plannen', 'Leerafdeling wijkverpleging in Heerlen en Kerkrade', 'Proeftuin domotica'][index % 4]!,
  status: STATUSES[index % 5]!,
  themes: index % 3 ? ['zorg-en-technologie'] : ['leren-in-de-praktijk', 'permanent-leren'],
  partners: ['Zuyd Hogeschool', 'Zorg aan Zet', 'Gemeente Heerlen'].slice(0, 1 + (index % 3)),
  period: index % 4 ? { start: `${2015 + (index % 3)}-09`, end: `${2017 + (index % 3)}-12`, ...(index % 5 ? {} : { note: 'Het einde is geschat.' }) } : { start: '2016' },
  ...(index % 2 ? {
    description: 'Leerlingen en medewerkers leren op de werkvloer met nieuwe hulpmiddelen omgaan. De lessen gaan mee naar de opleidingen.',
    results: [{ text: '48 deelnemers haalden hun diploma.', date: '2018-06' }, { text: 'Twee opleidingen namen de module over.' }],
    links: [{ title: 'Verslag van de proeftuin', url: 'https://bron.example/verslag' }, { title: 'Aanmelden', url: 'https://bron.example/aanmelden' }],
  } : {}),
});

const makeGalleryKoploper = (index: number): Koploper => ({
  id: `koploper-${index}`,
  title: ['Zorgboulevard Roosendaal', 'Zorgtechniek Limburg: van opleiding tot oplossing', 'Evolva', 'Leren en werken onder één dak'][index % 4]!,
  kind: (['koploper', 'initiative', 'project', 'method'] as const)[index % 4]!,
  pact: 'limburg',
  place: ['Roosendaal', 'Sittard-Geleen', 'Roermond'][index % 3]!,
  themes: ['zorg-en-technologie', ...(index % 2 ? ['permanent-leren'] : [])],
  goal: 'Onderwijs, praktijk en onderzoek onder één dak, zodat studenten leren waar de zorg gegeven wordt.',
  result: { text: 'Ruim 400 studenten per jaar en negen partners die er samen opleiden.', date: '2018-03' },
  named: '2016-03-09',
  partners: pact.partners!.slice(20),
  link: `https://bron.example/portret/${index}`,
});

const volgspot: Volgspot = {
  areas: ['Waarom', 'Wat', 'Hoe', 'Proces', 'Voortgang'].map((title, index) => ({ id: title.toLowerCase(), number: index + 1, title, question: 'Wat is het overstijgende vraagstuk van de regio?' })),
  rounds: ['Overstijgend vraagstuk scherp krijgen', 'Samenwerking en innovatie', 'Proces en borging'].map((title, index) => ({ id: `ronde-${index + 1}`, number: index + 1, title })),
  phases: [{ id: 'focus', title: 'focus', description: 'Kiezen waar de regio samen aan werkt.' }],
  phasesComplete: false,
};

/** A report of a round in which every area has a number of findings and intentions of its own. */
const makeReport = (round: number, states: readonly string[], seeds: readonly number[], text: string): VolgspotReport => ({
  id: `volgspot-${round}`,
  title: `Volgspot ${round}: Zorgpact Limburg`,
  pact: 'limburg',
  round,
  date: `2017-0${round}-25`,
  phase: { id: 'focus', state: 'towards' },
  areas: volgspot.areas.map(({ id }, index) => ({ area: id, state: states[index]!, findings: Array.from({ length: seeds[index]! }, () => ({ text })) })),
  intentions: seeds.flatMap((count, index) => Array.from({ length: Math.floor(count / 2) }, () => ({ text, area: volgspot.areas[index]!.id }))),
});

const FINDING = 'De wil om samen te werken bestond al, maar een gezamenlijk beeld van de arbeidsmarkt ontbrak.';
const reports = [
  makeReport(1, ['discussed', 'sharpened', 'discussed', 'sharpened', 'discussed'], [3, 4, 1, 6, 12], FINDING),
  makeReport(2, ['planned', 'discussed', 'sharpened', 'open', 'planned'], [0, 2, 3, 0, 0], FINDING),
];

const source = { title: 'Eindrapportage Zorgpact Limburg', url: 'https://bron.example/eindrapportage' };

/** One record of each kind that stands around the pacts, actions and koplopers. */
const around = (items: number): Partial<Feed> => {
  const each = <Item>(make: (index: number) => Item): Item[] => Array.from({ length: items }, (_, index) => make(index));
  const dated = (index: number): string => `${2015 + (index % 4)}-${String(1 + (index % 12)).padStart(2, '0')}${index % 3 ? '-09' : ''}`;
  return {
    figures: each((index) => ({
      id: `cijfer-${index}`,
      label: ['Organisaties in de regio', 'Studenten die samen leren op de werkvloer', 'Groei van de Kopgroep', 'Geslaagden'][index % 4]!,
      value: [1100, 36, 80, 67][index % 4]!,
      unit: ['organisaties', 'studenten', 'koplopers', 'procent'][index % 4]!,
      scope: 'programma',
      ...(index % 4 === 0 && { qualifier: 'meer dan' }),
      ...(index % 4 === 2 && { series: [{ value: 7, date: '2015-10-09' }, { value: 28 }, { value: 65, date: '2017' }, { value: 80, date: '2018' }] }),
      date: '2018',
      pact: 'limburg',
      sources: ['bron'],
    })),
    obstacles: each((index) => ({
      id: `belemmering-${index}`,
      title: 'Kortere trajecten vanuit onderwijs kwalificeren en erkennen',
      status: ['mapped', 'solved', 'te agenderen'][index % 3]!,
      pact: 'limburg',
      themes: ['zorg-en-technologie'],
      issue: { text: 'Scholen dachten dat de urennorm vernieuwende lesvormen in de weg staat.' },
      ...(index % 2 && { solutionKind: 'clarified' as const, organisation: 'Arcus College', solution: { text: 'Scholen mogen afwijken als zij kunnen aantonen dat de kwaliteit goed is.', date: '2016-03' } }),
      sources: ['bron'],
    })),
    stories: each((index) => ({ id: `verhaal-${index}`, title: 'De praktijkroute geeft een enorme groei van nieuwe studenten', summary: 'Hoe een regio abstracte doelen omzet in afspraken en acties.', pacts: ['limburg'], themes: ['leren-in-de-praktijk'], ...(index % 3 && { url: `https://bron.example/verhaal/${index}`, date: dated(index) }) })),
    timeline: each((index) => ({ id: `moment-${index}`, date: dated(index), title: 'Themabijeenkomst permanent leren in Roermond', kind: ['programma', 'pact', 'kopgroep', 'thema'][index % 4]!, pacts: ['limburg'], sources: ['bron'] })),
    lessons: each((index) => ({ id: `les-${index}`, text: 'Bestuurlijke visie en leiderschap van werkgevers, onderwijs en regionale overheden zijn essentieel.', pact: 'limburg', sources: ['bron'] })),
    events: each((index) => ({ id: `bijeenkomst-${index}`, title: 'Landelijke Werkdag', start: index % 4 ? dated(index) : `2099-0${1 + (index % 9)}-12`, place: 'Fabrique, Utrecht', description: 'Een dag voor iedereen die in de regio aan het zorgpact werkt.', pacts: ['limburg'], themes: ['permanent-leren'], url: `https://bron.example/bijeenkomst/${index}`, sources: ['bron'] })),
    networks: items
      ? [
          {
            id: 'din',
            pact: 'limburg',
            title: 'Doelen-inspanningennetwerk',
            example: true,
            goals: ['Meer mensen kiezen voor de zorg', 'Mensen blijven werken in de zorg'].map((text, index) => ({ id: `doel-${index + 1}`, text })),
            efforts: Array.from({ length: Math.min(items, 5) }, (_, index) => ({ id: `inspanning-${index}`, text: 'Stages samen plannen met alle scholen van de regio', goals: index % 3 ? ['doel-1', 'doel-2'] : ['doel-1'], actions: [`actie-${index}`] })),
          },
        ]
      : [],
    organisations: each((index) => ({ id: `organisatie-${index}`, name: ['Zuyd Hogeschool', 'Gemeente Heerlen', 'Zorg aan Zet', 'Stichting Samenwerkende Zorginstellingen'][index % 4]!, sector: (['education', 'government', 'organisations', 'other'] as const)[index % 4]! })),
    sources: [{ id: 'bron', title: 'Slot-e-zine van het Zorgpact: Regionale Zorgpacten', url: 'https://bron.example/ezine', date: '2018-12' }],
  };
};

/** A feed as a region would publish it, with a number of actions and koplopers. */
export const richFeed = (items = 12, parts: Partial<Feed> = {}): Feed =>
  makeFeed({
    source,
    themes,
    pacts: [pact],
    actions: Array.from({ length: items }, (_, index) => makeAgendaAction(index)),
    koplopers: Array.from({ length: items }, (_, index) => makeGalleryKoploper(index)),
    volgspot,
    volgspotReports: reports,
    ...around(items),
    ...parts,
  });

/** A feed with a word of 60 letters in every text. */
export const longFeed = (): Feed => {
  const feed = richFeed(8);
  const lengthen = (text: string): string => `${text} ${LONG_WORD}`;
  const visit = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' && key === 'partners' ? lengthen(each) : visit(each)));
    if (typeof value === 'object' && value) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
    return typeof value === 'string' && TEXTS.has(key) ? lengthen(value) : value;
  };
  const long = visit(feed) as Feed;
  // The names on the rim of the wheel belong to the method, not to a region.
  return { ...long, volgspot: { ...volgspot, areas: long.volgspot!.areas.map((area, index) => ({ ...area, title: volgspot.areas[index]!.title })) } };
};

const TEXTS = new Set(['label', 'unit', 'kind', 'purpose', 'name', 'region', 'title', 'shortTitle', 'summary', 'role', 'organisation', 'text', 'description', 'note', 'goal', 'place', 'question']);

/** A feed in which every record has its required fields alone. */
export const minimalFeed = (): Feed =>
  makeFeed({
    themes: themes.slice(0, 1).map(({ id, title }) => ({ id, title })),
    pacts: [{ id: 'limburg', name: 'Limburg', region: 'Limburg' }],
    actions: [{ id: 'a', title: 'Stages', status: 'unstated', pact: 'limburg' }],
    koplopers: [{ id: 'koploper-0', title: 'Evolva', pact: 'limburg' }],
    volgspot: { areas: volgspot.areas.map(({ id, number, title }) => ({ id, number, title })), rounds: volgspot.rounds },
    volgspotReports: [{ id: 'v', title: 'Volgspot 1', pact: 'limburg' }],
    figures: [{ id: 'f', label: 'Acties', value: 106 }],
    obstacles: [{ id: 'o', title: 'Regels', status: 'mapped' }],
    stories: [{ id: 's', title: 'Een verhaal' }],
    timeline: [{ id: 't', title: 'Begin' }],
    lessons: [{ id: 'l', text: 'Samen leren.' }],
    events: [{ id: 'e', title: 'Werkdag', start: '2016' }],
    networks: [{ id: 'n', pact: 'limburg', title: 'Netwerk', goals: [] }],
    organisations: [{ id: 'g', name: 'Zuyd' }],
  });
