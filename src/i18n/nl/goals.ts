/** The network of goals and efforts. */
export const goals = {
  goal: (n: string) => `Doel ${n}`,
  goals: 'Doelen',
  goalsEfforts: 'Inspanningen',
  goalsEffort: (goals: string) => (goals ? `Inspanning voor doel ${goals}` : 'Inspanning zonder doel'),
  goalsAlso: (goals: string) => `Ook voor: doel ${goals}`,
  goalsLoose: 'Inspanningen zonder doel',
  goalsNoEffort: 'Bij dit doel is geen inspanning bekend.',
  goalsActions: 'Acties',
  goalsExampleTitle: 'Voorbeeld',
  goalsExample: 'Deze doelen en inspanningen zijn bedacht, om te laten zien hoe een netwerk eruitziet. Ze zijn niet van een zorgpact.',
  goalsEmptyTitle: 'Geen netwerk bekend',
  goalsEmpty: 'Van dit zorgpact is geen doelen-inspanningen-netwerk bekend.',
  goalsEmptyAll: 'In deze gegevens staat geen doelen-inspanningen-netwerk.',
  goalsContentTitle: 'Inhoud niet bekend',
  goalsContent: 'Wat er in het doelen-inspanningen-netwerk staat, is niet bekend.',
};
