import type { events as nl } from '../nl/events.js';

/** Meetings. */
export const events: Partial<typeof nl> = {
  eventsWord: (n) => (n === 1 ? 'gearkomste yn dizze gegevens' : 'gearkomsten yn dizze gegevens'),
  eventsComing: 'Kommende gearkomsten',
  eventsPast: 'Eardere gearkomsten',
  eventsDays: (start, end) => `${start} oant en mei ${end}`,
  eventsLink: 'Mear oer dizze gearkomste',
  eventsSave: 'Set yn aginda (ICS)',
  emptyEventsTitle: 'Gjin gearkomsten bekend',
  emptyEvents: (isChoice) => `Yn dizze gegevens steane gjin gearkomsten${isChoice ? ' foar dizze kar' : ''}.`,
};
