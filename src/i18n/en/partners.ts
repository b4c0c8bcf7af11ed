import type { partners as nl } from '../nl/partners.js';

/** Who takes part. */
export const partners: typeof nl = {};
