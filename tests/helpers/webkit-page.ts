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
    // As in puppeteer, what can't be sent is nothing.
    return this.run(typeof script === 'string' ? script : `return Promise.resolve((${String(script)})(...arguments)).then((found) => (found instanceof Node ? undefined : found))`, args);
  }

  async $(css: string): Promise<true | null> {
    return (await this.evaluate((selector: string) => document.querySelector(selector) !== null, css)) ? true : null;
  }

  $eval(css: string, script: Script, ...args: unknown[]): Promise<unknown> {
    return this.run(`const [css, ...rest] = arguments; const found = document.querySelector(css); if (!found) throw new Error('Nothing matches ' + css); return (${String(script)})(found, ...rest)`, [css, ...args]);
  }

  $$eval(css: string, script: Script, ...args: unknown[]): Promise<unknown> {
    return this.run(`const [css, ...rest] = arguments; return (${String(script)})([...document.querySelectorAll(css)], ...rest)`, [css, ...args]);
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
      // WebDriver has no word for undefined.
      const { found } = (await this.webkit.execute(`return Promise.resolve((function () { ${script} }).apply(undefined, arguments)).then((found) => (found === undefined ? {} : { found }))`, args, this.#number)) as { found?: unknown };
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

  /** Waits for an answer of a server; `answered` tells of it. */
  waitForResponse(isWanted: (response: { url: () => string }) => boolean): Promise<unknown> {
    return new Promise((done) => this.#waiting.push({ isWanted, done }));
  }

  answered(address: string): void {
    const response = { url: () => address, text: () => Promise.resolve() };
    const met = this.#waiting.filter(({ isWanted }) => isWanted(response));
    this.#waiting = this.#waiting.filter((each) => !met.includes(each));
    for (const { done } of met) done(response);
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
