import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { foreign, type FeedLang } from '../parts/feed-lang.js';
import { counts, stateName, swatch } from './cell-marks.js';
import type { Round } from './progress.js';

/** The same as the wheel in rows and columns, with the chosen cell marked; the roles are spelled out because narrow columns turn the table into blocks. */
export function tableTemplate(rounds: readonly Round[], chosen: { readonly area: number; readonly round: number }, captionClass: string | typeof nothing, words: Words, lang: FeedLang): TemplateResult {
  return html`<div class="roll"><table role="table">
    <caption class=${captionClass}>${words.tableCaption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.area}</th>
        ${rounds.map(
          ({ number, title, report }) => html`<th role="columnheader" scope="col">
            <b>${words.round(number)}</b>${report?.date ? `, ${formatDate(report.date, words)}` : nothing}<br />${foreign(title, lang)}
          </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rounds[0]!.cells.map(
        ({ area }, index) => html`<tr role="row">
          <th role="rowheader" scope="row" lang=${lang}>${`${area.number} ${area.title}`}</th>
          ${rounds.map(({ number, cells }, round) => {
            const cell = cells[index]!;
            const count = counts(cell, words);
            return html`<td role="cell" data-l=${words.round(number)} aria-current=${index === chosen.area && round === chosen.round ? 'true' : nothing}>
              <div class="with">
                ${swatch(cell.shape)}
                <div>${stateName(cell, words)}${count ? html`<div class="sm sub">${count}</div>` : nothing}</div>
              </div>
            </td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}
