/** One line of text in the hub; `y` is its baseline, measured from the centre. */
export interface HubLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
  readonly isTitle: boolean;
}

/** The smallest text that the wheel may show, in px. */
export const MIN_TEXT = 12;
/** Width of a letter as part of its size in wide fonts such as Verdana and DejaVu Sans: to measure the host's own font would cost a layout. */
export const BOLD = 0.68;
/** With room for the text spacing of WCAG 1.4.12 in a narrow font. */
const PLAIN = 0.6;

/**
 * The lines of the hub: the sentence around the title where it fits, else its short form, with the title over as many lines as it needs.
 * @param hub radius of the hub · @param long and @param short the words before and after the title
 * @returns undefined when nothing of 12 px or more fits: say it elsewhere
 */
export function hubText(hub: number, title: string, long: readonly string[], short: string): readonly HubLine[] | undefined {
  const full = Math.max(14, 0.2924 * hub);
  // Inside the track and the head of the comet.
  const free = 0.79 * hub;
  const fits = ({ text, size, y, isTitle }: HubLine): boolean => {
    const far = Math.max(0.72 * size - y, y + 0.2 * size);
    return far < free && text.length * size * (isTitle ? BOLD : PLAIN) <= 2 * Math.sqrt(free ** 2 - far ** 2);
  };
  for (const [before = '', ...after] of [long, [short]]) {
    const isLong = after.length > 0;
    const least = isLong ? Math.max(14, 0.75 * full) : MIN_TEXT;
    for (let size = full; size >= least; size *= 0.95) {
      const small = Math.max(MIN_TEXT, 0.1227 * hub);
      const rows = wrap(title, (1.95 * free) / (BOLD * size));
      const steps: (readonly [text: string, size: number, step: number])[] = [
        [before, isLong ? Math.max(13, 0.1367 * hub) : MIN_TEXT, 0],
        ...rows.map((row) => [row, size, 1.06 * size] as const),
        ...after.map((row, index) => [row, small, index ? 1.1 * small : 0.236 * hub] as const),
      ];
      let y = (isLong ? 0.184 * hub : 0.4 * size) - steps.reduce((sum, [, , step]) => sum + step, 0) / 2;
      const lines = steps.map(([text, height, step], index) => ({ text, size: height, y: (y += step), isTitle: index > 0 && index <= rows.length }));
      if (lines.every(fits)) return lines;
    }
  }
  return undefined;
}

/** Breaks a text between words into lines of so many letters, as far as that can be. */
function wrap(text: string, letters: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length > 0 && joined.length <= letters) rows[rows.length - 1] = joined;
    else rows.push(word);
  }
  return rows;
}
