import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/schema.js';
import { failOnConsole } from '../helpers/console.js';
import { richFeed } from '../helpers/contents.js';
import { ready } from '../helpers/feed.js';
import { overlap } from '../helpers/misfits.js';
import { expectNone, place, type Mode } from '../helpers/modes.js';
import { SPACING } from '../helpers/spacing.js';
import { query, queryAll } from '../helpers/widget.js';

const WIDTHS = Array.from({ length: 15 }, (_, step) => 200 + 10 * step);

interface Drawn {
  readonly name: string;
  readonly rect: DOMRect;
}

const WIDE = { 'font-family': 'Verdana, "DejaVu Sans", sans-serif' };

const MODES: Readonly<Record<string, Mode>> = {
  'as it is': {},
  'in a wide font': { style: WIDE },
  'with the text spacing of WCAG 1.4.12': { userStyles: SPACING },
  'in a wide font with the text spacing of WCAG 1.4.12': { style: WIDE, userStyles: SPACING },
  'in English, in a wide font with the text spacing of WCAG 1.4.12': { style: WIDE, userStyles: SPACING, attributes: { lang: 'en' } },
  'in Frisian, in a wide font with the text spacing of WCAG 1.4.12': { style: WIDE, userStyles: SPACING, attributes: { lang: 'fy' } },
  'with letters of 32 px': { style: { ...WIDE, 'font-size': '32px' } },
  'from right to left': { dir: 'rtl' },
};

/** As many partners as a pact of the whole country could have. */
const crowded = (): Feed => {
  const feed = richFeed();
  const counts = { organisations: 999, education: 99, government: 99 } as const;
  const partners = Object.entries(counts).flatMap(([sector, count]) => Array.from({ length: count }, (_, index) => ({ name: `Partner ${index + 1}`, sector: sector as keyof typeof counts })));
  return { ...feed, pacts: feed.pacts.map((pact) => ({ ...pact, partners })) };
};

/** A number or a word as it is drawn, from its foot to the height of a capital. */
function boxOf(text: SVGTextContentElement): Drawn {
  const size = parseFloat(getComputedStyle(text).fontSize);
  const matrix = text.getScreenCTM()!;
  const [from, to] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(text.getNumberOfChars() - 1)];
  const start = new DOMPoint(from.x, from.y - 0.74 * size).matrixTransform(matrix);
  const end = new DOMPoint(to.x, to.y + (/[gjpqy]/.test(text.textContent) ? 0.2 * size : 0)).matrixTransform(matrix);
  return { name: `"${text.textContent}"`, rect: new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y) };
}

/** How far a circle reaches into a box. */
function reach(circle: DOMRect, box: DOMRect): number {
  const [x, y, r] = [circle.x + circle.width / 2, circle.y + circle.height / 2, circle.width / 2];
  return r - Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** What lies over a word or a number of the triangle, and which of them leave the card. */
function collisions(widget: Element): string[] {
  const found: string[] = [];
  const card = query(widget, '[part=card]').getBoundingClientRect();
  const texts = queryAll<SVGTextContentElement>(widget, '.tri :is(.n, .t)').filter((text) => text.getNumberOfChars() > 0).map(boxOf);
  const edge = query<SVGPathElement>(widget, '.tri .edge');
  const points = Array.from({ length: Math.floor(edge.getTotalLength()) }, (_, length) => edge.getPointAtLength(length).matrixTransform(edge.getScreenCTM()!));
  expect(texts).to.have.length(6);
  for (const [index, { name, rect }] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      const depth = overlap(rect, other.rect);
      if (depth > -1) found.push(`${name} comes within ${(-depth).toFixed(1)} px of ${other.name}`);
    }
    for (const [number, node] of queryAll(widget, '.tri .node').entries()) {
      const depth = reach(node.getBoundingClientRect(), rect);
      if (depth > -1) found.push(`${name} comes within ${(-depth).toFixed(1)} px of node ${number + 1}`);
    }
    if (points.some(({ x, y }) => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom)) found.push(`${name} lies on a line`);
    const far = Math.max(card.left - rect.left, rect.right - card.right, card.top - rect.top, rect.bottom - card.bottom);
    if (far > 0) found.push(`${name} leaves the card by ${far.toFixed(1)} px`);
  }
  return found;
}

describe(`the triangle in cards of ${WIDTHS[0]} to ${WIDTHS.at(-1)} px`, () => {
  failOnConsole();

  for (const [name, mode] of Object.entries(MODES)) {
    it(`keeps numbers and words apart, off the nodes and inside, ${name}`, async () => {
      const found: string[] = [];
      for (const [partners, feed] of Object.entries({ 'few partners': ready(richFeed()), 'many partners': ready(crowded()) })) {
        for (const width of WIDTHS) found.push(...collisions(await place('card', feed, { width, ...mode })).map((collision) => `${width} px, ${partners}: ${collision}`));
      }
      expectNone(found);
    });
  }
});
