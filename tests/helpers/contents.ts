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

const TEXTS = new Set(['name', 'region', 'title', 'shortTitle', 'summary', 'role', 'organisation', 'text', 'description', 'note', 'goal', 'place', 'question']);

/** A feed in which every record has its required fields alone. */
export const minimalFeed = (): Feed =>
  makeFeed({
    themes: themes.slice(0, 1).map(({ id, title }) => ({ id, title })),
    pacts: [{ id: 'limburg', name: 'Limburg', region: 'Limburg' }],
    actions: [{ id: 'a', title: 'Stages', status: 'unstated', pact: 'limburg' }],
    koplopers: [{ id: 'koploper-0', title: 'Evolva', pact: 'limburg' }],
    volgspot: { areas: volgspot.areas.map(({ id, number, title }) => ({ id, number, title })), rounds: volgspot.rounds },
    volgspotReports: [{ id: 'v', title: 'Volgspot 1', pact: 'limburg' }],
  });
