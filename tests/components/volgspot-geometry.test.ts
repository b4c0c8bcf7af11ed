import { expect } from '@open-wc/testing';
import { cometPath } from '../../src/components/parts/comet.js';
import { wheel } from '../../src/components/volgspot/geometry.js';
import { hubText } from '../../src/components/volgspot/hub-text.js';
import { move } from '../../src/components/volgspot/move.js';

const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

/** The same commands, with numbers at most 0.02 px apart. */
function expectPath(actual: string, expected: string): void {
  expect(actual.replace(/-?[\d.]+/g, '#')).to.equal(expected.replace(/-?[\d.]+/g, '#'));
  const drawn = numbers(actual);
  for (const [index, value] of numbers(expected).entries()) expect(drawn[index]).to.be.closeTo(value, 0.02, `number ${index} of ${actual}`);
}

describe('volgspot geometry', () => {
  describe('at 560 px, as the design draws it', () => {
    const w = wheel(560);

    it('gives rings, gaps and hub the lengths of the formulas', () => {
      expect(w.band).to.be.closeTo(33.6, 0.001);
      expect(w.hub).to.be.closeTo(91.168, 0.001);
      expect(w.track).to.be.closeTo(78.4, 0.01);
      expect(w.ring).to.be.closeTo(46.517, 0.001);
      expect(280 - w.middle(0)).to.be.closeTo(158.29, 0.01);
      expect(280 - w.middle(2)).to.be.closeTo(56.86, 0.01);
      expect([w.label, w.digit]).to.deep.equal([17, 14]);
    });

    it('draws cells with round corners and parallel gaps', () => {
      expectPath(
        w.cell(0, 0),
        'M316.53 139.71A144.97 144.97 0 0 1 420.03 242.49Q421.68 249.29 414.81 250.67L382.93 257.1Q376.07 258.49 374.3 251.72A98.45 98.45 0 0 0 307.62 185.51Q300.84 183.78 302.18 176.91L308.38 144.99Q309.72 138.11 316.53 139.71Z',
      );
      expectPath(
        w.cell(3, 1),
        'M163.7 437.37A195.68 195.68 0 0 1 86.59 250.28Q87.77 243.38 94.64 244.77L126.51 251.19Q133.38 252.58 132.25 259.49A149.17 149.17 0 0 0 189.62 398.66Q195.28 402.77 191.39 408.59L173.3 435.61Q169.4 441.43 163.7 437.37Z',
      );
      expectPath(
        w.cell(4, 2),
        'M40.42 222.41A246.4 246.4 0 0 1 224.09 40.03Q230.92 38.54 232.26 45.41L238.47 77.33Q239.8 84.2 232.97 85.73A199.88 199.88 0 0 0 86.06 231.62Q84.49 238.44 77.62 237.05L45.75 230.62Q38.89 229.24 40.42 222.41Z',
      );
    });

    it('lights a sector from the hub to the edge', () => {
      expectPath(w.beam(0), 'M330.18 6.57A278 278 0 0 1 553.08 227.91L370.54 262.73A92.17 92.17 0 0 0 296.64 189.35Z');
      expectPath(w.beam(2), 'M437.06 509.38A278 278 0 0 1 122.94 509.38L227.93 356.05A92.17 92.17 0 0 0 332.07 356.05Z');
    });

    it('lays labels along the rim, upright above and below', () => {
      expectPath(w.rim(0).path, 'M333.49 28.37A257.25 257.25 0 0 1 531.25 224.76');
      expectPath(w.rim(2).path, 'M134.02 506.52A269.49 269.49 0 0 0 425.98 506.52');
      expect(w.rim(0).length).to.be.closeTo(294.5, 0.1);
    });

    it('engraves a cell every 5.6 px', () => {
      expectPath(
        w.engraving(2, 0),
        'M331.32 371.5A104.91 104.91 0 0 1 228.68 371.5M334.45 376.16A110.51 110.51 0 0 1 225.55 376.16M337.57 380.83A116.11 116.11 0 0 1 222.43 380.83M340.69 385.5A121.71 121.71 0 0 1 219.31 385.5M343.81 390.16A127.31 127.31 0 0 1 216.19 390.16M346.93 394.82A132.91 132.91 0 0 1 213.07 394.82M350.05 399.48A138.51 138.51 0 0 1 209.95 399.48',
      );
    });

    it('sows one seed each, left to right', () => {
      const flat = (area: number, count: number): string => w.seeds(area, 0, count).at.join(' ').replaceAll(',', ' ');
      expectPath(flat(0, 3), '354.35 183.64 365.76 193.64 375.84 204.98');
      expectPath(flat(2, 4), '257.36 399.58 272.41 401.47 287.59 401.47 302.64 399.58');
      const ten = w.seeds(4, 0, 10);
      expect(ten.r).to.equal(4.6);
      expectPath(`${ten.at[0]} ${ten.at[9]}`, '166.57,235.88 236.67,166.27');
    });

    it('starts the comet and sets the marker where the design does', () => {
      const comet = cometPath(w.c, w.c, w.track, 0.1 * w.hub, 235);
      expect(comet.startsWith('M344.23 324.97L')).to.equal(true);
      expect(comet).to.include('L280.00 197.04L280.00 206.15L');
      expect(w.marker('towards')).to.deep.equal([280, 201.6]);
    });
  });

  it('draws the inner line of a chosen solid cell and the line of a planned one, at 640 px', () => {
    const w = wheel(640);
    expectPath(
      w.cell(1, 1, 3.4),
      'M539.63 286.73A222.13 222.13 0 0 1 452.4 498.37Q448.35 501.3 445.57 497.14L425.05 466.49Q422.27 462.34 426.28 459.36A175.27 175.27 0 0 0 493.62 296Q492.86 291.06 497.77 290.07L533.92 282.78Q538.82 281.79 539.63 286.73Z',
    );
    expectPath(w.plan(0, 2), 'M395.1 74.04A257.17 257.17 0 0 1 565.43 243.19');
  });

  it('stays inside its square at every size', () => {
    for (const size of [240, 320, 419, 420, 559, 560, 640]) {
      const w = wheel(size);
      expect(w.small, `small at ${size}`).to.equal(size < 420);
      expect(w.ring, `ring at ${size}`).to.be.above(17);
      for (const area of [0, 1, 2, 3, 4]) {
        const places = numbers([w.cell(area, 2), w.beam(area)].join('').replace(/A\S+ \S+ 0 0 [01] /g, 'L'));
        expect(Math.min(...places), `least at ${size}`).to.be.at.least(0);
        expect(Math.max(...places), `most at ${size}`).to.be.at.most(size);
      }
    }
  });

  it('shrinks seeds that would touch and keeps them in their cell', () => {
    const { r, edge, at } = wheel(560).seeds(0, 0, 14);
    expect(at).to.have.length(14);
    expect(r).to.be.within(2.8, 3.5);
    expect(edge).to.equal(0);
    expect(at.flat().every((value) => value >= 280 - 145 && value <= 280 + 145)).to.equal(true);
  });

  it('sows none where they would merge', () => {
    expect(wheel(560).seeds(0, 0, 24).at).to.have.length(0);
  });

  it('draws one line in the gap between empty cells, and none beside a cell with an outline of its own', () => {
    const w = wheel(560);
    const lines = (path: string): number => path.split('M').length - 1;
    // The first area has the spine beside it, the first ring the hub and the last ring the rim.
    expect(lines(w.border(0, 0, true, true))).to.equal(4);
    expect(lines(w.border(1, 1, true, true))).to.equal(2);
    expect(w.border(1, 1, false, false)).to.equal('');
  });

  it('places the marker among all phases, on the way to one or in it', () => {
    const w = wheel(560);
    const angle = ([x, y]: readonly [number, number]): number => Math.round((Math.atan2(y - 280, x - 280) * 180) / Math.PI);
    expect(angle(w.marker('in', 1, 4))).to.equal(45);
    expect(angle(w.marker('towards', 1, 4))).to.equal(2);
    expectPath(w.phase(0, 4), 'M282.74 201.65A78.4 78.4 0 0 1 358.35 277.26');
  });
});

describe('volgspot hub text', () => {
  const dutch = ['op weg naar', 'in het samen-', 'werkingswiel'];

  it('says the whole sentence where it fits, as the design places it', () => {
    const lines = hubText(91.168, 'focus', dutch, 'naar')!;
    expect(lines.map(({ text }) => text)).to.deep.equal(['op weg naar', 'focus', 'in het samen-', 'werkingswiel']);
    for (const [index, y] of [-14.62, 13.76, 35.26, 48.16].entries()) expect(lines[index]!.y).to.be.closeTo(y, 0.5);
    expect(lines[1]!.size).to.be.closeTo(26.66, 0.01);
  });

  it('takes the short form in a small hub', () => {
    const lines = hubText(36.26, 'focus', dutch, 'naar')!;
    expect(lines.map(({ text }) => text)).to.deep.equal(['naar', 'focus']);
  });

  it('breaks a long name between words and makes it smaller, never under 12 px', () => {
    const lines = hubText(91.168, 'Samenwerking en innovatie verbreden', dutch, 'naar')!;
    expect(lines.length).to.be.above(2);
    expect(lines.filter(({ isTitle }) => isTitle).map(({ text }) => text).join(' ')).to.equal('Samenwerking en innovatie verbreden');
    expect(lines.every(({ size }) => size >= 12)).to.equal(true);
  });

  it('gives up on a name that fits nowhere', () => {
    expect(hubText(36.26, 'Samenwerkingsverbandsontwikkeling', dutch, 'naar')).to.equal(undefined);
  });
});

describe('volgspot keys', () => {
  it('go round the areas and stop at the first and last round', () => {
    expect(move('ArrowRight', 4, 1, 5, 3)).to.deep.equal([0, 1]);
    expect(move('ArrowLeft', 0, 1, 5, 3)).to.deep.equal([4, 1]);
    expect(move('ArrowUp', 2, 2, 5, 3)).to.deep.equal([2, 2]);
    expect(move('ArrowDown', 2, 0, 5, 3)).to.deep.equal([2, 0]);
    expect(move('End', 2, 0, 5, 3)).to.deep.equal([4, 0]);
    expect(move('Tab', 2, 0, 5, 3)).to.equal(undefined);
  });
});
