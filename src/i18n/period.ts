import { formatDate } from './format.js';
import { period as periodWords } from './nl/period.js';
import { addWords, type Words } from './words.js';

addWords(periodWords);

interface PeriodLike {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly text?: string | undefined;
}

/** A period in words: the source's own where it is vague, else from its dates. Empty when nothing is known. */
export function formatPeriod({ start, end, text }: PeriodLike, words: Words, ahead = false): string {
  if (text) return text.charAt(0).toLocaleUpperCase(words.lang) + text.slice(1);
  if (start && end) {
    return start === end ? capital(formatDate(start, words)) : capital(words.fromTo(formatDate(start, words), formatDate(end, words)));
  }
  if (start) return (ahead ? words.from : words.since)(formatDate(start, words));
  return end ? words.until(formatDate(end, words)) : '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
