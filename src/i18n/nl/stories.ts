/** Stories. */
export const stories = {};
