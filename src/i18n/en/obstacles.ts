import type { obstacles as nl } from '../nl/obstacles.js';

/** Ruimte in de regels. */
export const obstacles: typeof nl = {};
