import type { obstacles as nl } from '../nl/obstacles.js';

/** Ruimte in de regels. */
export const obstacles: Partial<typeof nl> = {
  obstaclesList: 'Romte yn de regels',
  obstaclesHere: ' yn dizze gegevens',
  obstaclesTotals: 'Neffens de boarnen',
  obstacle: 'Behindering',
  obstacleMatter: 'Wêr giet it om?',
  obstacleNow: 'Wat bart der?',
  obstacleDone: 'Wat is der dien?',
  obstacleState: 'Stân',
  obstacleStates: { mapped: 'Yn kaart brocht', solved: 'Oplost' },
  obstacleSolutions: { clarified: 'Regels ferdúdlike', new: 'Nije oplossing' },
  obstaclesEmptyTitle: 'Gjin behinderingen bekend',
  obstaclesEmpty: (isChoice) => `Yn dizze gegevens steane gjin behinderingen${isChoice ? ' foar dizze kar' : ''}.`,
};
