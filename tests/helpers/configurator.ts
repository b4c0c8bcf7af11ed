import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';

/** Waits until the configurator shows its lines, and the preview the snippet that they are. */
export async function composed(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#toneel iframe') && !document.querySelector('#toneel[aria-busy]'), { polling: 50 });
}

/** Sets the configurator to what an address holds, without loading it again. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await composed(page);
}

/** The lines as the configurator shows them. */
export const lines = (page: Page): Promise<string> => page.$eval('#regels', (code) => code.textContent!);

/** The page of the preview that is in sight. */
export async function previewOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#toneel iframe:not(.coming)'))!.contentFrame();
  return frame;
}

/** What axe finds on a page, its frames left to themselves. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  });
}
