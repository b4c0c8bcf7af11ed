import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatList } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { own } from '../../internal/own.js';
import type { Cell, Shape } from './progress.js';

export const stateName = ({ state }: Cell, { cellStates }: Words): string => own<string>(cellStates, state) ?? state;

/** "2 bevindingen en 1 voornemen"; empty when there are none. */
export function counts({ findings, intentions }: Cell, words: Words): string {
  const count = ({ length }: readonly unknown[], noun: (n: number) => string): string[] => (length ? [`${length} ${noun(length).toLowerCase()}`] : []);
  return formatList([...count(findings, words.findings), ...count(intentions, words.intentions)], words);
}

/** What is said after the name of the area: ", Volgspot 1: besproken. 3 bevindingen". */
export function standing(cell: Cell, round: string, words: Words): string {
  const state = stateName(cell, words).replace(/^./, (first) => first.toLowerCase());
  const count = counts(cell, words);
  return `, ${round}: ${state}${count && `. ${count}`}`;
}

/** A cell in small, for the legend, the findings and the table. */
export const swatch = (shape: Shape, size = 20): TemplateResult =>
  html`<svg class="sw cell ${shape}" width=${size} height=${size} viewBox="0 0 22 22" aria-hidden="true">
    <rect x="1.5" y="1.5" width="19" height="19" rx="4" class="shape" />
    ${shape === 'discussed' ? svg`<path class="grav" d="M4.5 7h13M4.5 11h13M4.5 15h13" />` : shape === 'planned' ? svg`<path class="plan" d="M5 11h12" />` : nothing}
  </svg>`;
