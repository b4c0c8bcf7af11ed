import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { stories as storiesWords } from '../../i18n/nl/stories.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './stories.styles.js';

addWords(storiesWords);

/**
 * Stories.
 *
 * @element zorgpact-stories
 */
export class ZorgpactStories extends ZorgpactWidget {
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
    'zorgpact-stories': ZorgpactStories;
  }
}
