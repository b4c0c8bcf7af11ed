import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { stateName, swatch } from './cell-marks.js';
import type { Round } from './progress.js';

export interface FindingsContext {
  readonly words: Words;
  readonly lang: FeedLang;
  /** Level of the heading, from 2 to 6. */
  readonly level: number;
  readonly go: (area: number) => void;
}

/** What a round found on an area, counted from 0, with the way to the areas beside it. */
export function findingsTemplate({ number, title, report, cells }: Round, index: number, { words, lang, level, go }: FindingsContext): TemplateResult {
  const cell = cells[index]!;
  const { area, shape, findings, intentions } = cell;
  const isUnknown = shape === 'unknown';
  const round = words.round(number);
  const list = (items: readonly { readonly text: string }[], titleOf: (n: number) => string, name: string): TemplateResult | typeof nothing =>
    items.length
      ? html`${heading(Math.min(level + 1, 6), titleOf(items.length), 'of')}
          <ul class=${name} role="list" lang=${lang}>
            ${items.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
      : nothing;
  const step = (by: 1 | -1, way: string): TemplateResult => {
    const to = (index + by + cells.length) % cells.length;
    // In the same run of text as the name, so that one line goes under both.
    const arrow = (text: string): TemplateResult => html`<span aria-hidden="true">${text}</span>`;
    return html`<button class="btn plain" part="button" type="button" @click=${() => go(to)}>
      <span><span class="vh">${`${way}: `}</span>${by < 0 ? arrow('←\u00a0') : nothing}${foreign(cells[to]!.area.title, lang)}${by > 0 ? arrow('\u00a0→') : nothing}</span>
    </button>`;
  };
  return html`<section class="find" part="findings" aria-labelledby="found">
    ${heading(level, html`<span id="found">${foreign(area.title, lang)}</span>`, 'name')}${area.question ? html`<p class="q" lang=${lang}>${area.question}</p>` : nothing}
    <div class="meta">
      ${swatch(shape, 22)}
      <div>
        <p><b>${stateName(cell, words)}</b>${isUnknown ? `, ${round}` : words.inRound(round)}${report?.date ? html`, <time datetime=${report.date}>${formatDate(report.date, words)}</time>` : nothing}</p>
        <p class="sm sub">${words.thisRound}: ${foreign(title, lang)}</p>
      </div>
    </div>
    ${list(findings, words.findings, 'fl')}${list(intentions, words.intentions, 'fl v')}
    ${cell.isTold ? nothing : html`<p>${isUnknown ? words.cellUnknown : words.cellEmpty}</p>`}
    <div class="nav">${step(-1, words.previous)}${step(1, words.next)}</div>
  </section>`;
}
