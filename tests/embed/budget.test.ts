import { expect } from 'chai';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { BUDGETS, SLACK } from '../bench/budgets.mjs';
import { PAGES, weigh } from '../bench/weight.mjs';

// The files are the same everywhere; `npm run bench` has the budgets themselves.
only(['chromium'], 'the budgets are of its requests').describe('what a page loads is no more than it was', () => {
  const stage = new Stage().use();
  const asked: Record<string, string[]> = {};

  for (const [name, widgets] of Object.entries(PAGES)) {
    it(`the page with ${name} shows its widgets`, async () => {
      const { page, requests } = await stage.visit(stage.tag(`data-feed="${stage.demo.kit}/feed/v1/pacts/limburg.json"`) + widgets);
      await settle(page, ':is(zorgpact-card, zorgpact-agenda, zorgpact-theme-filter, zorgpact-volgspot, zorgpact-portrait, zorgpact-kopgroep)');
      await page.waitForNetworkIdle({ idleTime: 100 });
      asked[name] = requests.filter((url) => url.startsWith(stage.demo.kit)).map((url) => new URL(url).pathname);
    });
  }

  const figures = (): Record<string, number> => weigh(asked);
  for (const { id, name, today } of BUDGETS) {
    if (today === undefined) continue;
    it(`${name}: ${today} at most`, () => {
      expect(figures()[id]).to.be.at.most(today * SLACK);
    });
  }

  it('there is a figure of today for every budget on bytes and requests that needs no clock', () => {
    expect(Object.keys(figures()).filter((id) => BUDGETS.find((budget) => budget.id === id)?.today === undefined)).to.deep.equal([]);
  });
});
