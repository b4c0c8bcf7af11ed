import { expect } from 'chai';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { shadesOf } from '../../demo/configurator/contrast.js';
import { readSettings, writeSettings } from '../../demo/configurator/address.js';
import { moved, withWidget, type Known } from '../../demo/configurator/settings.js';
import { axe, composed, lines, previewOf, turnTo } from '../helpers/configurator.js';
import { settle, Stage } from '../helpers/host.js';
import { only } from '../helpers/only.js';
import { accessibleText } from '../helpers/rungs.js';

/** Text of what has the focus, or what it is labelled with. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return (at?.labels?.[0] ?? at)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Presses Tab until what has the focus begins so; ends with an error past so many. */
async function tabTo(page: Page, begin: string, most = 60): Promise<number> {
  const seen: string[] = [];
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
    if (seen.at(-1)!.startsWith(begin)) return presses;
  }
  throw new Error(`Tab does not lead to "${begin}", only to:\n${seen.join('\n')}`);
}

const text = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent!.replace(/\s+/g, ' ').trim());

/** Pastes what a CMS kept, and has it compared. */
async function pasteBack(page: Page, kept: string): Promise<void> {
  await page.$eval(
    '#bewaard',
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    kept,
  );
  await page.click('#terug .knop');
}

const FULL = '?taal=en&pact=zeeland&widgets=agenda,card,portrait&koploper=de-zeeuwse-huiskamer&titles=3&whole=1&card.density=compact&agenda.group-by=theme&lang=fy&heading-level=4&scheme=dark&accent=b2242a&pin=0&rung=div&kit=https%3A%2F%2Fkit.example%2Fzorgpact%2F&page=schreef&width=phone&dark=1';

describe('a choice in an address', () => {
  const known: Known = { pacts: ['limburg', 'zeeland'], koplopers: [{ id: 'strong' }, { id: 'de-zeeuwse-huiskamer', pact: 'zeeland' }] };

  it('is the same after it was read and written', () => {
    const { settings, faults } = readSettings(FULL, known);
    expect(faults).to.deep.equal([]);
    const again = readSettings(writeSettings(settings), known);
    expect(again).to.deep.equal({ settings, faults: [] });
    expect([...new URLSearchParams(writeSettings(settings))].sort()).to.deep.equal([...new URLSearchParams(FULL)].sort());
  });

  it('holds nothing of what is as it would be anyhow', () => {
    for (const query of ['', '?pact=limburg', '?widgets=agenda', '?pact=limburg&widgets=,']) expect(writeSettings(readSettings(query, known).settings)).to.equal(query);
    expect(writeSettings(readSettings('?pact=limburg&widgets=card&lang=nl&rung=element&pin=1', known).settings)).to.equal('?pact=limburg');
  });

  it('takes the address of the script for that of its folder', () => {
    for (const address of ['https://kit.example.nl/zorgpact/cdn/zorgpact.js', 'https://kit.example.nl/zorgpact/samenstellen.html?pact=limburg', 'kit.example.nl/zorgpact']) {
      expect(readSettings(`?kit=${encodeURIComponent(address)}`, known).settings.kit).to.equal('https://kit.example.nl/zorgpact/');
    }
  });

  it('names what can’t be used, and leaves it out', () => {
    const { settings, faults } = readSettings('?pact=limburgg&widgets=agenda,kalender,card&accent=rood&rung=6&agenda.group-by=kleur&agenda.grup-by=theme&kit=javascript:alert(1)', known);
    expect(faults.map(({ key, value }) => `${key}=${value}`)).to.have.members(['pact=limburgg', 'widgets=kalender', 'widgets=card', 'accent=rood', 'rung=6', 'agenda.group-by=kleur', 'agenda.grup-by=theme', 'kit=javascript:alert(1)']);
    expect(settings).to.deep.include({ pact: '', widgets: ['agenda'], accent: '', rung: 'element', options: {}, kit: '' });
  });

  it('guesses what was meant, and nothing where nothing is near', () => {
    const guesses = (search: string): (string | undefined)[] => readSettings(search, known).faults.map(({ near }) => near?.query);
    expect(guesses('?pact=limbrug')).to.deep.equal(['?pact=limburg']);
    expect(guesses('?pact=limburg&widgets=card,agnda&rung=div')).to.deep.equal(['?pact=limburg&rung=div&widgets=card,agenda']);
    expect(guesses('?pact=zeeland&koplopr=strong')).to.deep.equal(['?pact=zeeland&koploper=strong']);
    expect(guesses('?pact=xxxxxxxxxx&rung=9&accent=rood&kit=ftp%3A%2F%2Fx')).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(readSettings('?pact=%20Limburg&rung=DIV', known)).to.deep.equal(readSettings('?pact=limburg&rung=div', known));
  });

  it('tells what would do where nothing is near', () => {
    const wanted = (search: string): unknown[] => readSettings(search, known).faults.map(({ key, value, near, wants }) => near ?? [`${key}=${value}`, wants]);
    expect(wanted('?accent=zzz&kit=htps:x&widgets=agenda,card')).to.deep.equal([['widgets=card', 'region'], ['accent=zzz', 'colour'], ['kit=htps:x', 'address']]);
    expect(wanted('?pin=x&rung=9&heading-level=7&lang=de')).to.deep.equal([
      ['pin=x', ['1', '0']],
      ['rung=9', ['element', 'script', 'div', 'link', 'iframe']],
      ['heading-level=7', ['auto', '2', '3', '4', '5', '6']],
      ['lang=de', ['nl', 'en', 'fy']],
    ]);
  });

  it('keeps the order of the widgets, and adds one where it belongs until a person moved another', () => {
    expect(readSettings('?pact=limburg&widgets=agenda,card,agenda', known).settings.widgets).to.deep.equal(['agenda', 'card']);
    expect(withWidget(['card', 'agenda'], 'theme-filter')).to.deep.equal(['card', 'theme-filter', 'agenda']);
    expect(withWidget(['card'], 'overview')).to.deep.equal(['overview', 'card']);
    expect(withWidget(['agenda', 'card'], 'theme-filter')).to.deep.equal(['agenda', 'card', 'theme-filter']);
    expect(moved(['a', 'b', 'c'], 'b', -1)).to.deep.equal(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).to.deep.equal(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).to.deep.equal(['a', 'b', 'c']);
  });

  it('leaves keys that are not of this page without a word: of who counts visits, and those that every object inherits', () => {
    const others = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'utm_id', 'fbclid', 'gclid', 'gbraid', 'gad_source', 'msclkid', 'mc_cid', 'mc_eid', '_ga', '_gl', 'pk_campaign', 'mtm_source', 'igshid', 'si', 'ref', 'q', 's', 'id', 'zorgpact-controle', 'onload', 'constructor', '__proto__', 'toString', 'agenda.constructor', 'constructor.name'];
    for (const key of others) expect(readSettings(`?pact=limburg&${key}=1`, known), key).to.deep.equal(readSettings('?pact=limburg', known));
    for (const key of ['pact', 'widget', 'koplopr', 'acent', 'heading-levl', 'agenda.groupby']) expect(readSettings(`?${key}=1`, known).faults.map((fault) => [fault.key, fault.value, fault.near?.value]), key).to.deep.equal([[key, '1', key === 'pact' ? undefined : '1']]);
  });
});

describe('the configurator in any browser', () => {
  const stage = new Stage().use();

  it('shows the widgets in its preview, and their lines', async () => {
    const { page } = await stage.open(`${stage.demo.kit}/samenstellen.html?pact=limburg&widgets=card,agenda`, 1280);
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim() === 'De 2 onderdelen staan er.');
    expect(await lines(page)).to.include('<zorgpact-card pact="limburg">').and.to.include('<zorgpact-agenda pact="limburg">');
  });
});

only(['chromium'], 'its console, clipboard, colour scheme and missing script').describe('the configurator', () => {
  const stage = new Stage().use();
  const maker = (query = ''): string => `${stage.demo.kit}/samenstellen.html${query}`;

  for (const width of [1280, 320]) {
    it(`at ${width} px: works without a word on the console, asks nothing of anybody else, and nothing is wider than the page`, async () => {
      const { page, messages, requests } = await stage.open(maker('?pact=limburg&widgets=card,volgspot'), width);
      await composed(page);
      const frame = await previewOf(page);
      expect(await frame.$$eval('zorgpact-card[state=ready], zorgpact-volgspot[state=ready]', ({ length }) => length)).to.equal(2);
      expect(await text(page, '.standing')).to.equal('De 2 onderdelen staan er.');
      expect(messages).to.deep.equal([]);
      expect(requests.filter((url) => !url.startsWith(stage.demo.kit))).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).to.be.at.most(0);
    });
  }

  it('moves nothing by itself while it loads', async () => {
    stage.prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        const seen = globalThis as unknown as { shift: number };
        seen.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
    const { page } = await stage.open(maker('?pact=limburg&widgets=card,agenda'));
    await composed(page);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).to.be.below(0.005);
  });

  it('leads by keyboard alone from the region to the copied lines', async () => {
    const { page } = await stage.open(maker());
    await page.browserContext().overridePermissions(stage.demo.kit, ['clipboard-read', 'clipboard-write'] as never);
    await composed(page);
    await tabTo(page, 'Regio');
    await page.keyboard.type('Zeel');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#regio')!.value === 'zeeland');
    await tabTo(page, 'Actieagenda');
    await page.keyboard.press('Space');
    await tabTo(page, 'Sla het voorbeeld over');
    await page.keyboard.press('Enter');
    await tabTo(page, '1 Element');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Kopieer');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#plakken [role=status]')!.textContent!.includes('Gekopieerd'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.equal(await lines(page));
    expect(copied).to.include('data-zorgpact="card" data-pact="zeeland"').and.to.include('data-zorgpact="agenda"');
    expect(await focused(page)).to.equal('Kopieer');
  });

  it('shows a ring around whatever has the focus, down to the last field', async () => {
    const { page } = await stage.open(maker('?pact=limburg'));
    await composed(page);
    const bare = new Set<string>();
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const [what, isRinged] = await page.evaluate(() => {
        const at = document.activeElement!;
        const ring = at.matches('.oneof input') ? at.nextElementSibling! : at;
        return [at.id || at.outerHTML.slice(0, 60), at.localName === 'iframe' || at === document.body || getComputedStyle(ring).outlineStyle !== 'none'] as const;
      });
      if (!isRinged) bare.add(what);
    }
    expect([...bare]).to.deep.equal([]);
  });

  it('has the lines selected where a browser refuses to copy', async () => {
    const { page } = await stage.open(maker('?pact=limburg'));
    await composed(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.click('#plakken .knop');
    await page.waitForFunction(() => document.querySelector('#plakken [role=status]')!.textContent!.includes('Ctrl+C'));
    expect(await page.evaluate(() => String(getSelection()))).to.equal(await lines(page));
  });

  it('is as its address says, and its address as it is', async () => {
    const { page } = await stage.open(maker(FULL));
    await composed(page);
    const snippet = await lines(page);
    for (const part of ['https://kit.example/zorgpact/cdn/zorgpact.js', 'data-zorgpact="card" data-pact="zeeland"', 'data-density="compact"', 'data-group-by="theme"', 'data-koploper="de-zeeuwse-huiskamer"', 'data-lang="fy"', 'data-heading-level="4"', 'data-scheme="dark"']) expect(snippet).to.include(part);
    expect(snippet).to.not.include('integrity');
    expect(await text(page, '.foreign')).to.include('kit.example');
    expect(await page.$eval('#kleurregel', (code) => code.textContent)).to.equal(':root { --zorgpact-accent: #b2242a; }');
    expect(await page.$$eval('.steps :checked, .rungs :checked, .tools :checked', (all) => all.map((one) => (one as HTMLInputElement).value))).to.include.members(['card', 'agenda', 'portrait', 'div', 'schreef', 'phone', '1']);
    const frame = await previewOf(page);
    expect(await frame.evaluate(() => [innerWidth, getComputedStyle(document.documentElement).colorScheme, document.documentElement.style.getPropertyValue('--zorgpact-accent')])).to.deep.equal([320, 'dark', '#b2242a']);
    await page.select('#keuze-agenda-group-by', 'none');
    await page.waitForFunction(() => location.search.includes('agenda.group-by=none'));
    const address = await page.$eval('#adres', (code) => code.textContent!);
    expect(address).to.equal(page.url());
    const { page: again } = await stage.open(address);
    await composed(again);
    expect(await lines(again)).to.equal(await lines(page));
    expect(await again.$eval('.qr path', (path) => path.getAttribute('d')!.length)).to.be.above(1000);
  });

  it('leads to what was meant by a name that the feed doesn’t have', async () => {
    const { page } = await stage.open(maker('?pact=limbrug&widgets=agenda'));
    await composed(page);
    expect(await text(page, '[role=alert]')).to.include('pact=limbrug').and.to.include('Bedoelde u Limburg?');
    await Promise.all([page.waitForNavigation(), page.click('[role=alert] a')]);
    await composed(page);
    expect(await lines(page)).to.include('<zorgpact-agenda pact="limburg">');
    expect(await page.$$eval('[role=alert]', ({ length }) => length)).to.equal(0);
  });

  it('names what it can’t use of an address, and goes on', async () => {
    const { page } = await stage.open(maker('?pact=limburgg&rung=9'));
    await composed(page);
    expect(await text(page, '[role=alert]')).to.include('2 delen').and.to.include('pact=limburgg').and.to.include('rung=9 Dit kan element, script, div, link of iframe zijn.');
    expect(await lines(page)).to.include('<zorgpact-overview');
    expect(await page.$$eval('.foreign', ({ length }) => length)).to.equal(0);
  });

  it('begins as ever at an address with keys that are not of this page', async () => {
    const { page } = await stage.open(maker('?pact=limburg&constructor=1&utm_source=nieuwsbrief&fbclid=abc'));
    await composed(page);
    expect(await lines(page)).to.include('<zorgpact-card pact="limburg">');
    expect(await page.$$eval('[role=alert]', ({ length }) => length)).to.equal(0);
  });

  it('warns of a kit in another folder, also of the same server, at the lines and at those of another form', async () => {
    const { page } = await stage.open(maker(`?pact=limburg&kit=${encodeURIComponent(`${stage.demo.kit}/ander/kit/`)}`));
    await composed(page);
    const warnings = (): Promise<string[]> => page.$$eval('.foreign', (all) => all.map(({ textContent }) => textContent!));
    const here = `${new URL(stage.demo.kit).host}/ander/kit`;
    expect(await warnings()).to.have.length(1);
    expect((await warnings())[0]).to.include(here);
    await page.$eval('#bewaard', (field) => {
      (field as HTMLTextAreaElement).value = '<p>Niets</p>';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('#terug .knop');
    await page.waitForSelector('#voorstel');
    expect(await warnings()).to.have.length(2);
    expect(await text(page, '.report .foreign')).to.include(here);
    expect(await page.evaluate(() => document.querySelector('.report .foreign')!.compareDocumentPosition(document.querySelector('#voorstel')!))).to.equal(4);
    expect(await page.$eval('.report .foreign', (warning) => getComputedStyle(warning).borderInlineStartWidth)).to.equal('6px');
    const { page: own } = await stage.open(maker(`?pact=limburg&kit=${encodeURIComponent(`${stage.demo.kit}/`)}`));
    await composed(own);
    expect(await own.$$eval('.foreign', ({ length }) => length)).to.equal(0);
  });

  it('takes the region from the map too, by the widget of the kit', async () => {
    const { page } = await stage.open(maker());
    await composed(page);
    await page.click('.map summary');
    await settle(page, 'zorgpact-overview');
    await page.$eval('zorgpact-overview', (overview) => [...overview.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=list] button')].find((button) => button.textContent!.includes('Zeeland'))!.click());
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#regio')!.value === 'zeeland');
    expect(await lines(page)).to.include('<zorgpact-card pact="zeeland">');
    await page.waitForFunction(() => document.querySelector('.map [role=status]')!.textContent === 'Gekozen: Zorgpact Zeeland.');
  });

  for (const [wrong, right] of [['javascript:alert(1)', () => `${stage.demo.kit}/`], ['htps:/kit', () => 'https://kit.example/z/'], ['https://', () => '']] as const) {
    it(`gives no lines for ${wrong} as the address of a kit, and says why when they are copied`, async () => {
      const { page } = await stage.open(maker('?pact=limburg'));
      await composed(page);
      const good = await lines(page);
      const press = async (button: string): Promise<void> => {
        await page.focus(button);
        await page.keyboard.press('Enter');
      };
      await page.type('#kit', wrong);
      await page.waitForFunction((value) => document.querySelector('#regels')!.textContent!.includes(`“${value}” is geen webadres`), {}, wrong);
      expect(await page.$$eval('#plakken pre', ({ length }) => length)).to.equal(0);
      await press('#plakken .knop');
      await page.waitForFunction(() => /Er is niets gekopieerd. .* is geen webadres/.test(document.querySelector('#plakken .do [role=status]')!.textContent!));
      await page.type('#bewaard', 'x');
      await press('#terug .knop');
      expect(await page.evaluate(() => [document.activeElement!.id, document.querySelector('.report')!.textContent!.trim()])).to.deep.equal(['kit', '']);
      await page.$eval('#kit', (field, value) => {
        (field as HTMLInputElement).value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      }, right());
      await page.waitForSelector('#plakken pre');
      expect(await page.$eval('#plakken .do [role=status]', (status) => status.textContent)).to.equal('');
      expect(await lines(page)).to.equal(right().startsWith('https') ? good.replaceAll(`${stage.demo.kit}/`, right()) : good);
    });
  }

  it('gives no lines for such an address that stands in its own', async () => {
    const { page } = await stage.open(maker('?pact=limburg&kit=javascript:alert(1)'));
    await composed(page);
    expect(await page.$eval('#kit', (field) => [(field as HTMLInputElement).value, field.getAttribute('aria-invalid')])).to.deep.equal(['javascript:alert(1)', 'true']);
    expect(await page.$$eval('#plakken pre', ({ length }) => length)).to.equal(0);
  });

  it('moves a widget up and down by keyboard, says where it is, and keeps the focus on it', async () => {
    const { page } = await stage.open(maker('?pact=limburg&widgets=card,agenda,kopgroep'));
    await composed(page);
    const order = async (): Promise<string[]> => [...(await lines(page)).matchAll(/<\/zorgpact-([\w-]+)>/g)].map(([, name]) => name!);
    const press = async (key: string, told: string): Promise<void> => {
      await page.keyboard.press(key as 'Enter');
      await page.waitForFunction((words) => document.querySelector('.order [role=status]')!.textContent === words, {}, told);
    };
    await page.focus('#omhoog-kopgroep');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).to.equal('Kopgroep omhoog');
    await press('Enter', 'Kopgroep staat nu op plaats 2 van 3.');
    expect(await page.evaluate(() => document.activeElement!.id)).to.equal('omhoog-kopgroep');
    await press('Space', 'Kopgroep staat nu op plaats 1 van 3.');
    expect(await order()).to.deep.equal(['kopgroep', 'card', 'agenda']);
    expect(await page.evaluate(() => [document.activeElement!.id, document.activeElement!.getAttribute('aria-disabled')])).to.deep.equal(['omhoog-kopgroep', 'true']);
    await press('Enter', 'Kopgroep staat nu op plaats 1 van 3.');
    await page.keyboard.press('Tab');
    await press('Enter', 'Kopgroep staat nu op plaats 2 van 3.');
    expect(await order()).to.deep.equal(['card', 'kopgroep', 'agenda']);
    await page.waitForFunction(() => location.search.includes('widgets=card,kopgroep,agenda'));
    await composed(page);
    expect(await (await previewOf(page)).$$eval('[state]', (all) => all.map(({ localName }) => localName))).to.deep.equal(['zorgpact-card', 'zorgpact-kopgroep', 'zorgpact-agenda']);
  });

  for (const width of [1280, 320]) {
    it(`at ${width} px: leads to each step at once, and covers nothing that has the focus`, async () => {
      stage.prepare = (page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const { page } = await stage.open(maker('?pact=limburg&widgets=card,agenda'), width, 700);
      await composed(page);
      const names = await page.$$eval('.jumps a', (all) => all.flatMap((link) => (link.checkVisibility() ? (link as HTMLElement).innerText.replace(/\s+/g, ' ').trim() : [])));
      expect(names).to.deep.equal(width === 320 ? ['Wat', 'Hoe', 'Kleur', 'Voorbeeld', 'Regels'] : ['1 Wat', '2 Hoe', '3 Kleur', 'Voorbeeld', '4 Plakken', 'Regels', 'Delen', 'Uw CMS', 'Plak terug']);
      for (const id of [...(width === 320 ? [] : ['cms', 'delen']), 'kop-regels', ...(width === 320 ? [] : ['plakken']), 'voorbeeld', 'kleur', 'hoe', 'wat']) {
        await page.focus(`.jumps a[href='#${id}']`);
        await page.keyboard.press('Enter');
        await page.waitForFunction((at) => document.querySelector(`#${at}`)!.getBoundingClientRect().top < innerHeight / 2 && (document.querySelector(`#${at} h2`) ?? document.querySelector(`#${at}`))!.getBoundingClientRect().top >= document.querySelector('.jumps')!.getBoundingClientRect().bottom, {}, id);
        // The preview beside the steps is in sight with any of them.
        if (width === 320 || id !== 'voorbeeld') await page.waitForFunction((at) => document.querySelector('.jumps [aria-current]')?.getAttribute('href') === `#${at}`, {}, id);
        expect(await page.$eval('.jumps', (bar) => [bar.getBoundingClientRect().top < 24, bar.getBoundingClientRect().height <= 52, bar.scrollWidth <= bar.clientWidth])).to.deep.equal([true, true, true]);
      }
      await page.$eval('#cms', (section) => section.scrollIntoView());
      await page.waitForFunction((at) => document.querySelector('.jumps [aria-current]')?.getAttribute('href') === at, {}, width === 320 ? '#kop-regels' : '#cms');
      const covered = new Set<string>();
      await page.focus('#taal');
      for (const step of ['Tab', 'Shift+Tab']) {
        for (let presses = 0; presses < 75; presses++) {
          if (step === 'Tab') await page.keyboard.press('Tab');
          else await page.keyboard.down('Shift').then(() => page.keyboard.press('Tab')).then(() => page.keyboard.up('Shift'));
          const under = await page.evaluate(() => {
            const at = document.activeElement!;
            const bar = document.querySelector('.jumps')!;
            if (at === document.body || bar.contains(at)) return '';
            const [box, over] = [at.getBoundingClientRect(), bar.getBoundingClientRect()];
            return box.height < 300 && box.top < over.bottom - 0.5 && box.bottom > over.top ? at.id || at.outerHTML.slice(0, 80) : '';
          });
          if (under) covered.add(`${step}: ${under}`);
        }
      }
      expect([...covered]).to.deep.equal([]);
    });
  }

  it('keeps the figure of a contrast together', async () => {
    const { page } = await stage.open(maker('?pact=limburg'), 320);
    await composed(page);
    const rows = await page.$$eval('.shades b', (all) =>
      all.map((bold) => {
        const range = document.createRange();
        const at = bold.firstChild!.textContent!.indexOf(' ') < 0 ? bold.lastChild! : bold.firstChild!;
        range.setStart(at, at.textContent!.search(/\d/));
        range.setEnd(at, at.textContent!.length);
        return [range.toString().replace(/\s/g, ' '), new Set([...range.getClientRects()].map(({ top }) => top)).size];
      }),
    );
    expect(rows).to.deep.equal([['8,9 : 1', 1], ['10,6 : 1', 1]]);
  });

  it('says what a widget lacks, where it is chosen and at the preview', async () => {
    const remark = (page: Page, name: string): Promise<string | undefined> => page.$eval(`.widgets input[value='${name}']`, (box) => box.closest('label')!.querySelector('.remark')?.textContent ?? undefined);
    const { page } = await stage.open(maker('?pact=zeeland&widgets=card,volgspot'));
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim());
    expect(await text(page, '.standing')).to.equal('Volgspot-wiel: van Zorgpact Zeeland is geen verslag bekend. Er staat een leeg wiel. Het andere onderdeel staat er.');
    expect(await remark(page, 'volgspot')).to.equal('van dit pact is geen verslag bekend: het wiel is leeg');
    expect(await remark(page, 'obstacles')).to.equal('in de feed staat hierover niets');
    expect(await remark(page, 'agenda')).to.equal(undefined);
    await turnTo(page, '?pact=limburg&widgets=volgspot,obstacles');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim() === 'De 2 onderdelen staan er.');
    expect([await remark(page, 'volgspot'), await remark(page, 'obstacles')]).to.deep.equal([undefined, undefined]);
    await turnTo(page, '?pact=limburg&widgets=theme-filter');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim() === 'Themafilter: filtert zo niets. Kies er een lijst bij, zoals de Actieagenda.');
    expect(await remark(page, 'theme-filter')).to.equal('filtert zo niets: kies er een lijst bij, zoals de Actieagenda');
    expect(await lines(page)).to.include('<strong>Thema’s van Zorgpact Limburg.</strong> Leren in de praktijk');
    await turnTo(page, '?pact=limburg&widgets=theme-filter,agenda');
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim() === 'De 2 onderdelen staan er.');
    expect(await remark(page, 'theme-filter')).to.equal(undefined);
  });

  it('says what there is nothing of in the feed', async () => {
    const { page } = await stage.open(maker('?pact=zeeland&widgets=card,obstacles'));
    await page.waitForFunction(() => document.querySelector('.standing')?.textContent!.trim());
    expect(await text(page, '.standing')).to.equal('Ruimte in de regels: in de feed staat hierover niets voor Zorgpact Zeeland. Kies liever iets anders. Het andere onderdeel staat er.');
  });

  it('takes no colour from one that is half typed', async () => {
    const { page } = await stage.open(maker('?pact=limburg'));
    await composed(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      const { replaceState } = history;
      history.replaceState = (...given) => {
        seen.push(String(given[2]));
        replaceState.apply(history, given);
      };
      Object.assign(window, { seen });
    });
    await page.type('#accent', '#b2242');
    await page.keyboard.press('Tab');
    expect(await page.$eval('#accent', (field) => field.getAttribute('aria-invalid'))).to.equal('true');
    await page.focus('#accent');
    await page.keyboard.press('End');
    await page.keyboard.type('a');
    await page.waitForFunction(() => location.search.includes('accent='));
    expect(await page.evaluate('seen')).to.deep.equal(['/samenstellen.html?pact=limburg&accent=b2242a']);
  });

  it('tells the contrast of an accent as the widgets paint it', async () => {
    const { page } = await stage.open(maker('?pact=limburg'));
    await composed(page);
    const frame = await previewOf(page);
    for (const accent of ['#00596b', '#b2242a', '#ffe600', '#7a7a7a', '#0000ff', '#00ff88']) {
      for (const scheme of ['light', 'dark'] as const) {
        const painted = await frame.$eval(
          'zorgpact-card',
          (card, colour, mode) => {
            (card as HTMLElement).style.setProperty('--zorgpact-accent', colour);
            (card as HTMLElement).style.setProperty('color-scheme', mode);
            const probe = document.createElement('i');
            card.shadowRoot!.querySelector('.zp')!.append(probe);
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
            const found = ['accent', 'surface'].map((token) => {
              probe.style.setProperty('background-color', `var(--_${token})`);
              canvas.fillStyle = getComputedStyle(probe).backgroundColor;
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
            });
            probe.remove();
            return found;
          },
          accent,
          scheme,
        );
        const { colour, surface } = shadesOf(accent)[scheme];
        for (const [at, hex] of [colour, surface].entries()) {
          const told = [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
          const apart = Math.max(...told.map((part, index) => Math.abs(part - painted[at]![index]!)));
          expect(apart, `${accent} ${scheme}: ${hex}, painted ${painted[at]!.join()}`).to.be.at.most(2);
        }
      }
    }
  });

  it('names what a CMS took away, and gives the lines of a form that stays', async () => {
    const { page } = await stage.open(maker('?pact=limburg'));
    await composed(page);
    await page.click('#terug .knop');
    expect(await text(page, '#terug [role=status]')).to.equal('Plak eerst wat uw CMS heeft bewaard.');
    const whole = await lines(page);
    await pasteBack(page, whole.replace(/<script[^]*?<\/script>\n/, ''));
    expect(await focused(page)).to.match(/veranderd$/);
    expect(await page.$$eval('.losses li', (all) => all.map((one) => one.textContent!.toLowerCase()).join())).to.include('script');
    expect(await page.$eval('#voorstel', (code) => code.textContent!)).to.not.equal(whole);
  });

  it('counts nothing as changed that does no harm, and tells it below', async () => {
    const { page } = await stage.open(maker('?pact=limburg&widgets=agenda,card'));
    await composed(page);
    const whole = await lines(page);
    expect(whole.match(/<h2>/g)).to.have.length(2);
    await pasteBack(page, whole);
    expect(await focused(page)).to.equal('Alles staat er nog');
    expect(await page.$$eval('.losses', ({ length }) => length)).to.equal(0);
    await pasteBack(page, `${whole}<p>En verder niets.</p>`);
    expect(await focused(page)).to.equal('Alles staat er nog');
    expect(await page.$eval('.losses', (all) => `${all.previousElementSibling!.textContent}: ${all.textContent}`)).to.match(/^Goed om te weten: Er staat ook iets anders bij/);
  });

  it('speaks English where it is asked to, and keeps the choice', async () => {
    const { page } = await stage.open(maker('?pact=limburg&widgets=agenda'));
    await composed(page);
    await Promise.all([page.waitForNavigation(), page.click('#taal')]);
    await composed(page);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title, document.querySelector('h1')!.textContent])).to.deep.equal(['en', 'Compose your own lines · zorgpact-widgets', 'Compose your own lines']);
    expect(new URL(page.url()).searchParams.get('widgets')).to.equal('agenda');
    expect(await lines(page)).to.include('<zorgpact-agenda pact="limburg">');
    // The site that the lines are for is no more English than it was.
    expect(await accessibleText(await previewOf(page), 'zorgpact-agenda')).to.include('Zoek in acties');
    // What the feed and the lines hold is Dutch.
    const words = await page.evaluate(() => {
      document.querySelectorAll('select, code, .language').forEach((one) => one.remove());
      return document.body.innerText;
    });
    expect(words).to.not.match(/\b(Kies|Regio|Onderdelen|Kopieer|Plakken|geprobeerd)\b/);
  });

  for (const scheme of ['light', 'dark']) {
    for (const width of [1280, 320]) {
      it(`has nothing that axe finds, ${scheme}, ${width} px, in the page and in its preview`, async () => {
        stage.prepare = (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const { page } = await stage.open(maker(`?pact=limburg&widgets=card,agenda,portrait&accent=ffe600&dark=${scheme === 'dark' ? 1 : 0}`), width);
        await composed(page);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await settle(page, 'zorgpact-overview');
        await page.type('#bewaard', 'x');
        await page.click('#terug .knop');
        expect(await axe(page)).to.deep.equal([]);
        expect(await axe((await previewOf(page)) as unknown as Page)).to.deep.equal([]);
      });
    }
  }

  it('tells where lines are to be found without JavaScript', async () => {
    stage.prepare = (page) => page.setJavaScriptEnabled(false);
    const { page } = await stage.open(maker());
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).to.include('snippets.txt');
    expect((await fetch(`${stage.demo.kit}/cdn/snippets.txt`)).status).to.equal(200);
  });

  it('says so when the data do not come, and tries again when told to', async () => {
    let isDown = true;
    stage.intercept = (request, response) => isDown && request.url!.startsWith('/feed/') && Boolean(response.writeHead(503).end());
    const { page } = await stage.open(maker());
    await page.waitForSelector('[role=alert]');
    isDown = false;
    await page.click('[role=alert] button');
    await composed(page);
    expect(await lines(page)).to.include('<zorgpact-overview');
  });

  it('works from the folder of the kit alone, wherever that stands', async () => {
    const asked: string[] = [];
    const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      asked.push(pathname);
      const path = `dist/${pathname.replace('/sites/kit/', '')}`;
      void stat(path).then(
        () => createReadStream(path).pipe(response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8` })),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    try {
      const folder = `http://localhost:${(server.address() as AddressInfo).port}/sites/kit/`;
      const { page, messages } = await stage.open(`${folder}samenstellen.html?pact=limburg`);
      await composed(page);
      expect(await text(page, '.standing')).to.equal('Het onderdeel staat er.');
      expect(await lines(page)).to.include(`${folder}cdn/zorgpact.js`);
      expect(asked.filter((path) => !path.startsWith('/sites/kit/'))).to.deep.equal([]);
      expect(messages).to.deep.equal([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('is one that every page of the demo leads to, and leads to what is there', async () => {
    for (const path of ['', 'kosten.html', 'developer.html', 'verantwoording.html']) expect(await (await fetch(`${stage.demo.kit}/${path}`)).text()).to.include('href="/samenstellen.html"');
    const { page } = await stage.open(maker());
    const links = await page.$$eval('a[href]', (all) => [...new Set(all.map(({ href }) => href.replace(/#.*$/, '')))]);
    const own = await Promise.all(links.filter((link) => link.startsWith(stage.demo.kit)).map(async (link) => [link, (await fetch(link)).status] as const));
    expect(own.length).to.be.above(4);
    expect(own.filter(([, status]) => status !== 200)).to.deep.equal([]);
  });

  it('keeps the strict policy, with frames of its own alone', async () => {
    const policyOf = async (path: string): Promise<string> => (await fetch(`${stage.demo.kit}/${path}`)).headers.get('content-security-policy')!;
    expect(await policyOf('samenstellen.html')).to.equal(`${await policyOf('')}; frame-src 'self'`);
    expect(await policyOf('')).to.not.include('frame-src').and.to.not.include('unsafe');
  });
});
