import { expect } from '@open-wc/testing';
import { axisOf, marksOn, placeOn, spanOf, splitTitle, whenOf } from '../../src/components/timeline/scale.js';
import type { TimelineEntry } from '../../src/feed/schema.js';
import { wordsFor } from '../../src/i18n/words.js';
import { timeline } from '../../src/i18n/nl/timeline.js';
import { addWords } from '../../src/i18n/words.js';

addWords(timeline);
const words = wordsFor('nl', 'more');

describe('spans of a plan', () => {
  it('begin and end with their quarter', () => {
    expect(spanOf({ start: '2016', startQuarter: 4, end: '2017', endQuarter: 1 })).to.deep.equal({ from: 2016.75, to: 2017.25 });
  });

  it('begin and end with their year, month or day', () => {
    expect(spanOf({ start: '2018', end: '2019' })).to.deep.equal({ from: 2018, to: 2020 });
    expect(spanOf({ start: '2018-07', end: '2018-12' })).to.deep.equal({ from: 2018.5, to: 2019 });
    expect(spanOf({ start: '2018-01-01' })!.to - 2018).to.be.closeTo(1 / 372, 1e-9);
  });

  it('take "medio" as the middle of its year, with a quarter on either side', () => {
    expect(spanOf({ start: '2017', mid: true })).to.deep.equal({ from: 2017.25, to: 2017.75, isMid: true });
  });

  it('with one end known have the length of that date', () => {
    expect(spanOf({ start: '2017', startQuarter: 2 })).to.deep.equal({ from: 2017.25, to: 2017.5 });
    expect(spanOf({ end: '2018-02' })!.to).to.be.closeTo(2018 + 2 / 12, 1e-9);
  });

  it('are none without dates, or that end before they begin', () => {
    for (const period of [undefined, {}, { text: 'later' }, { start: '2019', end: '2017' }]) expect(spanOf(period)).to.equal(undefined);
  });

  it('stand on an axis of whole years, none without a span', () => {
    expect(axisOf([{ from: 2016.75, to: 2017.25 }, { from: 2018, to: 2020 }])).to.deep.equal({ first: 2016, years: 4 });
    expect(axisOf([])).to.equal(undefined);
  });

  it('have their words where there is most room, and under them where there is none', () => {
    const axis = { first: 2016, years: 4 };
    expect(placeOn(axis, { from: 2016.75, to: 2017.25 })).to.deep.equal({ from: 0.1875, to: 0.3125, side: 'after' });
    expect(placeOn(axis, { from: 2018, to: 2020 })).to.deep.equal({ from: 0.5, to: 1, side: 'before' });
    expect(placeOn(axis, { from: 2016.5, to: 2019.5 }).side).to.equal('under');
  });
});

describe('marks of a strip', () => {
  const entry = (id: string, date: string): TimelineEntry => ({ id, date, title: id });
  const axis = { first: 2015, years: 5 };

  it('stand in the middle of their month or day, in order of time', () => {
    const marks = marksOn(axis, [entry('b', '2017-07'), entry('a', '2015-01')]);
    expect(marks.map(({ entry: { id }, isLong, lane }) => [id, isLong, lane])).to.deep.equal([['a', false, 0], ['b', false, 0]]);
    expect(marks[0]!.from).to.equal(marks[0]!.to).and.to.be.closeTo(1 / 24 / 5, 1e-9);
    expect(marks[1]!.from).to.be.closeTo((2 + 6.5 / 12) / 5, 1e-9);
  });

  it('known by year alone stretch over it, and others stand on another lane', () => {
    const [year, day] = marksOn(axis, [entry('day', '2017-03-14'), entry('year', '2017')]);
    expect([year!.from, year!.to, year!.isLong, year!.lane]).to.deep.equal([0.4, 0.6, true, 0]);
    expect(day!.lane).to.equal(1);
  });

  it('of one day stand above each other, up to eight', () => {
    const marks = marksOn(axis, Array.from({ length: 20 }, (_, index) => entry(`e${index}`, '2018-12-03')));
    expect(new Set(marks.map(({ lane }) => lane))).to.deep.equal(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  });

  it('leave out what has no date', () => {
    expect(marksOn(axis, [{ id: 'a', title: 'a' }])).to.deep.equal([]);
  });
});

describe('words of a plan', () => {
  it('keep the vague words of a source', () => {
    expect(whenOf({ start: '2017', mid: true, text: 'medio 2017' }, words)).to.equal('Medio 2017');
  });

  it('say quarters and the middle of a year without its words too', () => {
    expect(whenOf({ start: '2016', startQuarter: 4, end: '2017', endQuarter: 1 }, words)).to.equal('4e kwartaal 2016 tot 1e kwartaal 2017');
    expect(whenOf({ start: '2017', startQuarter: 2, end: '2017', endQuarter: 2 }, words)).to.equal('2e kwartaal 2017');
    expect(whenOf({ start: '2017', mid: true }, words)).to.equal('Medio 2017');
    expect(whenOf({ start: '2018' }, words)).to.equal('Sinds 2018');
    expect(whenOf({}, words)).to.equal('');
  });

  it('take the number of a phase apart', () => {
    expect(splitTitle('Fase 1: zicht op huidige situatie')).to.deep.equal(['Fase 1', 'Zicht op huidige situatie']);
    expect(splitTitle('Fase 3 – activiteitenplan 2017-2020')).to.deep.equal(['Fase 3', 'Activiteitenplan 2017-2020']);
    expect(splitTitle('Verkennen')).to.deep.equal(['', 'Verkennen']);
    expect(splitTitle('Plan 2017-2020')).to.deep.equal(['', 'Plan 2017-2020']);
  });
});
