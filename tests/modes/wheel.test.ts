import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/schema.js';
import { richFeed } from '../helpers/contents.js';
import { failOnConsole } from '../helpers/console.js';
import { ready } from '../helpers/feed.js';
import { expectNone, place, type Mode } from '../helpers/modes.js';
import { SPACING } from '../helpers/spacing.js';
import { query, queryAll } from '../helpers/widget.js';

const SIZES = [...new Set([...Array.from({ length: 21 }, (_, step) => 240 + 20 * step), 419, 559])].sort((a, b) => a - b);

type Corners = readonly DOMPoint[];

/** A letter of a text as it is drawn, from its foot to the height of a capital, turned with its line. */
interface Letter {
  readonly char: string;
  readonly corners: Corners;
}

function letters(text: SVGTextContentElement): Letter[] {
  const size = parseFloat(getComputedStyle(text).fontSize);
  const chars = text.textContent!;
  return Array.from({ length: text.getNumberOfChars() }, (_, index) => {
    const [from, to, turn] = [text.getStartPositionOfChar(index), text.getEndPositionOfChar(index), (text.getRotationOfChar(index) * Math.PI) / 180];
    const up = (point: DOMPoint, height: number): DOMPoint => new DOMPoint(point.x + height * Math.sin(turn), point.y - height * Math.cos(turn));
    const low = /[gjpqy,(]/.test(chars[index] ?? '') ? -0.2 * size : 0;
    const high = 0.74 * size;
    return { char: chars[index] ?? '', corners: [up(from, low), up(to, low), up(to, high), up(from, high)] };
  }).filter(({ char }) => char.trim());
}

const ring = (circle: SVGCircleElement): Corners => {
  const [x, y, r] = [circle.cx.baseVal.value, circle.cy.baseVal.value, circle.r.baseVal.value];
  return Array.from({ length: 8 }, (_, step) => new DOMPoint(x + r * Math.cos((step * Math.PI) / 4), y + r * Math.sin((step * Math.PI) / 4)));
};

/** Points along the edge of a cell. */
const edge = (path: SVGPathElement): Corners => {
  const length = path.getTotalLength();
  return Array.from({ length: 24 }, (_, step) => path.getPointAtLength((step * length) / 24));
};

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
const centre = (circle: SVGCircleElement): DOMPoint => new DOMPoint(circle.cx.baseVal.value, circle.cy.baseVal.value);

/** Cells that lie over each other, or outside the wheel. */
function collidingCells(widget: Element): string[] {
  const size = query<SVGSVGElement>(widget, 'svg.wheel').width.baseVal.value;
  const cells = queryAll<SVGPathElement>(widget, '.wheel .shape');
  return cells.flatMap((cell, index) => {
    const points = edge(cell);
    const over = cells.findIndex((other) => other !== cell && points.some((point) => other.isPointInFill(point)));
    return [...(over < 0 ? [] : [`cell ${index} overlaps cell ${over}`]), ...(points.some(({ x, y }) => Math.min(x, y, size - x, size - y) < 0) ? [`cell ${index} leaves the drawing`] : [])];
  });
}

/** What lies over something else in a wheel, or outside it. */
function collisions(widget: Element): string[] {
  const found: string[] = [];
  const svg = query<SVGSVGElement>(widget, 'svg.wheel');
  const size = svg.width.baseVal.value;
  const c = { x: size / 2, y: size / 2 };
  const cells = queryAll<SVGPathElement>(widget, '.wheel .shape');
  // The rounds go round from the middle: the first cell is at the hub, the last at the rim.
  const outer = Math.max(...edge(cells.at(-1)!).map((point) => distance(point, c)));
  const inner = Math.min(...edge(cells[0]!).map((point) => distance(point, c)));
  const inside = (name: string, corners: Corners): void => {
    const far = Math.max(...corners.flatMap(({ x, y }) => [-x, -y, x - size, y - size]));
    if (far > 0) found.push(`${name} leaves the drawing by ${far.toFixed(1)}`);
  };

  const labels = queryAll<SVGTextContentElement>(widget, '.labels text').map((text) => ({ text, name: `label "${text.textContent}"`, drawn: letters(text) }));
  for (const [index, { text, name, drawn }] of labels.entries()) {
    const length = query<SVGPathElement>(widget, `#l${index}`).getTotalLength();
    if (text.getComputedTextLength() > length) found.push(`${name} is longer than its line: ${text.getComputedTextLength().toFixed(1)} of ${length.toFixed(1)}`);
    for (const { char, corners } of drawn) {
      inside(`${name}, ${char}`, corners);
      // The beam ends 2 px from the edge.
      const [far, near] = [Math.max(...corners.map((point) => distance(point, c))), Math.min(...corners.map((point) => distance(point, c)))];
      if (far > c.x - 2) found.push(`${name}, ${char} leaves the band by ${(far - c.x + 2).toFixed(1)}`);
      if (near < outer) found.push(`${name}, ${char} lies over the cells by ${(outer - near).toFixed(1)}`);
    }
    const next = labels[(index + 1) % labels.length]!;
    const gap = Math.min(...drawn.flatMap((one) => next.drawn.flatMap((other) => one.corners.flatMap((a) => other.corners.map((b) => distance(a, b))))));
    if (gap < 4) found.push(`${name} comes within ${gap.toFixed(1)} of ${next.name}`);
  }

  for (const [index, cell] of queryAll(widget, '.wheel .cell').entries()) {
    const seeds = [...cell.querySelectorAll<SVGCircleElement>('circle')];
    for (const [number, seed] of seeds.entries()) {
      if (ring(seed).some((point) => !cells[index]!.isPointInFill(point))) found.push(`dot ${number} leaves cell ${index}`);
      const next = seeds[number + 1];
      const gap = next ? distance(centre(seed), centre(next)) - seed.r.baseVal.value - next.r.baseVal.value : 1;
      if (gap <= 0) found.push(`dots ${number} and ${number + 1} of cell ${index} touch: ${gap.toFixed(2)}`);
    }
  }

  const digits = queryAll<SVGTextContentElement>(widget, '.spine text').map((text) => ({ name: `spine "${text.textContent}"`, corners: letters(text).flatMap(({ corners }) => corners) }));
  const spine = [...digits, ...queryAll<SVGCircleElement>(widget, '.spine circle').map((circle) => ({ name: 'disc', corners: ring(circle) }))];
  for (const { name, corners } of spine) {
    inside(name, corners);
    const at = cells.findIndex((cell) => corners.some((point) => cell.isPointInFill(point)));
    if (at >= 0) found.push(`${name} lies over cell ${at}`);
    for (const label of labels) if (label.drawn.some((letter) => letter.corners.some((a) => corners.some((b) => distance(a, b) < 2)))) found.push(`${name} touches ${label.name}`);
  }
  const heights = digits.map(({ name, corners }) => ({ name, top: Math.min(...corners.map(({ y }) => y)), bottom: Math.max(...corners.map(({ y }) => y)) })).sort((a, b) => a.top - b.top);
  for (const [index, { name, top }] of heights.entries()) if (index && top < heights[index - 1]!.bottom) found.push(`${name} overlaps ${heights[index - 1]!.name}`);

  const lines = queryAll<SVGTextContentElement>(widget, '.hub text').map((text) => ({ name: `hub "${text.textContent}"`, corners: letters(text).flatMap(({ corners }) => corners) }));
  const drawn = queryAll<SVGGeometryElement>(widget, '.hub :is(path, circle)');
  for (const [index, { name, corners }] of lines.entries()) {
    const far = Math.max(...corners.map((point) => distance(point, c)));
    if (far > inner) found.push(`${name} leaves the hub by ${(far - inner).toFixed(1)}`);
    for (const part of drawn) {
      // The track is a thin line all round: only what lies on it counts.
      const over = corners.some((point) => (part.matches('.line') ? part.isPointInStroke(point) || far > 0.86 * inner : part.isPointInFill(point)));
      if (over) found.push(`${name} lies over the ${part.getAttribute('class')} of the hub`);
    }
    const after = lines[index + 1];
    if (after && Math.min(...after.corners.map(({ y }) => y)) < Math.max(...corners.map(({ y }) => y))) found.push(`${name} overlaps ${after.name}`);
  }
  return found;
}

const phases = (titles: readonly string[]): Partial<Feed> => {
  const { volgspot } = richFeed(0);
  return {
    volgspot: { ...volgspot!, phases: titles.map((title, index) => ({ id: index === 1 ? 'focus' : `fase-${index}`, title, position: index + 1 })), phasesComplete: true },
  };
};

const crowd = (count: number): Partial<Feed> => ({
  volgspotReports: [1, 2, 3].map((round) => ({
    id: `v${round}`,
    title: `Volgspot ${round}`,
    pact: 'limburg',
    round,
    phase: { id: 'focus', state: 'in' },
    areas: richFeed(0).volgspot!.areas.map(({ id }) => ({ area: id, state: round === 2 ? 'sharpened' : 'discussed', findings: Array.from({ length: count }, () => ({ text: 'Een bevinding.' })) })),
  })),
});

/** Areas of another method, with names of 20 to 30 letters. */
const areas = (titles: readonly string[]): Partial<Feed> => {
  const { volgspot } = richFeed(0);
  return { volgspot: { ...volgspot!, areas: volgspot!.areas.map((area, index) => ({ ...area, title: titles[index]! })) } };
};
const LONG_AREAS = ['Arbeidsmarktvraagstukken', 'Samenwerkingsverbanden', 'Opleidingsmogelijkheden', 'Communicatie en verwachtingen', 'Voortgangsbewakingsinstrumenten'];

const CONTENTS: Readonly<Record<string, readonly [Partial<Feed>, Mode?]>> = {
  'a report of two rounds': [{}],
  'a report of two rounds, in a wide font': [{}, { style: { 'font-family': 'Verdana, "DejaVu Sans", sans-serif' } }],
  'English words': [{}, { attributes: { lang: 'en' } }],
  'four known phases': [phases(['verkennen', 'focus', 'uitvoeren', 'borgen'])],
  'a phase with a long name': [phases(['begin', 'Samenwerking en innovatie verbreden', 'einde'])],
  'one finding in every cell': [crowd(1)],
  'ten findings in every cell': [crowd(10)],
  'forty findings in every cell': [crowd(40)],
  'long names of areas': [areas(LONG_AREAS)],
  'long names of areas, in a wide font': [areas(LONG_AREAS), { style: { 'font-family': 'Verdana, "DejaVu Sans", sans-serif' } }],
  'no report': [{ volgspotReports: [] }],
  'the text spacing of WCAG 1.4.12': [{}, { userStyles: SPACING }],
  'a page from right to left': [{}, { dir: 'rtl' }],
};

describe(`the wheel at ${SIZES.length} widths from ${SIZES[0]} to ${SIZES.at(-1)} px`, () => {
  failOnConsole();

  for (const [content, [parts, mode]] of Object.entries(CONTENTS)) {
    it(`keeps names, dots, hub and round numbers apart and inside, with ${content}`, async () => {
      const found: string[] = [];
      const feed = ready(richFeed(0, parts));
      for (const width of SIZES) {
        const widget = await place('volgspot', feed, { width, ...mode });
        expect(query<SVGSVGElement>(widget, 'svg.wheel').getBoundingClientRect().width).to.equal(width);
        found.push(...collisions(widget).map((collision) => `${width} px: ${collision}`));
      }
      expectNone(found);
    }).timeout(20_000);
  }

  it('keeps cells apart and inside', async () => {
    const found: string[] = [];
    for (const width of SIZES) found.push(...collidingCells(await place('volgspot', ready(richFeed(0)), { width })).map((collision) => `${width} px: ${collision}`));
    expectNone(found);
  });

  it('numbers the areas on the rim where their names have no room, and names them under it', async () => {
    const feed = ready(richFeed(0, areas(LONG_AREAS)));
    const rim = (widget: Element): string[] => queryAll<SVGTextContentElement>(widget, '.labels text').map((text) => text.textContent);
    const wide = await place('volgspot', feed, { width: 640 });
    expect(rim(wide)).to.deep.equal(LONG_AREAS.map((name, index) => `${index + 1}${name}`));
    expect(queryAll(wide, '.names b')).to.have.length(0);
    const narrow = await place('volgspot', feed, { width: 240 });
    expect(rim(narrow)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(queryAll(narrow, '.names li').map((item) => item.textContent)).to.deep.equal(LONG_AREAS.map((name, index) => `${index + 1}${name}`));
  });

  it('gives way to the table under 240 px', async () => {
    const widget = await place('volgspot', ready(richFeed(0)), { width: 239 });
    expect(queryAll(widget, 'svg.wheel')).to.have.length(0);
    expect(queryAll(widget, 'table')).to.have.length(1);
  });
});
