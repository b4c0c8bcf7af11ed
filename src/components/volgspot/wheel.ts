import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { cometPath } from '../parts/comet.js';
import { standing } from './cell-marks.js';
import type { Wheel } from './geometry.js';
import { BOLD, MIN_TEXT, type HubLine } from './hub-text.js';
import { SHAPES, type Cell, type Phase, type Round } from './progress.js';

export interface WheelContent {
  readonly words: Words;
  readonly rounds: readonly Round[];
  readonly phase: Phase | undefined;
  readonly hubLines: readonly HubLine[];
  /** The cell chosen, counted from 0. */
  readonly area: number;
  readonly round: number;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** Size of the letters of a name on the rim, with its number before it; 0 where the name doesn't fit at 12 px. */
function rimSize(w: Wheel, area: number, title: string): number {
  const size = w.rim(area).length / (BOLD * title.length + 1.1);
  return size < MIN_TEXT ? 0 : Math.min(w.label, size);
}

/** Whether every name fits on the rim; else only the numbers stand there, and the names go elsewhere. */
export const namesFit = (w: Wheel, [round]: readonly Round[]): boolean => round!.cells.every(({ area }, index) => rimSize(w, index, area.title) > 0);

/**
 * The wheel as a group of radio buttons; one SVG unit is one px. `data-area` and `data-round` count from 0. A small wheel has
 * those of the chosen round alone: there a press anywhere in a sector means that round, also one by assistive technology.
 */
export function wheelTemplate(w: Wheel, content: WheelContent): TemplateResult {
  const { words, rounds, area: chosen } = content;
  const areas = rounds[0]!.cells.map((each) => each.area);
  const hasNames = namesFit(w, rounds);
  return html`<svg
    part="wheel"
    class="wheel"
    width=${w.size}
    height=${w.size}
    viewBox="0 0 ${w.size} ${w.size}"
    role="radiogroup"
    aria-label=${w.small ? words.smallWheelLabel(areas.length, words.round(rounds[content.round]!.number)) : words.wheelLabel(areas.length, rounds.length)}
    @click=${content.onClick}
    @keydown=${content.onKeydown}
  >
    ${areas.map((_, area) => svg`<path part="beam" class=${area === chosen ? 'beam on' : 'beam'} data-area=${area} d=${[w.beam(area), ...rounds.map((_, round) => w.cell(area, round))].join('')} />`)}
    <g class="labels" part="label" aria-hidden="true">
      ${areas.map(({ number, title }, area) => {
        const size = hasNames ? rimSize(w, area, title) : w.label;
        const name = hasNames ? svg`<tspan class="num">${number}</tspan><tspan dx=${0.38 * size}>${title}</tspan>` : number;
        return svg`<path id="l${area}" d=${w.rim(area).path} /><text class=${area === chosen ? 'lab on' : 'lab'} font-size=${size}><textPath href="#l${area}" startOffset="50%">${name}</textPath></text>`;
      })}
    </g>
    <g class="spine" aria-hidden="true" font-size=${w.digit}>
      ${w.small ? nothing : svg`<text x=${w.c} y=${0.7 * w.band}>${words.spine}</text>`}
      ${rounds.map(({ number }, round) => {
        const y = w.c - w.middle(round);
        const on = round === content.round;
        const r = w.small ? Math.min(9, w.ring / 2) : Math.min(13, 0.36 * w.ring);
        return svg`${on ? svg`<circle cx=${w.c} cy=${y} r=${r} />` : nothing}<text class=${on ? 'on' : ''} x=${w.c} y=${y + 0.35 * w.digit}>${number}</text>`;
      })}
    </g>
    ${rounds.map(({ number, cells }, round) => cells.map((each, area) => cellTemplate(w, each, area, round, words.round(number), content)))}
    ${hubTemplate(w, content)}
  </svg>`;
}

function cellTemplate(w: Wheel, data: Cell, area: number, round: number, roundName: string, { words, rounds, area: chosen, round: chosenRound }: WheelContent): SVGTemplateResult {
  const isRadio = !w.small || round === chosenRound;
  const ifRadio = (value: unknown): unknown => (isRadio ? value : nothing);
  const on = area === chosen && round === chosenRound;
  const { shape } = data;
  const path = w.cell(area, round);
  const isUnknown = (areaOf: number, roundOf: number): boolean => (rounds[roundOf]?.cells[areaOf]?.shape ?? 'unknown') === 'unknown';
  let edge: string | undefined;
  // In the light, the line of a cell without ink stands inside it: on its edge it would drown. The ring of the choice is an outline itself.
  if (area === chosen && SHAPES.indexOf(shape) < 3) edge = on && shape === 'open' ? '' : w.cell(area, round, on ? 5 : 2);
  else if (shape === 'unknown') edge = w.border(area, round, area + 1 !== chosen && isUnknown(area + 1, round), isUnknown(area, round + 1));
  return svg`<g
    part="cell"
    class="cell ${shape}"
    role=${ifRadio('radio')}
    aria-checked=${ifRadio(on)}
    tabindex=${ifRadio(on ? 0 : -1)}
    aria-label=${ifRadio(data.area.title + standing(data, roundName, words))}
    aria-hidden=${isRadio ? nothing : 'true'}
    data-area=${area}
    data-round=${round}
  >
    <path class=${edge === undefined ? 'shape' : 'shape bare'} d=${path} />
    ${edge ? svg`<path class="edge" d=${edge} />` : nothing}
    ${shape === 'discussed' ? svg`<path class="grav" d=${w.engraving(area, round)} />` : nothing}
    ${shape === 'planned' ? svg`<path class="plan" d=${w.plan(area, round)} />` : nothing}
    ${w.small ? nothing : seedsTemplate(w, data, area, round)}
    ${on && shape === 'sharpened' ? svg`<path class="ring2" d=${w.cell(area, round, 3.4)} />` : nothing}
    ${on ? svg`<path class="ring" d=${path} />` : nothing}
  </g>`;
}

function seedsTemplate(w: Wheel, { findings, intentions }: Cell, area: number, round: number): readonly SVGTemplateResult[] {
  const { r, edge, at } = w.seeds(area, round, findings.length + intentions.length);
  return at.map(([x, y], index) => {
    const isFinding = index < findings.length;
    return svg`<circle class=${isFinding ? 'seed' : 'seed v'} cx=${x} cy=${y} r=${r} stroke-width=${isFinding ? 2 * edge : 1.75} />`;
  });
}

function hubTemplate({ c, hub, track, ...w }: Wheel, { phase, hubLines }: WheelContent): SVGTemplateResult {
  const { index = 0, count = 0 } = phase ?? {};
  const [x, y] = w.marker(phase?.state ?? 'in', index, count);
  return svg`<g class="hub" part="phase" aria-hidden="true">
    ${count > 1
      ? Array.from({ length: count }, (_, each) => svg`<path class="line arc ${each === index ? 'on' : ''}" d=${w.phase(each, count)} />`)
      : svg`<circle class="line track" cx=${c} cy=${c} r=${track} />`}
    ${phase && count < 2 ? svg`<path class="comet" d=${cometPath(c, c, track, 0.1 * hub, 235)} />` : nothing}
    ${phase ? svg`<circle class="mark" cx=${x} cy=${y} r=${Math.max(5, 0.115 * hub)} />` : nothing}
    ${hubLines.map(({ text, size, y, isTitle }) => svg`<text class=${isTitle ? 'title' : ''} x=${c} y=${c + y} font-size=${size}>${text}</text>`)}
  </g>`;
}
