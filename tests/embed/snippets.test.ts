import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'puppeteer-core';
import { RUNGS, type Rung } from '../../src/snippet/snippet.js';
import { WIDGETS } from '../../src/snippet/widgets.js';
import { composed, lines, previewOf, turnTo } from '../helpers/configurator.js';
import { Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText, speaks } from '../helpers/rungs.js';

/** Choices beside the defaults, each with what the lines must hold or not. */
const SAMPLE: readonly (readonly [query: string, holds: string, isWithout?: true])[] = [
  ['pact=zeeland&card.density=compact', 'density="compact"'],
  ['pact=limburg&widgets=agenda&agenda.group-by=theme&agenda.open=first', 'group-by="theme"'],
  ['pact=limburg&lang=en', 'lang="en"'],
  ['pact=limburg&widgets=agenda&heading-level=4', 'heading-level="4"'],
  ['pact=west-brabant&scheme=dark', 'scheme="dark"'],
  ['pact=limburg&pin=0', 'integrity', true],
  ['widgets=kopgroep&lang=fy', 'lang="fy"'],
  ['widgets=stories&stories.group-by=year', 'group-by="year"'],
];

/** The frame that the widget is in: that of rung 5, or the page. */
const inner = async (frame: Frame, rung: Rung): Promise<Frame> => {
  if (rung !== 'iframe') return frame;
  const element = await frame.waitForSelector('iframe');
  const found = await element!.contentFrame();
  return found;
};

/** What a widget gives to read; without the status that was there while it loaded, if it did. */
async function textIn(frame: Frame, rung: Rung, tag: string, lang = 'nl'): Promise<string> {
  const place = await inner(frame, rung);
  await speaks(place, tag, lang);
  return (await accessibleText(place, tag)).replaceAll('[status ] ', '');
}

/** A pact of which the feed has something for a widget. */
const pactOf = (widget: string): string => (widget === 'goals' ? 'midden-brabant' : 'limburg');

only(['chromium'], 'the lines are the same text in each').describe('every snippet of the configurator shows on a site of others what the preview showed', () => {
  const stage = new Stage().use();
  let server: Server;
  let site = '';
  let html = '';
  let policy = '';

  before(async () => {
    server = createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(204).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(html);
    });
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    site = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const { kit } = stage.demo;
    policy = `default-src 'none'; script-src ${kit}; connect-src ${kit}; img-src 'self' ${kit}; frame-src ${kit}; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Brings the lines to the other site, and compares what is to be read there with the preview. */
  async function compare(maker: Page, host: Page, rung: Rung, tag: string, lang?: string): Promise<void> {
    const snippet = await lines(maker);
    const shown = await textIn(await previewOf(maker), rung, tag, lang);
    html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Site</title></head><body><h1>Site</h1>${snippet}</body></html>`;
    await host.goto(site, { waitUntil: 'load' });
    expect(shown, tag).to.have.length.above(20);
    expect(await textIn(host.mainFrame(), rung, tag, lang), snippet).to.equal(shown);
  }

  for (const rung of RUNGS) {
    it(`form ${rung}: each of the ${WIDGETS.length} widgets`, async function () {
      this.timeout(120_000);
      const { page: maker, messages: made } = await stage.open(`${stage.demo.kit}/samenstellen.html?pact=limburg&rung=${rung}`);
      await composed(maker);
      const { page: host, messages: told } = await stage.open('about:blank');
      for (const { name } of WIDGETS) {
        await turnTo(maker, `?pact=${pactOf(name)}&widgets=${name}&rung=${rung}`);
        expect(await lines(maker)).to.include('integrity="sha384-');
        await compare(maker, host, rung, `zorgpact-${name}`);
      }
      expect([...made, ...told]).to.deep.equal([]);
    });
  }

  it('a sample of the options, on each form', async function () {
    this.timeout(120_000);
    const { page: maker, messages: made } = await stage.open(`${stage.demo.kit}/samenstellen.html`);
    await composed(maker);
    const { page: host, messages: told } = await stage.open('about:blank');
    for (const [at, [query, holds, isWithout]] of SAMPLE.entries()) {
      const rung = RUNGS[at % RUNGS.length]!;
      await turnTo(maker, `?${query}&rung=${rung}`);
      const snippet = await lines(maker);
      if (isWithout) expect(snippet).to.not.include(holds);
      else if (/^(element|script|div)$/.test(rung)) expect(snippet).to.include(holds);
      else expect(snippet).to.include(holds.replaceAll('"', ''));
      await compare(maker, host, rung, `zorgpact-${/widgets=([\w-]+)/.exec(query)?.[1] ?? 'card'}`, /(?:^|&)lang=(\w+)/.exec(query)?.[1]);
    }
    expect([...made, ...told]).to.deep.equal([]);
  });

  it('more widgets in one snippet', async () => {
    const { page: maker } = await stage.open(`${stage.demo.kit}/samenstellen.html?pact=limburg&widgets=card,agenda,theme-filter`);
    await composed(maker);
    const { page: host } = await stage.open('about:blank');
    for (const tag of ['zorgpact-card', 'zorgpact-agenda', 'zorgpact-theme-filter']) await compare(maker, host, 'element', tag);
  });

  for (const rung of RUNGS) {
    it(`form ${rung}: more widgets stand apart on a page without a style, each under its heading`, async () => {
      const { page: maker } = await stage.open(`${stage.demo.kit}/samenstellen.html?pact=limburg&widgets=card,theme-filter,agenda,figures&rung=${rung}`);
      await composed(maker);
      const { page: host } = await stage.open('about:blank');
      for (const [name, tag] of [['card', 'zorgpact-card'], ['figures', 'zorgpact-figures']] as const) if (rung !== 'iframe' || name === 'card') await compare(maker, host, rung, tag);
      await host.waitForFunction(() => [...document.querySelectorAll('[state]')].every((widget) => widget.getAttribute('state') === 'ready'));
      const headings = await host.$$eval('h2', (all) => all.map((heading) => heading.textContent));
      expect(headings).to.deep.equal(['Het pact in het kort', 'Thema’s', 'Actieagenda', 'Feiten en cijfers']);
      const gaps = await host.$$eval('h2', (all) =>
        all.flatMap((heading, index) => {
          const bottom = Math.max(...[...document.querySelectorAll('[state],iframe')].filter((one) => one.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).map((one) => one.getBoundingClientRect().bottom));
          return index === 0 ? [] : [heading.getBoundingClientRect().top - bottom];
        }),
      );
      expect(gaps).to.have.length(3);
      for (const gap of gaps) expect(gap).to.be.at.least(16);
      // Under the heading of the page the widgets have theirs.
      const levels = await host.$$eval('[state]', (all) => all.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].slice(0, 1).map(({ localName }) => localName)));
      expect(new Set(levels)).to.deep.equal(new Set(rung === 'iframe' ? [] : ['h3']));
    });
  }

  it('takes the heading that is asked for, or none', async () => {
    const { page: maker } = await stage.open(`${stage.demo.kit}/samenstellen.html?pact=limburg&widgets=agenda,figures&titles=none`);
    await composed(maker);
    expect(await lines(maker)).to.not.match(/<h\d/);
    await turnTo(maker, '?pact=limburg&widgets=agenda&titles=3&lang=en');
    expect(await lines(maker)).to.include('<h3>Action agenda</h3>\n<zorgpact-agenda');
    await turnTo(maker, '?pact=limburg&widgets=agenda');
    expect(await lines(maker)).to.not.match(/<h\d/);
  });

  describe('with an overview beside others', () => {
    const query = 'pact=limburg&widgets=overview,card,agenda';

    /** Chooses a pact in the overview of a page, and reads the name on its card. */
    const choose = async (frame: Frame, name: string): Promise<string> => {
      await frame.waitForSelector('zorgpact-overview[state=ready]');
      await frame.$eval('zorgpact-overview', (overview, wanted) => [...overview.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=pick]')].find(({ textContent }) => textContent!.includes(wanted))!.click(), name);
      await frame.waitForFunction((wanted) => document.querySelector('zorgpact-card')!.shadowRoot!.querySelector('[part~=name]')?.textContent!.includes(wanted), {}, name);
      return frame.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.querySelector('[part~=count]')?.textContent ?? agenda.shadowRoot!.textContent!);
    };

    it('begins with the pact, and a choice changes them all, in the preview and on the site', async () => {
      const { page: maker, messages: made } = await stage.open(`${stage.demo.kit}/samenstellen.html?${query}`);
      await composed(maker);
      const snippet = await lines(maker);
      expect(snippet).to.match(/<zorgpact-provider pact="limburg">\n[^]*<zorgpact-overview>[^]*<zorgpact-card>[^]*<zorgpact-agenda>[^]*\n<\/zorgpact-provider>$/);
      const { page: host, messages: told } = await stage.open('about:blank');
      for (const tag of ['zorgpact-overview', 'zorgpact-card', 'zorgpact-agenda']) await compare(maker, host, 'element', tag);
      for (const frame of [await previewOf(maker), host.mainFrame()]) {
        expect(await frame.$eval('zorgpact-card', (card) => card.shadowRoot!.querySelector('[part~=name]')!.textContent)).to.equal('Zorgpact Limburg');
        const before = await frame.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.textContent);
        expect(await choose(frame, 'Zeeland')).to.not.equal(before);
        expect(await frame.$eval('zorgpact-agenda', (agenda) => agenda.shadowRoot!.textContent)).to.not.equal(before);
      }
      expect([...made, ...told]).to.deep.equal([]);
    });

    it('says in which forms they do not follow, and keeps their pact there', async () => {
      const { page: maker } = await stage.open(`${stage.demo.kit}/samenstellen.html?${query}`);
      await composed(maker);
      const notes = (): Promise<string> => maker.$$eval('#plakken .note', (all) => all.map(({ textContent }) => textContent).join(' '));
      expect(await notes()).to.not.include('volgen');
      for (const rung of RUNGS.slice(1)) {
        await turnTo(maker, `?${query}&rung=${rung}`);
        expect(await notes(), rung).to.include('volgen de andere onderdelen niet');
        expect(await lines(maker), rung).to.match(/(data-pact=|pact=)"?limburg|limburg\/card/);
        expect(await lines(maker), rung).to.not.include('provider');
      }
      for (const [rung, isTold] of [['script', false], ['div', false], ['link', false], ['iframe', true]] as const) {
        await turnTo(maker, `?widgets=overview,agenda&rung=${rung}`);
        expect((await notes()).includes('volgen'), rung).to.equal(isTold);
      }
    });
  });
});
