import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { count, read, said, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';

const CARD = '<zorgpact-card pact="limburg"></zorgpact-card>';

// WebKitGTK's driver tells of no requests, and opens a browser for each page: nothing is in a cache.
only(['chromium', 'firefox'], 'a cache is needed, and a count of requests').describe('a feed that the page preloads', () => {
  const stage = new Stage().use();
  const feed = (): string => `${stage.demo.kit}/feed/v1/pacts/limburg.json`;
  const preload = (): string => `${stage.tag(`data-feed="${feed()}" crossorigin`)}<link rel="preload" as="fetch" crossorigin referrerpolicy="strict-origin" href="${feed()}">`;
  const html = (): string => preload() + CARD;

  /** Serves the feed with a summary that tells which one it is, fresh for as long as the contract says. */
  const serve = (summary: () => string, headers: Record<string, string>): string[] => {
    const asked: string[] = [];
    stage.intercept = (request, response) => {
      if (request.url === '/koekje') {
        response.writeHead(204, { 'set-cookie': 'bezoeker=1' }).end();
        asked.push(`koekje: ${request.headers.cookie ?? ''}`);
        return true;
      }
      if (!request.url!.endsWith('/limburg.json')) return false;
      asked.push(request.headers.cookie ?? '');
      const body = JSON.stringify({ version: '1.0', pacts: [{ id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg', summary: summary() }] });
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'cache-control': 'max-age=300, stale-while-revalidate=86400', etag: `"${summary()}"`, ...headers }).end(body);
      return true;
    };
    return asked;
  };
  /** Makes a visitor of whom the host of the feed has a cookie. */
  const known = async (asked: string[]): Promise<void> => {
    const { page } = await stage.visit('');
    for (let turn = 0; turn < 2; turn++) await page.evaluate((address) => fetch(address, { mode: 'no-cors', credentials: 'include' }), `${stage.demo.kit}/koekje`);
    expect(asked.splice(0)).to.deep.equal(['koekje: ', 'koekje: bezoeker=1']);
  };
  const shown = async (): Promise<string> => {
    const { page } = await stage.visit(html());
    await settle(page, 'zorgpact-card');
    return read(page, 'zorgpact-card');
  };

  it('is asked for once', async () => {
    const { page, requests, messages } = await stage.visit(html());
    await settle(page, 'zorgpact-card');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(count(requests, feed())).to.equal(1);
    expect(messages).to.deep.equal([]);
  });

  it('is never shown from the cache of the browser, where what was withdrawn since may stand', async () => {
    let summary = 'Eerste feed.';
    const asked = serve(() => summary, { 'timing-allow-origin': '*' });
    await known(asked);
    expect(await shown()).to.include('Eerste feed.');
    expect(asked).to.deep.equal(['']);
    summary = 'Tweede feed.';
    expect(await shown()).to.include('Tweede feed.').and.not.to.include('Eerste');
    expect(asked).to.deep.equal(['', '']);
  });

  it('is asked for anew by a widget that comes long after it', async () => {
    let summary = 'Eerste feed.';
    const asked = serve(() => summary, { 'timing-allow-origin': '*' });
    const { page } = await stage.visit(preload());
    await page.waitForFunction((address) => performance.getEntriesByName(address).length > 0, {}, feed());
    summary = 'Tweede feed.';
    await page.evaluate((card) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 60_000;
      document.body.insertAdjacentHTML('beforeend', card);
    }, CARD);
    await settle(page, 'zorgpact-card');
    expect(await read(page, 'zorgpact-card')).to.include('Tweede feed.');
    expect(asked).to.have.length(2);
  });

  it('is asked for once more from a host that tells no times, whose answer may come from a cache', async () => {
    const asked = serve(() => 'Zonder tijden.', {});
    expect(await shown()).to.include('Zonder tijden.');
    expect(asked).to.deep.equal(['', '']);
  });
});

describe('the code that a page preloads', () => {
  const stage = new Stage().use();
  const snippet = (): string => /^== 1 Element, sneller.*\n([^]+?)\n(?=\n|$)/m.exec(readFileSync('dist/cdn/snippets.txt', 'utf8'))![1]!.replaceAll('https://KIT', stage.demo.kit);

  it('shows the card', async () => {
    const { page, messages } = await stage.visit(snippet());
    await settle(page, 'zorgpact-card');
    expect(await read(page, 'zorgpact-card')).to.include('Limburg');
    expect(messages).to.deep.equal([]);
  });

  for (const name of ['core', 'card']) {
    it(`never runs when its bytes were changed: ${name}`, async () => {
      stage.intercept = (request, response) => {
        if (!request.url!.startsWith(`/cdn/${name}-`)) return false;
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('document.documentElement.dataset.hacked = "1"');
        return true;
      };
      const { page, messages } = await stage.visit(snippet());
      await said(page, messages, 'niet geladen');
      expect(await page.evaluate(() => document.documentElement.dataset['hacked'])).to.equal(undefined);
      expect(await page.$eval('zorgpact-card', (element) => [element.matches(':defined'), element.textContent])).to.deep.equal([false, 'Zorgpact Limburg']);
    });
  }
});
