import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { contentOf } from '../../src/cli/content.js';
import { composed, lines } from '../helpers/configurator.js';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { shifted, watchShift } from '../helpers/shift.js';
import { referenceFeed } from '../helpers/reference-feed.js';

/** What stands in a widget or place of a snippet. */
const inside = (snippet: string, name: string): string | undefined => new RegExp(`<(zorgpact-${name}|div data-zorgpact="${name}")[^>]*>\\n([^]*?)\\n</(zorgpact-${name}|div)>(?=\\n<|$)`).exec(snippet)?.[2];

/** Letters alone: `&quot;` and `"` are the same. */
const plain = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&gt;', '>');

only(['chromium'], 'others tell of no layout shift, and the lines are the same text in each').describe('the whole content in the lines of the configurator', function (this: Mocha.Suite) {
  this.timeout(60_000);
  const stage = new Stage().use();

  /** Opens the configurator, and waits for its lines; it says no more on the console than is expected. */
  async function make(query: string, expected: readonly string[] = []): Promise<{ page: Page; snippet: string; told: string }> {
    const { page, messages } = await stage.open(`${stage.demo.kit}/samenstellen.html?${query}&whole=1`);
    await page.waitForSelector('#plakken pre');
    await composed(page);
    expect(messages.filter((message) => !expected.some((part) => message.includes(part)))).to.deep.equal([]);
    return { page, snippet: await lines(page), told: await page.$eval('#uitleg-inhoud', (help) => help.querySelector('[role=status]')?.textContent ?? '') };
  }

  it('is that of the command line, in the forms that can hold it', async () => {
    for (const [query, name, pact] of [['pact=limburg&widgets=card', 'card', 'limburg'], ['pact=zeeland&widgets=agenda', 'agenda', 'zeeland'], ['pact=limburg&widgets=volgspot', 'volgspot', 'limburg'], ['widgets=overview', 'overview', ''], ['widgets=timeline', 'timeline', ''], ['pact=twente&widgets=kopgroep', 'kopgroep', 'twente']] as const) {
      const byCommand = (await contentOf(await referenceFeed(), { widget: name, attributes: { ...(pact && { pact }), 'heading-level': '2' }, kit: `${stage.demo.kit}/`, shadow: false, persons: false }, '0'))!;
      const wanted = inside(byCommand, name)!;
      expect(wanted).to.have.length.above(300);
      for (const rung of ['element', 'div'] as const) {
        const { snippet, told } = await make(`${query}&rung=${rung}`);
        expect(plain(inside(snippet, name)!), `${name} ${rung}`).to.equal(plain(wanted));
        expect(snippet).to.match(rung === 'element' ? / late>\n/ : / data-late>\n/);
        expect(told).to.equal(name === 'overview' ? 'Alle pacten: kiezen kan pas als deze tekst even uit beeld is geweest. Moet dat meteen kunnen, kies dan geen volledige inhoud.' : '');
        if (name === 'card') expect(snippet).to.include('hide="contact"').and.to.not.include('Ria Jacobs');
      }
    }
  });

  it('comes under the heading above it', async () => {
    const { snippet } = await make('pact=limburg&widgets=card,agenda');
    expect(snippet).to.include('<h2>Actieagenda</h2>\n<zorgpact-agenda pact="limburg" heading-level="3" late>').and.to.include('<h3>In uitvoering').and.to.not.include('<h2>In uitvoering');
    const { snippet: deeper } = await make('pact=limburg&widgets=card,agenda&heading-level=5');
    expect(deeper).to.include('heading-level="5" late').and.to.include('<h5>In uitvoering');
  });

  it('says of which it is not there, and gives the short text', async () => {
    const { snippet, told } = await make('pact=limburg&widgets=card,theme-filter,agenda&agenda.group-by=theme');
    expect(told).to.equal('Themafilter: hiervan staat geen volledige inhoud klaar. U krijgt de korte tekst. Actieagenda: de volledige inhoud is er alleen in het Nederlands en met de gewone instellingen. U krijgt de korte tekst.');
    expect(inside(snippet, 'card')).to.be.a('string');
    expect(snippet).to.include('<strong>Actieagenda van Zorgpact Limburg.</strong>').and.to.include('group-by="theme"');
    for (const rung of ['script', 'link', 'iframe']) {
      const other = await make(`pact=limburg&widgets=agenda&rung=${rung}`);
      expect(other.told).to.equal('Dit kan alleen in vorm 1 en vorm 3.');
      expect(other.snippet).to.not.include('late');
    }
    stage.intercept = (request, response) => request.url!.endsWith('.fragment.html') && Boolean(response.writeHead(503).end());
    const failed = await make('pact=limburg&widgets=agenda', ['503']);
    expect(failed.told).to.equal('Actieagenda: de inhoud is nu niet op te halen. U krijgt de korte tekst.');
    stage.intercept = (request, response) => request.url === '/embed/pages.json' && Boolean(response.writeHead(200, { 'content-type': 'application/json' }).end('{"base":"","pages":{}}'));
    const { page } = await make('pact=limburg&widgets=agenda');
    expect(await page.$eval('#uitleg-inhoud', (help) => help.textContent)).to.include('zorgpact-feed pages');
  });

  it('is asked for again where it could not be had, when the box is ticked again', async () => {
    let asked = 0;
    stage.intercept = (request, response) => request.url!.endsWith('.fragment.html') && ++asked === 1 && Boolean(response.writeHead(503).end());
    const { page, told } = await make('pact=limburg&widgets=agenda', ['503']);
    expect(told).to.include('nu niet op te halen');
    await page.click('#inhoud-erin');
    await page.click('#inhoud-erin');
    await page.waitForFunction(() => document.querySelector('#plakken pre')!.textContent!.includes(' late>'));
    expect(asked).to.equal(2);
    expect(inside(await lines(page), 'agenda')).to.have.length.above(300);
    expect(await page.$('#uitleg-inhoud [role=status]')).to.equal(null);
  });

  it('can hold nothing that runs, whatever is published', async () => {
    stage.intercept = (request, response) => request.url!.endsWith('.fragment.html') && Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<p onclick="alert(1)">Goed <a href="javascript:alert(1)">slecht</a></p><script>alert(1)</script><img src=x onerror=alert(1)>'));
    const { snippet } = await make('pact=limburg&widgets=agenda');
    expect(inside(snippet, 'agenda')).to.equal('<p>Goed slecht</p>');
  });

  for (const rung of ['element', 'div']) {
    for (const [width, height] of [[1280, 800], [412, 823]] as const) {
      for (const query of ['pact=limburg&widgets=card,agenda', 'pact=limburg&widgets=overview,card,agenda']) {
        it(`moves nothing when the script and the data come, and is read once: ${rung}, ${query}, ${width} px`, async () => {
          const { snippet } = await make(`${query}&rung=${rung}`);
          const { actions } = await referenceFeed('limburg');
          const held: (() => void)[] = [];
          stage.intercept = (request, response: ServerResponse) => {
            if (!request.url!.startsWith('/feed/')) return false;
            held.push(() => response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(readFileSync(`dist${request.url}`)));
            return true;
          };
          stage.prepare = async (page) => {
            await page.setViewport({ width, height });
            await watchShift(page);
          };
          const { page, messages } = await stage.visit(`<h1>Gemeente</h1><p>Tekst boven.</p>${snippet}<p id="onder">Tekst onder.</p>${'<p>Nog een regel.</p>'.repeat(60)}`);
          const before = await page.evaluate(() => document.body.innerText);
          for (const { title } of actions) expect(before.split(title).length - 1, title).to.equal(1);
          while (held.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
          for (const answer of held.splice(0)) answer();
          await settle(page, 'zorgpact-card');
          await settle(page, 'zorgpact-agenda');
          expect(await shifted(page)).to.equal(0);
          expect(await page.evaluate(() => document.body.innerText)).to.include(before.slice(0, 200));
          await page.$eval('#onder ~ p:last-of-type', (last) => last.scrollIntoView());
          await page.waitForFunction(() => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelector('.zp .item'));
          expect(await shifted(page)).to.equal(0);
          const client = await page.createCDPSession();
          const { nodes } = await client.send('Accessibility.getFullAXTree');
          const names = nodes.filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored).map(({ name }) => String(name?.value));
          for (const { title } of actions) expect(names.filter((name) => name.startsWith(title)).length, title).to.equal(1);
          expect(messages).to.deep.equal([]);
        });
      }
    }
  }
});
