import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/chromium.mjs';
import { engine } from '../../scripts/engines.mjs';
import { firefoxOptions } from '../../scripts/firefox.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { WebKit } from '../../scripts/webkit.mjs';
import { WebKitPage } from './webkit-page.js';

type Demo = Awaited<ReturnType<typeof startDemo>>;
type Intercept = NonNullable<NonNullable<Parameters<typeof startDemo>[0]>['intercept']>;

/** A page opened in the browser, with everything it said and asked. */
export interface Visit {
  readonly page: Page;
  /** Console messages, errors of scripts and CSP violations. */
  readonly messages: string[];
  /** Addresses asked for, in order; on WebKit as the two servers see them. */
  readonly requests: string[];
}

/** Width of the narrowest window that is looked at: that of WebKitGTK keeps room for its buttons. */
export const NARROWEST = engine === 'webkit' ? 450 : 320;

/** Header of a request for a page without the recorder. */
const AS_IS = 'x-as-is';

/** Firefox tells of what it refused as if a script had thrown it. */
const BROWSERS_OWN = /^Error: (Cross-Origin Request Blocked|Content-Security-Policy|None of the “sha\d+” hashes)/;

/** A policy that lets this script run as well, and nothing else that it did not. */
function allowing(script: string, policy: string): string {
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  return /(^|;)\s*script-src\s/.test(policy) ? policy.replace(/((?:^|;)\s*script-src)(?: 'none')?/, `$1 ${hash}`) : `${policy}; script-src ${hash}`;
}

/** One browser (the one that `ENGINE` names), the built kit on one origin and a host site on another, for a file of embed tests. */
export class Stage {
  demo!: Demo;
  /** Origin of the host site. */
  host = '';
  /** Sees requests to the kit first; reset before every test. */
  intercept: Intercept | undefined;
  /** Done with every page before it goes anywhere; reset before every test. */
  prepare: ((page: Page) => Promise<unknown>) | undefined;
  /** What the host page begins with: without it the browser is in quirks mode; reset before every test. */
  doctype = '';
  #browser: Browser | undefined;
  #webkit: WebKit | undefined;
  /** Sees what the servers are asked, and when they have answered. */
  #asked: ((address: string, answer: ServerResponse) => void) | undefined;
  #server!: Server;
  #html = '';
  #headers: Record<string, string> = {};
  /** What runs in the pages of WebKit before all else. */
  #scripts: readonly string[] = [];
  /** Whether the page was served with them. */
  #isHeard = false;
  readonly #pages: Page[] = [];

  /** Sets up mocha's hooks; call inside a `describe`. */
  use(): this {
    before(async () => {
      if (engine === 'webkit') this.#webkit = await WebKit.launch();
      else this.#browser = await launch(engine === 'firefox' ? firefoxOptions() : { executablePath: chromiumPath(), args: CHROMIUM_FLAGS, headless: true });
      this.demo = await startDemo({
        port: 0,
        intercept: (request, response) => {
          if (request.headers[AS_IS]) return false;
          this.#asked?.(this.demo.kit + request.url!, response);
          if (this.intercept?.(request, response)) return true;
          // A test itself asks for pages too.
          const isHeard = this.#webkit && /^[^?]*(\/|\.html)(\?|$)/.test(request.url!) && request.headers['user-agent']!.includes('AppleWebKit');
          if (isHeard) void this.#serveWithScripts(this.demo.kit + request.url!, response);
          return Boolean(isHeard);
        },
      });
      this.#server = createServer((request, response) => {
        this.#asked?.(this.host + request.url!, response);
        if (request.url!.split('?')[0] === '/') this.#send(response, 200, this.#html, { 'content-type': 'text/html; charset=utf-8', ...this.#headers });
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => void this.#server.listen(0, 'localhost', resolve));
      this.host = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    });
    beforeEach(() => {
      this.intercept = this.prepare = undefined;
      this.doctype = '<!doctype html>';
      this.#headers = {};
    });
    afterEach(async () => {
      await Promise.all(this.#pages.splice(0).map((page) => page.close()));
    });
    after(async () => {
      await this.#browser?.close();
      await this.#webkit?.close();
      await this.demo.close();
      this.#server.closeAllConnections();
      this.#server.close();
    });
    return this;
  }

  /** The loader's tag, with more attributes where given. */
  tag(attributes = `data-feed="${this.demo.kit}/feed/v1/feed.json"`, file = 'zorgpact.js'): string {
    return `<script async src="${this.demo.kit}/cdn/${file}" ${attributes}></script>`;
  }

  /** Opens a page of the host site with this body, with `query` behind its address. */
  async visit(body: string, headers: Record<string, string> = {}, head = '', query = ''): Promise<Visit> {
    this.#html = `${this.doctype}<html lang="nl"><head><meta charset="utf-8"><title>Gastpagina</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    this.#headers = headers;
    return this.open(`${this.host}/${query}`);
  }

  /** Serves a page of the kit with the scripts that WebKit's driver can't bring into it. */
  async #serveWithScripts(address: string, response: ServerResponse): Promise<void> {
    const page = await fetch(address, { headers: { [AS_IS]: 'true', 'accept-encoding': 'identity' }, redirect: 'manual' });
    const headers = Object.fromEntries([...page.headers].filter(([name]) => !/^(content-(length|encoding)|transfer-encoding|connection|keep-alive|etag)$/.test(name)));
    this.#send(response, page.status, await page.text(), headers);
  }

  #send(response: ServerResponse, status: number, html: string, headers: Record<string, string>): void {
    const script = this.#scripts.join(';\n');
    this.#isHeard ||= html.includes('<head>');
    const policy = headers['content-security-policy'];
    response.writeHead(status, script && policy ? { ...headers, 'content-security-policy': allowing(script, policy) } : headers);
    response.end(script ? html.replace('<head>', () => `<head><script>${script}</script>`) : html);
  }

  /** Opens any address. */
  async open(address: string, width = 1280, height = 900): Promise<Visit> {
    if (this.#webkit) return this.#openInWebKit(this.#webkit, address, width, height);
    const context = await this.#browser!.createBrowserContext();
    const page = await context.newPage();
    this.#pages.push(page);
    await page.setViewport({ width, height });
    const visit: Visit = { page, messages: [], requests: [] };
    page.on('console', (message) => visit.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.messages.push(`${BROWSERS_OWN.test(String(error)) ? 'error' : 'pageerror'}: ${String(error)}`));
    page.on('request', (request) => visit.requests.push(request.url()));
    await this.prepare?.(page);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  }

  async #openInWebKit(webkit: WebKit, address: string, width: number, height: number): Promise<Visit> {
    await webkit.open(width, height);
    const page = new WebKitPage(webkit);
    const requests: string[] = [];
    this.#asked = (asked, response) => {
      requests.push(asked);
      response.once('close', page.asks(asked));
    };
    const shown = page as unknown as Page;
    this.#pages.push(shown);
    await this.prepare?.(shown);
    this.#scripts = page.scripts;
    this.#isHeard = false;
    await page.goto(address);
    const visit = { page: shown, messages: page.messages, requests };
    if (this.#isHeard) return visit;
    return Object.defineProperty(visit, 'messages', {
      get: () => {
        throw new Error('WebDriver tells nothing of a console, and this page was served as it is.');
      },
    });
  }
}

/** Waits until every widget that matches is in one of the states. */
export async function settle(page: Page, selector: string, ...states: string[]): Promise<void> {
  await page.waitForFunction(
    (css, wanted) => {
      const found = [...document.querySelectorAll(css)];
      return found.length > 0 && found.every((element) => wanted.includes(element.getAttribute('state') ?? ''));
    },
    {},
    selector,
    states.length > 0 ? states : ['ready'],
  );
}

/** What stands in a widget's shadow root to read. */
export const read = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.shadowRoot!.querySelector('.zp')?.textContent ?? '').replace(/\s+/g, ' ').trim());

export const count = (items: readonly string[], part: string | RegExp): number =>
  items.filter((item) => (typeof part === 'string' ? item.includes(part) : part.test(item))).length;

/** Waits until the page has said this on its console. */
export async function said(page: Page, messages: readonly string[], part: string): Promise<void> {
  // Firefox tells of what it refused as of an error.
  while (count(messages, part) === 0) await Promise.race((['console', 'pageerror'] as const).map((event) => new Promise((resolve) => page.once(event, resolve))));
}
