/** Ruimte in de regels. */
export const obstacles = {
  obstaclesList: 'Ruimte in de regels',
  obstaclesHere: ' in deze gegevens',
  obstaclesTotals: 'Volgens de bronnen',
  obstacle: 'Belemmering',
  obstacleMatter: 'Waar gaat het om?',
  obstacleNow: 'Wat gebeurt er?',
  obstacleDone: 'Wat is er gedaan?',
  obstacleState: 'Stand',
  obstacleStates: { mapped: 'In kaart gebracht', solved: 'Opgelost' },
  obstacleSolutions: { clarified: 'Regels verhelderd', new: 'Nieuwe oplossing' },
  obstaclesEmptyTitle: 'Geen belemmeringen bekend',
  obstaclesEmpty: (isChoice: boolean) => `In deze gegevens staan geen belemmeringen${isChoice ? ' voor deze keuze' : ''}.`,
};
