/** Facts and figures. */
export const figures = {
  figures: 'Feiten en cijfers',
  figuresDots: 'Elke stip is er één.',
  figuresPeriod: (from: string, to: string) => `Periode ${from} tot ${to}.`,
  figuresChart: (label: string, from: string, to: string) => `${label}: van ${from} naar ${to}. De tabel geeft alle getallen.`,
  figuresTable: 'Toon als tabel',
  figuresValue: 'Getal',
  figuresDate: 'Datum',
  emptyFiguresTitle: 'Geen cijfers bekend',
  emptyFigures: 'Van dit zorgpact staan geen cijfers in de gegevens.',
  emptyFiguresAll: 'In deze gegevens staan geen cijfers van het programma.',
};
