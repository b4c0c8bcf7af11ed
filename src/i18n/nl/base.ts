/** What every widget says. */
export const base = {
  lang: 'nl',
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  and: 'en',
  /** Of thousands, and of decimals. */
  separators: ['.', ','],
  loading: 'Gegevens laden',
  updated: (date: string) => `Stand van ${date}`,
  asOf: (date: string) => `Gegevens verzameld tot ${date}`,
  source: 'Bron',
  programmeEnded: (from: string, to: string, successor: string) => `Het programma liep van ${from} tot ${to}${successor && ` en ging verder als ${successor}`}`,
  unknownPact: 'Dit zorgpact staat niet in de gegevens.',
  missingAttribute: 'Hier is nog niet gekozen wat te zien moet zijn.',
  /** Words before and after the name of the phase. */
  towards: ['Op weg naar ', ''],
  in: ['In fase ', ''],
  themes: 'Thema’s',
  certainty: { confirmed: '', initiative: 'Bevestigd als initiatief', derived: 'Afgeleid uit andere bronnen', probable: 'Waarschijnlijk een koploper' },
  sectors: { organisations: 'Organisaties', education: 'Onderwijs', government: 'Overheid', other: 'Overig' },
  kinds: {
    koploper: (place: string) => (place ? `Koploper in ${place}` : 'Koploper'),
    initiative: (place: string) => (place ? `Initiatief in ${place}` : 'Initiatief'),
    project: (place: string) => (place ? `Project in ${place}` : 'Project'),
    method: (place: string) => (place ? `Werkwijze in ${place}` : 'Werkwijze'),
  },
  result: 'Resultaat',
};
