import { html, nothing } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { primaryOf, type Words } from '../../i18n/words.js';

/** Value of the `lang` of an element that holds texts of the feed; nothing where the words around it are in the same language. */
export type FeedLang = string | typeof nothing;

export const feedLang = ({ language = 'nl' }: Feed, words: Words): FeedLang => (primaryOf(language) === words.lang ? nothing : language);

/** Text of the feed that has no element of its own. */
export const foreign = (text: unknown, lang: FeedLang): unknown => (lang === nothing ? text : html`<span lang=${lang}>${text}</span>`);
