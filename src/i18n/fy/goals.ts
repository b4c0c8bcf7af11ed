import type { goals as nl } from '../nl/goals.js';

/** The network of goals and efforts. */
export const goals: Partial<typeof nl> = {
  goalsEfforts: 'Ynspanningen',
  goalsEffort: (goals) => (goals ? `Ynspanning foar doel ${goals}` : 'Ynspanning sûnder doel'),
  goalsAlso: (goals) => `Ek foar: doel ${goals}`,
  goalsLoose: 'Ynspanningen sûnder doel',
  goalsNoEffort: 'By dit doel is gjin ynspanning bekend.',
  goalsActions: 'Aksjes',
  goalsExampleTitle: 'Foarbyld',
  goalsExample: 'Dizze doelen en ynspanningen binne betocht, om sjen te litten hoe’t in netwurk derút sjocht. Se binne net fan in zorgpact.',
  goalsEmptyTitle: 'Gjin netwurk bekend',
  goalsEmpty: 'Fan dit zorgpact is gjin netwurk fan doelen en ynspanningen bekend.',
  goalsEmptyAll: 'Yn dizze gegevens stiet gjin netwurk fan doelen en ynspanningen.',
  goalsContentTitle: 'Ynhâld net bekend',
  goalsContent: 'Wat der yn it netwurk fan doelen en ynspanningen stiet, is net bekend.',
};
