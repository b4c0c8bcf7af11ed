import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { readFeed } from '../../src/feed/read.js';
import { COLLECTION_SHAPES, DOCUMENT, OBJECTS } from '../../src/feed/shape.generated.js';
import { engine } from '../../scripts/engines.mjs';
import { count, NARROWEST, read, said, settle, Stage } from '../helpers/host.js';
import { accessibleText, RUNGS } from '../helpers/rungs.js';

type Json = Record<string, unknown>;

const WIDGETS = '<zorgpact-theme-filter></zorgpact-theme-filter><zorgpact-card pact="limburg">Kaart</zorgpact-card><zorgpact-agenda pact="limburg"></zorgpact-agenda><zorgpact-volgspot pact="limburg"></zorgpact-volgspot><zorgpact-kopgroep></zorgpact-kopgroep><zorgpact-portrait koploper="evolva-werkplekleren-3-0"></zorgpact-portrait>' +
  ['figures', 'obstacles', 'stories', 'timeline', 'overview', 'goals', 'lessons', 'events', 'partners'].map((name) => `<zorgpact-${name}></zorgpact-${name}>`).join('');
const TAGS = ['theme-filter', 'card', 'agenda', 'volgspot', 'kopgroep', 'portrait', 'figures', 'obstacles', 'stories', 'timeline', 'overview', 'goals', 'lessons', 'events', 'partners'].map((name) => `zorgpact-${name}`);
const CARD = '<zorgpact-card pact="limburg"><a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a></zorgpact-card>';

const file = (name: string): Buffer => readFileSync(`dist/${name}`);
const sri = (): Record<string, string> => JSON.parse(file('cdn/sri.json').toString()) as Record<string, string>;
/** Limburg's feed, with a network of goals, of which the sources tell nothing. */
const limburg = (): Json => ({
  ...(JSON.parse(file('feed/v1/pacts/limburg.json').toString()) as Json),
  networks: [{ id: 'voorbeeld', pact: 'limburg', title: 'Voorbeeld', example: true, goals: [{ id: 'doel', text: 'Een doel.' }], efforts: [{ id: 'inspanning', text: 'Een inspanning.', goals: ['doel'] }] }],
});

/** Chooses a theme, unfolds every row, goes through the wheel and shows it as a table. */
async function use(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of roots) {
      root.querySelector<HTMLElement>('[part~=chip]:not([aria-disabled=true])')?.click();
      for (const details of root.querySelectorAll('details')) details.open = true;
      const search = root.querySelector('input');
      if (search) (search.value = 'zorg', search.dispatchEvent(new Event('input', { bubbles: true })));
      for (const button of root.querySelectorAll<HTMLElement>('button:not([part~=chip])')) button.click();
      await new Promise(requestAnimationFrame);
    }
    for (const widget of document.querySelectorAll('zorgpact-volgspot')) widget.setAttribute('view', 'table');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

describe('a strict content security policy is never broken', () => {
  const stage = new Stage().use();
  const NONCE = 'aG9zdA';
  let feedServer: Server;
  let feedHost = '';
  const reports: string[] = [];

  before(async () => {
    const feed = limburg();
    // A host of its own for the feed, which names a picture there.
    feedServer = createServer((request, response) => {
      const isFeed = request.url === '/limburg.json';
      response.writeHead(200, { 'content-type': isFeed ? 'application/json' : 'image/png', 'access-control-allow-origin': '*' });
      response.end(isFeed ? JSON.stringify(feed) : readFileSync('demo/assets/pictures/card.png'));
    });
    await new Promise<void>((resolve) => void feedServer.listen(0, 'localhost', resolve));
    feedHost = `http://localhost:${(feedServer.address() as AddressInfo).port}`;
    const evolva = (feed['koplopers'] as Json[]).find(({ id }) => id === 'evolva-werkplekleren-3-0')!;
    evolva['image'] = { url: `${feedHost}/foto.png`, alt: 'Leerlingen aan het werk' };
  });
  after(() => {
    feedServer.closeAllConnections();
    feedServer.close();
  });
  beforeEach(() => {
    reports.length = 0;
    stage.prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => seen.push(`${violatedDirective} ${blockedURI} ${sample}`));
      });
    stage.intercept = (request, response) => {
      if (request.url !== '/report') return false;
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        reports.push(body);
        response.writeHead(204).end();
      });
      return true;
    };
  });

  /** The policies that the documents for a municipality give, word for word. */
  const POLICIES: Record<string, () => string> = {
    'the kit and the feed alone': () => `default-src 'none'; script-src ${stage.demo.kit}; connect-src ${feedHost}; img-src ${feedHost}`,
    'no styles': () => `default-src 'none'; script-src ${stage.demo.kit}; connect-src ${feedHost}; img-src ${feedHost}; style-src 'none'; font-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'`,
    'Trusted Types': () => `default-src 'none'; script-src ${stage.demo.kit}; connect-src ${feedHost}; img-src ${feedHost}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`,
    'a nonce with strict-dynamic': () => `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${feedHost}; img-src ${feedHost}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`,
  };
  /** `data:` is for the icon of the page itself, and for nothing else. */
  const visit = async (html: string, policy: string): ReturnType<Stage['visit']> => {
    const found = await stage.visit(html.replaceAll('<script ', `<script nonce="${NONCE}" `), { 'content-security-policy': `${policy.replace('img-src ', 'img-src data: ')}; report-uri ${stage.demo.kit}/report` });
    expect(found.requests.filter((url) => url.startsWith('data:') && url !== 'data:,')).to.deep.equal([]);
    return found;
  };

  /** Nothing was reported, and what is forbidden would have been: a forbidden picture is, on all three ways, after everything else. */
  const expectNone = async (page: Page, messages: readonly string[]): Promise<void> => {
    const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => (window as unknown as { violations: string[] }).violations)));
    expect(frames.flat(), 'events').to.deep.equal([]);
    expect(messages, 'console').to.deep.equal([]);
    await page.evaluate(() => {
      new Image().src = 'https://verboden.example/';
    });
    await page.waitForFunction(() => (window as unknown as { violations: string[] }).violations.length > 0);
    while (reports.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(reports, 'reports').to.have.length(1);
    expect(reports[0]).to.include('verboden.example');
    expect(messages.length, 'console of the control').to.equal(1);
  };

  for (const [name, policy] of Object.entries(POLICIES)) {
    for (const [rung, write] of Object.entries(RUNGS)) {
      it(`zero reports: ${name}, rung ${rung}`, async () => {
        const snippet = write({ widget: 'card', pact: 'limburg' }, { kit: stage.demo.kit, feed: `${feedHost}/limburg.json` });
        const { page, messages } = await visit(snippet, `${policy()}${rung.startsWith('5') ? `; frame-src ${stage.demo.kit}` : ''}`);
        const frame = rung.startsWith('5') ? await page.waitForFrame((one) => one.url().includes('/embed.html')) : page.mainFrame();
        expect(await accessibleText(frame, 'zorgpact-card')).to.include('Zorgpact').and.to.have.length.above(300);
        await expectNone(page, messages);
      });
    }
    for (const script of ['zorgpact.js', 'zorgpact.all.js']) {
      it(`zero reports: ${name}, six widgets in use with a picture of the feed, ${script}`, async () => {
        const { page, messages } = await visit(`${stage.tag(`data-feed="${feedHost}/limburg.json"`, script)}${WIDGETS}<zorgpact-provider pact="limburg"><zorgpact-card lang="en"></zorgpact-card></zorgpact-provider><div data-zorgpact="card" data-pact="limburg" data-lang="fy"></div>`, policy());
        await settle(page, [...TAGS, 'zorgpact-card'].join());
        await page.$eval('zorgpact-portrait', (portrait) => portrait.scrollIntoView());
        await page.waitForFunction(() => document.querySelector('zorgpact-portrait')!.shadowRoot!.querySelector('img')?.naturalWidth);
        await use(page);
        await page.waitForFunction(() => document.querySelector('zorgpact-card[lang=en]')!.shadowRoot!.querySelector('.zp')!.getAttribute('lang') === 'en');
        await expectNone(page, messages);
      });
    }
  }

  it('without the policy name of Lit nothing is shown, and the fallback stays', async () => {
    const { page, messages } = await visit(stage.tag() + CARD, `default-src 'none'; script-src ${stage.demo.kit}; connect-src ${stage.demo.kit}; require-trusted-types-for 'script'; trusted-types ander`);
    await said(page, messages, 'niet geladen');
    expect(await page.$eval('zorgpact-card a', (link) => link.checkVisibility())).to.equal(true);
  });
});

describe('bytes that were altered', () => {
  const stage = new Stage().use();

  /** Answers with these bytes in the place of a file of the kit. */
  const alter = (path: string, bytes: Buffer | string): void => {
    stage.intercept = (request, response) => {
      if (request.url !== path) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(bytes);
      return true;
    };
  };
  const MARK = 'document.documentElement.dataset.ran = "1";';
  const ran = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['ran']);
  /** Browsers before Firefox 115 and Safari 17. */
  const withoutPreload = (page: Page): Promise<unknown> =>
    page.evaluateOnNewDocument(() => {
      const supports = DOMTokenList.prototype.supports;
      DOMTokenList.prototype.supports = function (token) {
        return token !== 'modulepreload' && supports.call(this, token);
      };
    });
  const WAYS = { 'with modulepreload': undefined, 'without modulepreload': withoutPreload };

  for (const name of ['zorgpact.js', 'zorgpact.all.js']) {
    const tag = (): string => stage.tag(`integrity="${sri()[name]!}" crossorigin="anonymous" data-feed="${stage.demo.kit}/feed/v1/feed.json"`, name);

    it(`${name} runs under the hash of sri.json`, async () => {
      const { page, messages } = await stage.visit(tag() + CARD);
      await settle(page, 'zorgpact-card');
      expect(messages).to.deep.equal([]);
    });

    it(`${name} with one byte more, or with other code, never runs under the hash of sri.json; the fallback stays`, async () => {
      for (const bytes of [Buffer.concat([file(`cdn/${name}`), Buffer.from('\n')]), Buffer.from(MARK), Buffer.concat([Buffer.from(MARK), file(`cdn/${name}`)])]) {
        alter(`/cdn/${name}`, bytes);
        const { page, messages, requests } = await stage.visit(tag() + CARD);
        await said(page, messages, 'integrity');
        expect(await ran(page)).to.equal(undefined);
        expect(await page.evaluate(() => Reflect.ownKeys(window).some((key) => String(key).includes('zorgpact')))).to.equal(false);
        expect(count(requests, '/feed/')).to.equal(0);
        expect(await page.$eval('zorgpact-card a', (link) => link.checkVisibility())).to.equal(true);
      }
    });
  }

  it('a control: the same bytes do run where no hash is asked for', async () => {
    alter('/cdn/zorgpact.js', Buffer.concat([Buffer.from(MARK), file('cdn/zorgpact.js')]));
    const { page } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    expect(await ran(page)).to.equal('1');
  });

  /** Where each chunk is needed: what stands in the page, and what must not happen there. */
  const NEEDS: Record<string, readonly [html: string, absent: string]> = {
    'core': [CARD, 'zorgpact-card:defined'],
    'place': ['<div data-zorgpact="card" data-pact="limburg"><a href="/">Terugval</a></div>', 'zorgpact-card'],
    ...Object.fromEntries(['en', 'fy'].flatMap((lang): [string, readonly [string, string]][] => [
      [`${lang}-card`, [CARD.replace('pact=', `lang="${lang}" pact=`), 'none']],
      [lang, [`<zorgpact-theme-filter lang="${lang}"></zorgpact-theme-filter>`, 'none']],
      [`${lang}-more`, [`<zorgpact-obstacles lang="${lang}"></zorgpact-obstacles>`, 'none']],
    ])),
    'portrait-shared': ['<zorgpact-portrait koploper="strong"><a href="/">Terugval</a></zorgpact-portrait>', 'zorgpact-portrait:defined'],
    'rows': ['<zorgpact-lessons pact="limburg"><a href="/">Terugval</a></zorgpact-lessons>', 'zorgpact-lessons:defined'],
    'lists': ['<zorgpact-agenda pact="limburg"><a href="/">Terugval</a></zorgpact-agenda>', 'zorgpact-agenda:defined'],
    ...Object.fromEntries(TAGS.map((tag): [string, readonly [string, string]] => [tag.slice(9), [`<${tag} pact="limburg"><a href="/">Terugval</a></${tag}>`, `${tag}:defined`]])),
  };
  const chunks = (): string[] => Object.keys(sri()).filter((name) => /-[\w-]{8}\.js$/.test(name) && name !== 'zorgpact-frame.js');
  const chunkOf = (name: string): string => chunks().find((one) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one))!;

  it('every chunk of the build is among those that are altered here', () => {
    expect(Object.keys(NEEDS).map(chunkOf).sort()).to.deep.equal(chunks().sort());
  });

  for (const [way, prepare] of Object.entries(WAYS)) {
    it(`${way}: every widget works when nothing was altered, each file asked for once`, async () => {
      stage.prepare = prepare;
      const { page, messages, requests } = await stage.visit(`${stage.tag()}${WIDGETS}<zorgpact-provider pact="limburg"><zorgpact-card lang="fy"></zorgpact-card></zorgpact-provider>${['en', 'fy'].map((lang) => `<zorgpact-portrait lang="${lang}" koploper="strong"></zorgpact-portrait><zorgpact-lessons lang="${lang}"></zorgpact-lessons>`).join('')}<div data-zorgpact="card" data-pact="zeeland" data-lang="en"></div>`);
      // The sources tell of no network of goals.
      await settle(page, TAGS.join(), 'ready', 'empty');
      await page.waitForFunction(() => ['fy', 'en'].every((lang) => document.querySelector(`zorgpact-card[lang=${lang}]`)?.shadowRoot!.querySelector('.zp')!.getAttribute('lang') === lang));
      expect(messages).to.deep.equal([]);
      const asked = requests.filter((url) => url.includes('/cdn/')).map((url) => url.split('/cdn/')[1]!);
      expect([...new Set(asked)].sort()).to.deep.equal([...chunks(), 'zorgpact.js'].sort());
    });

    for (const [name, [html, absent]] of Object.entries(NEEDS)) {
      it(`${way}: the chunk ${name} with one byte more, or with other code, never runs; the fallback stays`, async () => {
        const path = `/cdn/${chunkOf(name)}`;
        for (const bytes of [Buffer.concat([file(path.slice(1)), Buffer.from('\n')]), Buffer.from(MARK), Buffer.concat([Buffer.from(MARK), file(path.slice(1))])]) {
          stage.prepare = prepare;
          alter(path, bytes);
          const { page, messages } = await stage.visit(stage.tag() + html);
          const isWords = absent === 'none';
          if (isWords) await settle(page, '[lang=en],[lang=fy]');
          await said(page, messages, isWords ? 'integrity' : `niet geladen`);
          if (!isWords) expect(messages.filter((message) => message.includes('[zorgpact]')).join()).to.include(path);
          expect(await ran(page)).to.equal(undefined);
          if (isWords) expect(await read(page, '[lang=en],[lang=fy]')).to.match(/Op weg naar|Kies een thema|Belemmering/);
          else expect(await page.evaluate((css) => [document.querySelectorAll(css).length, document.querySelector('a')!.checkVisibility()], absent)).to.deep.equal([0, true]);
          expect(count(messages, 'pageerror')).to.equal(0);
        }
      });
    }
  }
});

describe('a hostile feed', () => {
  const stage = new Stage().use();

  const answer = (body: string): void => {
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/feed/')) return false;
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(body);
      return true;
    };
  };

  type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };
  /** The document with every leaf of a kind replaced; what tells records apart, or places them in time, stays. */
  const replace = (shape: Shape, value: unknown, leaves: Record<string, string>): unknown => {
    if (value === undefined) return undefined;
    if (typeof shape === 'string') return leaves[shape] ?? value;
    if (Array.isArray(shape)) return (value as unknown[]).map((item) => replace(shape[0] as Shape, item, leaves));
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key.replace('?', ''), replace(inner, (value as Json)[key.replace('?', '')], leaves)]));
  };
  const SHAPE: Shape = { ...DOCUMENT, ...OBJECTS, ...Object.fromEntries(Object.entries(COLLECTION_SHAPES).map(([key, shape]) => [key, [shape]])) };
  const hostile = (leaves: Record<string, string>): Json => ({ ...(replace(SHAPE, limburg(), leaves) as Json), version: '1.0' });

  const TEXTS: Record<string, string> = {
    'plain words': 'Zorg',
    'a picture with a handler': '<img src=x onerror="document.documentElement.dataset.ran=1">',
    'a script': '</p></template></style><script>document.documentElement.dataset.ran=1</script>',
    'markup that loads': '<svg onload="document.documentElement.dataset.ran=1"><style>@import "https://kwaad.example/"</style><iframe srcdoc="<script>top.document.documentElement.dataset.ran=1</script>"></iframe>',
    'an attribute that ends': '"\'` onfocus=document.documentElement.dataset.ran=1 autofocus tabindex=1 x="',
    'markers of templates': '<!--?lit$1$--><?lit$1$>${alert(1)}{{constructor.constructor("document.documentElement.dataset.ran=1")()}}',
    'the name of a prototype': '__proto__',
    'the name of a constructor': 'constructor',
    'an address that runs': 'javascript:document.documentElement.dataset.ran=1',
    'words that turn around': 'Zorg\u202etcapgroz\u2066\u2067 en\u061c\u200f meer',
    'half an emoji': 'Zorg\ud83d en \udc68 meer',
    'control characters': 'Zorg\u0000\u0007\u001b[31m\u009b31m\u0085pact',
    'a word of 10,000 letters': 'Zorg'.repeat(2500),
    '200 accents on a letter': `Z${'\u0301'.repeat(200)}org`,
    'a date and a number': '2017-13-45',
  };

  /** Everything that stands in the widgets. */
  const inside = (page: Page): Promise<{ tags: string[]; handlers: string[]; addresses: string[]; hidden: string[]; ran: string; width: number }> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
      const attributes = all.flatMap((element) => [...element.attributes]);
      const texts = [...attributes.map(({ value }) => value), ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '')];
      return {
        tags: [...new Set(all.map(({ localName }) => localName))],
        handlers: attributes.map(({ name }) => name).filter((name) => /^on|^srcdoc$/.test(name)),
        addresses: attributes.filter(({ name, value }) => (/href|src|action|data$/.test(name) ? !/^(https?:|mailto:|tel:|#)/.test(value) : name === 'style' && !/^(--[\w-]+: [\w.%-]+; ?)*$/.test(value))).map(({ value }) => value),
        hidden: texts.filter((text) => /(?![\t\n\v\f\r])\p{Cc}|\p{Bidi_C}|\p{Cs}/u.test(text)),
        ran: document.documentElement.dataset['ran'] ?? '',
        width: document.documentElement.scrollWidth,
      };
    });

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name} in every text of the feed: text and nothing else, in six widgets, 1280 and 320 px wide`, async () => {
      answer(JSON.stringify(hostile({ s: text })));
      const { page, messages, requests } = await stage.visit(stage.tag() + WIDGETS);
      await settle(page, TAGS.join(), 'ready', 'empty');
      const before = requests.length;
      await use(page);
      for (const width of [1280, NARROWEST]) {
        await page.setViewport({ width, height: 900 });
        const found = await inside(page);
        expect(found.tags.filter((tag) => /^(script|style|iframe|img|object|embed|base|meta|link|form|template|lit.*)$/.test(tag))).to.deep.equal([]);
        expect(found).to.deep.include({ handlers: [], addresses: [], hidden: [], ran: '' });
        expect(found.width).to.be.at.most(width);
      }
      // What is shown is what the reader made of it, letter by letter.
      const shown = readFeed({ version: '1.0', lessons: [{ id: 'x', text }] }).feed.lessons[0]!.text.replace(/\s+/g, ' ').slice(0, 40);
      expect((await read(page, 'zorgpact-agenda')).toLowerCase()).to.include(shown.toLowerCase());
      expect(requests.slice(before).filter((url) => !url.startsWith(stage.demo.kit))).to.deep.equal([]);
      expect(messages).to.deep.equal([]);
      // WebKitGTK lays out by software, and 10,000 letters slowly.
    }).timeout(engine === 'webkit' ? 120_000 : 20_000);
  }

  for (const address of ['javascript:document.documentElement.dataset.ran=1', ' JaVaScRiPt:document.documentElement.dataset.ran=1', 'data:text/html,<script>1</script>', 'vbscript:x', 'blob:https://x.example/1', 'file:///etc/hosts', 'https://x.example/\u202egpj.exe']) {
    it(`${JSON.stringify(address)} in every address of the feed: no link, no picture`, async () => {
      const feed = hostile({ u: address, w: address });
      for (const koploper of feed['koplopers'] as Json[]) koploper['image'] = { url: address, alt: 'Foto' };
      answer(JSON.stringify(feed));
      const { page, messages } = await stage.visit(stage.tag() + WIDGETS);
      await settle(page, TAGS.join());
      await use(page);
      expect(await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a[href],img') ?? [])].map(({ outerHTML }) => outerHTML)))).to.deep.equal([]);
      expect((await inside(page)).ran).to.equal('');
      // The webmaster is told, once.
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('weggelaten');
    });
  }

  it('ids that every object inherits: six widgets show, and no prototype is touched', async () => {
    const text = JSON.stringify(limburg())
      .replaceAll('"zorg-en-technologie"', '"constructor"')
      .replaceAll('"focus"', '"constructor"')
      .replaceAll('"waarom"', '"constructor"')
      .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replaceAll('"status":"completed"', '"status":"__proto__"');
    answer(text.replaceAll('"kind":"koploper"', '"kind":"constructor"'));
    const { page, messages } = await stage.visit(stage.tag() + WIDGETS);
    await settle(page, TAGS.join());
    await use(page);
    expect(await page.evaluate(() => ['polluted' in {}, Object.keys(Object.prototype).length])).to.deep.equal([false, 0]);
    expect(messages.filter((message) => !message.includes('weggelaten'))).to.deep.equal([]);
  });

  it('a million nested braces, well-formed, beside good records: what is good is shown', async () => {
    const text = JSON.stringify(limburg());
    answer(`{"iets":${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)},${text.slice(1)}`);
    const { page, messages } = await stage.visit(stage.tag() + WIDGETS);
    await settle(page, TAGS.join());
    expect(messages).to.deep.equal([]);
  });
});

describe('what is left behind on the visitor’s device', () => {
  const stage = new Stage().use();

  it('nothing: no cookie, storage, database, cache, worker, window name, history entry, beacon or socket, not even a look', async () => {
    stage.prepare = async (page) => {
      // What the test runner's compiler calls.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(() => {
        const used: string[] = [];
        // What the test itself evaluates in the page is not the kit's. Firefox also tells what a callback was asked for by.
        const seen = { push: (how: string): unknown => new Error().stack!.split(/^[\w ]+\*/m)[0]!.includes('pptr:') || used.push(how) };
        Object.assign(window, { used, entries: history.length });
        /** Every use is noted; what it does stays. */
        const watched: [object, string[]][] = [
          [Document.prototype, ['cookie']],
          [window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'name', 'opener', 'cookieStore', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'eval', 'Function']],
          [Navigator.prototype, ['serviceWorker', 'sendBeacon', 'storage', 'geolocation', 'plugins', 'userAgent', 'clipboard']],
          [History.prototype, ['pushState', 'replaceState']],
        ];
        for (const [owner, keys] of watched) {
          for (const key of keys) {
            const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
            if (get) {
              Object.defineProperty(owner, key, { configurable: true, get() { return (seen.push(`get ${key}`), get.call(this) as unknown); }, set(to) { seen.push(`set ${key}`); set?.call(this, to); } });
            } else if (value) {
              Object.defineProperty(owner, key, {
                configurable: true,
                writable: true,
                value: new Proxy(value as new () => object, { apply: (target, self, args) => (seen.push(`call ${key}`), Reflect.apply(target as never, self, args) as unknown), construct: (target, args) => (seen.push(`new ${key}`), Reflect.construct(target, args)) }),
              });
            }
          }
        }
      });
    };
    const control = '<script>window.control = () => { document.cookie; localStorage; window.name; indexedDB; caches; navigator.serviceWorker; new Function(""); history.replaceState(null, "") }</script>';
    const { page, messages } = await stage.visit(stage.tag() + WIDGETS, {}, control);
    await settle(page, TAGS.join(), 'ready', 'empty');
    await use(page);
    const found = await page.evaluate(async () => {
      const { used } = window as unknown as { used: string[] };
      const ours = [...used];
      // A control: each watch sees what it watches.
      requestAnimationFrame((window as unknown as { control: () => void }).control);
      await new Promise(requestAnimationFrame);
      return {
        ours,
        control: used.slice(ours.length),
        added: history.length - (window as unknown as { entries: number }).entries,
        state: history.state as unknown,
        cookie: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        name: window.name,
        links: [...document.head.querySelectorAll('link:not([rel=icon])')].map((link) => link.getAttribute('rel')),
        frames: frames.length,
      };
    });
    expect(messages).to.deep.equal([]);
    expect(found.ours).to.deep.equal([]);
    expect(found.control).to.include.members(['get cookie', 'get localStorage', 'get name', 'get indexedDB', 'get caches', 'get serviceWorker', 'new Function', 'call replaceState']);
    expect(found).to.deep.include({ added: 0, state: null, cookie: '', stored: 0, databases: 0, caches: 0, workers: 0, name: '', frames: 0 });
    expect([...new Set(found.links)]).to.deep.equal(engine === 'webkit' ? [] : ['modulepreload']);
    expect(messages).to.deep.equal([]);
  });

  it('url-param alone writes to the address of the page, and only when a visitor chooses', async () => {
    const { page } = await stage.visit(stage.tag() + '<zorgpact-theme-filter url-param="thema"></zorgpact-theme-filter>');
    await settle(page, 'zorgpact-theme-filter');
    expect(await page.evaluate(() => location.search)).to.equal('');
    await page.$eval('zorgpact-theme-filter', (filter) => filter.shadowRoot!.querySelector<HTMLElement>('[part~=chip]:not([aria-disabled=true])')!.click());
    await page.waitForFunction(() => location.search.startsWith('?thema='));
    expect(await page.evaluate(() => [history.state as unknown, document.cookie, localStorage.length])).to.deep.equal([null, '', 0]);
  });
});

describe('what the kit tells of a visitor', () => {
  const stage = new Stage().use();

  for (const way of ['zorgpact.js', 'zorgpact.all.js']) {
    it(`no cookie and no more than the origin of the page, whatever the page’s own policy and the server’s cookies: ${way}`, async () => {
      const asked: IncomingMessage[] = [];
      stage.intercept = (request, response) => {
        asked.push(request);
        // A server that would follow visitors.
        response.setHeader('set-cookie', 'volg=1; Path=/; SameSite=Lax');
        if (!request.url!.startsWith('/feed/')) return false;
        const feed = limburg();
        (feed['koplopers'] as Json[]).find(({ id }) => id === 'evolva-werkplekleren-3-0')!['image'] = { url: `${stage.demo.kit}/assets/pictures/card.png`, alt: 'Foto' };
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(JSON.stringify(feed));
        return true;
      };
      const tag = stage.tag(`crossorigin="anonymous" referrerpolicy="strict-origin" data-feed="${stage.demo.kit}/feed/v1/feed.json"`, way);
      // On one host name cookies go to every port: what the page has, a request with credentials would take along.
      const { page } = await stage.visit(tag + WIDGETS, { 'referrer-policy': 'unsafe-url' }, '<script>document.cookie = "gast=1"; history.replaceState(null, "", "/dossier/12345?bsn=999")</script>');
      await settle(page, TAGS.join());
      await page.$eval('zorgpact-portrait', (portrait) => portrait.scrollIntoView());
      await page.waitForFunction(() => document.querySelector('zorgpact-portrait')!.shadowRoot!.querySelector('img')?.naturalWidth);
      expect(asked.map(({ url }) => url!.replace(/-[\w-]{8}\.js/, '.js'))).to.include.members(['/feed/v1/feed.json', '/assets/pictures/card.png', `/cdn/${way}`]);
      for (const { url, headers } of asked) {
        expect(headers.cookie, url).to.equal(undefined);
        expect([undefined, `${stage.host}/`], url).to.include(headers.referer);
      }
      expect(await page.evaluate(() => document.cookie)).to.equal('gast=1');
      // A control: a plain request of the page takes both along.
      await page.evaluate((address) => fetch(address, { mode: 'no-cors', credentials: 'include' }), `${stage.demo.kit}/assets/icon.svg`);
      const { headers } = asked.find(({ url }) => url === '/assets/icon.svg')!;
      expect(headers.cookie).to.include('gast=1');
      expect(headers.referer).to.include('bsn=999');
    });
  }
});
