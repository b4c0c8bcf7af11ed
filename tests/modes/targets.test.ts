import { expect } from '@open-wc/testing';
import { richFeed } from '../helpers/contents.js';
import { failOnConsole } from '../helpers/console.js';
import { failed, ready } from '../helpers/feed.js';
import { expectNone, NAMES, place } from '../helpers/modes.js';
import { query, queryAll } from '../helpers/widget.js';

const feed = richFeed();
const CONTROLS = 'button, select, input, summary, a[href]';

/** Links within a sentence. */
const RUNNING = '.origin a, dd a, .updated p a, slot a, [part=source] a, .how a';

/** Whether all of a square round the middle of an element answers for it; `side` in px. */
function answers(widget: Element, target: Element, side: number): boolean {
  target.scrollIntoView({ block: 'center' });
  // A link over two lines answers on its first.
  const [{ left, top, width, height } = target.getBoundingClientRect()] = target.getClientRects();
  // An edge may fall between two pixels.
  const half = side / 2 - 1;
  const at = [left + width / 2, top + height / 2] as const;
  return [[-1, -1], [1, -1], [-1, 1], [1, 1], [0, 0]].every(([x = 0, y = 0]) => {
    const hit = widget.shadowRoot!.elementFromPoint(at[0] + x * half, at[1] + y * half);
    return hit && target.contains(hit);
  });
}

const label = (element: Element): string => `${element.localName}.${element.className} "${element.textContent!.trim().slice(0, 30)}"`;

describe('targets', () => {
  failOnConsole();

  for (const name of NAMES) {
    for (const width of [1120, 320]) {
      for (const density of [1, 0.75]) {
        it(`of the ${name} are 44 by 44 px at ${width} px, density ${density}`, async () => {
          for (const feedState of [ready(feed), failed]) {
            const widget = await place(name, feedState, { width, style: { '--zorgpact-density': String(density) }, ...(name === 'volgspot as a table' && { attributes: { area: '1' } }) });
            const controls = queryAll(widget, CONTROLS).filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(RUNNING));
            const small = controls.filter((control) => !answers(widget, control, 44));
            expectNone(small.map((control) => `${label(control)}: ${control.getBoundingClientRect().width.toFixed(1)} × ${control.getBoundingClientRect().height.toFixed(1)}`));
          }
        });
      }
    }
  }

  it('of links in a sentence stand 24 px apart from each other', async () => {
    for (const name of NAMES) {
      for (const width of [1120, 320]) {
        const widget = await place(name, ready(feed), { width });
        for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
        const links = queryAll(widget, RUNNING).map((link) => ({ link, rect: link.getClientRects()[0]! })).filter(({ rect }) => rect);
        const middle = (rect: DOMRect): DOMPoint => new DOMPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        for (const [index, { link, rect }] of links.entries()) {
          const next = links[index + 1];
          if (!next) continue;
          expect(Math.hypot(middle(rect).x - middle(next.rect).x, middle(rect).y - middle(next.rect).y), `${name}: ${label(link)}`).to.be.at.least(24);
        }
      }
    }
  });

  it('of the wheel are 24 px for a cell from 420 px on, 44 px from 576 px on', async () => {
    for (const [width, side] of [[420, 24], [500, 24], [576, 44], [640, 44]] as const) {
      const widget = await place('volgspot', ready(feed), { width });
      for (const cell of queryAll(widget, '.wheel .cell')) {
        const shape = cell.querySelector<SVGPathElement>('.shape')!;
        expect(widest(widget, shape, (hit) => hit?.closest('.cell') === cell), `${width} px, ${cell.getAttribute('aria-label')}`).to.be.at.least(side);
      }
    }
  });

  it('of the wheel are 44 px for a whole sector under 420 px', async () => {
    for (const width of [240, 320, 419]) {
      const widget = await place('volgspot', ready(feed), { width });
      for (const area of ['0', '1', '2', '3', '4']) {
        const shape = query<SVGPathElement>(widget, `.cell[data-area="${area}"][data-round="1"] .shape`);
        expect(widest(widget, shape, (hit) => hit?.closest<SVGElement>('[data-area]')?.dataset['area'] === area), `${width} px, area ${area}`).to.be.at.least(44);
      }
    }
  });
});

/** The diameter of the widest circle around the middle of a cell that answers as it should. */
function widest(widget: Element, shape: SVGPathElement, isRight: (hit: Element | null) => boolean): number {
  const svg = query<SVGSVGElement>(widget, 'svg.wheel');
  svg.scrollIntoView({ block: 'center' });
  const box = svg.getBoundingClientRect();
  const length = shape.getTotalLength();
  const points = Array.from({ length: 200 }, (_, step) => shape.getPointAtLength((step * length) / 200));
  const c = box.width / 2;
  const radius = (point: DOMPoint): number => Math.hypot(point.x - c, point.y - c);
  const radii = points.map(radius);
  const middleRadius = (Math.min(...radii) + Math.max(...radii)) / 2;
  const sum = (of: (point: DOMPoint) => number): number => points.reduce((all, point) => all + of(point) - c, 0);
  const turn = Math.atan2(sum(({ y }) => y), sum(({ x }) => x));
  const [x, y] = [box.left + c + middleRadius * Math.cos(turn), box.top + c + middleRadius * Math.sin(turn)];
  for (let r = 1; r < 60; r += 0.5) {
    for (let step = 0; step < 16; step++) {
      if (!isRight(widget.shadowRoot!.elementFromPoint(x + r * Math.cos((step * Math.PI) / 8), y + r * Math.sin((step * Math.PI) / 8)))) return 2 * (r - 0.5);
    }
  }
  return 120;
}
