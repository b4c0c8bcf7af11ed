/** The country. */
export const overview = {};
