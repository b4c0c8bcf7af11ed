import { svg, type SVGTemplateResult } from 'lit';
import { own } from '../../internal/own.js';

const ring = svg`<circle cx="8" cy="8" r="5.5" class="o" />`;
const line = (d: string): SVGTemplateResult => svg`<path d=${d} />`;

/** A shape per kind of moment, in a box of 16 px: the triangle of the three O's, the seeds of the Kopgroep, the half moon of an action. */
const KINDS: Record<string, SVGTemplateResult> = {
  programma: svg`<circle cx="8" cy="8" r="6" class="f" />`,
  pact: svg`<path d="M8 2.5L14 13H2z" class="o" />`,
  kopgroep: svg`<path d="M8 8h0M8 3h0M12.3 5.5h0M12.3 10.5h0M8 13h0M3.7 10.5h0M3.7 5.5h0" stroke-width="3.4" />`,
  thema: line('M2 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M6 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0'),
  actie: svg`${ring}<path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="f" />`,
  volgspot: svg`${ring}<circle cx="8" cy="8" r="2.2" class="f" />`,
  gebeurtenis: ring,
  opvolging: line('M2 8h11.5M9 3.5L13.5 8L9 12.5'),
};
const other = line('M3.5 8h9');

/** The shape of a kind of moment; one that isn't known is a line. */
export const kindMark = (kind: string | undefined): SVGTemplateResult => own(KINDS, kind ?? '') ?? other;
