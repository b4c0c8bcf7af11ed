/** The network of goals and efforts. */
export const goals = {};
