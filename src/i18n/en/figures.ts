import type { figures as nl } from '../nl/figures.js';

/** Facts and figures. */
export const figures: typeof nl = {};
