import { squash } from './kept.js';
import { loss, type Loss } from './losses.js';
import { askedBy, isSame, type Pair, type Part } from './parts.js';
import { get, textOf, type Tag } from './tags.js';

/** What a tag asks for other than was chosen: somebody chose or wrote that, as no CMS makes it up. */
export function differencesIn({ kind, given, kept }: Pair): Loss[] {
  if (!kept) return [];
  const [was, now] = [askedBy({ kind, tag: given }), askedBy({ kind, tag: kept })];
  const isOther = now.name !== '' && now.name !== was.name;
  const losses = isOther ? [loss('widget-other', '', 'wrong', [was.name, now.name])] : [];
  for (const [key, value] of now.settings) {
    const chosen = was.settings.get(key);
    if (chosen === value) continue;
    if (chosen !== undefined) losses.push(loss('value-other', key, 'wrong', [chosen, value]));
    // Another widget has settings of its own.
    else if (!isOther || key === 'pact') losses.push(loss('value-extra', key, 'wrong', ['', value]));
  }
  // Who leaves out the pact, and says something else in its place, chose another. A CMS doesn't write.
  const record = ['pact', 'koploper'].find((key) => was.settings.has(key) && !now.settings.has(key));
  if (record && now.name === was.name && !saysOf(given).includes(saysOf(kept))) losses.push(loss('value-missing', record, 'wrong', [was.settings.get(record)]));
  return losses;
}

/** Text of a tag, or what it is called. */
const saysOf = (tag: Tag): string => squash(textOf(tag) || (get(tag, 'title') ?? ''));

/** What stands there besides what was given: once more the same, or a widget that was not chosen. */
export function extraIn(given: readonly Part[], extra: readonly Part[]): Loss[] {
  return extra.flatMap((part) => {
    const { name } = askedBy(part);
    const tag = `\`<${part.tag.name}>\``;
    if (name === '') return given.some(({ kind }) => kind === part.kind) ? [loss('twice', tag, 'none')] : [];
    return given.some((one) => isSame(one, part)) ? [loss('twice', tag)] : [loss('widget-extra', name)];
  });
}

/** Whether a script reads the data of one pact, and a widget beside it asks for another. */
export function feedAgainst(parts: readonly Part[], feedOf: (part: Part) => string): Loss[] {
  const fed = parts.flatMap((part) => /\/pacts\/([\w-]+)\.json$/.exec(feedOf(part))?.[1] ?? [])[0];
  const asked = parts.flatMap((part) => askedBy(part).settings.get('pact') ?? []).find((pact) => pact !== fed);
  return fed && asked ? [loss('feed-other', '', 'wrong', [asked, fed])] : [];
}
