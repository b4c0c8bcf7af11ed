import type { KeyInput, Page } from 'puppeteer-core';
import { announced, focusOf, quiet, transcript, type Focus } from './transcript.js';

/**
 * A step of a walk: the key, what has the focus after it, and what else changed for who listens. `+` is the first that came,
 * `-` what went where nothing came, `»` the beginning of what is said of itself. No third part: nothing changed.
 * Keys are as in `KeyboardEvent.key`, `Shift+Tab`, `12× Tab`, and `typ zorg` for letters.
 */
export type Step = readonly [key: string, focus: string, ...changes: string[]];

/** Letters of an announcement that a step gives; the transcripts have the whole. */
const LENGTH = 90;

/** Presses keys on a page and tells what came of each; what is wrong with a focus ends the walk. */
export class Walker {
  /** Keys pressed so far, by all walkers. */
  static presses = 0;
  readonly #page: Page;
  #lines: readonly string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses the keys and tells the steps as they went. */
  async walk(keys: readonly string[]): Promise<Step[]> {
    await quiet(this.#page);
    const steps: Step[] = [];
    this.#lines = await transcript(this.#page);
    await announced(this.#page);
    let before = await focusOf(this.#page);
    for (const key of keys) {
      const [, times = '1', each = key] = /^(\d+)× (.+)$/.exec(key) ?? [];
      const own = [before.spoken];
      for (let time = 0; time < Number(times); time++) before = await this.#step(each, before);
      steps.push([key, before.spoken, ...(await this.#changes([...own, before.spoken]))]);
    }
    return steps;
  }

  /** Presses a key until this has the focus; ends with an error after so many presses. */
  async until(key: string, spoken: string, most: number): Promise<string[]> {
    await quiet(this.#page);
    const stops: string[] = [];
    let before = await focusOf(this.#page);
    while (stops.at(-1) !== spoken) {
      if (stops.length === most) throw new Error(`${key} does not lead to ${spoken}, only to:\n${stops.join('\n')}`);
      before = await this.#step(key, before);
      stops.push(before.spoken);
    }
    return stops;
  }

  /** How many elements inside this one Tab can reach, in shadow roots too. */
  stops(css: string): Promise<number> {
    return this.#page.$eval(css, (root) => {
      let stops = 0;
      const count = (parent: ParentNode): void => {
        for (const element of parent.querySelectorAll<HTMLElement>('*')) {
          if (element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled && element.checkVisibility({ visibilityProperty: true })) stops += 1;
          if (element.shadowRoot) count(element.shadowRoot);
        }
      };
      count(root);
      return stops;
    });
  }

  /** Presses a key and looks at what has the focus then. */
  async #step(key: string, before: Focus): Promise<Focus> {
    await this.#press(key);
    const focus = await focusOf(this.#page);
    await this.#check(key, before, focus);
    return focus;
  }

  async #press(key: string): Promise<void> {
    const { keyboard } = this.#page;
    if (key.startsWith('typ ')) {
      const text = key.slice(4);
      await keyboard.type(text);
      Walker.presses += text.length;
    } else {
      const keys = key.split('+') as KeyInput[];
      const last = keys.pop()!;
      for (const held of keys) await keyboard.down(held);
      await keyboard.press(last === ('Spatie' as KeyInput) ? 'Space' : last);
      for (const held of keys) await keyboard.up(held);
      Walker.presses += 1;
    }
    // What is asked for again comes when the server answers.
    await this.#page.waitForFunction(() => !document.querySelector('[state=loading]'));
    await quiet(this.#page);
  }

  async #changes(own: readonly string[]): Promise<string[]> {
    const before = this.#lines;
    this.#lines = await transcript(this.#page);
    const bare = (line: string): string => line.trim().replace(/^• /, '');
    // The state of what has the focus stands in the step itself.
    const without = (lines: readonly string[], others: readonly string[]): string[] => {
      const left = others.map(bare);
      return lines.map(bare).filter((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0 && !own.includes(line);
      });
    };
    const some = (sign: string, lines: readonly string[]): string[] => lines.slice(0, 1).map((line) => `${sign} ${line}${lines.length > 1 ? `, en nog ${lines.length - 1}` : ''}`);
    const came = some('+', without(this.#lines, before));
    const said = (await announced(this.#page)).map((text) => `» ${text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}`);
    return [...(came.length ? came : some('-', without(before, this.#lines))), ...said];
  }

  async #check(key: string, before: Focus, focus: Focus): Promise<void> {
    const wrong = await this.#page.evaluate(faults);
    const [from, to] = [before, focus].map(({ id }) => focus.order.indexOf(id)) as [number, number];
    // Past the last stop the page itself has the focus, which comes first.
    if (to > 0 && from > 0 && ((key === 'Tab' && to < from) || (key === 'Shift+Tab' && to > from))) wrong.push('is not the next in reading order');
    if (wrong.length) throw new Error(`${key}: ${focus.spoken} ${wrong.join('; ')}`);
  }
}

/** Runs in the page: what is wrong with the element that has the focus for who sees it. */
function faults(): string[] {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === document.body) return [];
  const found: string[] = [];
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('[aria-hidden=true], [inert]')) found.push('is hidden');
  const isStop = (element as HTMLElement).tabIndex >= 0;
  let ring: Element | null = element;
  while (ring && (getComputedStyle(ring).outlineStyle === 'none' || parseFloat(getComputedStyle(ring).outlineWidth) < 1)) ring = ring.parentElement;
  // What only takes the focus so that reading goes on from there is no control.
  if (isStop && !ring) found.push('shows no focus');
  const [box] = element.getClientRects();
  if (!box || box.width < 1 || box.height < 1) return [...found, 'has no size'];
  const isTall = box.height > innerHeight;
  // Scrolling ends between two pixels.
  if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || (!isTall && box.bottom > innerHeight + 1)) {
    found.push(`lies outside the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`);
  }
  const hit = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot) {
      const inner = at.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === at) break;
      at = inner;
    }
    return at;
  };
  // A cell of the wheel is no box, and nothing lies over the wheel.
  if (element instanceof SVGElement || isTall) return found;
  const middle = box.left + box.width / 2;
  for (const [x, y] of [[middle, box.top + box.height / 2], [box.left + 3, box.top + 3], [box.right - 3, box.top + 3], [box.left + 3, box.bottom - 3], [box.right - 3, box.bottom - 3]] as const) {
    const at = hit(x, y);
    if (at !== element && !element.contains(at)) found.push(`is under ${at?.localName}.${String(at?.className)} at ${Math.round(x)}, ${Math.round(y)}`);
  }
  // The ring stands up to 6 px around it. A heading that sticks has a background only while it does.
  const isOpaque = (at: Element): boolean => [undefined, '::before'].some((part) => !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(at, part).backgroundColor));
  for (const y of [box.top - 5, box.bottom + 5]) {
    for (let at = y > 0 && y < innerHeight ? hit(middle, y) : null; at; at = at.parentElement) {
      if (!at.contains(element) && getComputedStyle(at).position === 'sticky' && isOpaque(at)) found.push(`has its ring under ${at.localName}.${String(at.className)}`);
    }
  }
  return found;
}
