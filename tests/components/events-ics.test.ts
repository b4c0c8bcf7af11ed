import { expect } from '@open-wc/testing';
import { calendarOf, dayOf } from '../../src/components/events/ics.js';
import { orderEvents, todayOf } from '../../src/components/events/order.js';
import type { FeedEvent } from '../../src/feed/schema.js';

const NOW = new Date('2026-11-22T09:45:30.123Z');
const event = (parts: Partial<FeedEvent>): FeedEvent => ({ id: 'werkdag', title: 'Werkdag', start: '2018-12-03', ...parts });
const calendar = (parts: Partial<FeedEvent>): string => calendarOf(event(parts), NOW, 'bron.example')!;
/** The lines as a calendar reads them, those that were folded in one piece again. */
const lines = (parts: Partial<FeedEvent>): string[] => calendar(parts).replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has every line that RFC 5545 asks for, each with its line end', () => {
    expect(calendar({})).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//zorgpact-widgets//zorgpact-events//NL',
        'BEGIN:VEVENT',
        'UID:werkdag@bron.example',
        'DTSTAMP:20261122T094530Z',
        'DTSTART;VALUE=DATE:20181203',
        'DTEND;VALUE=DATE:20181204',
        'SUMMARY:Werkdag',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('ends on the day after the last one', () => {
    expect(lines({ start: '2018-12-30', end: '2018-12-31' })).to.include('DTEND;VALUE=DATE:20190101');
    expect(lines({ start: '2016-02-28' })).to.include('DTEND;VALUE=DATE:20160229');
    for (const end of ['2018-12-01', '2018-12', '2019']) expect(lines({ end }), end).to.include('DTEND;VALUE=DATE:20181204');
  });

  it('is none for a month, a year or a day that there is not', () => {
    for (const start of ['2018-12', '2018', '2019-02-31', '2018-11-31']) {
      expect(dayOf(start), start).to.equal(undefined);
      expect(calendarOf(event({ start }), NOW, 'x'), start).to.equal(undefined);
    }
    expect(dayOf('2016-02-29')).to.be.an.instanceof(Date);
  });

  it('says place, description and address where they are known', () => {
    const told = lines({ place: 'Fabrique, Utrecht', description: 'Kom; zie \\ en\nlees', url: 'https://a.example/?b=1,2;3' });
    expect(told).to.include.members(['LOCATION:Fabrique\\, Utrecht', 'DESCRIPTION:Kom\\; zie \\\\ en\\nlees', 'URL:https://a.example/?b=1,2;3']);
  });

  it('lets no text begin a line of its own', () => {
    const told = lines({ title: 'Werkdag\r\nATTENDEE:mailto:a@b.example\rX:1\n' });
    expect(told).to.include('SUMMARY:Werkdag\\nATTENDEE:mailto:a@b.example\\nX:1\\n');
    expect(told.filter((line) => /^(ATTENDEE|X):/.test(line))).to.deep.equal([]);
  });

  it('folds lines of more than 75 octets, never within a character', () => {
    const title = 'Coördinatie van zorg én welzijn ’s avonds 👩🏽‍⚕️ '.repeat(12).trim();
    const file = calendar({ title });
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75).and.at.least(72);
    expect(file.split('\r\n').every((line) => !line.includes('\ufffd') && !/[\ud800-\udbff]$/.test(line))).to.equal(true);
    expect(lines({ title })).to.include(`SUMMARY:${title}`);
  });

  it('leaves a line of exactly 75 octets whole', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(calendar({ title })).to.include(`\r\nSUMMARY:${title}\r\n`);
    expect(calendar({ title: `${title}y` })).to.include(`\r\nSUMMARY:${title}\r\n y\r\n`);
  });
});

describe('the order of meetings', () => {
  const order = (today: string, ...starts: (string | [string, string])[]): [string[], string[]] => {
    const { coming, past } = orderEvents(
      starts.map((start, index) => event({ id: `e${index}`, ...(typeof start === 'string' ? { start } : { start: start[0], end: start[1] }) })),
      today,
    );
    return [coming.map(({ start }) => start), past.map(({ start }) => start)];
  };

  it('is what is to come, next one first, then what has been, last one first', () => {
    expect(order('2018-06-01', '2018-12-03', '2015-12-02', '2018-06-01', '2018-05-31')).to.deep.equal([
      ['2018-06-01', '2018-12-03'],
      ['2018-05-31', '2015-12-02'],
    ]);
  });

  it('keeps a month or year to come until it is over, and a meeting of days until its last', () => {
    expect(order('2018-06-15', '2018-06', '2018', '2018-05', ['2018-06-14', '2018-06-15'], ['2018-06-13', '2018-06-14'])).to.deep.equal([
      ['2018', '2018-06', '2018-06-14'],
      ['2018-06-13', '2018-05'],
    ]);
  });

  it('goes by the day of the visitor', () => {
    const now = new Date(2026, 0, 31, 23, 30);
    expect(todayOf(now)).to.equal('2026-01-31');
    expect(todayOf(new Date(2026, 1, 1, 0, 30))).to.equal('2026-02-01');
  });
});
