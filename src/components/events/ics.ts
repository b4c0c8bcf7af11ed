import type { FeedEvent } from '../../feed/schema.js';

/** Octets of a line, without its end (RFC 5545, 3.1). */
const OCTETS = 75;

/**
 * A meeting as a calendar file (RFC 5545) with whole days; `undefined` where the day is not known, since a month is no day to keep free.
 * @param owner host name of the feed's source: with the id it makes the meeting the same one, wherever it is downloaded
 */
export function calendarOf({ id, title, start, end, place, description, url }: FeedEvent, now: Date, owner: string): string | undefined {
  const first = dayOf(start);
  if (!first) return undefined;
  const last = end ? dayOf(end) : undefined;
  const after = new Date(last && last > first ? last : first);
  after.setUTCDate(after.getUTCDate() + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zorgpact-widgets//zorgpact-events//NL',
    'BEGIN:VEVENT',
    `UID:${id}@${owner}`,
    `DTSTAMP:${stamp(now).replace(/\.\d+/, '')}`,
    `DTSTART;VALUE=DATE:${stamp(first).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${stamp(after).slice(0, 8)}`,
    `SUMMARY:${escape(title)}`,
    place && `LOCATION:${escape(place)}`,
    description && `DESCRIPTION:${escape(description)}`,
    url && `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? `${fold(line)}\r\n` : '')).join('');
}

/** A day that there is: no month or year alone, no 31 February. */
export function dayOf(iso: string): Date | undefined {
  const day = iso.length === 10 ? new Date(`${iso}T00:00:00Z`) : undefined;
  return day && !Number.isNaN(+day) && day.toISOString().startsWith(iso) ? day : undefined;
}

const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]/g, '');

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Long lines go on after a line end and a space, which counts too; never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
