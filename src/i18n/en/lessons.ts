import type { lessons as nl } from '../nl/lessons.js';

/** Lessons learnt. */
export const lessons: typeof nl = {};
