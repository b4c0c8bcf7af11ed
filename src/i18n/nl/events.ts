/** Meetings. */
export const events = {
  eventsWord: (n: number): string => (n === 1 ? 'bijeenkomst in deze gegevens' : 'bijeenkomsten in deze gegevens'),
  eventsComing: 'Komende bijeenkomsten',
  eventsPast: 'Eerdere bijeenkomsten',
  eventsDays: (start: string, end: string) => `${start} tot en met ${end}`,
  eventsLink: 'Meer over deze bijeenkomst',
  eventsSave: 'Zet in agenda (ICS)',
  emptyEventsTitle: 'Geen bijeenkomsten bekend',
  emptyEvents: (isChoice: boolean) => `In deze gegevens staan geen bijeenkomsten${isChoice ? ' voor deze keuze' : ''}.`,
};
