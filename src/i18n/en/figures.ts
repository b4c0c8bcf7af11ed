import type { figures as nl } from '../nl/figures.js';

/** Facts and figures. */
export const figures: typeof nl = {
  figures: 'Facts and figures',
  figuresDots: 'Each dot is one.',
  figuresPeriod: (from, to) => `Period ${from} to ${to}.`,
  figuresChart: (label, from, to) => `${label}: from ${from} to ${to}. The table has all numbers.`,
  figuresTable: 'Show as table',
  figuresValue: 'Number',
  figuresDate: 'Date',
  emptyFiguresTitle: 'No figures known',
  emptyFigures: 'There are no figures of this care pact in the data.',
  emptyFiguresAll: 'There are no figures of the programme in this data.',
};
