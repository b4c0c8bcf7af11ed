import { expect } from 'chai';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Action, Feed } from '../../src/feed/schema.js';
import { renderWidget } from '../../src/server/render.js';
import { settle, Stage } from '../helpers/host.js';
import { referenceFeed, titleOf, WITH_FACTS, type Facts } from '../helpers/reference-feed.js';

/** What an app has in its bundle. */
const APP = `
  import { enableHydration } from './src/hydration/index.js';
  import './src/define.js';
  enableHydration();
`;

/** Runs before the app: notes every change inside the widget. */
const WATCH = `<script>
  const widget = document.querySelector('[feed]');
  const changes = [];
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const place = target.localName ?? target.parentNode?.localName ?? '#root';
      changes.push([type, place, attributeName, [...removedNodes].map(String), [...addedNodes].map((node) => node.outerHTML?.slice(0, 80) ?? String(node))].join(' '));
    }
  }).observe(widget.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  const served = widget.shadowRoot.querySelector('.zp');
</script>`;

const changes = (page: Page): Promise<string[]> => page.evaluate('(async () => { for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame); return changes; })()') as Promise<string[]>;

const isKept = (page: Page): Promise<unknown> => page.evaluate('widget.shadowRoot.querySelector(".zp") === served');

/** What a server writes as an attribute and a browser sets as a property, and the marks of both. */
const SHADOW = `(() => {
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!(node instanceof Element)) return '';
    if (node.localName === 'style') return '';
    const attributes = [...node.attributes].filter(({ name }) => !(name === 'selected' || (name === 'value' && node.localName === 'input'))).map(({ name, value }) => name + '="' + (name === 'style' ? [...node.style].map((one) => one + ':' + node.style.getPropertyValue(one)).join(';') : value.trim()) + '"').sort();
    return '<' + [node.localName, ...attributes].join(' ') + '>' + [...node.childNodes].map(text).join('') + '</' + node.localName + '>';
  };
  return [...document.querySelector('[feed]').shadowRoot.childNodes].map(text).join('').trim();
})()`;

/** Opens and closes what was not opened before: a browser fills it when it opens. */
const OPEN_EACH = `(async () => {
  const opened = (globalThis.opened ??= new Set());
  const fresh = [...document.querySelector('[feed]').shadowRoot.querySelectorAll('details')].filter((details) => !opened.has(details));
  const turn = (details) => new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
    details.open = !details.open;
  });
  for (const details of fresh) opened.add(details);
  await Promise.all(fresh.map(turn));
  await Promise.all(fresh.map(turn));
  await document.querySelector('[feed]').updateComplete;
})()`;

describe('a widget that a server wrote, in an app', function () {
  this.timeout(60_000);
  const stage = new Stage().use();
  let app: string;

  before(async () => {
    const { outputFiles } = await build({ stdin: { contents: APP, resolveDir: process.cwd() }, bundle: true, format: 'iife', write: false, minify: true });
    app = outputFiles[0]!.text;
  });

  const attributesOf = ({ pact, attributes = {} }: Facts): string =>
    Object.entries({ ...(pact && { pact }), 'heading-level': '3', ...attributes, 'feed': `${stage.demo.kit}/feed/v1/${pact ? `pacts/${pact}` : 'feed'}.json` })
      .map(([key, value]) => ` ${key}="${value}"`)
      .join('');

  async function open(facts: Facts, shadow: string, { hasApp = true, heading = '<h2>Zorg</h2>' } = {}): Promise<Page> {
    stage.intercept = (request, response) => {
      if (request.url !== '/app.js') return false;
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(app);
      return true;
    };
    const tag = `zorgpact-${facts.name}`;
    const { page } = await stage.visit(`<main>${heading}<${tag}${attributesOf(facts)}>${shadow}</${tag}></main>${shadow && WATCH}${hasApp ? `<script src="${stage.demo.kit}/app.js"></script>` : ''}`);
    if (hasApp) await settle(page, tag);
    return page;
  }

  const served = (facts: Facts, feed: Feed): Promise<string> =>
    renderWidget(feed, { ...facts, attributes: { 'heading-level': '3', ...facts.attributes }, persons: true, hydratable: true }).then(({ shadow }) => shadow);

  for (const facts of WITH_FACTS) {
    describe(titleOf(facts), () => {
      it('has on the server the shadow tree that a browser makes', async () => {
        const before = await (await open(facts, await served(facts, await referenceFeed(facts.pact)), { hasApp: false })).evaluate(SHADOW);
        const client = await open(facts, '');
        let after = '';
        // Rows below the window come later.
        for (const end = Date.now() + 20_000; after !== before && Date.now() < end; ) {
          await client.evaluate(OPEN_EACH);
          after = (await client.evaluate(SHADOW)) as string;
        }
        expect(after).to.equal(before);
      });

      it('is taken over without a change', async () => {
        const page = await open(facts, await served(facts, await referenceFeed(facts.pact)));
        expect(await changes(page)).to.deep.equal([]);
        expect(await isKept(page)).to.equal(true);
      });
    });
  }

  const agenda: Facts = { name: 'agenda', pact: 'limburg' };
  const titles = (page: Page): Promise<string[]> => page.$$eval('>>> .item:not([hidden]) .tt', (all) => all.map(({ textContent }) => textContent));

  it('works from then on: it opens, searches and speaks another language', async () => {
    const feed = await referenceFeed('limburg');
    const page = await open(agenda, await served(agenda, feed));
    expect(await titles(page)).to.have.length(feed.actions.length);
    await page.locator('>>> summary').click();
    expect(await page.$eval('>>> details[open]', ({ textContent }) => textContent)).to.include('Bron');
    const [{ title }] = feed.actions as [Action];
    await page.locator('>>> input').fill(title);
    await page.waitForFunction((count) => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelectorAll('.item:not([hidden])').length < count, {}, feed.actions.length);
    expect(await titles(page)).to.deep.equal([title]);
    await page.$eval('>>> input', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.$eval('zorgpact-agenda', (widget) => (widget.lang = 'en'));
    await page.waitForFunction(() => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelector('.zp[lang=en] details[open] dt')?.textContent === 'Status');
    expect(await page.$$eval('>>> .item dt', (all) => all.map(({ textContent }) => textContent))).to.include('Source').and.not.include('Bron');
    expect(await titles(page)).to.have.members(feed.actions.map(({ title }) => title));
    expect(await isKept(page)).to.equal(true);
  });

  it('shows what the feed says by now, where that is something else', async () => {
    const before = await referenceFeed('limburg');
    const [first, ...others] = before.actions;
    const page = await open(agenda, await served(agenda, { ...before, actions: [{ ...first!, title: 'Zoals het was' }, ...others] }));
    expect(await titles(page)).to.have.members(before.actions.map(({ title }) => title));
    expect(await isKept(page)).to.equal(false);
    expect(await page.$$eval('>>> .zp', ({ length }) => length)).to.equal(1);
  });

  it('keeps what the visitor opened and typed before its script came', async () => {
    const page = await open(agenda, await served(agenda, await referenceFeed('limburg')), { hasApp: false });
    const [title] = await titles(page);
    await page.locator('>>> summary').click();
    await page.$eval('>>> input', (input, text) => (input.value = text), title!);
    await page.addScriptTag({ url: `${stage.demo.kit}/app.js` });
    await settle(page, 'zorgpact-agenda');
    await page.waitForFunction(() => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelectorAll('.item:not([hidden])').length === 1);
    expect(await titles(page)).to.deep.equal([title]);
    expect(await page.$eval('>>> input', ({ value }) => value)).to.equal(title);
    expect(await page.$eval('>>> .item:not([hidden]) details', ({ open: isOpen }) => isOpen)).to.equal(true);
    expect(await isKept(page)).to.equal(true);
  });

  it('shows its own content where what was served was changed on its way', async () => {
    const { actions } = await referenceFeed('limburg');
    const shadow = await served(agenda, await referenceFeed('limburg'));
    for (const changed of [shadow.replace(actions[0]!.title, 'Iets anders'), shadow.replace(/<!--lit-part [^>]+-->(?=<slot)/, '<!--lit-part AAAAAAAAAAA=-->'), shadow.replaceAll(/<!--\/lit-part-->/g, '')]) {
      expect(changed).not.to.equal(shadow);
      const page = await open(agenda, changed);
      expect(await titles(page)).to.have.members(actions.map(({ title }) => title));
      expect(await page.$$eval('>>> .zp', ({ length }) => length)).to.equal(1);
      expect(await isKept(page)).to.equal(false);
    }
  });

  it('shows what its place in the page asks for, where a server could not know that', async () => {
    const card: Facts = { name: 'card', pact: 'limburg', attributes: { 'heading-level': 'auto' } };
    const page = await open(card, await served(card, await referenceFeed('limburg')), { heading: '<h2>Zorg</h2><h3>In de regio</h3>' });
    expect(await page.$eval('>>> h4', ({ textContent }) => textContent)).to.include('Limburg');
  });

  it('makes way for the same content where the app takes over nothing', async () => {
    const shadow = await renderWidget(await referenceFeed('limburg'), agenda).then((rendered) => rendered.shadow);
    const page = await open(agenda, shadow);
    expect(await isKept(page)).to.equal(false);
    expect(await titles(page)).to.have.length.above(5);
  });
});
