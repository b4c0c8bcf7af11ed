import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../feed/schema.js';
import { countByStatus } from '../../feed/select.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { actions as actionsWords } from '../../i18n/nl/actions.js';
import { addWords, type Words } from '../../i18n/words.js';
import { own } from '../../internal/own.js';
import { moon } from './marks.js';
import { styleVars } from './style-vars.js';

addWords(actionsWords);

/** A status in words; one that the kit doesn't know is shown as the feed writes it. */
export const statusLabel = (status: string, words: Words): string => own<string>(words.statuses, status) ?? status;

/** How many actions and theme lines, told apart: "4 acties en 4 themalijnen". */
export function countActions(actions: readonly Action[], words: Words): string {
  const lines = actions.filter((action) => action.level === 'theme-line').length;
  const rest = actions.length - lines;
  return formatList(
    [
      ...(rest > 0 || lines === 0 ? [words.actions(rest, formatNumber(rest, words))] : []),
      ...(lines > 0 ? [words.themeLines(lines, formatNumber(lines, words))] : []),
    ],
    words,
  );
}

/** The bar with one piece per status, and the list that says the same in words. */
export function statusBar(actions: readonly Action[], words: Words, compact = false): TemplateResult | typeof nothing {
  const counts = [...countByStatus(actions)];
  if (counts.length === 0) return nothing;
  return html`
    <div class="bar" part="status-bar" aria-hidden="true">
      ${counts.map(([status, count]) => html`<i class=${status} ${styleVars({ '--n': count })}></i>`)}
    </div>
    <ul class=${compact ? 'cnt sm tn' : 'barkey tn'} role="list">
      ${counts.map(
        ([status, count]) =>
          html`<li>${moon(status)}<b>${formatNumber(count, words)}</b> <span>${statusLabel(status, words).replace(/^./, (first) => first.toLowerCase())}</span></li>`,
      )}
    </ul>
  `;
}
