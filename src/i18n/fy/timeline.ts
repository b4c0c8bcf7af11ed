import type { timeline as nl } from '../nl/timeline.js';

/** The plan and its dates. */
export const timeline: Partial<typeof nl> = {
  timelinePhases: 'Fazen',
  timelineOverlap: 'De fazen kinne inoar oerlaapje.',
  timelinePlanLabel: (from, to) => `Planning ${from} oant en mei ${to}. De list jout deselde gegevens.`,
  timelineMid: (year) => `healwei ${year}`,
  timelineMoments: 'Mominten',
  timelineStrip: (count, from, to) => `${count} mominten yn dizze gegevens, ${from} oant en mei ${to}. De list jout deselde mominten.`,
  timelineUndated: 'Sûnder datum',
  timelineKinds: {
    pact: 'Regionaal pakt',
    thema: 'Tema',
    actie: 'Aksje',
    gebeurtenis: 'Barren',
    opvolging: 'Opfolging',
  },
  emptyTimelineTitle: 'Gjin planning bekend',
  emptyTimeline: 'Fan dit zorgpact steane gjin fazen, stappen of mominten yn de gegevens.',
  emptyTimelineAll: 'Yn dizze gegevens steane gjin mominten.',
};
