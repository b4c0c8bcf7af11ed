import type { timeline as nl } from '../nl/timeline.js';

/** The plan and its dates. */
export const timeline: typeof nl = {
  timelinePhases: 'Phases',
  timelineOverlap: 'The phases may overlap.',
  timelinePlan: 'Planning',
  timelinePlanLabel: (from, to) => `Planning ${from} up to and including ${to}. The list has the same data.`,
  timelineQuarter: (quarter, year) => `${['first', 'second', 'third', 'fourth'][quarter - 1] ?? quarter} quarter of ${year}`,
  timelineMid: (year) => `about the middle of ${year}`,
  timelineMoments: 'Moments',
  timelineStrip: (count, from, to) => `${count} moments in this data, ${from} up to and including ${to}. The list has the same moments.`,
  timelineUndated: 'Without a date',
  timelineKinds: {
    programma: 'Programme',
    pact: 'Regional pact',
    kopgroep: 'Frontrunners',
    thema: 'Theme',
    actie: 'Action',
    volgspot: 'Volgspot',
    gebeurtenis: 'Event',
    opvolging: 'What came after',
  },
  emptyTimelineTitle: 'No planning known',
  emptyTimeline: 'The data has no phases, steps or moments of this care pact.',
  emptyTimelineAll: 'There are no moments in this data.',
};
