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

/** The role of a live region in the one widget that announces, and none in the others. */
function once<Role extends string>(role: Role, about: FeedError | Feed | undefined, widget: HTMLElement): Role | typeof nothing {
  if (!about) return nothing;
  if (!announcers.get(about)?.isConnected) announcers.set(about, widget);
  return announcers.get(about) === widget ? role : nothing;
}

/** An alert is heard only where it is drawn: in a tab that is closed, the next widget has it. */
const alert = (error: FeedError | undefined, widget: HTMLElement): 'alert' | typeof nothing => ((widget.checkVisibility?.() ?? true) ? once('alert', error, widget) : nothing);

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

/** The place of the notice that a feed is old: there from the first, empty, so that a screen reader hears what comes into it. */
export const staleNotice = (words: Words, widget: HTMLElement, kind: Staleness | undefined, feed: Feed): TemplateResult => html`
  <div role=${once('status', feed, widget)}>${
    kind
      ? html`<div class="note above" part="notice">
          ${icon(kind)}
          <div><b>${words[`${kind}Title`]}</b>${feed.updated ? words[kind](formatDate(feed.updated, words)) : nothing}</div>
        </div>`
      : nothing
  }</div>
`;

export { noticeStyles } from './notices.styles.js';
