/** The plan and its dates. */
export const timeline = {
  timelinePhases: 'Fases',
  timelineOverlap: 'De fases kunnen elkaar overlappen.',
  timelinePlan: 'Planning',
  timelinePlanLabel: (from: number, to: number) => `Planning ${from} tot en met ${to}. De lijst geeft dezelfde gegevens.`,
  timelineQuarter: (quarter: number, year: string) => `${quarter}e kwartaal ${year}`,
  timelineMid: (year: string) => `medio ${year}`,
  timelineMoments: 'Momenten',
  timelineStrip: (count: string, from: number, to: number) => `${count} momenten in deze gegevens, ${from} tot en met ${to}. De lijst geeft dezelfde momenten.`,
  timelineUndated: 'Zonder datum',
  /** Kinds of moments that are not said as the feed says them. */
  timelineKinds: { pact: 'Regionaal pact' } as Readonly<Record<string, string>>,
  emptyTimelineTitle: 'Geen planning bekend',
  emptyTimeline: 'Van dit zorgpact staan geen fases, stappen of momenten in de gegevens.',
  emptyTimelineAll: 'In deze gegevens staan geen momenten.',
};
