import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { events as eventsWords } from '../../i18n/nl/events.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './events.styles.js';

addWords(eventsWords);

/**
 * Meetings.
 *
 * @element zorgpact-events
 */
export class ZorgpactEvents extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, styles];

  protected present(_feed: Feed): View {
    return { state: 'empty', content: emptyBox('', '') };
  }

  protected skeleton(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-events': ZorgpactEvents;
  }
}
