import { nothing } from 'lit';
import type { FeedError } from '../../feed/feed-error.js';
import type { Feed } from '../../feed/schema.js';

/** Which widget announces an error, or that a feed is old: of many that share one, the first that is there. */
const announcers = new WeakMap<FeedError | Feed, HTMLElement>();

/** The role of a live region in the one widget that announces, and none in the others. */
export function once<Role extends string>(role: Role, about: FeedError | Feed | undefined, widget: HTMLElement): Role | typeof nothing {
  if (!about) return nothing;
  if (!announcers.get(about)?.isConnected) announcers.set(about, widget);
  return announcers.get(about) === widget ? role : nothing;
}
