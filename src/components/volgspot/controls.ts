import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import type { FeedLang } from '../parts/feed-lang.js';
import { swatch } from './cell-marks.js';
import { SHAPES, type Cell, type Round } from './progress.js';

/** The buttons that choose a round. */
export function switchTemplate(rounds: readonly Round[], chosen: number, words: Words, choose: (round: number) => void): TemplateResult {
  return html`<div class="seg" part="round-switch" role="group" aria-label=${words.pickRound}>
    ${rounds.map(({ number, report, unknown }, round) => {
      const when = report ? report.date && formatDate(report.date, words, words.shortMonths) : unknown ? words.noReport : words.notYet;
      return html`<button type="button" aria-pressed=${round === chosen} @click=${() => choose(round)}>
        <span class="spot">${words.spine}</span>${` ${number} `}${when ? html`<small>${when}</small>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** The names of the areas, where the rim of the wheel has room for their numbers alone; every cell says its own. */
export const namesTemplate = ([round]: readonly Round[], lang: FeedLang): TemplateResult =>
  html`<ul class="key names sm" part="legend" aria-hidden="true" lang=${lang}>
    ${round!.cells.map(({ area }) => html`<li><b>${area.number}</b><span>${area.title}</span></li>`)}
  </ul>`;

/** What the forms in the wheel mean: those that are in it. For the eye alone, as the forms are; the cells say the words. */
export function legendTemplate(rounds: readonly Round[], words: Words): TemplateResult {
  const cells = rounds.flatMap((round) => round.cells);
  const item = (has: (cell: Cell) => unknown, mark: TemplateResult, text: string, name = ''): TemplateResult | typeof nothing =>
    cells.some(has) ? html`<li class=${name}>${mark}${text}</li>` : nothing;
  return html`<ul class="key sm" part="legend" aria-hidden="true">
    ${SHAPES.map((known) => item(({ shape }) => shape === known, swatch(known), words.cellStates[known]))}
    ${item(({ findings }) => findings.length, html`<span class="dot"></span>`, words.findings(1), 'seed')}
    ${item(({ intentions }) => intentions.length, html`<span class="dot v"></span>`, words.intentions(1), 'seed')}
  </ul>`;
}
