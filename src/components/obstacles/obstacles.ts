import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { obstacles as obstaclesWords } from '../../i18n/nl/obstacles.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './obstacles.styles.js';

addWords(obstaclesWords);

/**
 * Ruimte in de regels.
 *
 * @element zorgpact-obstacles
 */
export class ZorgpactObstacles extends ZorgpactWidget {
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
    'zorgpact-obstacles': ZorgpactObstacles;
  }
}
