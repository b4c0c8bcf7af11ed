import { expect } from 'chai';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { BUDGETS, SLACK } from '../bench/budgets.mjs';
import { readFigures } from '../bench/costs.mjs';
import { PAGES, weigh } from '../bench/weight.mjs';

// The files are the same everywhere; `npm run bench` has the budgets themselves.
only(['chromium'], 'the budgets are of its requests').describe('what a page loads is no more than it was', () => {
  const stage = new Stage().use();
  const asked: Record<string, string[]> = {};

  for (const [name, widgets] of Object.entries(PAGES)) {
    it(`the page with ${name} shows its widgets`, async () => {
      const { page, requests } = await stage.visit(stage.tag(`data-feed="${stage.demo.kit}/feed/v1/pacts/limburg.json"`) + widgets);
      // The feed has no network of goals.
      await settle(page, [...new Set([...widgets.matchAll(/<(zorgpact-[\w-]+)/g)].map(([, tag]) => tag!))].join(), 'ready', 'empty');
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

  for (const id of ['card', 'all', 'feed-pact', 'feed-country', 'requests-card', 'requests-all']) {
    it(`demo/kosten.html tells what is weighed, to 5 %: ${id} (else \`npm run bench -- --only weight\`)`, () => {
      const [weighed, told] = [figures()[id]!, readFigures().weights[id]!];
      expect(told, `weighed ${weighed}`).to.be.within(id.startsWith('requests') ? weighed : weighed * 0.95, id.startsWith('requests') ? weighed : weighed * 1.05);
    });
  }

  it('there is a figure of today for every budget on bytes and requests that needs no clock', () => {
    expect(Object.keys(figures()).filter((id) => BUDGETS.find((budget) => budget.id === id)?.today === undefined)).to.deep.equal([]);
  });
});
