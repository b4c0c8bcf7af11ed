import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Action } from '../../feed/schema.js';
import { formatNumber, joinList } from '../../i18n/format.js';
import { count as countWords } from '../../i18n/nl/count.js';
import { addWords, type Words } from '../../i18n/words.js';

addWords(countWords);

/** How many of how many, and of what. */
export type Count = readonly [shown: number, total: number, word: (n: number) => string];

/** Actions and theme lines told apart. */
export function countsOf(shown: readonly Action[], all: readonly Action[], words: Words): readonly Count[] {
  const lines = (actions: readonly Action[]): number => actions.filter(({ level }) => level === 'theme-line').length;
  const [shownLines, allLines] = [lines(shown), lines(all)];
  return [
    [shown.length - shownLines, all.length - allLines, words.actionsWord],
    [shownLines, allLines, words.themeLinesWord],
  ];
}

/** A line such as "3 van 27 acties en 2 van 28 themalijnen", as text and with its numbers bold; without a filter only the totals. */
export function countLine(counts: readonly Count[], filtered: boolean, words: Words): { readonly text: string; readonly line: readonly (TemplateResult | string)[] } {
  const kinds = counts.filter(([, total]) => total > 0);
  const pairs = (kinds.length ? kinds : counts.slice(0, 1)).map(([shown, total, word]) => {
    const [a, n] = [formatNumber(shown, words), formatNumber(total, words)];
    return filtered ? words.filtered(a, n, word(total)) : words.all(n, word(total));
  });
  return {
    text: joinList(pairs.map((pair) => pair.join('')), words).join(''),
    line: joinList(pairs.map(([bold, rest]) => html`<b class="tn">${bold}</b>${rest}`), words),
  };
}

/** Milliseconds of quiet before a screen reader is told of a change. */
const QUIET = 500;

/** The text of a live region: filled a moment after the last change the visitor made, empty as soon as it no longer holds. */
export class PoliteStatus implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = false;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The visitor changed something. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#said = '';
    this.#timer = setTimeout(() => {
      this.#due = true;
      this.#host.requestUpdate();
    }, QUIET);
  }

  /** @returns the text that holds now, once it is time to say it */
  say(text: string): string {
    // What no longer holds is forgotten: it isn't said again when the visitor comes back to it.
    this.#said = this.#due || this.#said === text ? text : '';
    this.#due = false;
    return this.#said;
  }
}
