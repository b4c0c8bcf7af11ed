import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Feed } from '../../feed/schema.js';
import { findSources } from '../../feed/select.js';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { feedLang, foreign, type FeedLang } from './feed-lang.js';

/** A title, as a link where there is an address. */
export const linked = (title: string, url: string | undefined, lang: FeedLang): unknown => (url ? html`<a lang=${lang} href=${url}>${title}</a>` : foreign(title, lang));

/** A source with its date, where its title doesn't tell. */
export const source = ({ title, url, date }: Feed['sources'][number], words: Words, lang: FeedLang): TemplateResult =>
  html`${linked(title, url, lang)}${date && !title.includes(date) ? `, ${formatDate(date, words)}` : nothing}`;

/** Where a record was found, in small print; nothing where the feed doesn't say. */
export function sourceLine(feed: Feed, ids: readonly string[] | undefined, words: Words): TemplateResult | typeof nothing {
  const sources = findSources(feed, ids);
  if (sources.length === 0) return nothing;
  const lang = feedLang(feed, words);
  return html`<p class="sm sub" part="source">${`${words.source}: `}${sources.map((one, index) => html`${index ? '; ' : nothing}${source(one, words, lang)}`)}</p>`;
}

/** Something with a remark of the feed below it. */
export const noted = (content: unknown, note: string | undefined, lang: FeedLang): TemplateResult =>
  html`${content}${note ? html`<p class="sm sub" lang=${lang}>${note}</p>` : nothing}`;

/** A statement with the date for which it holds, and its remark. */
export const dated = ({ text, date, note }: Fact, words: Words, lang: FeedLang): TemplateResult =>
  noted(html`${foreign(date ? `${text} ` : text, lang)}${date ? html`<span class="sub">(${formatDate(date, words)})</span>` : nothing}`, note, lang);
