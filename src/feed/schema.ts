import * as z from 'zod';
import type { certainty} from './schema-parts.js';
import { date, fact, link, number, ordinal, partner, period, person, provenance, sector, slug, text, url, webUrl } from './schema-parts.js';

export const themeSchema = z
  .object({
    id: slug,
    title: text,
    shortTitle: text.optional(),
    aliases: z.array(text).optional(),
    kind: z.enum(['national', 'added']).optional().meta({ description: 'One of the four themes of the programme, or added later.' }),
    description: text.optional(),
    facts: z.array(fact).optional(),
    ...provenance,
  })
  .meta({ id: 'theme', description: 'A theme that goes beyond one region.' });

const pactTheme = z
  .object({ title: text, theme: slug.optional().meta({ description: 'Id of the national theme it stands for.' }), description: text.optional() })
  .meta({ id: 'pactTheme', description: "A theme of the pact's own agenda." });

const pactPhase = z
  .object({
    id: slug.meta({ description: 'Id of a phase of the samenwerkingswiel.' }),
    title: text.optional(),
    state: z.enum(['towards', 'in']),
    date: date.optional(),
    wording: text.optional(),
  })
  .meta({ id: 'pactPhase', description: 'Where a pact stands in the samenwerkingswiel.' });

export const pactSchema = z
  .object({
    id: slug.meta({ description: "The region's slug." }),
    name: text,
    shortName: text.optional(),
    aliases: z.array(text).optional(),
    region: text,
    provinces: z.array(text).optional(),
    subregions: z.array(z.object({ name: text, ambassador: person.optional(), note: text.optional() }).meta({ id: 'subregion' })).optional(),
    summary: text.optional(),
    question: text.optional().meta({ description: 'Overstijgend vraagstuk: the question that the pact wants to answer.' }),
    audience: text.optional(),
    lead: z.array(partner).optional(),
    partners: z.array(partner).optional(),
    themes: z.array(pactTheme).optional(),
    agendaFunctions: z
      .array(
        z
          .object({ id: slug.meta({ description: 'projecttrekker, platform or podium.' }), explicit: z.boolean().optional(), basis: text.optional() })
          .meta({ id: 'agendaFunction' }),
      )
      .optional(),
    phase: pactPhase.optional(),
    consultationBodies: z
      .array(z.object({ name: text, purpose: text.optional(), date: date.optional() }).meta({ id: 'consultationBody' }))
      .optional(),
    planPhases: z.array(z.object({ id: slug, title: text, description: text.optional() }).meta({ id: 'planPhase' })).optional(),
    phasesOverlap: z.boolean().optional().meta({ description: 'True where the source says that the phases of the plan may overlap.' }),
    planSteps: z
      .array(
        z
          .object({
            title: text.optional().meta({ description: 'The step in a few words; text says it in full.' }),
            text,
            period: period.optional(),
          })
          .meta({ id: 'planStep' }),
      )
      .optional(),
    executive: person.optional().meta({ description: 'Bestuurder, as of the time of the source.' }),
    contact: person.optional().meta({ description: 'Contact person as of the time of the source.' }),
    links: z.array(link).optional(),
    period: period.optional(),
    asOf: date.optional().meta({ description: 'Day on which the source describes the pact.' }),
    facts: z.array(fact).optional(),
    followUp: fact.optional().meta({ description: 'What became of the pact.' }),
    ...provenance,
  })
  .meta({ id: 'pact', description: 'A regional care pact.' });

export const actionSchema = z
  .object({
    id: slug,
    pact: slug.optional(),
    relatedPacts: z.array(slug).optional().meta({ description: 'Pacts that an action across regions touches.' }),
    level: z.enum(['action', 'theme-line']).optional().meta({ description: 'A single action (also when left out), or a line of an agenda that may cover several.' }),
    title: text,
    description: text.optional(),
    status: text.meta({ description: 'planned, running, completed, continued (in the RAAT) or unstated; another value is shown as it is.' }),
    statusNote: text.optional(),
    themes: z.array(slug).optional(),
    themesBasis: text.optional(),
    partners: z.array(text).optional(),
    period: period.optional(),
    results: z.array(fact).optional(),
    facts: z.array(fact).optional(),
    parent: slug.optional().meta({ description: 'Id of the action that this one belongs to.' }),
    koploper: slug.optional(),
    links: z.array(link).optional(),
    updated: date.optional(),
    ...provenance,
  })
  .meta({ id: 'action', description: 'An action or theme line of an agenda.' });

export const koploperSchema = z
  .object({
    id: slug,
    title: text,
    shortTitle: text.optional(),
    kind: z.enum(['koploper', 'initiative', 'project', 'method']).optional(),
    pact: slug.optional(),
    pactBasis: text.optional(),
    region: text.optional(),
    place: text.optional(),
    themes: z.array(slug).optional(),
    themesBasis: text.optional(),
    named: date.optional().meta({ description: 'Date on which it joined the Kopgroep.' }),
    goal: text.optional(),
    result: fact.optional(),
    partners: z.array(partner).optional(),
    image: z
      .object({ url: webUrl, alt: text, consentUntil: date.optional().meta({ description: 'Last day on which the picture may be shown.' }) })
      .meta({ id: 'image' })
      .optional(),
    link: url.optional(),
    groupSize: ordinal.optional().meta({ description: 'How many unnamed koplopers this record stands for.' }),
    phases: z.array(z.object({ title: text, period: period.optional() }).meta({ id: 'koploperPhase' })).optional(),
    facts: z.array(fact).optional(),
    ...provenance,
  })
  .meta({ id: 'koploper', description: 'A front-running project of the Kopgroep.' });

export const volgspotSchema = z
  .object({
    name: text.optional(),
    description: text.optional(),
    frequency: text.optional(),
    goals: z.array(z.object({ id: slug, text }).meta({ id: 'volgspotGoal' })).optional(),
    guidingQuestions: z.array(text).optional(),
    areas: z.array(z.object({ id: slug, number: ordinal, title: text, question: text.optional(), note: text.optional() }).meta({ id: 'volgspotArea' })),
    rounds: z.array(z.object({ id: slug, number: ordinal, title: text, description: text.optional() }).meta({ id: 'volgspotRound' })),
    steps: z.array(z.object({ id: slug, number: ordinal, text }).meta({ id: 'volgspotStep' })).optional(),
    phases: z.array(z.object({ id: slug, title: text, description: text.optional(), position: ordinal.optional() }).meta({ id: 'wheelPhase' })).optional(),
    phasesComplete: z.boolean().optional().meta({ description: 'False while not every phase of the samenwerkingswiel is known.' }),
    ...provenance,
  })
  .meta({ id: 'volgspot', description: 'The method: five areas, three rounds, four steps, the samenwerkingswiel.' });

const intention = z.object({ text, area: slug.optional() }).meta({ id: 'intention', description: 'Something the region means to do.' });

export const volgspotReportSchema = z
  .object({
    id: slug,
    title: text,
    pact: slug,
    round: ordinal.optional(),
    date: date.optional(),
    phase: pactPhase.optional(),
    areas: z
      .array(
        z
          .object({
            area: slug,
            state: text.optional().meta({ description: 'open, planned, discussed or sharpened; discussed where findings are given.' }),
            findings: z.array(fact).optional(),
          })
          .meta({ id: 'areaFindings' }),
      )
      .optional(),
    intentions: z.array(intention).optional(),
    quotes: z.array(z.object({ text, speaker: person.optional(), excerpt: z.boolean().optional() }).meta({ id: 'quote' })).optional(),
    ...provenance,
  })
  .meta({ id: 'volgspotReport', description: 'What one round of the Volgspot found in one pact.' });

export const obstacleSchema = z
  .object({
    id: slug,
    title: text,
    status: text.meta({ description: 'mapped or solved; another value is shown as it is.' }),
    statusNote: text.optional(),
    solutionKind: z.enum(['clarified', 'new']).optional().meta({ description: 'Rules clarified, or a new solution.' }),
    domain: text.optional(),
    organisation: text.optional(),
    pact: slug.optional(),
    pactBasis: text.optional(),
    koploper: slug.optional(),
    themes: z.array(slug).optional(),
    themesBasis: text.optional(),
    issue: fact.optional(),
    solution: fact.optional(),
    ...provenance,
  })
  .meta({ id: 'obstacle', description: 'Ruimte in de regels: what stood in the way and what was done.' });

export const storySchema = z
  .object({
    id: slug,
    title: text,
    summary: text.optional(),
    url: url.optional(),
    date: date.optional(),
    pacts: z.array(slug).optional(),
    koplopers: z.array(slug).optional(),
    themes: z.array(slug).optional(),
    themesBasis: text.optional(),
    ...provenance,
  })
  .meta({ id: 'story', description: 'A published story.' });

export const figureSchema = z
  .object({
    id: slug,
    label: text,
    value: number,
    unit: text.optional(),
    qualifier: text.optional().meta({ description: 'Words of the source that belong to the number: meer dan, ruim, bijna.' }),
    scope: text.optional(),
    pact: slug.optional(),
    period: period.optional(),
    date: date.optional(),
    series: z.array(z.object({ value: number, date: date.optional() }).meta({ id: 'figurePoint' })).optional(),
    ...provenance,
  })
  .meta({ id: 'figure', description: 'A number as its source states it.' });

export const timelineEntrySchema = z
  .object({
    id: slug,
    date: date.optional(),
    period: period.optional(),
    title: text,
    kind: text.optional(),
    pacts: z.array(slug).optional(),
    koplopers: z.array(slug).optional(),
    ...provenance,
  })
  .meta({ id: 'timelineEntry', description: 'A dated moment of the programme.' });

export const lessonSchema = z
  .object({ id: slug, text, pact: slug.optional(), ...provenance })
  .meta({ id: 'lesson', description: 'A lesson learnt.' });

export const eventSchema = z
  .object({
    id: slug,
    title: text,
    start: date,
    end: date.optional(),
    place: text.optional(),
    description: text.optional(),
    pacts: z.array(slug).optional(),
    themes: z.array(slug).optional(),
    url: url.optional(),
    ...provenance,
  })
  .meta({ id: 'event', description: 'A meeting.' });

export const networkSchema = z
  .object({
    id: slug,
    pact: slug,
    title: text,
    example: z.boolean().optional().meta({ description: 'True for a made-up example, which a widget says.' }),
    goals: z.array(z.object({ id: slug, text }).meta({ id: 'networkGoal' })),
    efforts: z
      .array(z.object({ id: slug, text, goals: z.array(slug).optional(), actions: z.array(slug).optional() }).meta({ id: 'networkEffort' }))
      .optional(),
    ...provenance,
  })
  .meta({ id: 'network', description: 'Doelen-Inspanningen-Netwerk: goals, the efforts that serve them, the actions behind those.' });

export const organisationSchema = z
  .object({
    id: slug,
    name: text,
    sector: sector.optional(),
    sectorBasis: text.optional(),
    roles: z
      .array(z.object({ type: slug, id: slug }).meta({ id: 'organisationRole' }))
      .optional()
      .meta({ description: 'Records that name it, where that cannot be read from their partner lists.' }),
    ...provenance,
  })
  .meta({ id: 'organisation', description: 'An organisation that takes part.' });

export const tombstoneSchema = z
  .object({
    collection: text.meta({ description: 'Key of the feed that held the record, such as koplopers.' }),
    id: slug,
    date: date.optional(),
  })
  .meta({ id: 'tombstone', description: 'A withdrawn record: never shown again, cached copy or not.' });

export const sourceSchema = z
  .object({ id: slug, title: text, publisher: text.optional(), url: url.optional(), kind: text.optional(), date: date.optional() })
  .meta({ id: 'source', description: 'Where a fact was found.' });

export const programmeSchema = z
  .object({
    id: slug.optional(),
    name: text,
    period: period.optional(),
    status: z.enum(['active', 'archived']).optional(),
    successor: z.object({ title: text, url: url.optional(), description: text.optional() }).meta({ id: 'successor' }).optional(),
    followUps: z.array(fact).optional(),
    goal: fact.optional(),
    driver: person.optional().meta({ description: 'Aanjager, as of the time of the source.' }),
    initiators: z.array(partner).optional(),
    lines: z.array(z.object({ id: slug, title: text, description: text.optional() }).meta({ id: 'programmeLine' })).optional(),
    agendaFunctions: z.array(z.object({ id: slug, title: text, description: text.optional() }).meta({ id: 'agendaFunctionKind' })).optional(),
    sectors: z.array(z.object({ id: sector, title: text }).meta({ id: 'sectorTitle' })).optional(),
    sectorsNote: text.optional(),
    koploperCriteria: z.array(fact).optional(),
    obstacleTotals: z.array(fact).optional(),
    ...provenance,
  })
  .meta({ id: 'programme', description: 'The national programme.' });

/** Every collection of the feed: its key and the schema of one record. */
export const COLLECTIONS = {
  themes: themeSchema,
  pacts: pactSchema,
  actions: actionSchema,
  koplopers: koploperSchema,
  volgspotReports: volgspotReportSchema,
  obstacles: obstacleSchema,
  stories: storySchema,
  figures: figureSchema,
  timeline: timelineEntrySchema,
  lessons: lessonSchema,
  events: eventSchema,
  networks: networkSchema,
  organisations: organisationSchema,
  tombstones: tombstoneSchema,
  sources: sourceSchema,
} as const;

type Collections = { [Key in keyof typeof COLLECTIONS]: z.ZodDefault<z.ZodArray<(typeof COLLECTIONS)[Key]>> };

const collections = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([key, record]) => [key, z.array(record).default([])]),
) as unknown as Collections;

/** Keys that a reader can do without and a publisher may not leave out. */
export const REQUIRED_TO_PUBLISH = ['title', 'language', 'asOf', 'updated', 'source', 'licence', 'programme'] as const;

/** A whole feed document, version 1. */
export const feedSchema = z
  .object({
    version: z.string().regex(/^1\.\d+$/).meta({ id: 'version', description: 'Version of the feed format: 1 and a minor number.' }),
    title: text.optional(),
    language: text.optional().meta({ description: 'BCP 47 tag of the language of the texts.' }),
    asOf: date.optional().meta({ description: 'Peildatum: the day on which the content holds.' }),
    updated: date.optional().meta({ description: 'Day of the last change.' }),
    source: z.object({ title: text, url: url.optional() }).meta({ id: 'documentSource' }).optional(),
    licence: z.object({ title: text, url: url.optional() }).meta({ id: 'licence' }).optional(),
    pact: slug.optional().meta({ description: 'Set in a document that is restricted to one pact.' }),
    notes: z.array(text).optional().meta({ description: 'What is uncertain about the whole.' }),
    programme: programmeSchema.optional(),
    volgspot: volgspotSchema.optional(),
    ...collections,
  })
  .meta({ id: 'feed', title: 'Zorgpact feed, version 1', description: 'One public document that all widgets read.' });

export type Feed = z.infer<typeof feedSchema>;
export type CollectionKey = keyof typeof COLLECTIONS;
export type Theme = z.infer<typeof themeSchema>;
export type Pact = z.infer<typeof pactSchema>;
export type PactPhase = z.infer<typeof pactPhase>;
export type Action = z.infer<typeof actionSchema>;
export type Koploper = z.infer<typeof koploperSchema>;
export type Volgspot = z.infer<typeof volgspotSchema>;
export type VolgspotReport = z.infer<typeof volgspotReportSchema>;
export type Partner = z.infer<typeof partner>;
export type Person = z.infer<typeof person>;
export type Period = z.infer<typeof period>;
export type Fact = z.infer<typeof fact>;
export type Sector = z.infer<typeof sector>;
export type Certainty = z.infer<typeof certainty>;
export type Obstacle = z.infer<typeof obstacleSchema>;
export type Story = z.infer<typeof storySchema>;
export type Figure = z.infer<typeof figureSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type FeedEvent = z.infer<typeof eventSchema>;
export type Network = z.infer<typeof networkSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Source = z.infer<typeof sourceSchema>;
