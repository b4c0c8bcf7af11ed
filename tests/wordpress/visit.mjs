/** What a visitor gets of a page of the throwaway site. */
import { createServer } from 'node:http';
import { accessibleText } from '../helpers/rungs.ts';

/** What the table says of a page. */
export const SHOWN = { widget: 'widget', fixed: 'widget, vaste hoogte', other: 'anders', link: 'link', text: 'tekst', nothing: 'niets' };

/** Said behind it of what doesn't stand under the title of the page, as all content does. */
export const ASIDE = ', naast de kolom';

/**
 * What a widget gives to read on a plain page: under a title as WordPress has one, and by itself as it is in an iframe.
 * The level of its headings follows the page.
 */
export async function readReference(browser, html, tag) {
  return { inPage: await readPlain(browser, `<h1>Titel</h1>${html}`, tag), inFrame: await readPlain(browser, html, tag) };
}

async function readPlain(browser, html, tag) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(request.url === '/' ? `<!doctype html><html lang="nl"><title>Kaal</title><body>${html}</body></html>` : '');
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  const page = await browser.newPage();
  try {
    await page.goto(`http://localhost:${server.address().port}/`);
    return await accessibleText(page.mainFrame(), tag);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Opens a page as a visitor does.
 * @param {{ inPage: string, inFrame: string }} expected text of the widget
 * @param {(page: import('puppeteer-core').Page, shown: string) => Promise<void>} [look] sees the page before it closes
 * @returns {Promise<{ shown: string, complaints: string[] }>} one of `SHOWN`, and what is wrong with the page besides
 */
export async function visit(browser, address, tag, expected, look) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    // The loader has run by now, and the files that it asks for are under way: what is to come has come when they are in.
    await page.waitForNetworkIdle({ idleTime: 200 });
    const shown = await classify(page, tag, expected);
    if (shown === SHOWN.other) complaints.push('the widget gives something else to read');
    await look?.(page, shown);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) complaints.push(`${width} px: ${wide} px too wide`);
    }
    return { shown, complaints };
  } finally {
    await context.close();
  }
}

async function classify(page, tag, expected) {
  const iframe = await page.$('.wp-block-post-content iframe[src*="/embed.html"]');
  if (iframe) {
    const frame = await iframe.contentFrame();
    if ((await accessibleText(frame, tag)) !== expected.inFrame) return SHOWN.other;
    const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const fits = (element, height) => Math.abs(element.clientHeight - height) < 2;
    if (await page.$('script[src*="/zorgpact-frame.js"]')) await page.waitForFunction(fits, {}, iframe, inner);
    return ((await iframe.evaluate(fits, inner)) ? SHOWN.widget : SHOWN.fixed) + (await placeOf(page, 'iframe'));
  }
  if (await page.$(`${tag}[state]`)) return (await accessibleText(page.mainFrame(), tag)) === expected.inPage ? SHOWN.widget + (await placeOf(page, tag)) : SHOWN.other;
  if (!(await page.$('h1.wp-block-post-title'))) throw new Error('This is not the page that was saved.');
  // A page without content has no element for it either.
  const { text, links } = await page.evaluate(() => {
    const content = document.querySelector('.wp-block-post-content');
    return { text: content?.innerText.trim() ?? '', links: [...(content?.querySelectorAll('a[href]') ?? [])].filter((link) => link.checkVisibility()).map((link) => link.innerText.trim()) };
  });
  if (/[<>]|:\/\/|data-/.test(text)) return SHOWN.text;
  if (links.length > 0 && links.every(Boolean)) return SHOWN.link + (await placeOf(page, 'a[href]'));
  return text ? SHOWN.text : SHOWN.nothing;
}

const placeOf = (page, selector) =>
  page.evaluate(
    (wanted, aside) => {
      const leftOf = (css) => document.querySelector(css).getBoundingClientRect().left;
      return Math.abs(leftOf(`.wp-block-post-content ${wanted}`) - leftOf('h1.wp-block-post-title')) < 3 ? '' : aside;
    },
    selector,
    ASIDE,
  );

/** Tags and attributes of a piece of HTML: `script`, `script src`, … */
const namesIn = (html) =>
  new Map([...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi)].map(([, tag, list]) => [tag.toLowerCase(), [...list.matchAll(/([\w-]+)(?:=(?:"[^"]*"|'[^']*'))?/g)].map(([, name]) => name.toLowerCase())]));

/** What was in the snippet and is no longer in the page, as the table names it. */
export function removed(snippet, rendered) {
  const kept = namesIn(rendered);
  const gone = [];
  for (const [tag, attributes] of namesIn(snippet)) {
    const left = kept.get(tag);
    if (tag === 'p') continue;
    if (!left) gone.push(`\`<${tag}>\``);
    else gone.push(...attributes.filter((name) => !left.includes(name)).map((name) => `\`${name}\``));
  }
  return gone.join(', ');
}
