import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { partners as partnersWords } from '../../i18n/nl/partners.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './partners.styles.js';

addWords(partnersWords);

/**
 * Who takes part.
 *
 * @element zorgpact-partners
 */
export class ZorgpactPartners extends ZorgpactWidget {
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
    'zorgpact-partners': ZorgpactPartners;
  }
}
