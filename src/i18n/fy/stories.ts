import type { stories as nl } from '../nl/stories.js';

/** Stories. */
export const stories: Partial<typeof nl> = {};
