import type { goals as nl } from '../nl/goals.js';

/** The network of goals and efforts. */
export const goals: Partial<typeof nl> = {};
