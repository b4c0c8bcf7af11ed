/** Who takes part. */
export const partners = {
  partnersLead: 'Trekker',
  partnersKnown: (count: string) => `${count} in deze gegevens`,
  partnersBodies: 'Overleg',
  partnersSources: (n: number, count: string) => `${count} ${n === 1 ? 'bron' : 'bronnen'} van deze namen`,
  partnersEmptyTitle: 'Geen deelnemers bekend',
  partnersEmpty: 'Van dit zorgpact staan geen deelnemers in de gegevens.',
  partnersEmptyAll: 'In deze gegevens staan geen deelnemers.',
};
