import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { contentOf } from '../../src/cli/content.js';
import { renderWidget } from '../../src/server/render.js';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { shifted, watchShift } from '../helpers/shift.js';
import { referenceFeed, titleOf, WITH_FACTS, type Facts } from '../helpers/reference-feed.js';

/** Windows in which is measured what moves. */
const WINDOWS = [[1280, 800], [412, 823]] as const;

interface Case extends Facts {
  readonly persons?: true;
}

/** As it is by default, without contact persons; the card has them, so it is tried with them too. */
const CASES: readonly Case[] = WITH_FACTS.flatMap((facts) => (facts.name === 'card' ? [facts, { ...facts, persons: true }] : [facts]));

const nameOf = (facts: Case): string => `${titleOf(facts)}${facts.persons ? ' with persons' : ''}`;

/** What the tag of a widget says so that it shows no more than its content. */
const asked = (facts: Case): Case => (facts.name === 'card' && !facts.persons ? { ...facts, attributes: { ...facts.attributes, hide: 'contact' } } : facts);

const attributesOf = ({ pact, attributes = {} }: Facts): string => Object.entries({ ...(pact && { pact }), ...attributes }).map(([key, value]) => ` ${key}="${value}"`).join('');

/** Letters alone: a space between words is layout. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** All of the text of a widget, with what opens opened. */
async function textOf(page: Page, tag: string): Promise<string> {
  await page.evaluate(async (name) => {
    const root = document.querySelector(name)!.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    // What opens is filled by the event that follows.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, tag);
  return page.$eval(tag, (element) => {
    const copy = document.createElement('div');
    for (const child of element.shadowRoot!.children) if (!child.matches('style,link')) copy.append(child.cloneNode(true));
    return copy.textContent;
  });
}

/** What a person gets of a widget or of its fallback: no drawings, no controls, nothing that is for the eye alone. */
const readable = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const LOST = 'style,link,svg,img,input,select,label,[hidden],[aria-hidden=true],[part~=toolbar],[part~=round-switch],[part~=map],[part~=more],[part~=button]';
    const parts: string[] = [];
    const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      // A drawing is said in the words that it has.
      if (node.localName === 'svg' && node.getAttribute('role') === 'img') parts.push(node.getAttribute('aria-label') ?? '');
      return node.matches(LOST) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    while (walker.nextNode()) parts.push(walker.currentNode.nodeValue!);
    return parts.join('');
  });

describe('content before script', function () {
  this.timeout(60_000);
  const stage = new Stage().use();
  const feedOf = ({ pact }: Facts): string => `${stage.demo.kit}/feed/v1/${pact ? `pacts/${pact}` : 'feed'}.json`;
  const loader = (facts: Facts): string => `<script async src="${stage.demo.kit}/cdn/zorgpact.js" data-feed="${feedOf(facts)}"></script>`;

  for (const facts of CASES.map(asked)) {
    const tag = `zorgpact-${facts.name}`;
    describe(nameOf(facts), () => {
      it('as shadow DOM has the text of the widget, letter by letter', async () => {
        const { shadow } = await renderWidget(await referenceFeed(facts.pact), facts);
        const served = await stage.visit(`<${tag}${attributesOf(facts)}>${shadow}</${tag}>`);
        const before = await textOf(served.page, tag);
        const client = await stage.visit(`<${tag}${attributesOf(facts)}></${tag}>${loader(facts)}`);
        await settle(client.page, tag);
        const after = await textOf(client.page, tag);
        expect(letters(after)).to.have.length.above(50);
        expect(letters(before)).to.equal(letters(after));
      });

      it('as plain HTML has what a person reads of it on paper', async () => {
        const { plain } = await renderWidget(await referenceFeed(facts.pact), facts);
        const served = await stage.visit(`<div id="plat">${plain}</div>`);
        const before = await readable(served.page, '#plat');
        const client = await stage.visit(`<${tag}${attributesOf(facts)}></${tag}>${loader(facts)}`);
        await settle(client.page, tag);
        await client.page.evaluate(async (name) => {
          dispatchEvent(new Event('beforeprint'));
          const widget = document.querySelector(name) as HTMLElement & { updateComplete: Promise<unknown> };
          await widget.updateComplete;
          for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }, tag);
        const after = await readable(client.page, tag);
        expect(letters(before)).to.equal(letters(after));
      });
    });
  }

  /** A page whose feed comes when the content has been painted, with what moved since. */
  async function upgrade(body: string, width: number, height: number): Promise<{ page: Page; go: () => Promise<void>; moved: () => Promise<number> }> {
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
    const { page } = await stage.visit(body);
    await page.setViewport({ width, height });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    return {
      page,
      go: async () => {
        while (held.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
        for (const answer of held.splice(0)) answer();
      },
      moved: () => shifted(page),
    };
  }

  const around = (content: string): string => `<p>Tekst boven het onderdeel.</p>${content}<p id="onder">Tekst onder het onderdeel.</p>${'<p>Nog een regel.</p>'.repeat(60)}`;
  const contentFor = async (facts: Case, shadow: boolean): Promise<string> =>
    (await contentOf(await referenceFeed(), { widget: facts.name, attributes: { ...(facts.pact && { pact: facts.pact }), ...facts.attributes }, kit: `${stage.demo.kit}/`, shadow, persons: facts.persons ?? false }, '0'))!;

  only(['chromium'], 'others tell of no layout shift').describe('moves nothing', () => {
    for (const [width, height] of WINDOWS) {
      for (const facts of CASES) {
        it(`as plain HTML in sight, and when it is out of sight: ${nameOf(facts)}, ${width} px`, async () => {
          const tag = `zorgpact-${facts.name}`;
          const { page, go, moved } = await upgrade(around(await contentFor(facts, false)), width, height);
          await go();
          await settle(page, tag);
          expect(await moved()).to.equal(0);
          expect(await page.$eval(tag, (widget) => widget.shadowRoot!.querySelector('.zp'))).to.equal(null);
          await page.$eval('#onder ~ p:last-of-type', (last) => last.scrollIntoView());
          await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot!.querySelector('.zp'), {}, tag);
          expect(await moved()).to.equal(0);
        });

        it(`as shadow DOM, at once: ${nameOf(facts)}, ${width} px`, async () => {
          const tag = `zorgpact-${facts.name}`;
          const { page, go, moved } = await upgrade(around(await contentFor(facts, true)), width, height);
          const before = await page.$eval(tag, (widget) => widget.getBoundingClientRect().height);
          expect(before).to.be.above(50);
          await go();
          await settle(page, tag);
          expect(await moved()).to.be.below(0.0001);
          expect(Math.abs((await page.$eval(tag, (widget) => widget.getBoundingClientRect().height)) - before)).to.be.at.most(1);
        });
      }
    }
  });

  it('is there without script, and stays when the feed does not come', async () => {
    for (const shadow of [false, true]) {
      stage.intercept = (request, response) => {
        if (!request.url!.startsWith('/feed/')) return false;
        response.writeHead(500).end();
        return true;
      };
      const { page } = await stage.visit(await contentFor({ name: 'card', pact: 'limburg' }, shadow));
      await settle(page, 'zorgpact-card', 'error');
      expect(await page.$eval('zorgpact-card', (widget) => (widget.shadowRoot!.querySelector('h3') ?? widget.querySelector('h3'))!.checkVisibility())).to.equal(true);
    }
  });

  it('gives way at once to a choice of the visitor that it has to show', async () => {
    const body = `<zorgpact-theme-filter></zorgpact-theme-filter>${await contentFor({ name: 'agenda', pact: 'zeeland' }, false)}`;
    const { page } = await stage.visit(body);
    await settle(page, 'zorgpact-agenda');
    await settle(page, 'zorgpact-theme-filter');
    expect(await page.$eval('zorgpact-agenda', (widget) => widget.shadowRoot!.querySelector('.zp'))).to.equal(null);
    await page.$eval('zorgpact-theme-filter', (filter) => filter.shadowRoot!.querySelector<HTMLElement>('.chip:not([aria-disabled])')!.click());
    await page.waitForFunction(() => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelector('.item'));
    expect(await page.$eval('zorgpact-agenda', (widget) => widget.hasAttribute('late'))).to.equal(false);
  });

  for (const shadow of [false, true]) {
    only(['chromium'], 'the accessibility tree').it(`is read once, before and after: ${shadow ? 'shadow DOM' : 'plain HTML'}`, async () => {
      const facts: Facts = { name: 'agenda', pact: 'limburg' };
      const { actions } = await referenceFeed('limburg');
      const { page, go } = await upgrade(around(await contentFor(facts, shadow)), 1280, 800);
      const counts = async (): Promise<{ texts: number[]; tree: number[] }> => {
        const client = await page.createCDPSession();
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const names = nodes.filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored).map(({ name }) => String(name?.value));
        const text = await page.evaluate(() => document.body.innerText);
        return { texts: actions.map(({ title }) => text.split(title).length - 1), tree: actions.map(({ title }) => names.filter((name) => name.startsWith(title)).length) };
      };
      const before = await counts();
      expect(actions).to.not.deep.equal([]);
      // A shadow root has no part in the text of a page.
      expect(before).to.deep.equal({ texts: actions.map(() => (shadow ? 0 : 1)), tree: actions.map(() => 1) });
      await go();
      await settle(page, 'zorgpact-agenda');
      await page.$eval('#onder ~ p:last-of-type', (last) => last.scrollIntoView());
      await page.waitForFunction(() => document.querySelector('zorgpact-agenda')!.shadowRoot!.querySelector('.zp .item'));
      expect(await counts()).to.deep.equal({ texts: actions.map(() => 0), tree: actions.map(() => 1) });
    });
  }
});
