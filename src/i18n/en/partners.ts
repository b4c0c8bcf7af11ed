import type { partners as nl } from '../nl/partners.js';

/** Who takes part. */
export const partners: typeof nl = {
  partnersLead: 'Led by',
  partnersKnown: (count) => `${count} in this data`,
  partnersBodies: 'Consultation',
  partnersSources: (n, count) => `${count} ${n === 1 ? 'source' : 'sources'} of these names`,
  partnersEmptyTitle: 'Nobody known to take part',
  partnersEmpty: 'The data names nobody who takes part in this care pact.',
  partnersEmptyAll: 'The data names nobody who takes part.',
};
