import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { count, NARROWEST, read, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText } from '../helpers/rungs.js';

const WIDGETS = ['card', 'agenda', 'volgspot', 'portrait', 'kopgroep', 'theme-filter'].map((name) => `zorgpact-${name}`);

/** For what looks at the console of a page that is served as it is. */
const heard = only(['chromium', 'firefox'], 'WebDriver tells nothing of a console');

/** The element that has the focus, through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

describe('the demo’s host pages', () => {
  const stage = new Stage().use();

  for (const site of ['limburg', 'west-brabant']) {
    for (const width of [1280, 320]) {
      heard.it(`${site} at ${width} px: six widgets on real content, one feed request, not a word on the console, nothing wider than the page`, async () => {
        const { page, messages, requests } = await stage.open(`${stage.demo.sites}/${site}/`, width);
        for (const tag of WIDGETS) await settle(page, tag);
        await settle(page, WIDGETS.join());
        expect(count(requests, '/feed/')).to.equal(1);
        expect(messages).to.deep.equal([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
        expect(await page.$$eval('script', (scripts) => scripts.length)).to.equal(1);
        expect(await read(page, 'zorgpact-portrait')).to.match(site === 'limburg' ? /Evolva/ : /Zorgboulevard/);
      });
    }

    it(`${site}: choosing "Zorg en technologie" changes the agenda, the Kopgroep and the counts at once`, async () => {
      const { page, requests } = await stage.open(`${stage.demo.sites}/${site}/`);
      await settle(page, WIDGETS.join());
      const inScope = 'zorgpact-provider:has(zorgpact-theme-filter)';
      const counts = (): Promise<Record<string, number | string>> =>
        page.$eval(inScope, (scope) => ({
          // An action with two themes stands in two groups.
          actions: new Set([...scope.querySelector('zorgpact-agenda')!.shadowRoot!.querySelectorAll('[part~=item]:not([hidden]) [part~=summary]')].map((row) => row.textContent)).size,
          portraits: [...scope.querySelector('zorgpact-kopgroep')!.shadowRoot!.querySelectorAll('[part~=title]')].map((title) => title.textContent!.trim()).join('; '),
          status: scope.querySelector('zorgpact-theme-filter')!.shadowRoot!.querySelector('[part~=status]')!.textContent!.replace(/\s+/g, ' ').trim(),
        }));
      const outside = (): Promise<string> => page.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.textContent!);
      const [before, untouched] = [await counts(), await outside()];
      expect(before['actions']).to.equal(55);
      await page.$eval('zorgpact-theme-filter', (filter) => {
        const chip = [...filter.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent!.includes('Zorg en technologie'));
        chip!.click();
      });
      await page.waitForFunction((css) => document.querySelector(css)!.querySelector('zorgpact-theme-filter')!.shadowRoot!.querySelector('[part~=status]')!.textContent!.includes('van'), {}, inScope);
      // Rows below the window follow after the paint.
      await page.$eval(`${inScope} zorgpact-agenda`, (agenda) => (agenda as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete);
      const after = await counts();
      // Counted in the sources: five actions and theme lines carry the theme, and seven koplopers.
      expect(after['actions']).to.equal(5);
      expect(after['status']).to.include('7 van 25 koplopers').and.not.to.equal(before['status']);
      expect(after['portraits']).to.include('Zorgtechniek Limburg').and.not.to.equal(before['portraits']);
      expect(await outside()).to.equal(untouched);
      expect(count(requests, '/feed/')).to.equal(1);
    });
  }

  const ARCHIVE = ['figures', 'overview', 'card', 'agenda', 'timeline', 'theme-filter', 'kopgroep', 'obstacles', 'stories', 'events', 'lessons', 'partners'].map((name) => `zorgpact-${name}`);
  for (const width of [1280, 320]) {
    heard.it(`nederland at ${width} px: twelve kinds of widgets, one feed request, not a word on the console, nothing wider than the page`, async () => {
      const { page, messages, requests } = await stage.open(`${stage.demo.sites}/nederland/`, width);
      // The card has no pact yet: it keeps its fallback.
      await settle(page, ARCHIVE.join(), 'ready', 'empty');
      expect(count(requests, '/feed/')).to.equal(1);
      expect(messages.filter((message) => !message.includes('<zorgpact-card pact=""'))).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
    });
  }

  it('nederland: choosing a pact in the overview shows it in the widgets of its group, and nowhere else', async () => {
    const { page } = await stage.open(`${stage.demo.sites}/nederland/`);
    await settle(page, ARCHIVE.join(), 'ready', 'empty');
    const outside = (): Promise<string> => page.$eval('#planning zorgpact-timeline', (timeline) => timeline.shadowRoot!.textContent!);
    const before = await outside();
    const chosen = await page.evaluate(async () => {
      const overview = document.querySelector('zorgpact-overview')!;
      const told = new Promise<string>((resolve) => addEventListener('zorgpact-select', (event) => resolve((event as unknown as { pact: string }).pact), { once: true }));
      [...overview.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=list] button')].find((button) => button.textContent!.includes('Zeeland'))!.click();
      return told;
    });
    expect(chosen).to.equal('zeeland');
    await page.waitForFunction(() => document.querySelector('.gekozen zorgpact-card[state=ready]')?.shadowRoot!.textContent!.includes('Zorgpact Zeeland'));
    expect(await page.$eval('.gekozen zorgpact-agenda', (agenda) => agenda.shadowRoot!.textContent!)).to.include('Zeeuwse Praktijkroute').and.not.to.include('Belonen in diverse vormen');
    expect(await outside()).to.equal(before);
  });

  for (const form of ['element', 'script', 'div', 'link', 'iframe']) {
    heard.it(`the page for the form "${form}" shows the agenda under its strict CSP, also at 320 px`, async () => {
      const { page, messages } = await stage.open(`${stage.demo.sites}/vormen/${form}.html`, 320);
      const frame = form === 'iframe' ? await page.waitForFrame((one) => one.url().includes('/embed.html')) : page.mainFrame();
      expect(await accessibleText(frame, 'zorgpact-agenda')).to.include('Belonen in diverse vormen');
      expect(messages).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    });
  }

  // The Storybook is built after these tests; scripts/test-stories.mjs looks at its own policy, on the same server.
  it('the index leads to the Storybook, and keeps the strict policy itself', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/`);
    expect(await page.$$eval('a[href="/storybook/"]', ({ length }) => length)).to.equal(1);
    expect((await fetch(`${stage.demo.kit}/`)).headers.get('content-security-policy')).to.include("script-src 'self';").and.not.to.include('unsafe');
    const bare = await fetch(`${stage.demo.kit}/storybook`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).to.deep.equal([301, '/storybook/']);
  });

  it('the wheel is read and operated by keyboard alone', async () => {
    const { page } = await stage.open(`${stage.demo.sites}/limburg/`);
    await settle(page, WIDGETS.join());
    for (let presses = 0; !(await focused(page)).startsWith('Waarom, Volgspot 1') && presses < 80; presses++) await page.keyboard.press('Tab');
    expect(await focused(page)).to.equal('Waarom, Volgspot 1: besproken. 3 bevindingen');
    const findings = (): Promise<string> => page.$eval('zorgpact-volgspot', (wheel) => wheel.shadowRoot!.querySelector('[part~=findings]')!.textContent!.replace(/\s+/g, ' ').trim());
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).to.include('Wat, Volgspot 1');
    expect(await findings()).to.include('draagvlak in de regio');
    await page.keyboard.press('End');
    expect(await focused(page)).to.include('Voortgang, Volgspot 1').and.to.include('5 voornemens');
    expect(await findings()).to.include('projectcoördinator onderwijs');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).to.include('Voortgang, Volgspot 2: geen verslag bekend');
    expect(await page.$eval('zorgpact-volgspot', (wheel) => [wheel.getAttribute('area'), wheel.getAttribute('round')])).to.deep.equal(['5', '2']);
    // One tab stop: the next Tab leaves the wheel for the round switch.
    await page.keyboard.press('Tab');
    expect(await focused(page)).to.include('Volgspot 1');
  });
});

describe('the kit’s own demo pages', () => {
  const stage = new Stage().use();

  for (const [name, path, wanted] of [
    ['the index', '/', 'zorgpact-card'],
    ['the developer page', '/developer.html', 'zorgpact-card, zorgpact-agenda, zorgpact-kopgroep, zorgpact-theme-filter'],
  ] as const) {
    heard.it(`${name} works without a word on the console and with one feed request`, async () => {
      const { page, messages, requests } = await stage.open(stage.demo.kit + path);
      await settle(page, wanted);
      expect(messages).to.deep.equal([]);
      expect(count(requests, '/feed/')).to.equal(1);
    });
  }

  it('the developer page shows the code that it runs', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/developer.html`);
    const { readFile } = await import('node:fs/promises');
    const source = (await readFile(new URL('../../demo/developer/main.js', import.meta.url), 'utf8')).trim();
    const shown = await page.$$eval('pre', (blocks) => blocks.map((block) => block.textContent!.trim()));
    expect(shown).to.include(source);
  });
});

describe('the page of costs', () => {
  const stage = new Stage().use();

  for (const width of [1280, NARROWEST]) {
    heard.it(`shows its picture at ${width} px, with nothing wider than the page and not a word on the console`, async () => {
      const { page, messages } = await stage.open(`${stage.demo.kit}/kosten.html`, width);
      expect(await page.$eval('img', (picture) => picture.complete && picture.naturalWidth)).to.equal(280);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      expect(await page.$$eval('[style], style', ({ length }) => length)).to.equal(0);
      expect(messages).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark']) {
    only(['chromium'], 'the others can’t be told a colour scheme').it(`has nothing that axe finds, ${scheme}`, async () => {
      stage.prepare = (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { page } = await stage.open(`${stage.demo.kit}/kosten.html`);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
      });
      expect(found).to.deep.equal([]);
    });
  }

  heard.it('is one that the index leads to, and leads to what is there', async () => {
    const { page: index } = await stage.open(`${stage.demo.kit}/`);
    expect(await index.$$eval('a[href="/kosten.html"]', ({ length }) => length)).to.be.at.least(1);
    const { page } = await stage.open(`${stage.demo.kit}/kosten.html`);
    const links = await page.$$eval('a[href]', (all) => [...new Set(all.map(({ href }) => href.replace(/#.*$/, '')))]);
    const missing = await Promise.all(links.map(async (link) => [link, (await fetch(link)).status] as const));
    expect(missing.filter(([, status]) => status !== 200)).to.deep.equal([]);
  });
});
