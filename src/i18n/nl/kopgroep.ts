/** The Kopgroep. */
export const kopgroep = {
  kopgroep: 'Kopgroep',
  emptyKopgroepTitle: 'Geen koplopers bekend',
  emptyKopgroep: 'Van dit zorgpact staan geen koplopers in de gegevens.',
  emptyKopgroepAll: 'In deze gegevens staan geen koplopers.',
};
