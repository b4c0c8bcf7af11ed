/**
 * WebKitGTK over plain WebDriver, with an X server of its own: what the tests need of `webdriverio`, which would bring a hundred packages
 * and two that download a driver as they are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * Where the driver, the browser and the X server are.
 * @throws {Error} when one is missing, with what to do
 */
export function webkitPaths() {
  const [driver, xvfb] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  const browser = existsSync('/usr/lib') && readdirSync('/usr/lib').flatMap((folder) => ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`)).find(existsSync);
  if (!browser || !existsSync(driver) || !existsSync(xvfb)) throw new Error('No WebKit found. Install WebKitGTK with its driver and an X server (Debian: apt-get install webkit2gtk-driver xvfb).');
  return { driver, xvfb, browser };
}

/** Keys as WebDriver names them. */
const KEYS = { Space: ' ', Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Shift: '\ue008', Escape: '\ue00c', End: '\ue010', Home: '\ue011', ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015' };

const free = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A driver with its X server; it has one window at a time. */
export class WebKit {
  #children = [];
  #base = '';
  #session = '';
  /** Commands wait for each other: those in a frame go by way of the window. */
  #last = Promise.resolve();

  static async launch() {
    const webkit = new WebKit();
    const { driver, xvfb } = webkitPaths();
    // By default an X server begins anew when its last client leaves, and turns away a browser that comes just then: its driver would wait for it for ever.
    const screen = webkit.#start(xvfb, ['-displayfd', '3', '-nolisten', 'tcp', '-noreset', '-screen', '0', '2400x2400x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await new Promise((resolve, reject) => {
      screen.once('exit', () => reject(new Error('Xvfb ended before it began.')));
      screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    });
    const port = await free();
    webkit.#base = `http://127.0.0.1:${port}`;
    const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    const process_ = webkit.#start(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    while (!(await webkit.#call('GET', '/status').catch(() => undefined))) {
      if (process_.exitCode !== null) throw new Error('WebKitWebDriver ended before it began.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return webkit;
  }

  /** Closes the window and opens another, which knows nothing of the one before. */
  async open(width = 800, height = 600) {
    await this.closeWindow();
    const { browser } = webkitPaths();
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'browserName': 'MiniBrowser', 'timeouts': { script: 60_000, pageLoad: 60_000 }, 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
    });
    this.#session = sessionId;
    await this.resize(width, height);
  }

  async closeWindow() {
    const session = this.#session;
    this.#session = '';
    // A page that crashed has closed it already.
    if (session) await this.#queue(() => this.#call('DELETE', `/session/${session}`).catch(() => {}));
  }

  async close() {
    await this.closeWindow();
    for (const child of this.#children.splice(0).reverse()) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await ended;
    }
  }

  goto(url) {
    return this.#command('POST', '/url', { url });
  }

  reload() {
    return this.#command('POST', '/refresh', {});
  }

  goBack() {
    return this.#command('POST', '/back', {});
  }

  /**
   * Runs the body of a function; its value may be a promise.
   * @param {string} script
   * @param {readonly unknown[]} args
   * @param {number} [frame] number of the frame to run it in
   */
  execute(script, args = [], frame) {
    return this.#queue(async () => {
      if (frame !== undefined) await this.#send('POST', '/frame', { id: frame });
      try {
        return await this.#send('POST', '/execute/sync', { script, args });
      } finally {
        if (frame !== undefined) await this.#send('POST', '/frame', { id: null });
      }
    });
  }

  /** Gives the page itself this size, whatever stands around it. */
  async resize(width, height) {
    const [x, y] = await this.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#command('POST', '/window/rect', { x: 0, y: 0, width: width + x, height: height + y });
    const size = await this.execute(`const [width, height] = arguments; const until = performance.now() + 5000; return new Promise((resolve) => {
      const look = () => (innerWidth === width && innerHeight === height && matchMedia('(width: ' + width + 'px)').matches) || performance.now() > until ? resolve([innerWidth, innerHeight]) : requestAnimationFrame(look);
      look();
    })`, [width, height]);
    if (size[0] !== width || size[1] !== height) throw new Error(`The window of WebKit became ${size.join(' by ')} px, not ${width} by ${height}.`);
  }

  /** Presses the mouse at a place of the window, in px from its upper left corner. */
  click(x, y) {
    const actions = [{ type: 'pointerMove', duration: 0, x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    return this.#command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** The cookies that the page may read or sends. */
  cookies() {
    return this.#command('GET', '/cookie');
  }

  /** Presses keys one after the other, each by its name or letter. */
  press(...keys) {
    const actions = keys.flatMap((key) => {
      const value = KEYS[key] ?? key;
      if ([...value].length > 1) throw new Error(`No key ${key}`);
      return [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    });
    return this.#command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #command(method, path, body) {
    return this.#queue(() => this.#send(method, path, body));
  }

  #send(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  #queue(run) {
    const result = this.#last.then(run);
    this.#last = result.catch(() => {});
    return result;
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(90_000) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value ?? (path === '/status' ? true : value);
  }

  #start(command, args, options) {
    const child = spawn(command, args, options);
    this.#children.push(child);
    const end = () => child.kill();
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    return child;
  }
}
