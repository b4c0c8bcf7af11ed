import type { FromPreview, Look, Shown, ToPreview } from './messages.js';
import type { Language } from './settings.js';

/** Milliseconds after which a page takes the place of the one before it, whether its widgets are there or not. */
const PATIENCE = 4000;

export interface Sight {
  readonly html: string;
  /** Widgets in the snippet. */
  readonly count: number;
  readonly taal: Language;
  readonly look: Look;
  /** Name of the frame. */
  readonly title: string;
}

/**
 * The preview: each snippet in a page of its own, as it would be on a site. The page that was there stays in sight
 * until the widgets of the new one are there.
 */
export class Preview {
  readonly #stage: HTMLElement;
  readonly #told: (shown: readonly Shown[]) => void;
  #sight: Sight | undefined;
  #now: HTMLIFrameElement | undefined;
  #next: HTMLIFrameElement | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  /** @param told hears of the widgets in sight, each time that one changes */
  constructor(stage: HTMLElement, told: (shown: readonly Shown[]) => void) {
    this.#stage = stage;
    this.#told = told;
    addEventListener('message', this.#onMessage);
  }

  show(sight: Sight): void {
    const before = this.#sight;
    this.#sight = sight;
    if (before?.html !== sight.html || before.taal !== sight.taal) this.#load(sight);
    else for (const frame of [this.#now, this.#next]) if (frame) this.#tell(frame, { type: 'voorbeeld:kijk', look: sight.look });
  }

  #load({ title }: Sight): void {
    this.#next?.remove();
    const frame = document.createElement('iframe');
    frame.src = 'voorbeeld.html';
    frame.title = title;
    frame.inert = true;
    frame.className = 'coming';
    this.#next = frame;
    this.#stage.setAttribute('aria-busy', 'true');
    this.#stage.append(frame);
    clearTimeout(this.#late);
    this.#late = setTimeout(() => this.#swap(), PATIENCE);
  }

  #swap(): void {
    const frame = this.#next;
    if (!frame) return;
    clearTimeout(this.#late);
    this.#now?.remove();
    this.#next = undefined;
    this.#now = frame;
    frame.inert = false;
    frame.className = '';
    this.#stage.removeAttribute('aria-busy');
  }

  #tell(frame: HTMLIFrameElement, message: ToPreview): void {
    frame.contentWindow?.postMessage(message, location.origin);
  }

  readonly #onMessage = ({ origin, source, data }: MessageEvent<FromPreview>): void => {
    const frame = [this.#next, this.#now].find((one) => one && one.contentWindow === source);
    if (!frame || origin !== location.origin) return;
    if (data.type === 'voorbeeld:klaar') {
      const { html, count, taal, look } = this.#sight!;
      this.#tell(frame, { type: 'voorbeeld:toon', html, count, taal, look });
      return;
    }
    if (frame === this.#next && data.shown.every(({ state }) => state !== 'loading')) this.#swap();
    if (frame === this.#now) this.#told(data.shown);
  };
}
