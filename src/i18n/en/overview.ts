import type { overview as nl } from '../nl/overview.js';

/** The country. */
export const overview: typeof nl = {
  overviewList: 'Care pacts',
  overviewSearch: 'Search by region, province or municipality',
  overviewPick: 'Choose a province',
  overviewTile: (name, n, count) => `${name}: ${count} ${n === 1 ? 'care pact' : 'care pacts'}`,
  overviewWord: (n) => (n === 1 ? 'care pact in this data' : 'care pacts in this data'),
  overviewPact: 'Care pact',
  overviewProvince: 'Province',
  overviewKnownOf: (word) => `Known ${word}`,
  overviewKnown: 'known',
  overviewMore: (name) => `More about ${name}`,
  overviewRegion: 'Region',
  overviewSubregions: 'Subregion',
  overviewFunction: 'Function',
  overviewMunicipalities: 'Municipalities',
  overviewFollowUp: 'Follow-up',
  overviewLinks: 'Read more',
  overviewProbable: 'Probably a care pact',
  overviewNothing: 'Search for another word or choose another province.',
  overviewEmptyTitle: 'No care pacts known',
  overviewEmpty: 'The data has no care pacts.',
};
