import { Script as Compiled } from 'node:vm';
import type { WebKit } from '../../scripts/webkit.mjs';

type Script = string | ((...args: never[]) => unknown);

/**
 * What the page says, kept on the page: WebDriver tells nothing of a console. `Stage` writes it into the head of the pages it serves.
 * Beside `console` these are errors of scripts and violations of a policy; what WebKit itself says of the network is not among it.
 */
export const RECORDER = `{
  const said = [];
  Object.defineProperty(window, Symbol.for('said'), { value: said });
  for (const method of ['log', 'info', 'debug', 'warn', 'error']) {
    const own = console[method];
    console[method] = (...args) => { said.push(method + ': ' + args.join(' ')); own.apply(console, args); };
  }
  addEventListener('error', ({ error, message }) => said.push('pageerror: ' + (error ?? message)));
  addEventListener('error', ({ target }) => target.integrity && said.push('error: failed, maybe for its integrity: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => said.push('pageerror: ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => said.push('error: Content Security Policy: ' + effectiveDirective + ' ' + blockedURI));
}`;

const TIMEOUT = 30_000;

/** Finds elements as puppeteer does: behind `>>>` also in shadow roots. */
const FIND = `const findAll = (css) => {
  const [scope, inner] = css.split('>>>').map((part) => part.trim());
  if (inner === undefined) return [...document.querySelectorAll(css)];
  const deep = (root) => [...root.querySelectorAll(inner), ...[root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot) : []))];
  return (scope ? [...document.querySelectorAll(scope)] : [document]).flatMap(deep);
};`;

/** Whether a script has a value; statements have none. */
function isExpression(script: string): boolean {
  try {
    return Boolean(new Compiled(`(${script}\n)`));
  } catch {
    return false;
  }
}

/** A document of a page: the page's own, or one in a frame. */
class WebKitFrame {
  protected readonly webkit: WebKit;
  /** What the page and its frames said, as far as they were asked. */
  readonly messages: string[];
  readonly #address: string;
  readonly #number: number | undefined;

  constructor(webkit: WebKit, messages: string[] = [], address = '', number?: number) {
    this.webkit = webkit;
    this.messages = messages;
    this.#address = address;
    this.#number = number;
  }

  url(): string {
    return this.#address;
  }

  async evaluate(script: Script, ...args: unknown[]): Promise<unknown> {
    return this.run(typeof script === 'string' ? (isExpression(script) ? `return (${script})` : script) : `return Promise.resolve((${String(script)})(...arguments)).then((found) => (found instanceof Node ? undefined : found))`, args);
  }

  async $(css: string): Promise<true | null> {
    return (await this.run(`${FIND} return findAll(...arguments).length > 0`, [css])) ? true : null;
  }

  async waitForSelector(css: string): Promise<void> {
    for (const end = Date.now() + TIMEOUT; !(await this.$(css)); ) if (Date.now() > end) throw new Error(`Nothing matches ${css}`);
  }

  $eval(css: string, script: Script, ...args: unknown[]): Promise<unknown> {
    return this.run(`${FIND} const [css, ...rest] = arguments; const [found] = findAll(css); if (!found) throw new Error('Nothing matches ' + css); return (${String(script)})(found, ...rest)`, [css, ...args]);
  }

  $$eval(css: string, script: Script, ...args: unknown[]): Promise<unknown> {
    return this.run(`${FIND} const [css, ...rest] = arguments; return (${String(script)})(findAll(css), ...rest)`, [css, ...args]);
  }

  /** Asks the page again and again; it may be another page by then, and a frame out of sight draws no frames. */
  async waitForFunction(script: Script, { timeout = TIMEOUT }: { timeout?: number } = {}, ...args: unknown[]): Promise<void> {
    const end = Date.now() + timeout;
    while (!(await this.run(`return Promise.resolve((${String(script)})(...arguments)).then(Boolean)`, args))) {
      if (Date.now() > end) throw new Error(`Waiting failed: ${timeout}ms exceeded`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  protected async run(script: string, args: readonly unknown[]): Promise<unknown> {
    try {
      // WebDriver has no word for undefined, and fails at what can't be sent; as in puppeteer, that is nothing.
      const { found } = (await this.webkit.execute(
        `return Promise.resolve((function () { ${script} }).apply(undefined, arguments)).then((found) => {
          try {
            return { found: JSON.parse(JSON.stringify(found)) };
          } catch {
            return {};
          }
        })`,
        args,
        this.#number,
      )) as { found?: unknown };
      return found;
    } finally {
      await this.hear();
    }
  }

  protected async hear(): Promise<void> {
    this.messages.push(...((await this.webkit.execute(`return window[Symbol.for('said')]?.splice(0) ?? []`, [], this.#number)) as string[]));
  }
}

/** As much of puppeteer's `Page` as the embed tests use, on WebKit; what is not here fails by its name. */
export class WebKitPage extends WebKitFrame {
  readonly keyboard = { press: (key: string): Promise<void> => this.webkit.press(key) };
  /** What runs in a page before all else; `Stage` writes it into the pages that it serves. */
  readonly scripts = [RECORDER];
  #frames: WebKitFrame[] = [];
  #open = 0;
  #lastHeard = 0;
  #waiting: { readonly isWanted: (response: { url: () => string }) => boolean; readonly done: (response: unknown) => void }[] = [];

  mainFrame(): this {
    return this;
  }

  /** The page and its frames as they were at the last `waitForFrame`. */
  frames(): WebKitFrame[] {
    return [this, ...this.#frames];
  }

  async waitForFrame(isWanted: (frame: WebKitFrame) => boolean): Promise<WebKitFrame> {
    for (const end = Date.now() + TIMEOUT; Date.now() < end; ) {
      const addresses = (await this.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve([...document.querySelectorAll('iframe')].map(({ src }) => src)))))) as string[];
      this.#frames = addresses.map((address, number) => new WebKitFrame(this.webkit, this.messages, address, number));
      const found = this.#frames.find(isWanted);
      if (found) return found;
    }
    throw new Error('No such frame');
  }

  evaluateOnNewDocument(script: Script, ...args: unknown[]): void {
    this.scripts.push(typeof script === 'string' ? script : `(${String(script)})(${args.map((arg) => JSON.stringify(arg)).join()})`);
  }

  async goto(address: string): Promise<void> {
    await this.webkit.goto(address);
  }

  async reload(): Promise<void> {
    await this.hear();
    await this.webkit.reload();
  }

  async goBack(): Promise<void> {
    await this.webkit.goBack();
  }

  setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    return this.webkit.resize(width, height);
  }

  /** Waits for an answer of a server; `asks` tells of it. */
  waitForResponse(isWanted: (response: { url: () => string }) => boolean): Promise<unknown> {
    return new Promise((done) => this.#waiting.push({ isWanted, done }));
  }

  /** A server is asked for something; gives what to call when it has answered, or given up. */
  asks(address: string): () => void {
    this.#open += 1;
    return () => {
      this.#open -= 1;
      this.#lastHeard = Date.now();
      const response = { url: () => address, text: () => Promise.resolve() };
      const met = this.#waiting.filter(({ isWanted }) => isWanted(response));
      this.#waiting = this.#waiting.filter((each) => !met.includes(each));
      for (const { done } of met) done(response);
    };
  }

  /** Waits until the servers have nothing to answer, and are asked nothing for a while, in ms from now on. */
  async waitForNetworkIdle({ idleTime }: { idleTime: number }): Promise<void> {
    const begin = Date.now();
    while (this.#open > 0 || Date.now() - Math.max(begin, this.#lastHeard) < idleTime) {
      if (Date.now() - begin > TIMEOUT) throw new Error(`The servers have not been left alone for ${TIMEOUT} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits until another page is there whole. */
  async waitForNavigation(): Promise<void> {
    await this.webkit.execute(`window[Symbol.for('left')] = true`);
    await this.waitForFunction(() => !(window as unknown as Record<symbol, unknown>)[Symbol.for('left')] && document.readyState === 'complete');
  }

  /** Presses the mouse on the first element that matches, once it stands still. */
  async click(css: string): Promise<void> {
    await this.waitForSelector(css);
    const [x, y] = (await this.run(
      `${FIND} const [element] = findAll(...arguments); element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [Math.round(x + width / 2), Math.round(y + height / 2)]; };
      return new Promise((resolve) => { const look = (before) => requestAnimationFrame(() => { const now = place(); if (String(now) === String(before)) resolve(now); else look(now); }); look(); })`,
      [css],
    )) as [number, number];
    await this.webkit.click(x, y);
  }

  locator(css: string): { click(): Promise<void>; fill(text: string): Promise<void> } {
    return {
      click: () => this.click(css),
      fill: async (text) => {
        await this.waitForSelector(css);
        await this.run(`${FIND} const [css, text] = arguments; const [field] = findAll(css); field.value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))`, [css, text]);
      },
    };
  }

  async addScriptTag({ url }: { url: string }): Promise<void> {
    await this.run(`return new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement('script'), { src: arguments[0], onload, onerror })))`, [url]);
  }

  title(): Promise<unknown> {
    return this.evaluate('document.title');
  }

  browserContext(): { cookies(): Promise<unknown> } {
    return { cookies: () => this.webkit.cookies() };
  }

  /** Waits until the page says something more. */
  async once(_: 'console' | 'pageerror', heard: () => void): Promise<void> {
    const before = this.messages.length;
    while (this.messages.length === before) await this.evaluate(() => new Promise(requestAnimationFrame).then(() => true));
    heard();
  }

  close(): Promise<void> {
    return this.webkit.closeWindow();
  }
}
