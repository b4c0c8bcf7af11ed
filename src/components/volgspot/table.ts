import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { chevron } from '../parts/marks.js';
import { counts, shapeOf, stateName, swatch } from './cell-marks.js';
import type { Round } from './progress.js';

/** The same as the wheel in rows and columns; the roles are spelled out because narrow columns turn the table into blocks. */
export function tableTemplate(rounds: readonly Round[], phase: string, open: boolean, words: Words): TemplateResult {
  return html`<details class="tbl" part="table" ?open=${open}>
    <summary>${chevron}${words.showTable}</summary>
    <table role="table">
      <caption class="vh">${words.tableCaption(phase)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.area}</th>
          ${rounds.map(
            ({ number, title, report }) => html`<th role="columnheader" scope="col">
              <b>${words.round(number)}</b>${report?.date ? `, ${formatDate(report.date, words)}` : nothing}<br />${title}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rounds[0]!.cells.map(
          ({ area }, index) => html`<tr role="row">
            <th role="rowheader" scope="row">${area.number} ${area.title}</th>
            ${rounds.map(({ number, cells }) => {
              const cell = cells[index]!;
              const count = counts(cell, words);
              return html`<td role="cell" data-l=${words.round(number)}>
                <span class="with">${swatch(shapeOf(cell))}<span>${stateName(cell, words)}${count ? html`<br /><span class="sm sub">${count}</span>` : nothing}</span></span>
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
