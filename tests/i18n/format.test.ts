import { expect } from 'chai';
import { formatDate, formatList, formatNumber, joinList } from '../../src/i18n/format.js';
import { formatPeriod } from '../../src/i18n/period.js';
import { en } from '../../src/i18n/en.js';
import { fy } from '../../src/i18n/fy.js';
import { nl } from '../../src/i18n/nl.js';

describe('dates, periods, numbers and lists', () => {
  it('keep the precision of the source', () => {
    expect(['2015', '2015-09', '2016-03-09'].map((date) => formatDate(date, nl))).to.deep.equal(['2015', 'september 2015', '9\u00a0maart 2016']);
    expect(formatDate('2016-03-09', en)).to.equal('9\u00a0March 2016');
    expect(formatDate('2017-10-25', nl, 'short')).to.equal('25\u00a0okt 2017');
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

  it('are West Frisian, or Dutch in a browser without it', () => {
    const words = { ...nl, ...fy };
    expect(formatDate('2016-01-09', words)).to.be.oneOf(['9\u00a0jannewaris 2016', '9\u00a0januari 2016']);
    expect(formatPeriod({ start: '2015', end: '2017' }, words)).to.equal('2015 oant 2017');
    expect([formatNumber(1204, words), formatList(['a', 'b', 'c'], words)]).to.deep.equal(['1.204', 'a, b en c']);
  });

  it('join what is more than text', () => {
    const items = [{ n: 1 }, { n: 2 }, { n: 3 }];
    expect(joinList(items, nl)).to.deep.equal([items[0], ', ', items[1], ' en ', items[2]]);
    expect(joinList([], nl)).to.deep.equal([]);
  });
});
