import type { partners as nl } from '../nl/partners.js';

/** Who takes part. */
export const partners: Partial<typeof nl> = {
  partnersLead: 'Lûker',
  partnersKnown: (count) => `${count} yn dizze gegevens`,
  partnersBodies: 'Oerlis',
  partnersSources: (n, count) => `${count} ${n === 1 ? 'boarne' : 'boarnen'} fan dizze nammen`,
  partnersEmptyTitle: 'Gjin dielnimmers bekend',
  partnersEmpty: 'Fan dit zorgpact steane gjin dielnimmers yn de gegevens.',
  partnersEmptyAll: 'Yn dizze gegevens steane gjin dielnimmers.',
};
