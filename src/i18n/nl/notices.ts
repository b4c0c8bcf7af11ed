/** What is said when loading fails. */
export const notices = {
  errorTitle: 'Laden lukt nu niet',
  error: 'Deze gegevens zijn nu niet te zien. Probeer het later nog een keer.',
  retry: 'Opnieuw proberen',
  offlineTitle: 'Geen internet',
  offline: (date: string) => `Dit zijn de gegevens van ${date}.`,
  staleTitle: 'Niet de nieuwste gegevens',
  stale: (date: string) => `Bijgewerkt op ${date}. Nieuwe gegevens laden lukt nu niet.`,
};
