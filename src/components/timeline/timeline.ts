import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { timeline as timelineWords } from '../../i18n/nl/timeline.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './timeline.styles.js';

addWords(timelineWords);

/**
 * The plan and its dates.
 *
 * @element zorgpact-timeline
 */
export class ZorgpactTimeline extends ZorgpactWidget {
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
    'zorgpact-timeline': ZorgpactTimeline;
  }
}
