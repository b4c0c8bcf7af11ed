import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { own } from '../../internal/own.js';

/** The moon: an action's status. More ink is further; an unknown status is a dashed circle, as "not stated" is. Each is a template of its own: in a list of a hundred, nested ones cost time and nodes. */
const MOONS: Record<string, TemplateResult> = {
  planned: html`<svg class="st" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="o"/></svg>`,
  running: html`<svg class="st" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="o"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="f"/></svg>`,
  completed: html`<svg class="st" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="o"/><circle cx="8" cy="8" r="5.5" class="f"/><path d="M5.4 8.2l1.9 1.9 3.4-4" class="k"/></svg>`,
  continued: html`<svg class="st" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="o"/><circle cx="8" cy="8" r="5.5" class="f"/><path d="M4.8 8h6M8.4 5.4L11 8l-2.6 2.6" class="k"/></svg>`,
  unstated: html`<svg class="st" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" class="o dash"/></svg>`,
};

export const moon = (status: string): TemplateResult => own(MOONS, status) ?? MOONS['unstated']!;

/** A mark per theme of the programme; any other theme gets a plain line. */
const THEME_MARKS: Record<string, SVGTemplateResult> = {
  'leren-in-de-praktijk': svg`<circle cx="7.2" cy="10" r="4.8"/><circle cx="12.8" cy="10" r="4.8"/>`,
  'hbo-isering': svg`<path d="M3 16.2h4v-4h4.6v-4H16V4"/>`,
  'zorg-en-technologie': svg`<path d="M7.6 3.2h4.8v4.4h4.4v4.8h-4.4v4.4H7.6v-4.4H3.2V7.6h4.4z"/><circle cx="10" cy="10" r="1" class="f"/>`,
  'permanent-leren': svg`<path d="M15.6 7.4A6.2 6.2 0 1 0 16.2 10"/><path d="M16.4 3.8v3.9h-3.9"/>`,
  'vmbo-zorg-en-welzijn': svg`<path d="M10 3.4L17 8.4V16.6H3V8.4zM10 16.4v-5"/>`,
};

export const themeMark = (theme: string | undefined): TemplateResult =>
  html`<svg class="tg" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">${own(THEME_MARKS, theme ?? '') ?? svg`<path d="M4 10h12"/>`}</svg>`;

export const chevron = html`<svg class="chev" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 1.5L8.5 6L4 10.5"/></svg>`;
