import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { lessons as lessonsWords } from '../../i18n/nl/lessons.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './lessons.styles.js';

addWords(lessonsWords);

/**
 * Lessons learnt.
 *
 * @element zorgpact-lessons
 */
export class ZorgpactLessons extends ZorgpactWidget {
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
    'zorgpact-lessons': ZorgpactLessons;
  }
}
