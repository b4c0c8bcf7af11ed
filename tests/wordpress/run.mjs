/**
 * `npm run test:wordpress`: saves every rung of the embed ladder in a real WordPress, for each role and each of its editors, looks at
 * the pages in Chromium, and compares with what demo/cms/wordpress.md says. Ends with `N passed, N failed`.
 * `-- --update` writes that document anew; `-- --pictures <folder>` keeps a picture of every page that shows a widget.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../scripts/chromium.mjs';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { startDemo } from '../../scripts/serve.mjs';
import { close, fail, judge } from '../../scripts/tally.mjs';
import { RUNGS } from '../helpers/rungs.ts';
import { logIn } from './editor.mjs';
import { ensurePackages, startSite } from './site.mjs';
import { HOSTS, keyOf, readDocument, ROLES, writeDocument } from './table.mjs';
import { readReference, removed, visit } from './visit.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENT = join(ROOT, 'demo/cms/wordpress.md');
const SELECTION = { widget: 'card', pact: 'limburg' };
const TAG = `zorgpact-${SELECTION.widget}`;

const { values: options } = parseArgs({ options: { update: { type: 'boolean' }, pictures: { type: 'string' } } });
const cleanUps = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
try {
  if (!existsSync(join(ROOT, 'dist/cdn/zorgpact.js'))) throw new Error('No dist/: npm run build');
  ensurePackages();
  const executablePath = ensureBrowser();
  console.log(`Packages there: ${since()}`);
  await run(executablePath);
} catch (cause) {
  console.error(cause);
  fail('the run', [cause.message]);
} finally {
  for (const cleanUp of cleanUps.reverse()) await cleanUp().catch(console.error);
}
console.log(`WordPress: ${since()}`);
close();

async function run(executablePath) {
  const demo = await startDemo({ port: 0 });
  cleanUps.push(demo.close);
  const browser = await launch({ executablePath, args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'], headless: true });
  cleanUps.push(() => browser.close());
  const kit = { kit: demo.kit, feed: `${demo.kit}/feed/v1/pacts/${SELECTION.pact}.json` };
  const snippets = Object.fromEntries(Object.entries(RUNGS).map(([rung, write]) => [rung, write(SELECTION, kit)]));
  snippets['5 iframe in a div'] = snippets['5 iframe'].replace(/<iframe.*<\/iframe>/, '<div>$&</div>');
  const expected = await readReference(browser, snippets['1 element'], TAG);
  const template = `<script async src="${kit.kit}/cdn/zorgpact.js" data-feed="${kit.feed}"></script><script async src="${kit.kit}/cdn/zorgpact-frame.js"></script>`;
  const site = await startSite({ template });
  cleanUps.push(site.close);

  // One page of each kind is opened: pages with the same content, and the same scripts in the template, are the same.
  const views = new Map();
  const outcomes = new Map();
  const see = (content, link, name) => {
    if (!views.has(content)) views.set(content, { name, seen: visit(browser, link, TAG, expected, (page, shown) => keep(page, name, shown)) });
    return views.get(content).seen;
  };

  // A server of PHP answers one request at a time, so the two hosts go side by side.
  await Promise.all(
    Object.keys(HOSTS).map(async (host) => {
      const origin = site.hosts[host];
      const administrator = await logIn(browser, origin, 'administrator', site.password);
      for (const role of Object.keys(ROLES)) {
        const user = role === 'administrator' ? administrator : await logIn(browser, origin, role, site.password);
        for (const [rung, ways] of await user.write(snippets)) {
          for (const [way, content] of Object.entries(ways)) {
            const status = role === 'contributor' ? 'pending' : 'publish';
            let post = await user.save({ title: `Zorgpact (${rung}, ${role})`, content, status });
            if (status === 'pending') post = await administrator.save({ status: 'publish' }, post.id);
            const { rendered } = post.content;
            const name = keyOf(host, role, way, rung);
            const bare = await see(rendered, `${origin}/?p=${post.id}`, name);
            const helped = await see(`${rendered}<template>`, `${origin}/?p=${post.id}&template`, `${name} · template`);
            outcomes.set(name, { shown: bare.shown === helped.shown ? bare.shown : `${bare.shown} → ${helped.shown}`, removed: removed(snippets[rung], rendered) });
          }
        }
        console.log(`${host}, ${role}: ${since()}`);
        if (user !== administrator) await user.close();
      }
      await administrator.close();
    }),
  );

  for (const { name, seen } of views.values()) judge(`page of ${name}`, (await seen).complaints);
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());
  const written = writeDocument(outcomes, { version: site.version, date });
  if (options.update) writeFileSync(DOCUMENT, written);
  const kept = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const before = readDocument(kept);
  for (const [name, { shown, removed: gone }] of outcomes) {
    const was = before.get(name) ?? {};
    judge(name, [
      ...(was.shown === shown ? [] : [`shows "${shown}"; the document says "${was.shown}"`]),
      ...(was.removed === gone ? [] : [`loses "${gone}"; the document says "${was.removed}"`]),
    ]);
  }
  const undated = (text) => text.replace(/^Getest op .*$/m, '');
  judge('the document is as this run writes it', undated(kept) === undated(written) ? [] : ['run with -- --update and look at the difference']);
  console.log(`WordPress ${site.version}: ${outcomes.size} combinations, ${views.size} different pages.`);
}

/** A picture of a page with a widget, and one with the focus on its first link. */
async function keep(page, name, shown) {
  if (!options.pictures || !shown.startsWith('widget')) return;
  mkdirSync(options.pictures, { recursive: true });
  const path = join(options.pictures, name.replace(/\W+/g, '-'));
  // Not a picture of the full page: to take one, Chromium makes frames narrow for a moment, and their height follows.
  await page.setViewport({ width: 1280, height: 1800 });
  await page.screenshot({ path: `${path}.png` });
  const hasLink = await page.evaluate((tag) => {
    const link = document.querySelector(tag)?.shadowRoot.querySelector('a[href]');
    link?.focus({ focusVisible: true });
    return Boolean(link);
  }, TAG);
  if (hasLink) await page.screenshot({ path: `${path}-focus.png` });
}
