/** What lists share that a theme filter narrows. */
export const lists = {
  more: (count: string) => `Toon ${count} meer`,
  shown: (a: string, n: string) => `${a} van ${n} te zien`,
  clear: 'Wis keuze',
  koplopersWord: (n: number): string => (n === 1 ? 'koploper' : 'koplopers'),
  obstaclesWord: (n: number): string => (n === 1 ? 'belemmering' : 'belemmeringen'),
  storiesWord: (n: number): string => (n === 1 ? 'verhaal' : 'verhalen'),
  emptyFilterTitle: 'Niets gevonden',
  emptyFilter: 'Kies een ander thema of wis de keuze.',
};
