import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ZorgpactWidget } from '../../src/components/widget.js';
import { failOnConsole } from '../helpers/console.js';
import { richFeed } from '../helpers/contents.js';
import { makeAction, makeFeed, makeKoploper, ready } from '../helpers/feed.js';
import { mount, queryAll } from '../helpers/widget.js';

const many = ready(
  makeFeed({
    actions: Array.from({ length: 300 }, (_, index) => makeAction({ id: `a${index}`, status: index % 2 ? 'running' : 'planned' })),
    koplopers: Array.from({ length: 25 }, (_, index) => makeKoploper({ id: `k${index}` })),
  }),
);

/** How many there are before, on and after paper. */
async function counted(widget: ZorgpactWidget, count: () => number): Promise<number[]> {
  const found = [count()];
  for (const type of ['beforeprint', 'afterprint']) {
    dispatchEvent(new Event(type));
    await widget.updateComplete;
    found.push(count());
  }
  return found;
}

describe('on paper everything is shown that a screen folds away', () => {
  failOnConsole();

  for (const [name, groupBy, before] of [['in groups', 'status', 0], ['without groups', 'none', 25]] as const) {
    it(`every action of an agenda ${name}`, async () => {
      const agenda = await mount<ZorgpactWidget>(html`<zorgpact-agenda group-by=${groupBy} .feedState=${many}></zorgpact-agenda>`);
      expect(await counted(agenda, () => queryAll(agenda, '.tt').length)).to.deep.equal([before, 300, before]);
    });
  }

  it('the details of an action with all their markup', async () => {
    const agenda = await mount<ZorgpactWidget>(html`<zorgpact-agenda pact="limburg" .feedState=${ready(richFeed())}></zorgpact-agenda>`);
    const [before, during] = await counted(agenda, () => queryAll(agenda, '[part=details] dl').length);
    expect(before).to.equal(0);
    expect(during).to.equal(queryAll(agenda, 'details').length).and.to.be.above(1);
  });

  it('every portrait of a Kopgroep', async () => {
    const kopgroep = await mount<ZorgpactWidget>(html`<zorgpact-kopgroep .feedState=${many}></zorgpact-kopgroep>`);
    expect(await counted(kopgroep, () => queryAll(kopgroep, 'article').length)).to.deep.equal([12, 25, 12]);
  });

  it('the findings of every area of a Volgspot', async () => {
    const wheel = await mount<ZorgpactWidget>(html`<zorgpact-volgspot pact="limburg" .feedState=${ready(richFeed())}></zorgpact-volgspot>`);
    const [before, during, after] = await counted(wheel, () => queryAll(wheel, '[part=findings]').length);
    expect([before, after]).to.deep.equal([1, 1]);
    expect(during).to.equal(queryAll(wheel, '[role=radio][aria-label*="bevinding"]').length).and.to.be.above(1);
  });
});
