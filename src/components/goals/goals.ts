import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { goals as goalsWords } from '../../i18n/nl/goals.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './goals.styles.js';

addWords(goalsWords);

/**
 * The network of goals and efforts.
 *
 * @element zorgpact-goals
 */
export class ZorgpactGoals extends ZorgpactWidget {
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
    'zorgpact-goals': ZorgpactGoals;
  }
}
