/** The plan and its dates. */
export const timeline = {};
