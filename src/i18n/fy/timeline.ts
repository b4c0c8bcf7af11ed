import type { timeline as nl } from '../nl/timeline.js';

/** The plan and its dates. */
export const timeline: Partial<typeof nl> = {};
