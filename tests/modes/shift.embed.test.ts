import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';

/** Each widget on the reference feed. */
const WIDGETS = {
  'card': '<zorgpact-card pact="limburg"></zorgpact-card>',
  'card of a pact of which little is known': '<zorgpact-card pact="regio-zwolle"></zorgpact-card>',
  'compact card': '<zorgpact-card pact="limburg" density="compact"></zorgpact-card>',
  'agenda': '<zorgpact-agenda pact="limburg"></zorgpact-agenda>',
  'agenda without actions': '<zorgpact-agenda pact="regio-zwolle"></zorgpact-agenda>',
  'agenda of many actions': '<zorgpact-agenda pact="zeeland"></zorgpact-agenda>',
  'agenda of all pacts': '<zorgpact-agenda pact=""></zorgpact-agenda>',
  'volgspot': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'volgspot without a report': '<zorgpact-volgspot pact="zeeland"></zorgpact-volgspot>',
  'portrait': '<zorgpact-portrait koploper="evolva-werkplekleren-3-0"></zorgpact-portrait>',
  'short portrait': '<zorgpact-portrait koploper="zorgtechniek-limburg"></zorgpact-portrait>',
  'kopgroep': '<zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
  'kopgroep of one koploper': '<zorgpact-kopgroep pact="zeeland"></zorgpact-kopgroep>',
  'kopgroep of all pacts': '<zorgpact-kopgroep pact=""></zorgpact-kopgroep>',
  'theme-filter': '<zorgpact-theme-filter></zorgpact-theme-filter>',
  'figures': '<zorgpact-figures pact="" ids="organisaties acties koplopers-eindstand belemmeringen-eindstand regionale-pacten"></zorgpact-figures>',
  'obstacles': '<zorgpact-obstacles pact=""></zorgpact-obstacles>',
  'stories': '<zorgpact-stories pact=""></zorgpact-stories>',
  'plan': '<zorgpact-timeline pact="west-brabant"></zorgpact-timeline>',
  'timeline': '<zorgpact-timeline pact=""></zorgpact-timeline>',
  'overview': '<zorgpact-overview pact=""></zorgpact-overview>',
  'lessons': '<zorgpact-lessons pact=""></zorgpact-lessons>',
  'events': '<zorgpact-events pact=""></zorgpact-events>',
  'partners': '<zorgpact-partners pact="west-brabant"></zorgpact-partners>',
} as const;

/** Where the height is known before the data: nothing below may move. */
const KNOWN = /^(compact card|theme-filter|volgspot without a report|volgspot, 1120)\b/;

/** Where the grey shapes fill the screen: nothing in sight may move. */
const FULL = /^(volgspot|agenda of all pacts|kopgroep of all pacts)\b/;

/** A fifth of what search engines call good, for the rest. */
const LITTLE = 0.02;

/** Waits until what stands on the page is painted. */
const painted = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

const heightOf = (page: Page): Promise<number> => page.$eval('[pact], [koploper], zorgpact-theme-filter', (widget) => widget.getBoundingClientRect().height);

only(['chromium'], 'no other engine measures what moves').describe('a slow feed', () => {
  const stage = new Stage().use();
  const rows: Record<string, Record<string, number>> = {};
  after(() => {
    console.log('\n      When a late feed comes: layout shift score, and heights in px');
    console.table(rows);
  });

  for (const [name, widget] of Object.entries(WIDGETS)) {
    for (const [width, height] of [[1120, 900], [800, 900], [320, 800]] as const) {
      const place = `${name}, ${width} px`;
      it(`${place}: moves ${KNOWN.test(place) ? 'nothing' : FULL.test(place) ? 'nothing in sight' : 'what is below it little'}`, async () => {
        let answer: ServerResponse | undefined;
        stage.intercept = (request, response) => {
          if (!request.url!.includes('/feed/')) return false;
          answer = response;
          return true;
        };
        const { page } = await stage.visit(`${stage.tag()}<main>${widget}<p>Wat eronder staat.</p></main>`, {}, `<style>body { margin: 0 } main { width: ${width}px }</style>`);
        await page.setViewport({ width, height });
        await settle(page, 'main > :first-child', 'loading');
        await page.waitForFunction(() => document.querySelector('main > :first-child')?.shadowRoot?.querySelector('[part=skeleton]'));
        await painted(page);
        const before = await heightOf(page);
        await page.evaluate(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift' });
        });
        answer!.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(await readFile('dist/feed/v1/feed.json'));
        await settle(page, 'main > :first-child', 'ready', 'empty');
        await painted(page);
        await painted(page);
        const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
        const after = await heightOf(page);
        rows[place] = { score: Number(shift.toFixed(4)), skeleton: Math.round(before), ready: Math.round(after), moves: Math.round(after - before) };
        if (KNOWN.test(place)) expect(after - before).to.be.within(-3, 3);
        expect(shift).to.be.at.most(KNOWN.test(place) || FULL.test(place) ? 0.0001 : LITTLE);
      });
    }
  }
});
