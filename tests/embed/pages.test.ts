import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Frame, Page } from 'puppeteer-core';
import { NARROWEST, settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText, speaks } from '../helpers/rungs.js';
import { shifted, watchShift } from '../helpers/shift.js';

const FRAME = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="Zorgpact" width="600" height="150"';

async function textIn(frame: Frame, tag: string, lang: string): Promise<string> {
  await speaks(frame, tag, lang);
  // The one is a page with a heading of its own, the other begins with the widget.
  return (await accessibleText(frame, tag)).replace(/\[h\d \]/g, '[heading]');
}

describe('a page of its own', () => {
  const stage = new Stage().use();
  const page = (path: string): string => `${stage.demo.kit}/embed/${path}`;

  it('shows its widget under its own policy, says nothing on the console, and asks for its own styles and the feed of its pact', async () => {
    const { page: shown, messages, requests } = await stage.open(page('limburg/agenda.html'));
    await settle(shown, 'zorgpact-agenda');
    expect(await shown.title()).to.equal('Actieagenda · Zorgpact Limburg');
    expect(await shown.$eval('zorgpact-agenda', (widget) => widget.shadowRoot!.querySelectorAll('.item').length)).to.be.above(5);
    expect(messages).to.deep.equal([]);
    expect(requests.every((url) => url.startsWith(stage.demo.kit))).to.equal(true);
    const asked = requests.map((url) => url.slice(stage.demo.kit.length)).filter((path) => !/^\/cdn\/([\w-]+-[\w-]{8}\.js|icon\.svg)$/.test(path));
    expect([...new Set(asked)].sort()).to.deep.equal(['/cdn/agenda.css', '/cdn/embed-page.js', '/cdn/page.css', '/cdn/zorgpact.js', '/embed/limburg/agenda.html', '/embed/vars.css', '/feed/v1/pacts/limburg.json']);
  });

  only(['chromium'], 'no other is told to run no script').it('is complete without script, also in a frame', async () => {
    stage.prepare = (shown) => shown.setJavaScriptEnabled(false);
    const { page: shown } = await stage.open(page('limburg/card.html'));
    const seen = async (): Promise<boolean[]> => Promise.all(['header', 'footer', 'zorgpact-card'].map((selector) => shown.$eval(selector, (element) => element.getBoundingClientRect().height > 40)));
    expect(await seen()).to.deep.equal([true, true, true]);
    await shown.goto(`${page('limburg/card.html')}#kader`);
    expect(await seen()).to.deep.equal([false, false, true]);
  });

  only(['chromium'], 'no other is told to run no script').it('shows no tool that does nothing without script', async () => {
    const tools = (shown: Page): Promise<boolean[]> => shown.$$eval('>>> :is([part~=toolbar] select, [part~=more] button, [part~=map], [part~=search], [part~=findings] .nav)', (all) => all.map((tool) => tool.checkVisibility()));
    for (const path of ['limburg/agenda', 'limburg/volgspot', 'nederland/overview', 'nederland/stories']) {
      stage.prepare = undefined;
      const { page: scripted } = await stage.open(page(`${path}.html`));
      await settle(scripted, `zorgpact-${path.split('/')[1]!}`);
      expect(await tools(scripted), path).to.include(true);
      stage.prepare = (shown) => shown.setJavaScriptEnabled(false);
      const { page: without } = await stage.open(page(`${path}.html`));
      expect(await tools(without), path).to.have.length.above(0).and.not.include(true);
    }
  });

  it('stands in a list of all pages, and of those of its pact', async () => {
    const { page: shown, messages } = await stage.open(page(''));
    expect(await shown.$eval('h1', ({ textContent }) => textContent)).to.include('Zorgpact');
    await Promise.all([shown.waitForNavigation(), shown.click('h2 a[href="limburg/"]')]);
    expect(await shown.$eval('h1', ({ textContent }) => textContent)).to.equal('Zorgpact Limburg');
    await Promise.all([shown.waitForNavigation(), shown.click('a[href="agenda.html"]')]);
    await settle(shown, 'zorgpact-agenda');
    await Promise.all([shown.waitForNavigation(), shown.click('.about a')]);
    const name = await shown.$eval('.from', ({ textContent }) => textContent!.trim());
    expect(await shown.title()).to.equal(`Zorgpact Limburg · ${name}`);
    await Promise.all([shown.waitForNavigation(), shown.click('.from a')]);
    expect(await shown.title()).to.equal(name);
    expect(messages).to.deep.equal([]);
  });

  for (const path of ['limburg/card', 'limburg/agenda', 'limburg/volgspot', 'nederland/figures', 'nederland/overview', 'nederland/timeline', 'nederland/kopgroep']) {
    for (const width of [1280, NARROWEST]) {
      only(['chromium'], 'others tell of no layout shift').it(`moves nothing when its script comes: ${path}, ${width} px`, async () => {
        const tag = `zorgpact-${path.split('/')[1]!}`;
        stage.prepare = (shown) => watchShift(shown, tag);
        const { page: shown } = await stage.open(page(`${path}.html`), width, 800);
        await settle(shown, tag);
        expect(await shifted(shown)).to.be.below(0.0001);
        expect(await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)).to.be.at.most(0);
      });
    }
  }

  only(['chromium'], 'no other is told to let axe by a policy').it('passes axe', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    stage.prepare = (shown) => shown.setBypassCSP(true);
    for (const path of ['limburg/card.html', 'limburg/agenda.html', 'nederland/overview.html', 'limburg/', '']) {
      const { page: shown } = await stage.open(page(path));
      const [, widget] = /\/(\w+)\.html/.exec(path) ?? [];
      if (widget) await settle(shown, `zorgpact-${widget}`);
      await shown.evaluate(axe);
      const found = await shown.evaluate(async () => (await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run()).violations.map(({ id }) => id));
      expect(found, path).to.deep.equal([]);
    }
  });

  it('takes from its address how it shows, never what', async () => {
    const evil = encodeURIComponent(`${stage.host}/evil.json`);
    const { page: shown, requests } = await stage.open(page(`limburg/agenda.html?group-by=theme&lang=en&accent=b2242a&scheme=dark&pact=zeeland&feed=${evil}&href=${evil}&onclick=alert(1)&style=x&hide=x`));
    await settle(shown, 'zorgpact-agenda');
    expect(await shown.$eval('zorgpact-agenda', (widget) => Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])))).to.deep.equal({ 'pact': 'limburg', 'heading-level': '2', 'group-by': 'theme', 'lang': 'en', 'state': 'ready' });
    expect(await shown.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, document.documentElement.style.getPropertyValue('--zorgpact-accent')])).to.deep.equal(['dark', '#b2242a']);
    expect(requests.filter((url) => url.endsWith('evil.json'))).to.deep.equal([]);
  });

  it('gives a frame its height, and nothing but the widget', async () => {
    const { page: shown } = await stage.visit(`<iframe src="${page('limburg/card.html')}" ${FRAME}></iframe><script async src="${stage.demo.kit}/cdn/zorgpact-frame.js"></script>`);
    const inside = await shown.waitForFrame((one) => one.url().includes('/embed/limburg'));
    await accessibleText(inside, 'zorgpact-card');
    const wanted = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await shown.waitForFunction((height) => Math.abs(document.querySelector('iframe')!.clientHeight - height) <= 1, {}, wanted);
    expect(wanted).to.be.above(300);
    expect(await inside.$eval('header', (header) => header.checkVisibility())).to.equal(false);
  });

  it('is the same as the general page to a frame, contact persons and all', async () => {
    for (const [own, general, tag] of [['limburg/card.html', 'widget=card&amp;pact=limburg', 'zorgpact-card'], ['limburg/agenda.html?group-by=theme&amp;lang=en', 'widget=agenda&amp;pact=limburg&amp;group-by=theme&amp;lang=en', 'zorgpact-agenda'], ['nederland/timeline.html', 'widget=timeline', 'zorgpact-timeline']] as const) {
      const { page: shown } = await stage.visit(`<iframe src="${page(own)}#kader" ${FRAME}></iframe><iframe src="${stage.demo.kit}/embed.html?${general}" ${FRAME}></iframe>`);
      const texts = await Promise.all([`/embed/`, '/embed.html'].map(async (path) => textIn(await shown.waitForFrame((one) => one.url().includes(path)), tag, own.includes('lang=en') ? 'en' : 'nl')));
      expect(texts[0], own).to.equal(texts[1]);
      if (tag === 'zorgpact-card') expect(texts[0]).to.include('Ria Jacobs');
    }
  });

  it('is the same as the general page to a link that stands alone', async () => {
    const general = await stage.visit(`<p><a href="${stage.demo.kit}/embed.html?widget=agenda&amp;pact=limburg&amp;group-by=theme">Agenda</a></p>${stage.tag()}`);
    const wanted = await accessibleText(general.page.mainFrame(), 'zorgpact-agenda');
    // Its path says what it is about, whatever its query says.
    const { page: shown, messages } = await stage.visit(`<p><a href="${page('limburg/agenda.html?group-by=theme&pact=zeeland')}">Agenda</a></p>${stage.tag()}`);
    expect(await accessibleText(shown.mainFrame(), 'zorgpact-agenda')).to.equal(wanted);
    expect(await shown.$eval('zorgpact-agenda', (widget) => [widget.getAttribute('pact'), widget.getAttribute('group-by')])).to.deep.equal(['limburg', 'theme']);
    expect(messages).to.deep.equal([]);
  });

  it('is upgraded without its options too, and for the whole country; in a sentence, a menu or to a file beside it a link stays a link', async () => {
    const { page: shown, messages } = await stage.visit(`<p id="een"><a href="${page('limburg/card.html')}">Kaart</a></p><p id="twee"><a href="${page('nederland/lessons.html')}">Lessen</a></p>
      <p>Zie de <a href="${page('limburg/card.html')}">kaart</a>.</p><nav><a href="${page('limburg/card.html')}">Kaart</a></nav><p><a href="${page('limburg/card.json')}">oEmbed</a></p><p><a href="${page('limburg/')}">Map</a></p>${stage.tag()}`);
    await settle(shown, '#een zorgpact-card');
    await settle(shown, '#twee zorgpact-lessons');
    expect(await shown.$$eval('zorgpact-card,zorgpact-lessons', (all) => all.map((widget) => [widget.parentElement!.id, widget.getAttribute('pact')]))).to.deep.equal([['een', 'limburg'], ['twee', null]]);
    expect(messages).to.deep.equal([]);
  });

  it('has an oEmbed with the address that it is served at', async () => {
    const answer = await fetch(page('limburg/agenda.json'));
    expect(answer.headers.get('content-type')).to.include('application/json');
    const { html } = (await answer.json()) as { html: string };
    const { page: shown } = await stage.visit(html);
    const inside = await shown.waitForFrame((one) => one.url().includes('/embed/limburg/agenda.html'));
    await accessibleText(inside, 'zorgpact-agenda');
  });
});
