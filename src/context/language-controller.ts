import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveControllerHost } from 'lit';
import { loadWords, wordsFor, type Vocabulary, type Words } from '../i18n/words.js';
import { languageContext } from './contexts.js';
import { page } from './page.js';

/** Gives a widget the words of the nearest `lang`, its own included, and an update when that changes. */
export class LanguageController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #vocabulary: Vocabulary;

  constructor(host: ReactiveControllerHost & HTMLElement, vocabulary: Vocabulary) {
    this.#host = host;
    this.#vocabulary = vocabulary;
    if (!isServer) page();
    new ContextConsumer(host, { context: languageContext, subscribe: true, callback: () => this.refresh() });
  }

  /** BCP 47 tag of the nearest element with a `lang`, through shadow roots; empty when there is none. */
  get tag(): string {
    return nearestLang(this.#host);
  }

  get words(): Words {
    return wordsFor(this.tag, this.#vocabulary);
  }

  /** Looks at the language again. */
  refresh(): void {
    this.#host.requestUpdate();
    void loadWords(this.tag, this.#vocabulary).then((fetched) => {
      if (fetched) this.#host.requestUpdate();
    });
  }
}

export function nearestLang(element: HTMLElement): string {
  // A server knows of no page around a widget.
  if (isServer) return element.getAttribute('lang') ?? '';
  for (let at: Element | undefined = element; at; ) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}
