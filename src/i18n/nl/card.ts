/** The pact card. */
export const card = {
  kicker: 'Zorgpact',
  phase: 'Fase',
  executive: 'Bestuurder',
  contact: 'Contact',
  cardFunction: 'Functie',
  cardPlan: 'Plan',
  cardBodies: 'Overleg',
  cardFollowUp: 'Vervolg',
  inPeriod: ['in ', ''],
  partners: 'Partners uit de 3 O’s, voor zover bekend',
  partnersAlt: (n: number, a: string, b: string, c: string) => `Partners, voor zover bekend: ${a} ${n === 1 ? 'organisatie' : 'organisaties'}, ${b} onderwijs, ${c} overheid`,
  otherPartners: (n: string, names: string) => `Daarnaast ${n}: ${names}`,
  toActions: 'Naar de acties',
  phaseUnknown: 'Fase niet bekend',
  noActionsYet: 'Geen acties bekend',
};
