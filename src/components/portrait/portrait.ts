import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { findKoploper } from '../../feed/select.js';
import { clean } from '../../internal/tidy.js';
import { Pictures, portraitBody, portraitSkeleton, type PortraitLayout } from '../parts/portrait-body.js';
import { styles } from '../parts/portrait.styles.js';
import { ZorgpactWidget, type View } from '../widget.js';

/**
 * One koploper of the Kopgroep: its picture, what it wants and reached, its themes and partners, and where to read on.
 *
 * @element zorgpact-portrait
 * @slot - Fallback: shown before the script runs and when the koploper can't be shown.
 * @slot picture - A picture of the page's own, in place of the koploper's.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The portrait shows its koploper.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart portrait - The whole portrait.
 * @csspart picture - The box of the picture, 3:2.
 * @csspart picture-fallback - The drawing made from the title where there is no picture.
 * @csspart where - The line above the title: what it is and where.
 * @csspart heading - The heading.
 * @csspart title - The heading too.
 * @csspart certainty - How sure the source is; only when not confirmed.
 * @csspart goal - What the koploper wants.
 * @csspart result - What it reached, with the date where known.
 * @csspart themes - The list of themes.
 * @csspart partners - The partners, a line per O.
 * @csspart named - Since when it is in the Kopgroep.
 * @csspart link - The link to the whole portrait.
 * @csspart origin - Source and date of the data.
 * @csspart empty - The sentence where the koploper is unknown and there is no fallback.
 * @csspart notice - The error, stale or offline notice.
 * @csspart button - The button to try again.
 * @csspart skeleton - The grey shapes while loading.
 * @cssprop [--zorgpact-spot=oklch(.87 .155 92)] - Colour of the beam in the drawing.
 */
export class ZorgpactPortrait extends ZorgpactWidget {
  static override styles = [...ZorgpactWidget.styles, styles];
  static override properties: PropertyDeclarations = { koploper: {}, layout: {}, pictureAlt: { attribute: 'picture-alt' } };

  /** Id of the koploper to show; required. */
  declare koploper?: string | null;
  /** `auto` (default): the picture beside the text from 45em of width on. `wide`: from 36em on already. */
  declare layout?: 'auto' | 'wide' | null;
  /** Alternative text in place of the one in the feed; empty for a picture that only decorates. */
  declare pictureAlt?: string | null;

  readonly #pictures = new Pictures(this);

  protected present(feed: Feed): View {
    const { words, level } = this;
    const id = clean(this.koploper);
    const koploper = findKoploper(feed, id);
    if (!koploper) return this.unknown('koploper', id, feed.koplopers.map((known) => known.id), words.unknownKoploper);
    const body = portraitBody(koploper, { feed, words, level, pictures: this.#pictures, layout: this.#layout, alt: this.pictureAlt, slotted: true });
    return { state: 'ready', content: html`${body}${this.origin(feed)}` };
  }

  protected skeleton(): TemplateResult {
    return portraitSkeleton(this.#layout);
  }

  get #layout(): PortraitLayout {
    return this.choice('layout', this.layout, ['auto', 'wide']) === 'wide' ? 'side soon' : 'side';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-portrait': ZorgpactPortrait;
  }
}
