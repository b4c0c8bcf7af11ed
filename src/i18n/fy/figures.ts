import type { figures as nl } from '../nl/figures.js';

/** Facts and figures. */
export const figures: Partial<typeof nl> = {
  figures: 'Feiten en sifers',
  figuresDots: 'Elke stip is ien.',
  figuresPeriod: (from, to) => `Perioade ${from} oant ${to}.`,
  figuresChart: (label, from, to) => `${label}: fan ${from} nei ${to}. De tabel jout alle getallen.`,
  figuresTable: 'As tabel toane',
  emptyFiguresTitle: 'Gjin sifers bekend',
  emptyFigures: 'Fan dit zorgpact steane gjin sifers yn de gegevens.',
  emptyFiguresAll: 'Yn dizze gegevens steane gjin sifers fan it programma.',
};
