import { expect } from 'chai';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { announced, LISTEN, quiet, transcript } from '../helpers/transcript.js';

/**
 * What a visitor who listens hears of each widget on the reference feed, kept in `tests/transcripts/` and read by a person for sense.
 * `UPDATE_TRANSCRIPTS=1` writes them anew: read what changed before it is committed.
 */
interface Scene {
  /** What stands in the page, below a heading of level 2. */
  readonly body: string;
  /** Tag of the widgets to wait for, and their state. */
  readonly state?: 'loading' | 'error' | 'empty' | 'stale';
  /** File of the feed; Limburg's own by default. */
  readonly feed?: string;
  /** Answers to requests for the feed. */
  readonly answer?: 'none' | 404;
  /** Width of the window in px, where it matters. */
  readonly width?: number;
  /** What the visitor does once it is there, each with what is said of itself after it. */
  readonly steps?: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

/** Clicks what a shadow root of the page holds. */
const click =
  (widget: string, css: string) =>
  (page: Page): Promise<unknown> =>
    page.$eval(widget, (host, inside) => host.shadowRoot!.querySelector(inside)!.dispatchEvent(new MouseEvent('click', { bubbles: true })), css);

const openAll = (page: Page): Promise<void> => page.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true)));

const chip = (theme: string): ((page: Page) => Promise<unknown>) => click('zorgpact-theme-filter', `[value=${theme}]`);

const searchFor =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('>>> input').fill(text);
  };

const SCENES: Readonly<Record<string, Scene>> = {
  'card': { body: '<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>' },
  'card-compact': { body: '<zorgpact-card pact="limburg" density="compact" href="#acties"></zorgpact-card>' },
  'card-english': { body: '<zorgpact-card pact="limburg" lang="en" href="#acties"></zorgpact-card>' },
  'card-loading': { body: '<zorgpact-card pact="limburg"></zorgpact-card>', state: 'loading', answer: 'none' },
  'card-error': { body: '<zorgpact-card pact="limburg"><a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a></zorgpact-card>', state: 'error', answer: 404 },
  'card-stale': { body: '<zorgpact-card pact="limburg" density="compact"></zorgpact-card>', state: 'stale' },
  'card-unknown': { body: '<zorgpact-card pact="atlantis"></zorgpact-card>', state: 'empty' },
  'agenda': { body: '<zorgpact-agenda pact="limburg" open="first"></zorgpact-agenda>' },
  'agenda-opened': { body: '<zorgpact-agenda pact="limburg" group-by="theme" hide-tools></zorgpact-agenda>', steps: { 'alles openen': openAll } },
  'agenda-search': { body: '<zorgpact-agenda pact="limburg"></zorgpact-agenda>', steps: { 'zoeken op "zorg"': searchFor('zorg'), 'zoeken op "zorgxyz"': searchFor('zorgxyz') } },
  'agenda-empty': { body: '<zorgpact-agenda pact="regio-zwolle"></zorgpact-agenda>', state: 'empty', feed: 'pacts/regio-zwolle.json' },
  'agenda-error': { body: '<zorgpact-agenda pact="limburg"></zorgpact-agenda>', state: 'error', answer: 404 },
  'volgspot-wheel': {
    body: '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
    steps: {
      'de cel Voortgang kiezen': click('zorgpact-volgspot', '[data-area="4"][data-round="0"]'),
      'de knop Volgende': click('zorgpact-volgspot', '.nav button:last-child'),
      'de tabel openen': click('zorgpact-volgspot', 'summary'),
    },
  },
  'volgspot-small': { body: '<zorgpact-volgspot pact="limburg" no-table></zorgpact-volgspot>', width: 320, steps: { 'Volgspot 2 kiezen': click('zorgpact-volgspot', '.seg button:nth-child(2)') } },
  'volgspot-table': { body: '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>' },
  'portrait': { body: '<zorgpact-portrait koploper="zorgtechniek-limburg"></zorgpact-portrait>' },
  'kopgroep': { body: '<zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>' },
  'kopgroep-empty': { body: '<zorgpact-kopgroep pact="midden-brabant"></zorgpact-kopgroep>', state: 'empty', feed: 'pacts/midden-brabant.json' },
  'theme-filter': { body: '<zorgpact-theme-filter></zorgpact-theme-filter>' },
  'figures': { body: '<zorgpact-figures ids="organisaties koplopers-landelijke-pagina koplopers-eindstand kopgroep-groei"></zorgpact-figures>', feed: 'feed.json' },
  'obstacles': { body: '<zorgpact-obstacles pact="limburg"></zorgpact-obstacles>' },
  'stories': { body: '<zorgpact-stories pact="limburg"></zorgpact-stories>' },
  'plan': { body: '<zorgpact-timeline pact="west-brabant"></zorgpact-timeline>', feed: 'pacts/west-brabant.json' },
  'timeline': { body: '<zorgpact-timeline pact="limburg"></zorgpact-timeline>' },
  'overview': { body: '<zorgpact-overview></zorgpact-overview>', feed: 'pacts/limburg.json' },
  'goals-empty': { body: '<zorgpact-goals pact="limburg"></zorgpact-goals>', state: 'empty' },
  'lessons': { body: '<zorgpact-lessons></zorgpact-lessons>', feed: 'feed.json' },
  'events': { body: '<zorgpact-events pact="limburg"></zorgpact-events>' },
  'partners': { body: '<zorgpact-partners pact="west-brabant"></zorgpact-partners>', feed: 'pacts/west-brabant.json' },
  'theme-filter-chosen': { body: '<zorgpact-theme-filter></zorgpact-theme-filter>', steps: { 'Zorg en technologie kiezen': chip('zorg-en-technologie') } },
  'theme-filter-with-widgets': {
    body: '<zorgpact-theme-filter></zorgpact-theme-filter><zorgpact-agenda pact="limburg" hide-tools></zorgpact-agenda><zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
    steps: { 'Permanent leren kiezen': chip('permanent-leren') },
  },
};

only(['chromium'], 'CDP reads the accessibility tree').describe('what a screen reader says', () => {
  const stage = new Stage().use();

  for (const [name, { body, state, feed = 'pacts/limburg.json', answer, width, steps = {} }] of Object.entries(SCENES)) {
    it(name, async () => {
      stage.intercept = (request, response) => {
        if (answer === undefined || !request.url!.includes('/feed/')) return false;
        if (answer === 404) response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
        return true;
      };
      const { page } = await stage.visit(`${stage.tag(`data-feed="${stage.demo.kit}/feed/v1/${feed}"`)}<main><h2>Zorg in de regio</h2>${body}</main>`, {}, LISTEN);
      if (width) await page.setViewport({ width, height: 900 });
      await settle(page, 'main > :not(h2)', state === 'stale' ? 'ready' : (state ?? 'ready'));
      // Another language's words come by themselves, after the content.
      await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('main > [lang]')].every((widget) => widget.shadowRoot?.querySelector<HTMLElement>('.zp')?.lang === widget.lang));
      if (state === 'stale') await age(page);
      await quiet(page);
      const told = [`Gemeld bij het laden: ${sentence(await announced(page))}`];
      for (const [what, act] of Object.entries(steps)) {
        await act(page);
        await quiet(page);
        told.push(`Gemeld na ${what}: ${sentence(await announced(page))}`);
      }
      const spoken = `${[body, '', ...(await transcript(page)), '', ...told].join('\n')}\n`;
      const file = `tests/transcripts/${name}.txt`;
      if (process.env['UPDATE_TRANSCRIPTS']) await writeFile(file, spoken);
      expect(spoken).to.equal(await readFile(file, 'utf8'));
    });
  }

  it('notes which regions not every screen reader listens to', async () => {
    const { page } = await stage.visit('<main><p id="there" role="status"></p><p id="turns"></p><div id="comes"></div></main>', {}, LISTEN);
    const after = async (act: () => void): Promise<string> => {
      await page.evaluate(act);
      await quiet(page);
      return sentence(await announced(page));
    };
    const isNew = 'als het stil is, maar niet door elke schermlezer: het gebied is nieuw';
    expect(await after(() => (document.querySelector('#there')!.textContent = 'Een'))).to.equal('[als het stil is] Een');
    expect(
      await after(() => {
        const turns = document.querySelector('#turns')!;
        turns.setAttribute('aria-live', 'polite');
        turns.append('Twee');
      }),
    ).to.equal(`[${isNew}] Twee`);
    expect(await after(() => document.querySelector('#turns')!.append(' en drie'))).to.equal('[als het stil is] en drie');
    expect(await after(() => (document.querySelector('#comes')!.innerHTML = '<p role="status">Vier</p>'))).to.equal(`[${isNew}] Vier`);
  });

  it('notes what is busy, also what has no name or role', async () => {
    const { page } = await stage.visit('<main><div aria-busy="true"><p>Wacht</p></div><div aria-busy="false"><p>Klaar</p></div></main>', {}, LISTEN);
    expect(await transcript(page)).to.deep.equal(['[bezig]', '  Wacht', 'Klaar']);
  });

  /** Lets the feed grow old while the server has none any more. */
  async function age(page: Page): Promise<void> {
    stage.intercept = (request, response) => {
      if (!request.url!.includes('/feed/')) return false;
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      return true;
    };
    await page.evaluate(() => {
      const start = performance.now();
      performance.now = () => start + 3_600_000;
      dispatchEvent(new Event('online'));
    });
    await settle(page, 'main > :not(h2)', 'stale');
  }
});

const sentence = (said: readonly string[]): string => (said.length ? said.join('; ') : 'niets');
