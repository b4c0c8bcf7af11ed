/** A portrait, alone and in the Kopgroep. */
export const portrait = {
  inKopgroepSince: (date: string) => `In de Kopgroep sinds ${date}`,
  groupOf: (n: string) => `Groep van ${n} koplopers`,
  readPortrait: 'Lees het portret',
  unknownKoploper: 'Deze koploper staat niet in de gegevens.',
};
