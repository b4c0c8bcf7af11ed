import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FeedError } from '../../feed/feed-error.js';
import type { Staleness } from '../../feed/feed-state.js';
import type { Feed } from '../../feed/schema.js';
import { formatDate } from '../../i18n/format.js';
import { notices as noticesWords } from '../../i18n/nl/notices.js';
import { addWords, type Words } from '../../i18n/words.js';

addWords(noticesWords);

const ICONS = {
  error: svg`<path d="M12 3.5L22 20.5H2zM12 10v5M12 17.8v.1"/>`,
  offline: svg`<path d="M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M2 9a15 15 0 0 1 4.5-2.8M11 5a15 15 0 0 1 11 4M15.5 10.4a10 10 0 0 1 3.5 2.1M8.5 16a5.5 5.5 0 0 1 6.5-.6M12 19.4v.1"/>`,
  stale: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
};

const icon = (name: keyof typeof ICONS): TemplateResult =>
  html`<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;

/** Which widget announces an error, or that a feed is old: of many that share one, the first that is there. */
const announcers = new WeakMap<FeedError | Feed, HTMLElement>();

function announces(about: FeedError | Feed, widget: HTMLElement): boolean {
  if (!announcers.get(about)?.isConnected) announcers.set(about, widget);
  return announcers.get(about) === widget;
}

/** An alert is heard only where it is drawn: in a tab that is closed, the next widget has it. */
const alert = (error: FeedError | undefined, widget: HTMLElement): 'alert' | typeof nothing => (error && (widget.checkVisibility?.() ?? true) && announces(error, widget) ? 'alert' : nothing);

export const errorNotice = (words: Words, widget: HTMLElement, error: FeedError | undefined, retry: (() => void) | undefined): TemplateResult => html`
  <div class="note err" part="notice" role=${alert(error, widget)}>
    ${icon('error')}
    <div>
      <b>${words.errorTitle}</b>
      <slot name="error">${error ? words.error : words.loading}</slot>
      ${retry ? html`<div><button class="btn" part="button" type="button" aria-disabled=${error ? nothing : 'true'} @click=${error ? retry : nothing}>${words.retry}</button></div>` : nothing}
    </div>
  </div>
`;

/** The notice that a feed is old. Its place is there from the first, empty, so that a screen reader hears what comes into it; a widget that does not announce has it outside. */
export function staleNotice(words: Words, widget: HTMLElement, kind: Staleness | undefined, feed: Feed): TemplateResult {
  const isHeard = announces(feed, widget);
  const notice = kind
    ? html`<div class="note above" part="notice">
        ${icon(kind)}
        <div><b>${words[`${kind}Title`]}</b>${feed.updated ? words[kind](formatDate(feed.updated, words)) : nothing}</div>
      </div>`
    : nothing;
  return html`<div role="status">${isHeard ? notice : nothing}</div>${isHeard ? nothing : notice}`;
}

export { noticeStyles } from './notices.styles.js';
