import type { overview as nl } from '../nl/overview.js';

/** The country. */
export const overview: Partial<typeof nl> = {};
