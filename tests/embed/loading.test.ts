import { expect } from 'chai';
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { engine } from '../../scripts/engines.mjs';
import { count, read, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';

const CARD = '<zorgpact-card pact="limburg"><a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a></zorgpact-card>';

describe('any way of loading', () => {
  const stage = new Stage().use();
  const feed = (): string => `${stage.demo.kit}/feed/v1/feed.json`;
  const src = (): string => `${stage.demo.kit}/cdn/zorgpact.js`;
  const attributes = (): string => `src="${src()}" data-feed="${feed()}"`;

  const isShown = async (page: Page, selector = 'zorgpact-card'): Promise<void> => {
    await settle(page, selector);
    expect(await read(page, selector)).to.include('Limburg');
  };

  const serve = (file: string, body: string): void => {
    stage.intercept = (request, response) => {
      if (request.url !== `/cdn/${file}`) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(body);
      return true;
    };
  };

  for (const [name, before, after] of [
    ['async, before the widget', 'async', ''],
    ['async, after the widget', '', 'async'],
    ['defer, before the widget', 'defer', ''],
    ['blocking, before the widget', ' ', ''],
    ['blocking, after the widget', '', ' '],
    ['as a module, before the widget', 'type="module"', ''],
    ['as a module, after the widget', '', 'type="module"'],
  ] as const) {
    it(`a tag ${name}`, async () => {
      const tag = (how: string): string => (how ? `<script ${how} ${attributes()}></script>` : '');
      const { page, messages, requests } = await stage.visit(tag(before) + CARD + tag(after));
      await isShown(page);
      expect(messages).to.deep.equal([]);
      expect(count(requests, '/feed/')).to.equal(1);
    });
  }

  it('two module tags with a widget of their own: a module runs once, both widgets come where their tags stand', async () => {
    const { page, messages } = await stage.visit(
      `<script type="module" ${attributes()} data-widget="card" data-pact="limburg"></script><p id="na"></p><script type="module" ${attributes()} data-widget="kopgroep" data-limit="3"></script>`,
    );
    await settle(page, 'zorgpact-card, zorgpact-kopgroep');
    expect(await page.$$eval('zorgpact-card, zorgpact-kopgroep', (all) => all.map(({ localName, previousElementSibling }) => [localName, previousElementSibling?.localName]))).to.deep.equal([['zorgpact-card', 'script'], ['zorgpact-kopgroep', 'script']]);
    expect(messages).to.deep.equal([]);
  });

  it('injected late by a tag manager', async () => {
    const { page, messages } = await stage.visit(CARD);
    await page.evaluate((url) => document.head.append(Object.assign(document.createElement('script'), { src: url })), src());
    await isShown(page);
    expect(messages).to.deep.equal([]);
  });

  it('injected late with a widget of its own, and once more', async () => {
    const { page } = await stage.visit('<div id="hier"></div>');
    for (const round of [1, 2]) {
      await page.evaluate((url, feedUrl) => {
        const tag = document.createElement('script');
        Object.assign(tag.dataset, { feed: feedUrl, widget: 'card', pact: 'limburg' });
        tag.src = url;
        document.querySelector('#hier')!.append(tag);
      }, src(), feed());
      await page.waitForFunction((wanted) => document.querySelectorAll('#hier > zorgpact-card[state=ready]').length === wanted, {}, round);
    }
  });

  it('held back by an optimiser that puts a new tag in the place of the old one', async () => {
    const { page, messages } = await stage.visit(`<script type="text/later" data-widget="card" data-pact="limburg" ${attributes()}></script><p id="na"></p>`);
    expect(await page.$('zorgpact-card')).to.equal(null);
    await page.$eval('script[type="text/later"]', (old) => {
      const tag = document.createElement('script');
      for (const { name, value } of old.attributes) if (name !== 'type') tag.setAttribute(name, value);
      old.replaceWith(tag);
    });
    await isShown(page);
    expect(await page.$eval('zorgpact-card', ({ nextElementSibling }) => nextElementSibling?.id)).to.equal('na');
    expect(messages).to.deep.equal([]);
  });

  it('held back by a consent tool as text/plain: the fallback stays, nothing is asked; released, all of it comes', async () => {
    const { page, requests } = await stage.visit(`<script type="text/plain" data-widget="kopgroep" ${attributes()}></script>${CARD}`);
    expect(requests.filter((url) => url.startsWith(stage.demo.kit))).to.deep.equal([]);
    expect(await page.$eval('zorgpact-card', (card) => (card as HTMLElement).innerText)).to.equal('Zorgpact Limburg');
    await page.$eval('script[type="text/plain"]', (old) => {
      const tag = document.createElement('script');
      for (const { name, value } of old.attributes) tag.setAttribute(name, name === 'type' ? 'text/javascript' : value);
      old.replaceWith(tag);
    });
    await isShown(page);
    await settle(page, 'zorgpact-kopgroep');
  });

  it('from two addresses at once: one feed request, one copy', async () => {
    const { page, messages, requests } = await stage.visit(`<script async ${attributes()}></script>${CARD}<script async src="${src()}?v=2" data-feed="${feed()}"></script>`);
    await isShown(page);
    expect(count(requests, '/feed/')).to.equal(1);
    expect(count(requests, '/cdn/card-')).to.equal(1);
    expect(messages).to.deep.equal([]);
  });

  it('the loader and the one file side by side', async () => {
    const { page, messages } = await stage.visit(`<script src="${stage.demo.kit}/cdn/zorgpact.all.js" data-feed="${feed()}"></script>${CARD}<script async ${attributes()} data-widget="kopgroep"></script>`);
    await isShown(page);
    await settle(page, 'zorgpact-kopgroep');
    expect(messages).to.deep.equal([]);
  });

  it('bundled by the host, beside a tag that somebody pasted', async () => {
    const { outputFiles } = buildSync({ stdin: { contents: "import './dist/define.js';", resolveDir: '.' }, bundle: true, format: 'esm', conditions: ['production'], write: false });
    serve('host.js', outputFiles[0]!.text);
    const module = `<script type="module" src="${stage.demo.kit}/cdn/host.js"></script>`;
    const { page, messages } = await stage.visit(`${module}${CARD}<zorgpact-kopgroep limit="3" feed="${feed()}"></zorgpact-kopgroep><script async ${attributes()}></script>`);
    await isShown(page);
    await settle(page, 'zorgpact-kopgroep');
    expect(messages.filter((message) => !message.includes('Multiple versions of Lit'))).to.deep.equal([]);
  });

  /** The one file as another release would be. */
  const release = (version: string, major: number): string =>
    readFileSync('dist/cdn/zorgpact.all.js', 'utf8').replaceAll('"0.1.0"', `"${version}"`).replace(/zorgpact\.(loader|page|feed|filter|language)\.v1/g, (_, key: string) => `zorgpact.${key}.v${major}`);
  for (const [name, version, major, told] of [
    ['two patch versions', '0.1.7', 1, 0],
    ['two majors', '2.0.0', 2, 6],
  ] as const) {
    it(`${name} on one page: the first to come gets the names, every widget shows, nothing throws`, async () => {
      serve('other/zorgpact.all.js', release(version, major));
      const other = `<script src="${stage.demo.kit}/cdn/other/zorgpact.all.js" data-feed="${feed()}" data-widget="kopgroep" data-limit="2"></script>`;
      const { page, messages } = await stage.visit(`<script src="${stage.demo.kit}/cdn/zorgpact.all.js" data-feed="${feed()}"></script>${CARD}${other}<div data-zorgpact="portrait" data-koploper="strong"></div>`);
      await settle(page, 'zorgpact-card, zorgpact-kopgroep, zorgpact-portrait');
      expect(await page.$$eval('zorgpact-portrait', ({ length }) => length)).to.equal(1);
      expect(count(messages, 'was er al')).to.be.at.least(told);
      expect(messages.filter((message) => !/was er al|Multiple versions of Lit/.test(message))).to.deep.equal([]);
    });
  }

  for (const [name, html, open] of [
    ['a tab panel that is closed', `<div id="at" hidden>${CARD}</div>`, 'document.querySelector("#at").hidden = false'],
    ['a closed <details>', `<details id="at"><summary>Meer</summary>${CARD}</details>`, 'document.querySelector("#at").open = true'],
    ['a closed <dialog>', `<dialog id="at">${CARD}</dialog>`, 'document.querySelector("#at").showModal()'],
    ['a <template> that is cloned later', `<template id="at">${CARD}</template>`, 'document.body.append(document.querySelector("#at").content.cloneNode(true))'],
    ['the open shadow root of another component', '<div id="at"></div>', `document.querySelector("#at").attachShadow({mode:"open"}).innerHTML = '${CARD}'; document.body.append(document.querySelector("#at"))`],
    ['a component that is defined later', '<ander-deel id="at"></ander-deel>', `customElements.define("ander-deel", class extends HTMLElement { constructor() { super(); this.attachShadow({mode:"open"}) } connectedCallback() { queueMicrotask(() => { this.shadowRoot.innerHTML = '${CARD}' }) } })`],
    ['HTML that replaces the whole body', '<p>Eerst</p>', `const body = document.createElement("body"); body.innerHTML = '${CARD}'; document.body.replaceWith(body)`],
    ['a view transition', '<main>Eerst</main>', `document.startViewTransition(() => { document.querySelector("main").innerHTML = '${CARD}' })`],
  ] as const) {
    const there = name === 'a view transition' ? only(['chromium', 'firefox'], 'WebKitGTK itself ends at a view transition').it : it;
    there(`a widget in ${name}`, async () => {
      const { page, messages } = await stage.visit(stage.tag() + html);
      await page.evaluate(open);
      await page.waitForFunction(() => {
        const at = document.querySelector('#at')?.shadowRoot ?? document;
        const card = at.querySelector('zorgpact-card[state=ready]');
        return card && card.getBoundingClientRect().height > 100 && card.shadowRoot!.textContent!.includes('Limburg');
      });
      expect(messages).to.deep.equal([]);
    });
  }

  it('a page with a <base> elsewhere: addresses of the page follow it, those of the kit don’t', async () => {
    const { page, requests } = await stage.visit(`<script async src="${src()}"></script>${CARD}<zorgpact-kopgroep feed="feed/v1/pacts/limburg.json"></zorgpact-kopgroep>`, {}, `<base href="${stage.demo.kit}/">`);
    await isShown(page);
    await settle(page, 'zorgpact-kopgroep');
    expect(count(requests, feed())).to.equal(1);
    expect(count(requests, `${stage.demo.kit}/feed/v1/pacts/limburg.json`)).to.equal(1);
  });

  it('comes back from the back/forward cache as it was left', async () => {
    const { page, messages } = await stage.visit(stage.tag() + CARD + '<zorgpact-theme-filter></zorgpact-theme-filter>');
    await settle(page, 'zorgpact-card, zorgpact-theme-filter');
    const choose = '[part~=chip]';
    await page.$eval('zorgpact-theme-filter', (filter, css) => filter.shadowRoot!.querySelector<HTMLElement>(css)!.click(), choose);
    await page.evaluate(() => void addEventListener('pageshow', ({ persisted }) => (document.body.dataset['persisted'] = String(persisted))));
    await page.goto('about:blank');
    // Firefox tells of no load when it has kept the page, and `goBack` would wait for it; WebKit's driver is silent once a page leaves by itself.
    await (engine === 'webkit' ? page.goBack() : page.evaluate(() => void setTimeout(() => history.back())));
    await isShown(page);
    await settle(page, 'zorgpact-theme-filter');
    // Where the browser kept the page, it is as it was; where it did not, it is drawn anew. Neither breaks.
    const [persisted, chosen] = await page.$eval('zorgpact-theme-filter', (filter) => [document.body.dataset['persisted'], filter.shadowRoot!.querySelectorAll('[aria-pressed=true]').length]);
    expect(chosen).to.equal(persisted === 'true' ? 1 : 0);
    expect(messages).to.deep.equal([]);
  });

  only(['chromium'], 'CDP measures the heap').it('100 mounts and unmounts leave no listener, node or request behind', async () => {
    const { page, requests } = await stage.visit(stage.tag() + CARD + '<main></main>');
    await isShown(page);
    const session = await page.createCDPSession();
    const rounds = (times: number): Promise<void> =>
      page.evaluate(async (amount) => {
        const main = document.querySelector('main')!;
        for (let round = 0; round < amount; round++) {
          main.innerHTML = '<app-row><p>Van de site zelf</p></app-row><zorgpact-provider pact="limburg"><zorgpact-theme-filter></zorgpact-theme-filter><zorgpact-card></zorgpact-card><zorgpact-agenda></zorgpact-agenda><zorgpact-volgspot></zorgpact-volgspot><zorgpact-portrait koploper="strong"></zorgpact-portrait><zorgpact-kopgroep></zorgpact-kopgroep></zorgpact-provider>';
          const widgets = [...main.querySelectorAll('zorgpact-provider > *')];
          while (widgets.some((widget) => widget.getAttribute('state') !== 'ready')) await new Promise(requestAnimationFrame);
          main.replaceChildren();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    const measure = async (): Promise<Record<string, number>> => {
      for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
      const { JSEventListeners, Nodes, JSHeapUsedSize } = await page.metrics();
      return { listeners: JSEventListeners!, nodes: Nodes!, heap: JSHeapUsedSize! };
    };
    // The engine compiles as it goes: the heap is level after about this many rounds.
    await rounds(120);
    const asked = requests.length;
    const before = await measure();
    await rounds(100);
    const after = await measure();
    console.log(`      before: ${JSON.stringify(before)}, after: ${JSON.stringify(after)}`);
    expect(after['listeners']! - before['listeners']!, 'listeners').to.be.at.most(2);
    expect(after['nodes']! - before['nodes']!, 'nodes').to.be.at.most(60);
    expect(after['heap']! / before['heap']!, 'heap').to.be.below(1.05);
    expect(requests.length, 'requests').to.equal(asked);
  }).timeout(120_000);
});
