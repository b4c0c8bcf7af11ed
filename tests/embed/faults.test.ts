import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { count, Stage } from '../helpers/host.js';
import { KeptTable } from '../helpers/kept-table.js';
import { only } from '../helpers/only.js';

const WIDGETS = {
  'card': 'pact="limburg"',
  'agenda': 'pact="limburg"',
  'volgspot': 'pact="limburg"',
  'portrait': 'koploper="evolva-werkplekleren-3-0"',
  'kopgroep': '',
  'theme-filter': '',
  'figures': '',
  'obstacles': '',
  'stories': '',
  'timeline': '',
  'overview': '',
  'goals': '',
  'lessons': '',
  'events': '',
  'partners': '',
};
const TAGS = Object.keys(WIDGETS).map((name) => `zorgpact-${name}`);

type Json = Record<string, unknown>;
const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };

describe('feeds that fail: fifteen widgets, each in its designed state, the page unharmed', () => {
  const stage = new Stage().use();
  const table = new KeptTable('faults', `# What a widget shows when its feed fails

Fault × widget × state, on every engine, with what the console tells the webmaster. In the state \`error\` a widget shows the Dutch sentence,
a button to try again and its fallback. Written by \`UPDATE_TABLES=1 npx mocha tests/embed/faults.test.ts\`.`, ['fault', ...Object.keys(WIDGETS), 'told']);
  const record = (fault: string, found: Record<string, string>, told = '–'): void => {
    for (const [widget, state] of Object.entries({ ...found, told })) table.set(fault, widget, state);
  };
  /** Limburg's feed, with a network of goals, of which the sources tell nothing. */
  const good = (): Json => ({
    ...(JSON.parse(readFileSync('dist/feed/v1/pacts/limburg.json', 'utf8')) as Json),
    networks: [{ id: 'voorbeeld', pact: 'limburg', title: 'Voorbeeld', example: true, goals: [{ id: 'doel', text: 'Een doel.' }] }],
  });
  const changed = (change: (feed: Json) => void): string => {
    const feed = good();
    change(feed);
    return JSON.stringify(feed);
  };
  const first = (feed: Json, key: string): Json => (feed[key] as Json[])[0]!;

  /** Answers every request for the feed. */
  const answer = (write: (response: ServerResponse, times: number) => void): void => {
    let times = 0;
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/feed/')) return false;
      write(response, ++times);
      return true;
    };
  };
  const send = (body: string | Buffer, status = 200, headers: Record<string, string> = {}) => (response: ServerResponse): void =>
    void response.writeHead(status, { ...HEADERS, ...headers }).end(body);

  const visit = async (): Promise<{ page: Page; messages: string[] }> => {
    const { page, messages } = await stage.visit(stage.tag() + Object.entries(WIDGETS).map(([name, attributes]) => `<zorgpact-${name} ${attributes}><p>Terugval van ${name}</p></zorgpact-${name}>`).join(''));
    return { page, messages };
  };
  const settled = (page: Page): Promise<unknown> => page.waitForFunction((tags) => tags.every((tag) => !['loading', null].includes(document.querySelector(tag)!.getAttribute('state'))), { timeout: 15_000 }, TAGS);
  const states = (page: Page): Promise<Record<string, string>> => page.evaluate((tags) => Object.fromEntries(tags.map((tag) => [tag.slice(9), document.querySelector(tag)!.getAttribute('state')!])), TAGS);
  const everywhere = (state: string, but: Record<string, string> = {}): Record<string, string> => ({ ...Object.fromEntries(Object.keys(WIDGETS).map((name) => [name, state])), ...but });

  /** Every widget in the error state: the Dutch sentence, the retry, its fallback, one alert for the page, one message for the webmaster. */
  const expectFailure = async (page: Page, messages: readonly string[], told: string): Promise<void> => {
    expect(await states(page)).to.deep.equal(everywhere('error'));
    const seen = await page.evaluate((tags) => tags.map((tag) => {
      const { shadowRoot, lastElementChild } = document.querySelector(tag)!;
      const text = shadowRoot!.textContent!;
      return text.includes('Laden lukt nu niet') && text.includes('Opnieuw proberen') && lastElementChild!.checkVisibility();
    }), TAGS);
    expect(seen).to.deep.equal(TAGS.map(() => true));
    expect(await page.evaluate((tags) => tags.filter((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[role=alert]')).length, TAGS), 'alerts').to.equal(1);
    const ours = messages.filter((message) => message.includes('[zorgpact]'));
    expect(ours, ours.join('\n')).to.have.length(1);
    expect(ours[0]).to.include(told).and.to.include(stage.demo.kit);
    expect(count(messages, 'pageerror')).to.equal(0);
  };

  const half = (): string => JSON.stringify(good()).slice(0, 20_000);
  const REFUSED: readonly (readonly [name: string, write: () => (response: ServerResponse, times: number) => void, told: string])[] = [
    ['404', () => send('', 404), 'HTTP 404'],
    ['500, three times', () => send('', 500), 'HTTP 500'],
    ['HTML with 200', () => send('<!doctype html><title>Onderhoud</title>', 200, { 'content-type': 'text/html' }), 'een webpagina, geen gegevens'],
    ['an empty body', () => send(''), 'kapotte JSON'],
    ['truncated JSON', () => send(half()), 'kapotte JSON'],
    ['a million nested braces', () => send('{"a":'.repeat(1_000_000)), 'kapotte JSON'],
    ['a connection cut in the middle of the body', () => (response) => (response.writeHead(200, { ...HEADERS, 'content-length': '90000' }).write(half()), setTimeout(() => response.destroy(), 50)), 'geen antwoord'],
    ['50 MB', () => send(Buffer.alloc(50_000_000, ' ')), 'groter dan 10 MB'],
    ['other JSON', () => send('[]'), 'geen zorgpactfeed'],
    ['another major version', () => send(changed((feed) => (feed['version'] = '2.0'))), 'een andere hoofdversie'],
    ['no CORS', () => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(good())), 'CORS'],
    ['no answer within 8 s', () => () => {}, 'geen antwoord op tijd'],
  ];
  for (const [name, write, told] of REFUSED) {
    it(`${name}: error, with the fallback and a retry`, async () => {
      answer(write());
      const { page, messages } = await visit();
      await settled(page);
      await expectFailure(page, messages, told);
      record(name, await states(page), told);
    }).timeout(30_000);
  }

  const TAKEN: readonly (readonly [name: string, body: () => string | Buffer, told?: string | undefined, but?: Record<string, string>])[] = [
    ['a byte order mark', () => `\ufeff${JSON.stringify(good())}`],
    ['letters in windows-1252', () => Buffer.from(JSON.stringify(good()).replaceAll(/[^\0-\xff]/g, '-'), 'latin1'), 'windows-1252'],
    ['a newer minor version with keys of its own', () => changed((feed) => Object.assign(feed, { version: '1.9', iets: { nieuws: true } }))],
    ['an id twice', () => changed((feed) => (feed['actions'] as Json[]).push({ ...first(feed, 'actions') })), 'duplicate'],
    ['references that lead nowhere', () => changed((feed) => Object.assign(first(feed, 'actions'), { themes: ['weg'], koploper: 'weg', pact: 'limburg' }))],
    ['a status and a phase that nobody knows', () => changed((feed) => (Object.assign(first(feed, 'actions'), { status: 'zweeft' }), Object.assign(first(feed, 'pacts'), { phase: { id: 'zwevend', title: 'Zwevend', state: 'in' } })))],
    ['required fields alone', () => JSON.stringify({ version: '1.0', pacts: [{ id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg' }], koplopers: [{ id: 'evolva-werkplekleren-3-0', title: 'Een koploper' }] }), undefined, Object.fromEntries(['agenda', 'volgspot', 'theme-filter', 'figures', 'obstacles', 'stories', 'timeline', 'goals', 'lessons', 'events', 'partners'].map((name) => [name, 'empty']))],
    ['records that are no good among good ones', () => changed((feed) => (feed['actions'] as unknown[]).unshift(null, 5, { id: 'Geen slug!' }, { id: 'zonder-titel' })), '/actions/0'],
    ['a day of data in the future, as where a clock is wrong', () => changed((feed) => Object.assign(feed, { asOf: '2099-01-01', updated: '2099-01-01' }))],
  ];
  for (const [name, body, told, but] of TAKEN) {
    it(`${name}: what is good is shown`, async () => {
      answer(send(body()));
      const { page, messages } = await visit();
      await settled(page);
      expect(await states(page)).to.deep.equal(everywhere('ready', but));
      const ours = messages.filter((message) => message.includes('[zorgpact]'));
      expect(ours, ours.join('\n')).to.have.length(told ? 1 : 0);
      if (told) expect(ours[0]).to.include(told);
      expect(messages.filter((message) => !message.includes('[zorgpact]'))).to.deep.equal([]);
      record(name, await states(page), told);
    });
  }

  it('429 with Retry-After: waits as long as it is asked to, then shows the content', async () => {
    const asked: number[] = [];
    answer((response, times) => {
      asked.push(Date.now());
      if (times === 1) response.writeHead(429, { ...HEADERS, 'retry-after': '2' }).end();
      else send(JSON.stringify(good()))(response);
    });
    const { page } = await visit();
    await settled(page);
    expect(await states(page)).to.deep.equal(everywhere('ready'));
    expect(asked).to.have.length(2);
    expect(asked[1]! - asked[0]!).to.be.within(1990, 4000);
    record('429 with Retry-After: 2, once', await states(page));
  });

  it('a late answer is used after the error was shown', async () => {
    let late: (() => void) | undefined;
    answer((response) => (late = () => send(JSON.stringify(good()))(response)));
    const { page } = await visit();
    await settled(page);
    expect(await states(page)).to.deep.equal(everywhere('error'));
    late!();
    await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)!.getAttribute('state') === 'ready'), {}, TAGS);
    record('no answer within 8 s, and a late one', await states(page), 'geen antwoord op tijd');
  }).timeout(30_000);

  it('an answer that waited 20 minutes for the first widget whose code came is not shown: it asks again', async () => {
    let asked = 0;
    stage.intercept = (request, response) => {
      if (request.url!.startsWith('/feed/')) asked += 1;
      else if (!request.url!.startsWith('/cdn/card-')) return false;
      response.writeHead(request.url!.startsWith('/feed/') ? 200 : 404, HEADERS).end(changed((feed) => (feed['updated'] = `2019-01-0${asked}`)));
      return true;
    };
    const { page, messages } = await stage.visit(`${stage.tag()}<zorgpact-card pact="limburg"></zorgpact-card>`);
    const told = (): boolean => messages.some((message) => message.includes('niet geladen'));
    while (!told()) await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(asked).to.equal(1);
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 1_200_000;
      document.body.append(document.createElement('zorgpact-kopgroep'));
    });
    await page.waitForFunction(() => document.querySelector('zorgpact-kopgroep[state=ready]'));
    expect(asked).to.equal(2);
  });

  only(['chromium', 'firefox'], 'WebDriver has no offline').it('goes offline and comes back: what was good stays, marked with its day; back online it asks once', async () => {
    let broken = false;
    let asked = 0;
    answer((response) => {
      asked += 1;
      if (broken) response.destroy();
      else send(JSON.stringify(good()))(response);
    });
    const { page } = await visit();
    await settled(page);
    expect(asked).to.equal(1);
    broken = true;
    await page.setOfflineMode(true);
    await page.evaluate(() => {
      // As old as an answer may be before it is asked for again.
      const { now } = performance;
      performance.now = () => now.call(performance) + 300_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)!.getAttribute('state') === 'stale'), { timeout: 15_000 }, TAGS);
    record('offline after it was shown', await states(page));
    expect(await page.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.textContent)).to.include('Geen internet').and.to.include('Dit zijn de gegevens van');
    broken = false;
    const before = asked;
    await page.setOfflineMode(false);
    await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)!.getAttribute('state') === 'ready'), {}, TAGS);
    expect(asked - before).to.equal(1);
  }).timeout(30_000);

  it('a withdrawn koploper and a picture whose consent has ended are shown by no widget, whatever the browser’s cache holds', async () => {
    const withPicture = (feed: Json): void => void Object.assign((feed['koplopers'] as Json[]).find(({ id }) => id === 'evolva-werkplekleren-3-0')!, { image: { url: `${stage.demo.kit}/assets/pictures/card.png`, alt: 'Portret', consentUntil: '2099-01-01' } });
    let body = changed(withPicture);
    // A server that would have the browser show an old copy for a day.
    answer((response) => void response.writeHead(200, { ...HEADERS, 'cache-control': 'max-age=300, stale-while-revalidate=86400' }).end(body));
    const { page } = await visit();
    await settled(page);
    const shown = (): Promise<string[]> => page.$eval('zorgpact-portrait', (portrait) => [...portrait.shadowRoot!.querySelectorAll('img')].map(({ src }) => src));
    expect(await shown()).to.deep.equal([`${stage.demo.kit}/assets/pictures/card.png`]);
    body = changed((feed) => {
      withPicture(feed);
      const strong = (feed['koplopers'] as Json[]).find(({ id }) => id === 'evolva-werkplekleren-3-0')!;
      (strong['image'] as Json)['consentUntil'] = '2020-01-01';
    });
    await page.reload();
    await settled(page);
    expect(await shown()).to.deep.equal([]);
    body = changed((feed) => (feed['tombstones'] = [{ collection: 'koplopers', id: 'evolva-werkplekleren-3-0' }]));
    await page.reload();
    await settled(page);
    expect(await states(page)).to.deep.equal(everywhere('ready', { portrait: 'empty' }));
    record('the koploper of the portrait withdrawn', await states(page));
    expect(await page.$eval('zorgpact-kopgroep', (kopgroep) => kopgroep.shadowRoot!.textContent)).not.to.include('Evolva Werkplekleren 3.0');
  });

  describe('refresh="10"', () => {
    /** The page with an interval that the test lets pass. */
    const open = async (): Promise<Page> => {
      const { page } = await stage.visit(
        `<script>const pending = []; window.pass = () => pending.forEach(([run]) => run()); window.minutes = () => pending.map(([, after]) => after / 60000);
          window.setInterval = (run, after) => pending.push([run, after]); const { now } = performance; performance.now = () => now.call(performance) + 600000 * pending.passed; pending.passed = 0;
          window.passTen = () => { pending.passed += 1; window.pass(); }</script>${stage.tag()}
        <zorgpact-agenda pact="limburg" refresh="10" open="first"></zorgpact-agenda><zorgpact-card pact="limburg" refresh="10"></zorgpact-card>`,
      );
      await page.waitForFunction(() => ['agenda', 'card'].every((name) => document.querySelector(`zorgpact-${name}`)!.getAttribute('state') === 'ready'));
      return page;
    };
    const passTen = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { passTen: () => void }).passTen());

    only(['chromium', 'firefox'], 'WebKitGTK asks again without a condition').it('asks once every ten minutes for all widgets that share a feed; a 304 costs no render; news keeps focus and scroll', async () => {
      let body = JSON.stringify(good());
      let version = 1;
      const statuses: number[] = [];
      answer((response) => {
        const same = response.req.headers['if-none-match'] === `"${version}"`;
        statuses.push(same ? 304 : 200);
        response.writeHead(same ? 304 : 200, { ...HEADERS, etag: `"${version}"` }).end(same ? '' : body);
      });
      const page = await open();
      expect(await page.evaluate(() => (window as unknown as { minutes: () => number[] }).minutes())).to.deep.equal([10, 10]);
      await page.setViewport({ width: 600, height: 400 });
      await page.$eval('zorgpact-agenda', (agenda) => {
        const summaries = [...agenda.shadowRoot!.querySelectorAll('summary')];
        summaries.at(-1)!.focus();
        window.scrollBy(0, 40);
        const counter = new MutationObserver((records) => (document.body.dataset['mutations'] = String(Number(document.body.dataset['mutations'] ?? 0) + records.length)));
        for (const widget of document.querySelectorAll('zorgpact-agenda, zorgpact-card')) counter.observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      const place = (): Promise<unknown> => page.$eval('zorgpact-agenda', (agenda) => [agenda.shadowRoot!.activeElement?.textContent, window.scrollY]);
      const before = await place();
      const asked = page.waitForResponse((response) => response.url().includes('/feed/'));
      await passTen(page);
      await (await asked).text();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(statuses).to.deep.equal([200, 304]);
      expect(await page.evaluate(() => document.body.dataset['mutations'])).to.equal(undefined);
      body = changed((feed) => Object.assign(first(feed, 'pacts'), { summary: 'Nieuws van vandaag' }));
      version = 2;
      await passTen(page);
      await page.waitForFunction(() => document.querySelector('zorgpact-card')!.shadowRoot!.textContent!.includes('Nieuws van vandaag'));
      expect(statuses).to.deep.equal([200, 304, 200]);
      expect(await place()).to.deep.equal(before);
    });

    it('asks nothing while nobody can see it', async () => {
      let asked = 0;
      answer((response) => {
        asked += 1;
        send(JSON.stringify(good()))(response);
      });
      const page = await open();
      await page.evaluate(() => {
        for (const widget of document.querySelectorAll<HTMLElement>('zorgpact-agenda, zorgpact-card')) widget.hidden = true;
      });
      await passTen(page);
      await page.evaluate(() => {
        for (const widget of document.querySelectorAll<HTMLElement>('zorgpact-agenda, zorgpact-card')) widget.hidden = false;
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      });
      await passTen(page);
      expect(asked).to.equal(1);
      // The same moment again in view: it asks, so what went before was not too early.
      await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true }));
      const response = page.waitForResponse((one) => one.url().includes('/feed/'));
      await passTen(page);
      await response;
      expect(asked).to.equal(2);
    });
  });

  it('does all that as in the table of faults that is kept', () => table.check());
});
