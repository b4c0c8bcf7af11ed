/** Facts and figures. */
export const figures = {};
