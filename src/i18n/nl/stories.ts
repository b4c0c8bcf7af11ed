/** Stories. */
export const stories = {
  storiesList: 'Verhalen',
  storiesNational: 'Landelijk',
  storiesNoRegion: 'Zonder regio',
  storiesUndated: 'Zonder datum',
  storiesEmptyTitle: 'Geen verhalen bekend',
  storiesEmpty: (isChoice: boolean) => `In deze gegevens staan geen verhalen${isChoice ? ' voor deze keuze' : ''}.`,
};
