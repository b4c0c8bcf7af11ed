/** Characters that no text needs: they steer the order of the text around them (bidi) or are no character at all (C0, C1). */
const HIDDEN = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
export const HIDDEN_CHARACTERS = new RegExp(`[${HIDDEN}]`, 'g');
/** Half of a pair, such as is left of an emoji that was cut in two. */
export const LONE_SURROGATES = /\p{Cs}/gu;

/** What a leaf of the feed must look like; the zod schemas and the reader in the browser share these. */
export const TEXT = new RegExp(`[^\\s${HIDDEN}]`);
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** The allow-list for links: nothing that can run. */
export const SAFE_URL = new RegExp(`^(https?://[^\\s/${HIDDEN}]|mailto:[^\\s${HIDDEN}]|tel:[+\\d])[^\\s${HIDDEN}]*$`, 'i');
/** Where a picture may come from. */
export const WEB_URL = new RegExp(`^https?://[^\\s/${HIDDEN}][^\\s${HIDDEN}]*$`, 'i');
export const VERSION = /^(\d+)\.\d+$/;
