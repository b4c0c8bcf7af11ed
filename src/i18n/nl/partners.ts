/** Who takes part. */
export const partners = {};
