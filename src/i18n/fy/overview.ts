import type { overview as nl } from '../nl/overview.js';

/** The country. */
export const overview: Partial<typeof nl> = {
  overviewSearch: 'Sykje op regio, provinsje of gemeente',
  overviewPick: 'Kies in provinsje',
  overviewWord: (n) => (n === 1 ? 'zorgpact yn dizze gegevens' : 'zorgpacten yn dizze gegevens'),
  overviewProvince: 'Provinsje',
  overviewMore: (name) => `Mear oer ${name}`,
  overviewSubregions: 'Dielregio',
  overviewFunction: 'Funksje',
  overviewFollowUp: 'Ferfolch',
  overviewLinks: 'Lês mear',
  overviewProbable: 'Wierskynlik in zorgpact',
  overviewNothing: 'Sykje op in oar wurd of kies in oare provinsje.',
  overviewEmptyTitle: 'Gjin zorgpacten bekend',
  overviewEmpty: 'Yn dizze gegevens steane gjin zorgpacten.',
};
