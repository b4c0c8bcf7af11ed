import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatList } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import type { Cell } from './progress.js';

/** The states that have a form of their own, from least ink to most. */
export const SHAPES = ['unknown', 'open', 'planned', 'discussed', 'sharpened'] as const;
export type Shape = (typeof SHAPES)[number];

/** The form of a cell; a state that only the feed knows looks discussed when there is something to read. */
export function shapeOf({ state, findings, intentions }: Cell): Shape {
  return SHAPES.find((shape) => shape === state) ?? (findings.length + intentions.length > 0 ? 'discussed' : 'open');
}

export const stateName = ({ state }: Cell, { cellStates }: Words): string => (Object.hasOwn(cellStates, state) ? cellStates[state as Shape] : state);

/** "2 bevindingen en 1 voornemen"; empty when there are none. */
export const counts = ({ findings, intentions }: Cell, words: Words): string =>
  formatList([findings.length > 0 ? words.findingsCount(findings.length) : '', intentions.length > 0 ? words.intentionsCount(intentions.length) : ''].filter(Boolean), words);

/** What is said after the name of the area: ", Volgspot 1: besproken. 3 bevindingen". */
export function standing(cell: Cell, round: string, words: Words): string {
  const state = stateName(cell, words);
  const count = counts(cell, words);
  return `, ${round}: ${state.charAt(0).toLowerCase()}${state.slice(1)}${count && `. ${count}`}`;
}

/** A cell in small, for the legend, the findings and the table. */
export const swatch = (shape: Shape, size = 20): TemplateResult =>
  html`<svg class="sw cell ${shape}" width=${size} height=${size} viewBox="0 0 22 22" aria-hidden="true">
    <rect x="1.5" y="1.5" width="19" height="19" rx="4" class="shape" />
    ${shape === 'discussed' ? svg`<path class="line grav" d="M4.5 7h13M4.5 11h13M4.5 15h13" />` : shape === 'planned' ? svg`<path class="line plan" d="M5 11h12" />` : nothing}
  </svg>`;
