/** Ruimte in de regels. */
export const obstacles = {};
