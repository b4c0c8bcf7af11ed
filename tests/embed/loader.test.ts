import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { count, NARROWEST, read, said, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';

const CARD = '<zorgpact-card pact="limburg"><a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a></zorgpact-card>';

describe('the loader on a page of another origin', () => {
  const stage = new Stage().use();
  const feed = (): string => `${stage.demo.kit}/feed/v1/feed.json`;

  it('puts real content in the element, with the loader, the shared code, the widget and the feed as the only requests', async () => {
    const { page, messages, requests } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    expect(await read(page, 'zorgpact-card')).to.include('Limburg').and.to.include('Op weg naar focus');
    const kit = requests.filter((url) => url.startsWith(stage.demo.kit)).map((url) => url.replace(stage.demo.kit, '').replace(/-[\w-]{8}\.js/, '.js'));
    expect([...new Set(kit)].sort()).to.deep.equal(['/cdn/card.js', '/cdn/core.js', '/cdn/zorgpact.js', '/feed/v1/feed.json']);
    expect(count(requests, feed())).to.equal(1);
    expect(messages).to.deep.equal([]);
  });

  it('asks for the feed beside the code, not after it', async () => {
    // The shared code is held back until the feed was asked for: a feed that waits for code would never come.
    let release: (() => void) | undefined;
    let asked = false;
    stage.intercept = (request, response) => {
      if (request.url === '/feed/v1/feed.json') {
        asked = true;
        release?.();
      } else if (request.url!.startsWith('/cdn/core-') && !asked) {
        release = () => response.writeHead(307, { location: request.url!, 'access-control-allow-origin': '*' }).end();
        return true;
      }
      return false;
    };
    const { page } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    expect(asked).to.equal(true);
  });

  it('puts the widget of a script tag alone right where the tag stands', async () => {
    const { page, messages } = await stage.visit(`<p id="voor">Voor</p>${stage.tag(`data-feed="${feed()}" data-widget=" Agenda " data-pact="limburg" data-group-by="none"`)}<p id="na">Na</p>`);
    await settle(page, 'zorgpact-agenda');
    expect(await page.$eval('zorgpact-agenda', (element) => [element.previousElementSibling?.localName, element.nextElementSibling?.id, element.getAttribute('pact'), element.getAttribute('group-by')])).to.deep.equal(['script', 'na', 'limburg', 'none']);
    expect(messages).to.deep.equal([]);
  });

  it('never copies an attribute that could run', async () => {
    const { page } = await stage.visit(stage.tag(`data-feed="${feed()}" data-widget="card" data-pact="limburg" data-onclick="x" data-style="color:red"`));
    await settle(page, 'zorgpact-card');
    expect(await page.$eval('zorgpact-card', (element) => element.getAttributeNames().sort())).to.deep.equal(['pact', 'state']);
  });

  it('takes the feed beside the script when none is named', async () => {
    const { page, requests } = await stage.visit(stage.tag('') + CARD);
    await settle(page, 'zorgpact-card');
    expect(count(requests, feed())).to.equal(1);
  });

  it('finds widgets that are added later, and loads their code then', async () => {
    const { page, requests } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    expect(count(requests, '/cdn/portrait')).to.equal(0);
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('zorgpact-portrait'));
      section.firstElementChild!.setAttribute('koploper', 'strong');
      document.body.append(section);
    });
    await settle(page, 'zorgpact-portrait');
    expect(await read(page, 'zorgpact-portrait')).to.include('STRONG');
    expect(count(requests, feed())).to.equal(1);
  });

  it('loads once when the tag is pasted six times, and places each tag’s own widget', async () => {
    const { page, messages, requests } = await stage.visit(stage.tag(`data-feed="${feed()}" data-widget="card" data-pact="limburg"`).repeat(5) + stage.tag() + CARD);
    await page.waitForFunction(() => document.querySelectorAll('zorgpact-card[state=ready]').length === 6);
    expect(count(requests, feed())).to.equal(1);
    expect(count(requests, '/cdn/card-')).to.equal(1);
    expect(messages).to.deep.equal([]);
  });

  it('asks nothing but the loader on a page without widgets', async () => {
    const { requests } = await stage.visit(stage.tag());
    expect(requests.filter((url) => url.startsWith(stage.demo.kit))).to.deep.equal([`${stage.demo.kit}/cdn/zorgpact.js`]);
  });

  it('gives a second tag with another feed its own, whichever of the two runs first', async () => {
    const own = `${stage.demo.kit}/feed/v1/pacts/zeeland.json`;
    // The first tag is held back until the second has run: async scripts run in any order.
    let second = false;
    let release: (() => void) | undefined;
    stage.intercept = (request, response) => {
      if (request.url === '/feed/v1/pacts/zeeland.json') {
        second = true;
        release?.();
      } else if (request.url === '/cdn/zorgpact.js?eerst' && !second) {
        release = () => response.writeHead(307, { location: '/cdn/zorgpact.js', 'access-control-allow-origin': '*' }).end();
        return true;
      }
      return false;
    };
    const { page, requests } = await stage.visit(stage.tag(undefined, 'zorgpact.js?eerst') + CARD + stage.tag(`data-feed="${own}" data-widget="kopgroep"`));
    await settle(page, 'zorgpact-card, zorgpact-kopgroep');
    expect(count(requests, own)).to.equal(1);
    expect(await read(page, 'zorgpact-kopgroep')).to.include('Zeeuwse Huiskamer');
  });

  it('never runs a chunk whose bytes were changed; the fallback stays', async () => {
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/cdn/card-')) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('document.body.dataset.hacked = "1"');
      return true;
    };
    const { page, messages } = await stage.visit(stage.tag() + CARD);
    await said(page, messages, 'niet geladen');
    expect(await page.evaluate(() => document.body.dataset['hacked'])).to.equal(undefined);
    expect(await page.$eval('zorgpact-card', (element) => [element.matches(':defined'), element.textContent])).to.deep.equal([false, 'Zorgpact Limburg']);
    expect(count(messages, 'pageerror')).to.equal(0);
  });

  it('asks for a chunk again when a later widget needs it, after a failure', async () => {
    let broken = true;
    stage.intercept = (request, response) => {
      if (!broken || !request.url!.startsWith('/cdn/card-')) return false;
      response.writeHead(503, { 'access-control-allow-origin': '*' }).end();
      return true;
    };
    const { page, messages } = await stage.visit(stage.tag() + CARD);
    await said(page, messages, 'niet geladen');
    broken = false;
    await page.evaluate(() => {
      const card = document.createElement('zorgpact-card');
      card.setAttribute('pact', 'zeeland');
      document.body.append(card);
    });
    await settle(page, 'zorgpact-card');
  });

  only(['chromium', 'webkit'], 'Firefox never asks again for a module that others import').it('loses nothing by the shared chunk that came late: what was missed shows, with the page’s feed, and words are checked still', async () => {
    let broken = true;
    stage.intercept = (request, response) => {
      const isWords = request.url!.startsWith('/cdn/en-');
      if (!isWords && !(broken && request.url!.startsWith('/cdn/core-'))) return false;
      response.writeHead(isWords ? 200 : 503, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(isWords ? 'document.body.dataset.hacked = "1"' : '');
      return true;
    };
    const { page, messages } = await stage.visit(`${stage.tag() + CARD}<div data-zorgpact="kopgroep"></div>`);
    await said(page, messages, 'niet geladen');
    broken = false;
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<zorgpact-card pact="zeeland" lang="en"></zorgpact-card>'));
    await settle(page, 'zorgpact-card, zorgpact-kopgroep');
    expect(await page.$$eval('zorgpact-card, zorgpact-kopgroep', ({ length }) => length)).to.equal(3);
    await said(page, messages, 'integrity');
    expect(await page.evaluate(() => document.body.dataset['hacked'])).to.equal(undefined);
  });

  it('has the pact of a provider that comes after other widgets', async () => {
    const { page, messages } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<zorgpact-provider pact="zeeland"><zorgpact-card></zorgpact-card></zorgpact-provider>'));
    await settle(page, 'zorgpact-provider zorgpact-card');
    expect(await read(page, 'zorgpact-provider zorgpact-card')).to.include('Zeeland');
    expect(messages).to.deep.equal([]);
  });

  it('reads the text of no link that leads elsewhere', async () => {
    const { page } = await stage.visit(`${CARD}<p>${'<a href="/verder">Verder</a> '.repeat(500)}</p>`);
    await page.evaluate((html) => {
      const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
      Object.defineProperty(Node.prototype, 'textContent', { configurable: true, get(this: Node) {
        if (this instanceof HTMLAnchorElement || this instanceof HTMLParagraphElement) document.body.dataset['read'] = String(Number(document.body.dataset['read'] ?? 0) + 1);
        return get!.call(this) as unknown;
      } });
      document.body.append(document.createRange().createContextualFragment(html));
    }, `${stage.tag()}<p><a href="${stage.demo.kit}/embed.html?widget=kopgroep">Kopgroep</a></p>`);
    await settle(page, 'zorgpact-card, zorgpact-kopgroep');
    // The one link that is a widget's, and the paragraph around it.
    expect(await page.evaluate(() => Number(document.body.dataset['read']))).to.be.within(1, 12);
  });

  it('takes from a link in the page no feed, id, link or state of somebody else', async () => {
    const { page, requests } = await stage.visit(`${stage.tag()}<p><a href="${stage.demo.kit}/embed.html?widget=card&amp;pact=limburg&amp;feed=${encodeURIComponent(`${stage.host}/evil.json`)}&amp;id=login&amp;state=error&amp;href=${encodeURIComponent(stage.host)}">Limburg</a></p>
      <p><a href="${stage.demo.kit}/embed.html?widget=agenda&amp;pact=limburg&amp;feed=feed/v1/pacts/limburg.json">Agenda</a></p>`);
    await settle(page, 'zorgpact-card, zorgpact-agenda');
    expect(await page.$eval('zorgpact-card', (card) => card.getAttributeNames().sort())).to.deep.equal(['pact', 'state']);
    expect(await page.$eval('zorgpact-agenda', (agenda) => agenda.getAttribute('feed'))).to.equal(`${stage.demo.kit}/feed/v1/pacts/limburg.json`);
    expect(count(requests, 'evil.json')).to.equal(0);
  });

  it('is not led astray by a picture that is called currentScript', async () => {
    const { page, requests } = await stage.visit(`<img name="currentScript" src="${stage.host}/cdn/x.js" data-feed="${stage.host}/evil.json">${stage.tag() + CARD}`);
    await settle(page, 'zorgpact-card');
    expect(count(requests, 'evil.json')).to.equal(0);
  });

  it('tells of a second feed for the page, which is not used', async () => {
    const { page, messages } = await stage.visit(stage.tag() + CARD + stage.tag(`data-feed="${stage.demo.kit}/feed/v1/pacts/zeeland.json"`));
    await settle(page, 'zorgpact-card');
    await said(page, messages, 'de pagina heeft al een feed');
    expect(messages).to.have.length(1);
  });

  it('is the same in a page of another encoding', async () => {
    for (const file of ['zorgpact.js', 'zorgpact.all.js']) {
      const { page } = await stage.visit(`<script async src="${stage.demo.kit}/cdn/${file}" data-feed="${stage.demo.kit}/feed/v1/feed.json" charset="iso-8859-1"></script><zorgpact-card pact="&#8220;limburg&#8221;"></zorgpact-card>`);
      await settle(page, 'zorgpact-card');
      expect(await read(page, 'zorgpact-card')).to.include('Thema’s');
    }
  });

  it('leaves a plain link in a heading, a sentence and an editor a link', async () => {
    const link = `<a href="${stage.demo.kit}/embed.html?widget=card&amp;pact=zeeland">Zeeland</a>`;
    const { page } = await stage.visit(`${stage.tag() + CARD}<h2>${link}</h2><p>Lees <strong>${link}</strong> meer</p><p contenteditable>${link}</p><p id="alleen"><strong>${link}</strong></p>`);
    await settle(page, '#alleen zorgpact-card, body > zorgpact-card');
    expect(await page.$$eval('zorgpact-card', ({ length }) => length)).to.equal(2);
  });

  it('checks the words of another language too', async () => {
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/cdn/en-')) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('document.body.dataset.hacked = "1"');
      return true;
    };
    const { page, messages } = await stage.visit(stage.tag() + CARD.replace('pact=', 'lang="en" pact='));
    await settle(page, 'zorgpact-card');
    await said(page, messages, 'integrity');
    expect(await page.evaluate(() => document.body.dataset['hacked'])).to.equal(undefined);
    expect(await read(page, 'zorgpact-card')).to.include('Op weg naar');
  });

  for (const [lang, words] of [
    ['en', 'Moving towards'],
    ['fy', 'Op wei nei'],
  ] as const) {
    it(`speaks the language of the page with one request more: ${lang}`, async () => {
      const { page, requests } = await stage.visit(stage.tag() + CARD.replace('pact=', `lang="${lang}" pact=`));
      await settle(page, 'zorgpact-card');
      await page.waitForFunction((language) => document.querySelector('zorgpact-card')!.shadowRoot!.querySelector('.zp')!.getAttribute('lang') === language, {}, lang);
      expect(await read(page, 'zorgpact-card')).to.include(words);
      expect(count(requests, `/cdn/${lang}-`)).to.equal(1);
    });
  }

  it('is wide enough to read wherever its parent shrinks to its content', async () => {
    const card = '<zorgpact-card pact="limburg"></zorgpact-card>';
    const parents = ['display:flex', 'display:flex;flex-direction:column;align-items:center', 'float:left', 'display:inline-block', 'position:absolute', 'display:table-cell', 'display:grid;grid-template-columns:auto 1fr', 'display:grid;place-content:center', 'width:fit-content'];
    const styles = parents.map((rules, index) => `.p${index}{${rules}}`).join('');
    const { page } = await stage.visit(stage.tag() + parents.map((_, index) => `<div class="p${index}">${card}</div>`).join('') + `<dialog open>${card}</dialog>`, {}, `<style>${styles}</style>`);
    await settle(page, 'zorgpact-card');
    for (const width of [1280, NARROWEST]) {
      await page.setViewport({ width, height: 900 });
      const widths = await page.$$eval('zorgpact-card', (cards) => cards.map((element) => Math.round(element.getBoundingClientRect().width)));
      expect(Math.min(...widths), String(widths)).to.be.at.least(width === 1280 ? 500 : 240);
      expect(Math.max(...widths), String(widths)).to.be.at.most(width);
    }
  });

  it('turns to the page’s feed when its own is taken away', async () => {
    const { page } = await stage.visit(stage.tag() + CARD.replace('pact=', `feed="${stage.demo.kit}/feed/v1/pacts/limburg.json" pact=`));
    await settle(page, 'zorgpact-card');
    await page.$eval('zorgpact-card', (element) => {
      element.removeAttribute('feed');
      element.setAttribute('pact', 'zeeland');
    });
    await page.waitForFunction(() => document.querySelector('zorgpact-card')!.shadowRoot!.textContent!.includes('Zeeland'));
    await settle(page, 'zorgpact-card');
  });

  it('says where to put a script in the head that asks for a widget', async () => {
    const { page, messages } = await stage.visit('', {}, stage.tag(`data-feed="${feed()}" data-widget="card" data-pact="limburg"`));
    await said(page, messages, 'zet dit script in de body');
    expect(messages).to.have.length(1);
    expect(await page.$('zorgpact-card')).to.equal(null);
  });

  it('is found as a module too, beside other scripts with a like name', async () => {
    const module = stage.tag().replace('async', 'type="module"');
    const { page } = await stage.visit(`<script src="${stage.host}/zorgpactsite.js"></script>${module}${CARD}`);
    await settle(page, 'zorgpact-card');
  });

  it('lets a script tag check each chunk in WebKit, which preloads modules without checking them, also under Trusted Types', async () => {
    stage.prepare = (page) => page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }));
    const trusted = `default-src 'none'; script-src ${stage.demo.kit}; connect-src ${stage.demo.kit}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`;
    const { page, messages } = await stage.visit(stage.tag() + CARD, { 'content-security-policy': trusted });
    await settle(page, 'zorgpact-card');
    expect(messages).to.deep.equal([]);
    expect(await page.$$eval('link[rel=modulepreload]', ({ length }) => length)).to.equal(0);
    expect(await page.$$eval('script[type=module]', (scripts) => scripts.map(({ src, integrity }) => `${src.replace(/.*\/|-.*/g, '')} ${integrity.slice(0, 7)}`).sort())).to.deep.equal(['card sha256-', 'core sha256-']);
  });

  it('names in sri.json the hash of every file as it is served', async () => {
    const hashes = (await (await fetch(`${stage.demo.kit}/cdn/sri.json`)).json()) as Record<string, string>;
    expect(Object.keys(hashes)).to.include.members(['zorgpact.js', 'zorgpact.all.js']);
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = Buffer.from(await (await fetch(`${stage.demo.kit}/cdn/${file}`)).arrayBuffer());
      expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, file).to.equal(hash);
    }
  });

  it('leaves a tag name that another script took, and the page keeps working', async () => {
    const { page, messages } = await stage.visit(stage.tag() + CARD + '<zorgpact-portrait koploper="strong"></zorgpact-portrait>', {}, '<script>customElements.define("zorgpact-card", class extends HTMLElement {})</script>');
    await settle(page, 'zorgpact-portrait');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('ander script');
  });

  it('names an unknown data-widget', async () => {
    const { page, messages } = await stage.visit(stage.tag(`data-feed="${feed()}" data-widget="kaartje"`));
    await said(page, messages, '"kaartje"');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('card, agenda');
  });

  it('sets at most one global and stores nothing', async () => {
    const { page } = await stage.visit('', {}, '<script>window.before = new Set(Reflect.ownKeys(window))</script>');
    const added = await page.evaluate(
      async (src, feedUrl) => {
        const script = document.createElement('script');
        Object.assign(script, { src, async: true });
        script.dataset['feed'] = feedUrl;
        document.head.append(script, document.createElement('zorgpact-card'));
        document.body.append(document.createElement('zorgpact-card'));
        document.querySelectorAll('zorgpact-card').forEach((card) => card.setAttribute('pact', 'limburg'));
        await customElements.whenDefined('zorgpact-card');
        await new Promise((resolve) => document.addEventListener('zorgpact-ready', resolve, { once: true }));
        const { before } = window as unknown as { before: Set<PropertyKey> };
        return {
          // One is WebKit's driver's own.
          globals: Reflect.ownKeys(window).filter((key) => !before.has(key) && key !== 'before').map(String).filter((key) => key !== 'Symbol(automationSessionProxy)'),
          cookies: document.cookie,
          stored: localStorage.length + sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: window.isSecureContext ? (await caches.keys()).length : 0,
        };
      },
      `${stage.demo.kit}/cdn/zorgpact.js`,
      feed(),
    );
    expect(added.globals.filter((key) => !/^(lit|reactiveElement)/.test(key))).to.deep.equal(['Symbol(zorgpact.loader.v1)']);
    expect(added).to.include({ cookies: '', stored: 0, databases: 0, caches: 0 });
  });

  it('does all of it from one file too', async () => {
    const { page, messages, requests } = await stage.visit(stage.tag(`data-feed="${feed()}" data-widget="theme-filter"`, 'zorgpact.all.js') + CARD);
    await settle(page, 'zorgpact-card, zorgpact-theme-filter');
    expect(requests.filter((url) => url.startsWith(stage.demo.kit))).to.have.length(2);
    expect(messages).to.deep.equal([]);
  });
});

describe('a feed that fails', () => {
  const stage = new Stage().use();

  for (const [name, path, detail] of [
    ['is not there', '/feed/v1/bestaat-niet.json', 'HTTP 404'],
    ['is a page', '/', 'html'],
    ['is other JSON', '/cdn/sri.json', 'not-feed'],
  ] as const) {
    it(`shows the error with a retry beside the fallback when it ${name}`, async () => {
      const { page, messages } = await stage.visit(stage.tag(`data-feed="${stage.demo.kit}${path}"`) + CARD);
      await settle(page, 'zorgpact-card', 'error');
      expect(await read(page, 'zorgpact-card')).to.include('Laden lukt nu niet').and.to.include('Opnieuw proberen');
      expect(await page.$eval('zorgpact-card a', (link) => link.checkVisibility())).to.equal(true);
      const ours = messages.filter((message) => message.includes('[zorgpact]'));
      expect(ours).to.have.length(1);
      expect(ours[0]).to.include(`${stage.demo.kit}${path}`).and.to.include(detail);
      expect(count(messages, 'pageerror')).to.equal(0);
    });
  }

  it('shows the content after the retry', async () => {
    let broken = true;
    stage.intercept = (request, response) => {
      if (!broken || request.url !== '/feed/v1/feed.json') return false;
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      return true;
    };
    const { page } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card', 'error');
    broken = false;
    await page.$eval('zorgpact-card', (card) => card.shadowRoot!.querySelector('button')!.click());
    await settle(page, 'zorgpact-card');
  });

  it('shows what is good of a feed with one bad record', async () => {
    stage.intercept = (request, response) => {
      if (request.url !== '/feed/v1/feed.json') return false;
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(JSON.stringify({ version: '1.0', pacts: [{ id: 'kapot' }, { id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg' }] }));
      return true;
    };
    const { page, messages } = await stage.visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('/pacts/0/name');
  });

  it('keeps the fallback of an unknown pact and names the nearest in one warning', async () => {
    const { page, messages } = await stage.visit(stage.tag() + CARD.replace('pact="limburg"', 'pact="limbrug"'));
    await settle(page, 'zorgpact-card', 'empty');
    expect(await page.$eval('zorgpact-card a', (link) => link.checkVisibility())).to.equal(true);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('pact="limbrug"').and.to.include('"limburg"');
  });
});

describe('a strict content security policy', () => {
  const stage = new Stage().use();

  it('is never broken, Trusted Types and no styles at all included', async () => {
    const { kit } = stage.demo;
    const policy = `default-src 'none'; script-src ${kit}; connect-src ${kit}; img-src ${kit} data:; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`;
    const { page, messages } = await stage.visit(
      `${stage.tag()}${CARD}<zorgpact-agenda pact="zeeland"></zorgpact-agenda><zorgpact-volgspot pact="limburg"></zorgpact-volgspot><zorgpact-theme-filter></zorgpact-theme-filter><zorgpact-kopgroep></zorgpact-kopgroep><zorgpact-portrait koploper="strong"></zorgpact-portrait>`,
      { 'content-security-policy': policy },
    );
    await settle(page, 'zorgpact-card, zorgpact-agenda, zorgpact-volgspot, zorgpact-theme-filter, zorgpact-kopgroep, zorgpact-portrait');
    await page.$eval('zorgpact-theme-filter', (filter) => filter.shadowRoot!.querySelector<HTMLButtonElement>('button[aria-pressed]:not([aria-disabled=true])')!.click());
    expect(messages).to.deep.equal([]);
    expect(await page.$eval('zorgpact-card', (card) => getComputedStyle(card.shadowRoot!.querySelector('.panel')!).borderTopWidth)).to.equal('1px');
  });
});
