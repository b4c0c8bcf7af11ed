/** Quotes that an editor puts around a value, or in place of the ones that belong to the tag. */
const QUOTES = '["\'“”„‟‘’‚«»″′`\\s]*';
const AROUND = new RegExp(`^${QUOTES}|${QUOTES}$`, 'g');

/** What an editor may have done to a value, undone: ampersands and quotes escaped twice, signs without a width, spaces and quotes around it (curly ones too). */
export const untangle = (value: string): string =>
  value
    .replace(/&(?:amp;|#0*38;)+/g, '&')
    .replaceAll('&quot;', '"')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(AROUND, '');

const told = new Set<string>();

/** A value as it was meant; the first time that more than spaces had to go, the console says so. */
export function tidy(value: unknown): string {
  const given = String(value ?? '').trim();
  const meant = untangle(given);
  if (meant !== given && !told.has(given)) {
    told.add(given);
    console.warn(`[zorgpact] ${given} → ${meant}: de redacteur van de site heeft aanhalingstekens of &-tekens veranderd / the site's editor changed quotes or ampersands.`);
  }
  return meant;
}

/** An attribute value that names something: as it was meant, in lower case, without the slash of a tag that closes itself. */
export const clean = (value: unknown): string => tidy(value).replace(/\/$/, '').toLowerCase();
