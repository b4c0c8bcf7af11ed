import type { obstacles as nl } from '../nl/obstacles.js';

/** Ruimte in de regels. */
export const obstacles: typeof nl = {
  obstaclesList: 'Room within the rules',
  obstaclesHere: ' in this data',
  obstaclesTotals: 'According to the sources',
  obstacle: 'Obstacle',
  obstacleMatter: 'What is it about?',
  obstacleNow: 'What is happening?',
  obstacleDone: 'What was done?',
  obstacleState: 'State',
  obstacleStates: { mapped: 'Mapped', solved: 'Solved' },
  obstacleSolutions: { clarified: 'Rules clarified', new: 'New solution' },
  obstaclesEmptyTitle: 'No obstacles known',
  obstaclesEmpty: (isChoice) => `The data has no obstacles${isChoice ? ' for this choice' : ''}.`,
};
