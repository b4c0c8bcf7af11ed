/** Lessons learnt. */
export const lessons = {};
