/** The theme filter. */
export const themeFilter = {
  pickTheme: 'Kies een thema',
  results: (n: number): string => (n === 1 ? 'resultaat' : 'resultaten'),
  aboutThemes: 'Over deze thema’s',
  alsoCalled: 'Ook: ',
  emptyThemesTitle: 'Geen thema’s bekend',
  emptyThemes: 'In deze gegevens staan geen thema’s.',
};
