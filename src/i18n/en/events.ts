import type { events as nl } from '../nl/events.js';

/** Meetings. */
export const events: typeof nl = {
  eventsWord: (n) => (n === 1 ? 'meeting in this data' : 'meetings in this data'),
  eventsComing: 'Coming meetings',
  eventsPast: 'Earlier meetings',
  eventsDays: (start, end) => `${start} up to and including ${end}`,
  eventsLink: 'More about this meeting',
  eventsSave: 'Add to calendar (ICS)',
  emptyEventsTitle: 'No meetings known',
  emptyEvents: (isChoice) => `The data has no meetings${isChoice ? ' for this choice' : ''}.`,
};
