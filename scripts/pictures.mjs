/** Takes the pictures of the README from the built kit and the reference feed: node scripts/pictures.mjs (after npm run build). */
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.mjs';
import { startDemo } from './serve.mjs';

const PICTURES = {
  card: ['<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>', 980],
  agenda: ['<zorgpact-agenda pact="limburg" open="first"></zorgpact-agenda>', 980],
  volgspot: ['<zorgpact-volgspot pact="limburg" area="5"></zorgpact-volgspot>', 1040],
  kopgroep: ['<zorgpact-theme-filter value="permanent-leren"></zorgpact-theme-filter><zorgpact-kopgroep limit="3"></zorgpact-kopgroep>', 1040],
};

const demo = await startDemo({ port: 0 });
const browser = await launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
for (const [name, [widgets, width]] of Object.entries(PICTURES)) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 10 });
  await page.setContent(`<!doctype html><html lang="nl"><style>body{margin:0;padding:20px;font:16px Arial,sans-serif}zorgpact-theme-filter{margin-bottom:24px}</style>
    <script async src="${demo.kit}/cdn/zorgpact.js" data-feed="${demo.kit}/feed/v1/feed.json"></script>${widgets}</html>`);
  await page.waitForFunction(() => [...document.querySelectorAll('body > *')].every((element) => !element.localName.startsWith('zorgpact-') || element.getAttribute('state') === 'ready'));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: `demo/assets/pictures/${name}.png`, clip: { x: 0, y: 0, width, height } });
  await page.close();
}

const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 860 });
await page.goto(`${demo.kit}/samenstellen.html?pact=limburg&widgets=card,volgspot&accent=b2242a&page=schreef`);
await page.waitForFunction(() => document.querySelector('.standing')?.textContent.trim());
await page.$eval('.maker', (maker) => maker.scrollIntoView({ behavior: 'instant' }));
await page.screenshot({ path: 'demo/assets/pictures/samenstellen.png' });
await browser.close();
await demo.close();
