import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { AppServer } from '../helpers/app-server.js';
import { settle, Stage } from '../helpers/host.js';
import { installApps } from '../helpers/packed.js';

/** Runs before the app: counts what changes inside each widget that the server wrote. */
const watch = (): void => {
  const changes: Record<string, number> = {};
  Object.assign(window, { changes });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const widget of document.querySelectorAll('*')) {
      if (!widget.shadowRoot) continue;
      changes[widget.localName] = 0;
      new MutationObserver((records) => (changes[widget.localName]! += records.length)).observe(widget.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  });
};

describe('an app that writes its pages with Eleventy', function () {
  // Installing and building: tools that start slowly.
  this.timeout(180_000);

  const stage = new Stage().use();
  let server: AppServer;
  let address: string;

  before(async () => {
    const folder = join(installApps(), 'eleventy');
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'pipe', env: { ...process.env, FEED: resolve('dist/feed/v1/pacts/zeeland.json') } });
    // What a server writes has its styles in it.
    server = new AppServer(join(folder, 'dist'), "'self' 'unsafe-inline'");
    address = await server.start();
  });
  after(() => server.stop());

  const heights = (page: Page): Promise<number[]> => page.$$eval('zorgpact-card, zorgpact-agenda', (all) => all.map((widget) => Math.round(widget.getBoundingClientRect().height)));

  it('shows its widgets before script, as they are with it', async () => {
    stage.prepare = (page) => page.setJavaScriptEnabled(false);
    const { page: without } = await stage.open(address, 800, 600);
    const before = await heights(without);
    expect(Math.min(...before)).to.be.above(100);
    stage.prepare = undefined;
    const { page } = await stage.open(address, 800, 600);
    await settle(page, 'zorgpact-card, zorgpact-agenda');
    expect(await heights(page)).to.deep.equal(before);
    if (process.env['UPDATE_TABLES']) await page.screenshot({ path: 'tests/package/apps/pictures/eleventy.jpg', quality: 50, fullPage: true });
  });

  it('changes nothing in them when its script comes, and then does what the visitor asks', async () => {
    stage.prepare = (page) => page.evaluateOnNewDocument(watch);
    const { page, messages } = await stage.open(address, 800, 600);
    await settle(page, 'zorgpact-card, zorgpact-theme-filter, zorgpact-agenda');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate('changes')).to.deep.equal({ 'zorgpact-card': 0, 'zorgpact-agenda': 0 });
    const rows = (): Promise<number> => page.$$eval('>>> .item', (all) => all.filter((item) => item.checkVisibility()).length);
    const all = await rows();
    await page.locator('zorgpact-theme-filter >>> ::-p-text(Leren in de praktijk)').click();
    await page.waitForFunction(() => document.querySelector('[role=status]')!.textContent!.includes('leren-in-de-praktijk'));
    expect(await rows()).to.be.below(all);
    expect(messages).to.deep.equal([]);
  });
});
