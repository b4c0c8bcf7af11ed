import { svg, type SVGTemplateResult } from 'lit';
import { own } from '../../internal/own.js';

const ring = svg`<circle cx="8" cy="8" r="5.5" class="o" />`;
const line = (d: string): SVGTemplateResult => svg`<path d=${d} />`;

/** A shape per kind of moment, in a box of 16 px: the triangle of the three O's, the seeds of the Kopgroep; no moon, no theme mark and no arrow, which mean something else. */
const KINDS: Record<string, SVGTemplateResult> = {
  programma: svg`<circle cx="8" cy="8" r="6" class="f" />`,
  pact: svg`<path d="M8 2.5L14 13H2z" class="o" />`,
  kopgroep: svg`<path d="M8 8h0M8 3h0M12.3 5.5h0M12.3 10.5h0M8 13h0M3.7 10.5h0M3.7 5.5h0" stroke-width="3.4" />`,
  thema: line('M8 2L14 8L8 14L2 8z'),
  actie: svg`<path d="M3 3h10v10H3z" class="o" /><path d="M8 3h5v10H8z" class="f" />`,
  volgspot: svg`${ring}<circle cx="8" cy="8" r="2.2" class="f" />`,
  gebeurtenis: svg`<path d="M3 3h10v10H3z" class="o" />`,
  opvolging: line('M3.5 2.5v11M8 8h5.5'),
};
const other = line('M3.5 8h9');

/** The shape of a kind of moment; one that isn't known is a line. */
export const kindMark = (kind: string | undefined): SVGTemplateResult => own(KINDS, kind ?? '') ?? other;
