import { expect } from 'chai';
import { formatDate, formatList, formatNumber, joinList } from '../../src/i18n/format.js';
import { formatPeriod } from '../../src/i18n/period.js';
import { en as allOfEn } from '../../src/i18n/en.js';
import { fy } from '../../src/i18n/fy.js';
import { nl } from '../../src/i18n/nl.js';

const en = { ...nl, ...allOfEn };

describe('dates, periods, numbers and lists', () => {
  it('keep the precision of the source', () => {
    expect(['2015', '2015-09', '2016-03-09'].map((date) => formatDate(date, nl))).to.deep.equal(['2015', 'september 2015', '9\u00a0maart 2016']);
    expect(formatDate('2016-03-09', en)).to.equal('9\u00a0March 2016');
    expect(formatDate('2017-10-25', nl, nl.shortMonths)).to.equal('25\u00a0okt 2017');
  });

  it('don’t shift a day by the time zone', () => {
    expect(formatDate('2018-01-01', nl)).to.equal('1\u00a0januari 2018');
  });

  it('say a period in words, and a vague one in those of the source', () => {
    expect(formatPeriod({ start: '2016', end: '2017', text: '4e kwartaal 2016 en 1e kwartaal 2017' }, nl)).to.equal('4e kwartaal 2016 en 1e kwartaal 2017');
    expect(formatPeriod({ text: 'medio 2017' }, nl)).to.equal('Medio 2017');
    expect(formatPeriod({ start: '2015-09', end: '2017' }, nl)).to.equal('September 2015 tot 2017');
    expect(formatPeriod({ start: '2017-03-23', end: '2017-03-23' }, nl)).to.equal('23\u00a0maart 2017');
    expect(formatPeriod({ start: '2017-09' }, nl)).to.equal('Sinds september 2017');
    expect(formatPeriod({ start: '2017-09' }, nl, true)).to.equal('Vanaf september 2017');
    expect(formatPeriod({ end: '2018-02' }, en)).to.equal('Until February 2018');
    expect(formatPeriod({}, nl)).to.equal('');
  });

  it('follow the language', () => {
    expect([formatNumber(1204, nl), formatNumber(1204, en)]).to.deep.equal(['1.204', '1,204']);
    expect([formatList(['a', 'b', 'c'], nl), formatList(['a', 'b'], en)]).to.deep.equal(['a, b en c', 'a and b']);
  });

  it('keep the decimals of a number, and its sign', () => {
    expect([12_345_678, 999, -1204.5, 0.1 + 0.2, 0].map((value) => formatNumber(value, nl))).to.deep.equal(['12.345.678', '999', '-1.204,5', '0,3', '0']);
  });

  it('are as `Intl` writes them', () => {
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2016, month));
    for (const [locale, words] of [['nl-NL', nl], ['en-GB', en]] as const) {
      const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      expect(words.months).to.deep.equal(months.map((time) => month.format(time)));
      const list = new Intl.ListFormat(locale, { type: 'conjunction' });
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']]) expect(formatList(items, words)).to.equal(list.format(items));
      const number = new Intl.NumberFormat(locale);
      for (const value of [0, 7, 106, 1204, 10_600, 1_234_567.891]) expect(formatNumber(value, words)).to.equal(number.format(value));
    }
  });

  it('are West Frisian', () => {
    const words = { ...nl, ...fy };
    expect(formatDate('2016-01-09', words)).to.equal('9\u00a0jannewaris 2016');
    expect(formatPeriod({ start: '2015', end: '2017' }, words)).to.equal('2015 oant 2017');
    expect([formatNumber(1204, words), formatList(['a', 'b', 'c'], words)]).to.deep.equal(['1.204', 'a, b en c']);
  });

  it('join what is more than text', () => {
    const items = [{ n: 1 }, { n: 2 }, { n: 3 }];
    expect(joinList(items, nl)).to.deep.equal([items[0], ', ', items[1], ' en ', items[2]]);
    expect(joinList([], nl)).to.deep.equal([]);
  });
});
