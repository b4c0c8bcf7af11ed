import { expect } from '@open-wc/testing';
import { pointsOf } from '../../src/components/figures/chart.js';
import { alone, apart, dotsOf, sizeOf, together, unitOf } from '../../src/components/figures/columns.js';
import type { Figure } from '../../src/feed/schema.js';

const figure = (parts: Partial<Figure>): Figure => ({ id: 'a', label: 'Acties', value: 17, unit: 'acties', ...parts });

describe('columns of figures', () => {
  it('draws a dot for each of what can be counted, up to two thousand', () => {
    expect(dotsOf(figure({}))).to.equal(17);
    expect(dotsOf(figure({ value: 2000 }))).to.equal(2000);
    for (const none of [{ value: 2001 }, { value: 3.5 }, { value: 0 }, { value: -4 }, { unit: undefined }, { series: [{ value: 17 }] }]) expect(dotsOf(figure(none)), JSON.stringify(none)).to.equal(0);
  });

  it('draws none for measures, shares and thousands', () => {
    for (const unit of ['procent', 'Procent', '%', 'jaar', 'miljoen euro', 'euro', 'uren', 'uur per week', 'duizend personen']) expect(dotsOf(figure({ unit })), unit).to.equal(0);
    for (const unit of ['personen', 'uitkeringen', 'van 25 aanvragen', 'weekendscholen']) expect(dotsOf(figure({ unit })), unit).to.equal(17);
  });

  it('makes a drawing as wide as its outermost dot', () => {
    expect([sizeOf(1), sizeOf(17), sizeOf(1100)]).to.deep.equal([4.4, 33, 237]);
  });

  it('says a unit only where the label does not', () => {
    expect(unitOf(figure({}))).to.equal('');
    expect(unitOf(figure({ label: 'Opgelost binnen de regels', unit: 'belemmeringen' }))).to.equal('belemmeringen');
    expect(unitOf(figure({ unit: undefined }))).to.equal('');
  });

  it('keeps each apart in the order given', () => {
    const [a, b] = [figure({ id: 'a' }), figure({ id: 'b', value: 90 })];
    expect(apart([a, b])).to.deep.equal([{ figure: a, others: [] }, { figure: b, others: [] }]);
  });

  it('puts those of one unit together, the newest first, and those without a date last', () => {
    const columns = together([
      figure({ id: 'undated', unit: 'koplopers' }),
      figure({ id: 'old', unit: 'koplopers', date: '2017' }),
      figure({ id: 'new', unit: 'koplopers', date: '2018' }),
      figure({ id: 'twin', unit: 'koplopers', date: '2018' }),
      figure({ id: 'of-period', unit: 'koplopers', period: { start: '2014', end: '2017-06' } }),
    ]);
    expect(columns).to.have.length(1);
    expect(columns[0]!.figure.id).to.equal('new');
    expect(columns[0]!.others.map(({ id }) => id)).to.deep.equal(['twin', 'of-period', 'old', 'undated']);
  });

  it('begins with most dots, then series, each in a column of its own, then numbers alone', () => {
    const columns = together([
      figure({ id: 'years', unit: 'jaar', value: 3.5 }),
      figure({ id: 'few', unit: 'pacten' }),
      figure({ id: 'growth', unit: 'acties', value: 80, series: [{ value: 7 }, { value: 80 }] }),
      figure({ id: 'many', value: 106 }),
      figure({ id: 'no-unit', unit: undefined }),
      figure({ id: 'nor-here', unit: undefined }),
    ]);
    expect(columns.map(({ figure: { id } }) => id)).to.deep.equal(['many', 'few', 'growth', 'years', 'no-unit', 'nor-here']);
  });
});

describe('points of a series', () => {
  it('stand in their order, from zero up', () => {
    const points = pointsOf([{ value: 0, date: '2015' }, { value: 40 }, { value: 80, date: '2017' }, { value: 20 }]);
    expect(points.map(({ x }) => x)).to.deep.equal([16.25, 38.75, 61.25, 83.75]);
    expect(points.map(({ y }) => y)).to.deep.equal([80, 51, 22, 65.5]);
    expect(points.every(({ anchor }) => anchor === 'middle')).to.equal(true);
  });

  it('say the first and the last where their words are long', () => {
    const points = pointsOf([1234567, 2345678, 2345679].map((value) => ({ value, date: '2018' })).concat({ value: 5000000, date: '2019' }));
    expect(points.map(({ anchor }) => anchor)).to.deep.equal(['start', undefined, undefined, 'end']);
  });

  it('say the first and the last of many, and survive a series of zeros', () => {
    const points = pointsOf(Array.from({ length: 30 }, () => ({ value: 0 })));
    expect(points.map(({ anchor }) => anchor).filter(Boolean)).to.deep.equal(['start', 'end']);
    expect(points.every(({ y }) => y === 80)).to.equal(true);
  });
});

describe('figures in two columns', () => {
  const at = (...areWide: boolean[]): number[] => [...alone(areWide)];

  it('stand alone where the next one is wide or there is none', () => {
    expect(at(true, false, true, true)).to.deep.equal([1]);
    expect(at(true, false, false, false)).to.deep.equal([3]);
    expect(at(true, false, false, true, false, false)).to.deep.equal([]);
    expect(at()).to.deep.equal([]);
  });
});
