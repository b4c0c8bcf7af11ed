import { svg, type SVGTemplateResult } from 'lit';
import { own } from '../../internal/own.js';

const ring = svg`<circle cx="8" cy="8" r="5.5" class="o" />`;

/** A shape per kind of moment, in a box of 16 px: the triangle of the three O's, the seeds of the Kopgroep, the half moon of an action. */
const KINDS: Record<string, SVGTemplateResult> = {
  programma: svg`<circle cx="8" cy="8" r="6" class="f" />`,
  pact: svg`<path d="M8 2.5L14 13H2z" class="o" />`,
  kopgroep: svg`<path d="M8 8h0M8 3h0M12.3 5.5h0M12.3 10.5h0M8 13h0M3.7 10.5h0M3.7 5.5h0" class="d" />`,
  thema: svg`<circle cx="5.6" cy="8" r="4.2" class="o" /><circle cx="10.4" cy="8" r="4.2" class="l" />`,
  actie: svg`${ring}<path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="f" />`,
  volgspot: svg`${ring}<circle cx="8" cy="8" r="2.2" class="f" />`,
  gebeurtenis: ring,
  opvolging: svg`<path d="M2 8h11.5M9 3.5L13.5 8L9 12.5" class="l" />`,
};
const other = svg`<path d="M3.5 8h9" class="l" />`;

/** The shape of a kind of moment; one that isn't known is a line. */
export const kindMark = (kind: string | undefined): SVGTemplateResult => own(KINDS, kind ?? '') ?? other;
