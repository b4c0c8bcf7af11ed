import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../parts/heading.js';
import { shapeOf, stateName, swatch } from './cell-marks.js';
import type { Round } from './progress.js';

/** What a round found on an area, counted from 0, with the way to the areas beside it. */
export function findingsTemplate({ number, title, report, cells }: Round, index: number, level: number, words: Words, go: (area: number) => void): TemplateResult {
  const cell = cells[index]!;
  const { area, findings, intentions } = cell;
  const shape = shapeOf(cell);
  const round = words.round(number);
  const [state, inRound] = shape === 'unknown' ? [stateName(cell, words), `, ${round}`] : words.stateIn(stateName(cell, words), round);
  const list = (items: readonly { readonly text: string }[], one: string, many: string, name: string): TemplateResult | typeof nothing =>
    items.length > 0
      ? html`${heading(Math.min(level + 1, 6), items.length === 1 ? one : many, 'of')}
          <ul class=${name} role="list">
            ${items.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
      : nothing;
  const step = (by: number, label: (to: string) => string): TemplateResult => {
    const to = (index + by + cells.length) % cells.length;
    return html`<button class="btn plain" part="button" type="button" @click=${() => go(to)}>${label(cells[to]!.area.title)}</button>`;
  };
  return html`<section class="find" part="findings" aria-live="polite" aria-label="${area.title}, ${round}">
    ${heading(level, area.title, 'name')}${area.question ? html`<p class="q">${area.question}</p>` : nothing}
    <div class="meta">
      ${swatch(shape, 22)}
      <div>
        <p><b>${state}</b>${inRound}${report?.date ? html`, <time datetime=${report.date}>${formatDate(report.date, words)}</time>` : nothing}</p>
        <p class="sm sub">${words.thisRound(title)}</p>
      </div>
    </div>
    ${list(findings, words.finding, words.findings, 'fl')}${list(intentions, words.intention, words.intentions, 'fl v')}
    ${findings.length + intentions.length > 0 ? nothing : html`<p>${shape === 'unknown' ? words.cellUnknown : words.cellEmpty}</p>`}
    <div class="nav">${step(-1, (to) => `← ${to}`)}${step(1, (to) => `${to} →`)}</div>
  </section>`;
}
