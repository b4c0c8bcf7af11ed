import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Partner, Sector } from '../../feed/schema.js';
import { formatNumber } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { flower } from '../parts/flower.js';

/** Node centres of the three O's: position is identity (top organisations, bottom left education, bottom right government). */
const NODES = { organisations: [150, 52], education: [76, 180.17], government: [224, 180.17] } as const;

/** Dots of a node; from 100 partners on 100. */
export function dots(cx: number, cy: number, count: number): { readonly path: string; readonly size: number } {
  const n = Math.min(count, 100);
  const k = Math.min(7.4, 23 / Math.sqrt(n + 0.5));
  return { path: flower(cx, cy, n, k), size: Math.min(9.5, 1.4 * k) };
}

const edges = svg`<path class="edge" d="M135 77.98L91 154.19M106 180.17L194 180.17M209 154.19L165 77.98" />`;

/** The triangle before its partners are known. */
export const triangleSkeleton = html`<svg class="tri" viewBox="0 0 300 256">
  ${edges}${Object.values(NODES).map(([cx, cy]) => svg`<circle class="edge" cx=${cx} cy=${cy} r="30" />`)}
</svg>`;

/** The triangle of the three O's, with one dot per partner, and each number and word by its node. */
export function triangle(partners: ReadonlyMap<Sector, readonly Partner[]>, words: Words): TemplateResult {
  const count = (sector: Sector): number => partners.get(sector)?.length ?? 0;
  const written = (sector: Sector): string => formatNumber(count(sector), words);
  const node = (sector: keyof typeof NODES): SVGTemplateResult => {
    const [cx, cy] = NODES[sector];
    const { path, size } = dots(cx, cy, count(sector));
    const label = words.sectors[sector];
    return svg`<circle class=${count(sector) ? 'node' : 'node none'} cx=${cx} cy=${cy} r="30" /><path class="pd" stroke-width=${size} d=${path} />${
      sector === 'organisations'
        ? svg`<text x="192" y="50" class="n far">${written(sector)}</text><text x="192" y="69" class="t far">${label}</text><text class="near" x=${cx} y="12" text-anchor="middle"><tspan class="n">${written(sector)}</tspan><tspan class="t" dx="6">${label}</tspan></text>`
        : svg`<text x=${cx} y="232" text-anchor="middle" class="n">${written(sector)}</text><text x=${cx} y="252" text-anchor="middle" class="t">${label}</text>`
    }`;
  };
  return html`<svg
    part="triangle"
    class="tri"
    viewBox="0 0 300 256"
    role="img"
    aria-label=${words.partnersAlt(count('organisations'), written('organisations'), written('education'), written('government'))}
  >
    ${edges}
    ${node('organisations')}${node('education')}${node('government')}
  </svg>`;
}
