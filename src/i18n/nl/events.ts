/** Meetings. */
export const events = {};
