/** What a leaf of the feed must look like; the zod schemas and the reader in the browser share these. */
export const TEXT = /\S/;
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** The allow-list for links: nothing that can run. */
export const SAFE_URL = /^(https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d])[^\s]*$/i;
/** Where a picture may come from. */
export const WEB_URL = /^https?:\/\/[^\s/]\S*$/i;
export const VERSION = /^(\d+)\.\d+$/;
