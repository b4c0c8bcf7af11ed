import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Stage } from '../helpers/host.js';

/** The example of the README for a page without a build. */
const [, EXAMPLE] = /\*\*Browser\*\*[^]*?```html\n([^]+?)```/.exec(readFileSync('README.md', 'utf8'))!;

describe('zorgpact-widgets/feed in a page without a build', () => {
  const stage = new Stage().use();

  it('shows the actions of a pact, as the README has it', async () => {
    stage.intercept = ({ url }, response) => {
      const [, file] = /^\/node_modules\/zorgpact-widgets\/(dist\/feed\/[\w.-]+\.js)$/.exec(url!) ?? [];
      if (!file) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(readFileSync(file));
      return true;
    };
    const { page, messages } = await stage.visit(EXAMPLE!.replaceAll('https://KIT', stage.demo.kit).replaceAll('"/node_modules', `"${stage.demo.kit}/node_modules`));
    await page.waitForSelector('#acties li');
    const titles = await page.$$eval('#acties li', (items) => items.map((item) => item.textContent));
    const { actions } = JSON.parse(readFileSync('dist/feed/v1/pacts/zeeland.json', 'utf8')) as { actions: { title: string }[] };
    expect(titles).to.deep.equal(actions.map(({ title }) => title));
    expect(messages).to.deep.equal([]);
  });
});
