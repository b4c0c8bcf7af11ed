import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { NARROWEST, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText, RUNGS, speaks } from '../helpers/rungs.js';

const PAGE = 'demo/verantwoording.html';
const DOCS = readFileSync(PAGE, 'utf8');
/** Characters as they are written in a page. */
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"');

interface Row {
  readonly rungs: readonly string[];
  readonly widgets: readonly string[] | undefined;
  readonly lang: string | undefined;
  readonly path: string;
  readonly dest: string;
}

/** The list of requests as the page for officers gives it. */
const LIST: readonly Row[] = [...DOCS.matchAll(/<tr [^>]*?(data-rungs=.*?)>/g)].map(([, attributes]) => {
  const get = (name: string): string | undefined => new RegExp(`data-${name}="([^"]*)"`).exec(attributes!)?.[1];
  return { rungs: get('rungs')!.split(' '), widgets: get('widgets')?.split(' '), lang: get('lang'), path: get('path')!, dest: get('dest')! };
});

const listed = (rung: string, widget: string, lang: string): string[] =>
  LIST.filter(({ rungs, widgets, lang: only }) => rungs.includes(rung[0]!) && (widgets?.includes(widget) ?? true) && (only ?? lang) === lang).map(({ path, dest }) => `${dest} ${path.replace('{widget}', widget)}`).sort();

/** An address without origin, query and hash of the content. */
const plain = (address: string): string => new URL(address, 'http://x').pathname.replace(/-[\w-]{8}\.js$/, '-*.js').replace('zorgpact-*.js', 'zorgpact-frame.js');

const frameOf = (page: Page, rung: string): Promise<ReturnType<Page['mainFrame']>> | ReturnType<Page['mainFrame']> => (rung.startsWith('5') ? page.waitForFrame((one) => one.url().includes('/embed.html')) : page.mainFrame());

/** For what looks at the console of a page that is served as it is. */
const heard = only(['chromium', 'firefox'], 'WebDriver tells nothing of a console');

only(['chromium', 'firefox'], 'WebDriver tells of no request').describe('the list of requests in the documents', () => {
  const stage = new Stage().use();

  it('is there, row by row', () => {
    expect(LIST).to.have.length.above(10);
    expect(LIST.every(({ path, dest }) => path.startsWith('/') && dest !== '')).to.equal(true);
  });

  const CASES: readonly (readonly [widget: string, lang: string])[] = [['card', 'nl'], ['card', 'en'], ['card', 'fy'], ['agenda', 'nl'], ['agenda', 'en'], ['volgspot', 'nl'], ['volgspot', 'fy'], ['kopgroep', 'nl'], ['portrait', 'nl'], ['theme-filter', 'nl'], ['figures', 'nl'], ['obstacles', 'en'], ['stories', 'nl'], ['timeline', 'nl'], ['overview', 'fy'], ['goals', 'nl'], ['lessons', 'nl'], ['events', 'nl'], ['partners', 'nl']];
  for (const [rung, write] of Object.entries(RUNGS)) {
    for (const [widget, lang] of CASES) {
      it(`the requests of rung ${rung} are those of the list: ${widget}, ${lang}`, async () => {
        const asked: IncomingMessage[] = [];
        stage.intercept = (request, response) => {
          asked.push(request);
          if (!request.url!.startsWith('/feed/')) return false;
          const feed = JSON.parse(readFileSync('dist/feed/v1/feed.json', 'utf8')) as { koplopers: { id: string; image?: object }[] };
          feed.koplopers.find(({ id }) => id === 'strong')!.image = { url: `${stage.demo.kit}/assets/pictures/card.png`, alt: 'Foto' };
          response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(JSON.stringify(feed));
          return true;
        };
        const html = write({ widget, pact: 'limburg', attributes: { lang, ...(widget === 'portrait' ? { koploper: 'strong' } : {}) } }, { kit: stage.demo.kit, feed: `${stage.demo.kit}/feed/v1/feed.json` });
        const { page, requests, messages } = await stage.visit(html);
        const frame = await frameOf(page, rung);
        await accessibleText(frame, `zorgpact-${widget}`);
        await speaks(frame, `zorgpact-${widget}`, lang);
        if (widget === 'portrait') await frame.waitForFunction(() => document.querySelector('zorgpact-portrait')!.shadowRoot!.querySelector('img')?.complete, { polling: 50 });
        await page.waitForNetworkIdle({ idleTime: 100 });
        const expected = listed(rung, widget, lang);
        // As the server saw them, each once.
        expect(asked.map(({ url, headers }) => `${String(headers['sec-fetch-dest'])} ${plain(url!)}`).sort()).to.deep.equal(expected);
        // As the browser made them: nothing went anywhere else. The page itself and its icon are the host's.
        const outside = requests.filter((url) => ![`${stage.host}/`, 'data:,'].includes(url));
        expect(outside.filter((url) => !url.startsWith(`${stage.demo.kit}/`))).to.deep.equal([]);
        expect([...new Set(outside.map(plain))].sort()).to.deep.equal([...new Set(expected.map((line) => line.split(' ')[1]!))].sort());
        expect(await page.browserContext().cookies()).to.deep.equal([]);
        expect(messages).to.deep.equal([]);
      });
    }
  }

  it('the one file and the feed are the only requests of zorgpact.all.js', async () => {
    const { page, requests } = await stage.visit(`${stage.tag(undefined, 'zorgpact.all.js')}<zorgpact-card pact="limburg" lang="fy"></zorgpact-card><zorgpact-kopgroep></zorgpact-kopgroep><div data-zorgpact="agenda" data-pact="limburg"></div>`);
    await settle(page, 'zorgpact-card, zorgpact-kopgroep, zorgpact-agenda');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(requests.filter((url) => ![`${stage.host}/`, 'data:,'].includes(url)).map(plain).sort()).to.deep.equal(['/cdn/zorgpact.all.js', '/feed/v1/feed.json']);
  });
});

describe('the CSP lines in the documents', () => {
  const stage = new Stage().use();
  const LINES = [...DOCS.matchAll(/<code data-csp="([^"]+)" data-for="([^"]+)">([^<]+)<\/code>/g)].map(([, name, rungs, line]) => ({ name: name!, rungs: rungs!.split(' '), line: unescape(line!) }));

  it('are there, for every rung', () => {
    expect([...new Set(LINES.flatMap(({ rungs }) => rungs))].sort()).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  for (const { name, rungs, line } of LINES) {
    for (const [rung, write] of Object.entries(RUNGS).filter(([key]) => rungs.includes(key[0]!))) {
      it(`the CSP line on the page is enough, with default-src none: ${name}, rung ${rung}`, async () => {
        const policy = line.replaceAll('https://kit.voorbeeld.nl', stage.demo.kit).replaceAll('https://feed.voorbeeld.nl', stage.demo.kit);
        // The icon of the page itself is a `data:` address.
        const own = policy.includes('img-src') ? policy.replace('img-src', 'img-src data:') : `${policy}; img-src data:`;
        const html = write({ widget: 'card', pact: 'limburg' }, { kit: stage.demo.kit, feed: `${stage.demo.kit}/feed/v1/feed.json` });
        const { page, messages } = await stage.visit(html.replaceAll('<script ', '<script nonce="UWNONCE" '), { 'content-security-policy': `default-src 'none'; ${own}` });
        expect(await accessibleText(await frameOf(page, rung), 'zorgpact-card')).to.include('Zorgpact').and.to.have.length.above(300);
        if (rung.startsWith('5')) await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 410);
        expect(messages).to.deep.equal([]);
      });
    }
  }
});

describe('what a municipality takes over', () => {
  const stage = new Stage().use();

  const snippets = (): [name: string, html: string][] => [...readFileSync('dist/cdn/snippets.txt', 'utf8').matchAll(/^== (.+)\n([^]+?)\n(?=\n|$)/gm)].map(([, name, html]) => [name!, html!]);
  const NAMES = ['1 Element', '1 Element, sneller: de bestanden worden tegelijk gevraagd', '2 Alleen het script', '3 Div', '4 Link', '5 Iframe', 'Alles in één bestand'];

  for (const name of NAMES) {
    it(`every snippet of snippets.txt works as it is, with the hash of sri.json: ${name}`, async () => {
      const html = new Map(snippets()).get(name)!;
      const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
      const tags = [...html.matchAll(/<script async src="https:\/\/KIT\/cdn\/([^"]+)" integrity="([^"]+)" crossorigin="anonymous" referrerpolicy="strict-origin"/g)];
      expect(tags).to.have.length(1);
      expect(tags[0]![2]).to.equal(hashes[tags[0]![1]!]);
      const { page, messages } = await stage.visit(html.replaceAll('https://KIT', stage.demo.kit));
      expect(await accessibleText(await frameOf(page, name), 'zorgpact-card')).to.include('Zorgpact').and.to.have.length.above(300);
      if (name.startsWith('5')) await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 490);
      expect(messages).to.deep.equal([]);
    });
  }

  it('snippets.txt has no other snippets', () => {
    expect(snippets().map(([name]) => name)).to.deep.equal(NAMES);
  });

  describe('a folder of its own', () => {
    const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
    const FOLDER = '/widgets/zorgpact-0.1.0';
    let root = '';
    let server: Server;
    let html = '';
    let origin = '';

    before(async () => {
      root = mkdtempSync(join(tmpdir(), 'zorgpact-host-'));
      for (const part of ['cdn', 'feed', 'embed.html']) cpSync(join('dist', part), join(root, part), { recursive: true });
      // A server that knows files and their types, and nothing else.
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url!, 'http://x');
        if (pathname === '/') return void response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'" }).end(html);
        try {
          response.writeHead(200, { 'content-type': TYPES[extname(pathname)]! }).end(readFileSync(join(root, pathname.slice(FOLDER.length))));
        } catch {
          response.writeHead(404).end();
        }
      });
      await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server.closeAllConnections();
      server.close();
      rmSync(root, { recursive: true });
    });

    heard.it('self-hosted in one folder of a plain server, every rung works and asks nothing outside that folder', async () => {
      const kit = origin + FOLDER;
      for (const [rung, write] of Object.entries(RUNGS)) {
        // Without `sandbox` and `data-feed`: the same site, and the feed beside the script.
        html = `<!doctype html><html lang="nl"><head><link rel="icon" href="data:,"></head><body>${write({ widget: 'card', pact: 'limburg' }, { kit, feed: '' }).replace(/ data-feed=""| sandbox="[^"]*"/g, '')}</body></html>`;
        const { page, messages, requests } = await stage.open(`${origin}/`);
        expect(await accessibleText(await frameOf(page, rung), 'zorgpact-card'), rung).to.include('Zorgpact').and.to.have.length.above(300);
        expect(requests.filter((url) => url !== `${origin}/` && url !== 'data:,' && !url.startsWith(`${kit}/`)), rung).to.deep.equal([]);
        expect(messages, rung).to.deep.equal([]);
      }
    });
  });

  it('security.txt has the fields of RFC 9116, and says that its contact is still to be filled in', async () => {
    const response = await fetch(`${stage.demo.kit}/.well-known/security.txt`);
    expect(response.headers.get('content-type')).to.equal('text/plain; charset=utf-8');
    const lines = (await response.text()).split('\n').filter(Boolean);
    const fields = new Map(lines.filter((line) => !line.startsWith('#')).map((line) => line.split(/: (.*)/) as [string, string]));
    expect([...fields.keys()]).to.deep.equal(['Contact', 'Expires', 'Preferred-Languages', 'Policy']);
    for (const key of ['Contact', 'Policy']) expect(new URL(fields.get(key)!).protocol).to.equal('https:');
    expect(new Date(fields.get('Expires')!).toISOString()).to.equal(fields.get('Expires')!.replace('Z', '.000Z'));
    // An address that nobody can have: who publishes puts their own in its place.
    expect(new URL(fields.get('Contact')!).hostname).to.match(/\.invalid$/);
    expect(lines[0]).to.include('fills in a contact');
  });
});

describe('each sentence of the documents', () => {
  const stage = new Stage().use();
  const CLAIMS = [
    ...[...DOCS.matchAll(/data-test="([^"]+)"/g)].map(([, claim]) => [PAGE, unescape(claim!)] as const),
    ...[...readFileSync('SECURITY.md', 'utf8').matchAll(/`((?:tests|scripts)\/[^`]+ › [^`]+)`/g)].map(([, claim]) => ['SECURITY.md', claim!] as const),
  ];

  /** The titles of a file of tests, as they are written there. */
  const titles = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/\b(?:it|describe)\((['`])((?:(?!\1)[^\\])+)\1/g)].map(([, , title]) => title!);

  it('names a test that is there', () => {
    expect(CLAIMS.filter(([from]) => from === PAGE)).to.have.length.above(15);
    expect(CLAIMS.filter(([from]) => from === 'SECURITY.md')).to.have.length.above(8);
    const missing = CLAIMS.filter(([, claim]) => {
      const [file, title] = claim.split(' › ') as [string, string];
      return file.startsWith('scripts/') ? !readFileSync(file, 'utf8').includes(title) : !titles(file).includes(title);
    });
    expect(missing).to.deep.equal([]);
  });

  heard.it('has one, on the page for officers', async () => {
    const { page, messages } = await stage.open(`${stage.demo.kit}/verantwoording.html`);
    const without = await page.$$eval('main section .body > p', (paragraphs) => paragraphs.filter((one) => !one.matches('.note, [data-test]')).map(({ textContent }) => textContent));
    expect(without).to.deep.equal([]);
    expect(messages).to.deep.equal([]);
  });

  for (const width of [1280, NARROWEST]) {
    it(`fits ${width} px`, async () => {
      const { page } = await stage.open(`${stage.demo.kit}/verantwoording.html`, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
    });
  }
});
