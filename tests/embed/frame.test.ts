import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { NARROWEST, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText } from '../helpers/rungs.js';

describe('the iframe of rung 5', () => {
  const stage = new Stage().use();
  const frame = (query = 'widget=card&amp;pact=limburg', attributes = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'): string =>
    `<iframe src="${stage.demo.kit}/embed.html?${query}" ${attributes} title="Zorgpact" width="600" height="150"></iframe>`;
  const script = (): string => `<script async src="${stage.demo.kit}/cdn/zorgpact-frame.js"></script>`;
  const heights = (page: Page): Promise<number> => page.$eval('iframe', (element) => element.getBoundingClientRect().height);
  const inner = async (page: Page, tag = 'zorgpact-card'): Promise<number> => {
    const inside = await page.waitForFrame((one) => one.url().includes('/embed.html'));
    await accessibleText(inside, tag);
    return inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  };
  /** Waits until the frame has the height of what is in it. */
  const fits = async (page: Page): Promise<void> => {
    const wanted = await inner(page);
    await page.waitForFunction((height) => Math.abs(document.querySelector('iframe')!.clientHeight - height) <= 1, {}, wanted);
  };

  for (const [name, style] of [['content-box', 'box-sizing:content-box;border:7px solid'], ['border-box', 'box-sizing:border-box;border:7px solid']] as const) {
    it(`is as high as what is in it, sandboxed and of another origin, ${name}`, async () => {
      const { page, messages } = await stage.visit(`<style>iframe{${style}}</style>${frame()}${script()}`);
      await fits(page);
      expect(await heights(page)).to.be.above(300);
      expect(messages).to.deep.equal([]);
    });
  }

  it('follows a change of width without growing for ever', async () => {
    const { page } = await stage.visit(frame() + script());
    await fits(page);
    const wide = await heights(page);
    await page.$eval('iframe', (element) => element.setAttribute('width', '300'));
    await page.waitForFunction((height) => document.querySelector('iframe')!.clientHeight > height, {}, wide);
    await fits(page);
    const seen = await page.evaluate(async () => {
      const found: number[] = [];
      for (let at = 0; at < 60; at++) {
        await new Promise(requestAnimationFrame);
        found.push(document.querySelector('iframe')!.clientHeight);
      }
      return found;
    });
    expect(new Set(seen).size, seen.join()).to.equal(1);
  });

  it('is told again when the script comes long after the frame', async () => {
    const { page } = await stage.visit(frame());
    await inner(page);
    expect(await heights(page)).to.be.below(200);
    await page.evaluate((src) => {
      const late = document.createElement('script');
      late.src = src;
      document.body.append(late);
    }, `${stage.demo.kit}/cdn/zorgpact-frame.js`);
    await fits(page);
  });

  only(['chromium', 'webkit'], 'Firefox makes no message event of a window of another origin').it('believes no message of another origin, another frame or another shape', async () => {
    const { page } = await stage.visit(`${frame()}<iframe id="ander" src="data:text/html,x"></iframe>${script()}`);
    await fits(page);
    const before = await heights(page);
    await page.evaluate(async (kit) => {
      const frameWindow = document.querySelector('iframe')!.contentWindow;
      const other = document.querySelector<HTMLIFrameElement>('#ander')!.contentWindow;
      const good = { type: 'zorgpact:height', height: 5000 };
      const shapes = [null, undefined, 5000, 'zorgpact:height', { height: 5000 }, { type: 'resize', height: 5000 }, ...['5000', '5000px', -1, 0, Infinity, NaN, 1e9, {}, null, ''].map((height) => ({ type: 'zorgpact:height', height }))];
      for (const forged of [
        { data: good, source: frameWindow, origin: 'https://elders.example' },
        { data: good, source: other, origin: kit },
        { data: good, source: null, origin: 'null' },
        ...shapes.map((data) => ({ data, source: frameWindow, origin: 'null' })),
      ]) dispatchEvent(new MessageEvent('message', forged));
      await new Promise(requestAnimationFrame);
    }, stage.demo.kit);
    expect(await heights(page)).to.equal(before);
  });

  it('keeps its own height, scrolls and has its content where no script is allowed around it', async () => {
    const { page, messages } = await stage.visit(frame(), { 'content-security-policy': `default-src 'none'; frame-src ${stage.demo.kit}` });
    expect(await inner(page)).to.be.above(300);
    expect(await heights(page)).to.be.within(150, 160);
    expect(messages.filter((message) => !/data:,|img-src data/.test(message))).to.deep.equal([]);
  });

  it('shows a language, a scheme and an accent that its address names', async () => {
    const { page } = await stage.visit(frame('widget=card&amp;pact=limburg&amp;lang=en&amp;scheme=dark&amp;accent=b2242a'));
    await inner(page);
    const inside = page.frames()[1]!;
    const seen = await inside.evaluate(() => {
      const { documentElement } = document;
      return { lang: documentElement.lang, scheme: getComputedStyle(documentElement).colorScheme, accent: getComputedStyle(documentElement).getPropertyValue('--zorgpact-accent'), text: document.querySelector('zorgpact-card')!.shadowRoot!.textContent };
    });
    expect(seen).to.include({ lang: 'en', scheme: 'dark', accent: '#b2242a' });
    expect(seen.text).to.include('Partners');
    await inside.waitForFunction(() => document.title.includes('Limburg'));
  });

  it('takes no data, link or colour of somebody else from its address', async () => {
    const evil = encodeURIComponent(`${stage.host}/evil.json`);
    const { page, requests } = await stage.visit(frame(`widget=card&amp;pact=limburg&amp;feed=${evil}&amp;href=${evil}&amp;accent=red;background:url(x)&amp;onload=alert(1)`));
    await inner(page);
    expect(requests.filter((url) => url.includes('evil'))).to.deep.equal([`${stage.demo.kit}/embed.html?widget=card&pact=limburg&feed=${evil}&href=${evil}&accent=red;background:url(x)&onload=alert(1)`]);
    expect(await page.frames()[1]!.$eval('zorgpact-card', (card) => [card.getAttributeNames().sort(), document.documentElement.style.getPropertyValue('--zorgpact-accent')])).to.deep.equal([['pact', 'state'], '']);
  });

  it('is called after what it shows, and says so when there is no such widget', async () => {
    for (const [query, title] of [['widget=agenda&pact=limburg', 'Actieagenda · limburg'], ['widget=card&pact=limburg', 'Zorgpact Limburg'], ['widget=kopgroep', 'Kopgroep']] as const) {
      const { page } = await stage.open(`${stage.demo.kit}/embed.html?${query}`);
      await page.waitForFunction((wanted) => document.title === wanted, {}, title);
    }
    const { page } = await stage.open(`${stage.demo.kit}/embed.html?widget=agendaa`);
    expect(await page.$eval('body', (body) => body.innerText)).to.include('Deze widget bestaat niet').and.not.to.include('agendaa');
  });

  it('tells nothing to a frame of somebody else, and takes no height from it', async () => {
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/embed/')) return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<script>addEventListener('message', () => (document.title = 'aangesproken')); parent.postMessage({ type: 'zorgpact:height', height: 999 }, '*')</script>`);
      return true;
    };
    const { page } = await stage.visit(`<iframe id="ander" src="${stage.demo.kit}/embed/film" height="150"></iframe>${frame()}${script()}`);
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]!.clientHeight > 200);
    expect(await page.$eval('#ander', (element) => element.clientHeight)).to.equal(150);
    const other = await page.waitForFrame((one) => one.url().includes('/embed/film'));
    expect(await other.evaluate(() => document.title)).to.equal('');
  });

  it('says that it can’t show anything where its scripts don’t come', async () => {
    stage.intercept = (request, response) => request.url!.startsWith('/cdn/core-') && Boolean(response.writeHead(503, { 'access-control-allow-origin': '*' }).end());
    const { page } = await stage.visit(frame() + script());
    const inside = await page.waitForFrame((one) => one.url().includes('/embed.html'));
    await inside.waitForFunction(() => document.querySelector('.late')?.checkVisibility({ visibilityProperty: true }), { polling: 50 });
    expect(await inside.evaluate(() => document.body.innerText)).to.include('Deze gegevens zijn nu niet te zien');
  });

  it('takes the smaller feed of one pact from the kit’s own folder', async () => {
    const { page, requests } = await stage.visit(frame('widget=card&amp;pact=limburg&amp;feed=feed/v1/pacts/limburg.json'));
    await inner(page);
    expect(requests.filter((url) => url.includes('/feed/'))).to.deep.equal([`${stage.demo.kit}/feed/v1/pacts/limburg.json`]);
  });

  it('is a page by itself too', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/embed.html?widget=kopgroep&limit=3`, NARROWEST);
    await settle(page, 'zorgpact-kopgroep');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(NARROWEST);
  });

  it('breaks no policy, not even its own', async () => {
    const { page, messages } = await stage.open(`${stage.demo.kit}/embed.html?widget=kopgroep&limit=3`);
    await settle(page, 'zorgpact-kopgroep');
    expect(messages.filter((message) => !message.includes('404'))).to.deep.equal([]);
    const policy = await page.$eval('meta[http-equiv]', (meta) => (meta as HTMLMetaElement).content);
    // In a sandboxed frame 'self' is nobody in WebKit.
    expect(policy).to.include(`script-src ${stage.demo.kit}/cdn/;`).and.to.include("require-trusted-types-for 'script'").and.not.to.include("'self'");
  });

  it('runs no script and asks for no data of anywhere but its own folder', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/embed.html?widget=card&pact=limburg`);
    await settle(page, 'zorgpact-card');
    const refused = await page.evaluate(async (host) => {
      const found: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
      const script = document.createElement('script');
      await new Promise((resolve) => {
        script.onload = script.onerror = resolve;
        try {
          script.src = `${host}/evil.js`;
        } catch {
          // Trusted Types come first.
          resolve(found.push('trusted-types'));
        }
        document.body.append(script);
      });
      await new Promise<void>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => effectiveDirective === 'connect-src' && resolve());
        fetch(`${host}/evil.json`).then(() => resolve(), () => {});
      });
      return found;
    }, stage.host);
    expect(refused).to.include('connect-src').and.to.include.oneOf(['trusted-types', 'require-trusted-types-for', 'script-src-elem', 'script-src']);
  });

  only(['chromium'], 'no other is told to run no script').it('tells without JavaScript that it needs it', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/embed.html?widget=kopgroep&limit=3`, 320);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await page.$eval('body', (body) => body.innerText)).to.include('JavaScript');
  });
});
