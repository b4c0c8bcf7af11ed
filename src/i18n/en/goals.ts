import type { goals as nl } from '../nl/goals.js';

/** The network of goals and efforts. */
export const goals: typeof nl = {
  goal: (n) => `Goal ${n}`,
  goals: 'Goals',
  goalsEfforts: 'Efforts',
  goalsEffort: (goals) => (goals ? `Effort for goal ${goals}` : 'Effort without a goal'),
  goalsAlso: (goals) => `Also for: goal ${goals}`,
  goalsLoose: 'Efforts without a goal',
  goalsNoEffort: 'No effort for this goal is known.',
  goalsActions: 'Actions',
  goalsExampleTitle: 'Example',
  goalsExample: 'These goals and efforts were made up to show what a network looks like. They are not of any care pact.',
  goalsEmptyTitle: 'No network known',
  goalsEmpty: 'No network of goals and efforts of this care pact is known.',
  goalsEmptyAll: 'The data has no network of goals and efforts.',
  goalsContentTitle: 'Content not known',
  goalsContent: 'What is in the network of goals and efforts is not known.',
};
