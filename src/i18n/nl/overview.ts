/** The country. */
export const overview = {
  overviewList: 'Zorgpacten',
  overviewSearch: 'Zoek op regio, provincie of gemeente',
  overviewPick: 'Kies een provincie',
  overviewTile: (name: string, n: number, count: string) => `${name}: ${count} ${n === 1 ? 'zorgpact' : 'zorgpacten'}`,
  overviewWord: (n: number): string => (n === 1 ? 'zorgpact in deze gegevens' : 'zorgpacten in deze gegevens'),
  overviewPact: 'Zorgpact',
  overviewProvince: 'Provincie',
  /** Above the first column of numbers, and after the numbers in a sentence. */
  overviewKnownOf: (word: string) => `Bekende ${word}`,
  overviewKnown: 'bekend',
  overviewMore: (name: string) => `Meer over ${name}`,
  overviewRegion: 'Regio',
  overviewSubregions: 'Deelregio',
  overviewFunction: 'Functie',
  overviewMunicipalities: 'Gemeenten',
  overviewFollowUp: 'Vervolg',
  overviewLinks: 'Lees meer',
  overviewProbable: 'Waarschijnlijk een zorgpact',
  overviewNothing: 'Zoek op een ander woord of kies een andere provincie.',
  overviewEmptyTitle: 'Geen zorgpacten bekend',
  overviewEmpty: 'In deze gegevens staan geen zorgpacten.',
};
