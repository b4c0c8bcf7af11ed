import { expect } from 'chai';
import type { Frame, Page } from 'puppeteer-core';
import { Stage } from '../helpers/host.js';
import { KeptTable } from '../helpers/kept-table.js';
import { accessibleText, RUNGS, type Selection } from '../helpers/rungs.js';

const SELECTIONS: readonly Selection[] = [
  { widget: 'card', pact: 'limburg' },
  { widget: 'agenda', pact: 'limburg', attributes: { 'group-by': 'theme', 'open': 'first' } },
  { widget: 'volgspot', pact: 'limburg', attributes: { area: '2' } },
];

/** The values that an editor curls: names, and the address of a link. */
const CURLED = / ((?:data-)?(?:widget|pact|zorgpact|group-by|href)=)"([^"]+)"/g;

/** What editors do to what is pasted; `warns`: told on the console; `but`: the rungs that it ends, or that it leaves as they are. */
const MUTATIONS: Readonly<Record<string, { readonly change: (html: string) => string; readonly warns?: true; readonly but?: RegExp }>> = {
  'as given': { change: (html) => html },
  'spaces around the values': { change: (html) => html.replace(/((?:widget|pact|zorgpact|group-by)=")([\w-]+)"/g, '$1  $2 "') },
  'non-breaking spaces around the values': { change: (html) => html.replace(/((?:widget|pact|zorgpact|group-by)=")([\w-]+)"/g, '$1\u00a0$2&nbsp;"') },
  'capitals': { change: (html) => html.replace(/((?:widget|pact|zorgpact|group-by)=)("?)([\w-]+)/g, (_, name: string, quote: string, value: string) => name.toUpperCase().replace(/WIDGET=(?!")|PACT=(?!")|GROUP-BY=(?!")/, (key) => key.toLowerCase()) + quote + value.toUpperCase()).replace(/<zorgpact-/g, '<ZORGPACT-') },
  'curly quotes in the place of straight ones': { change: (html) => html.replace(CURLED, ' $1“$2”'), warns: true, but: /^5/ },
  'curly quotes inside the straight ones': { change: (html) => html.replace(CURLED, ' $1"“$2”"'), warns: true, but: /^5/ },
  'ampersands escaped twice': { change: (html) => html.replaceAll('&amp;', '&amp;amp;'), warns: true, but: /^([123]|4 marked)/ },
  'paragraphs of wpautop around and inside': { change: (html) => `<p>${html.replace(/<\/(zorgpact-\w+|div|iframe)>/, '<br />\n</p><p></p></$1>')}</p>` },
  'a tag that closes itself': { change: (html) => html.replace(/<((?:zorgpact-|div)[^>]*)>.*?<\/(?:zorgpact-[\w-]+|div)>/, '<$1 />'), warns: true, but: /^[245]/ },
};

/** The frame that holds the widget: the one of rung 5, else the page itself. */
async function frameOf(page: Page, rung: string): Promise<Frame> {
  if (!rung.startsWith('5')) return page.mainFrame();
  const frame = await page.waitForFrame((one) => one.url().includes('/embed.html'));
  return frame;
}

describe('a tag that "closes itself"', () => {
  const stage = new Stage().use();

  it('gives the text and the heading after it back to the page; a short fallback stays one', async () => {
    const { page, messages } = await stage.visit(`${stage.tag()}<div><zorgpact-card pact="limburg" /><p>Een.</p><p>Twee.</p><h2>Kop</h2><p id="na">Drie.</p></div>
      <zorgpact-card pact="zeeland"><h2>Zeeland</h2><p id="in">Terugval.</p></zorgpact-card>`);
    await page.waitForFunction(() => [...document.querySelectorAll('zorgpact-card')].every((card) => card.getAttribute('state') === 'ready'));
    expect(await page.$$eval('#na, #in', (all) => all.map((element) => element.getBoundingClientRect().height > 0))).to.deep.equal([true, false]);
    expect(messages.filter((message) => message.includes('sluit zichzelf niet'))).to.have.length(1);
  });

  it('is told from one with a rich fallback, and from one that a script made', async () => {
    const { page, messages } = await stage.visit(`${stage.tag()}<div><zorgpact-card pact="limburg"><h2>Limburg</h2><p>Een.</p><p>Twee.</p><p id="rijk">Drie.</p></zorgpact-card></div>
      <div><zorgpact-card pact="zeeland"><nav id="nav"><a href="/">Verder</a></nav></zorgpact-card><p>Erna.</p></div>
      <div><zorgpact-provider><zorgpact-card pact="limburg"><form id="zoek"><input></form></zorgpact-card><zorgpact-card pact="zeeland"></zorgpact-card></zorgpact-provider></div>`);
    await page.waitForFunction(() => [...document.querySelectorAll('zorgpact-card')].every((card) => card.getAttribute('state') === 'ready'));
    await page.evaluate(() => {
      const card = document.createElement('zorgpact-card');
      card.setAttribute('pact', 'west-brabant');
      card.innerHTML = '<form id="form"><h1>Van een script</h1></form>';
      document.body.append(card);
    });
    await page.waitForFunction(() => document.querySelector('body > zorgpact-card')?.getAttribute('state') === 'ready');
    expect(await page.$$eval('#rijk, #nav, #zoek, #form', (all) => all.map(({ parentElement }) => parentElement!.localName))).to.deep.equal(['zorgpact-card', 'zorgpact-card', 'zorgpact-card', 'zorgpact-card']);
    expect(messages).to.deep.equal([]);
  });
});

describe('the embed ladder: the same selection gives the same accessible text on every rung', () => {
  const stage = new Stage().use();
  const kit = (): { kit: string; feed: string } => ({ kit: stage.demo.kit, feed: `${stage.demo.kit}/feed/v1/feed.json` });
  const expected = new Map<string, string>();
  const table = new KeptTable('ladder', `# The embed ladder: what editors do to a snippet, and what each rung makes of it

Mutation × rung, the same on Chromium, Firefox and WebKit (\`npm test\` holds the first two to this table, \`npm run test:webkit\` the third). Of the widgets ${SELECTIONS.map(({ widget }) => widget).join(', ')}: how
many show the same accessible text as the first rung, as given; \`warned\`: one message on the console tells what was mended; –: the mutation
does not touch that rung, or ends it. Written by \`UPDATE_TABLES=1 npx mocha tests/embed/ladder.test.ts\`.`, ['mutation', ...Object.keys(RUNGS)]);
  const same: Record<string, number> = {};

  for (const selection of SELECTIONS) {
    const tag = `zorgpact-${selection.widget}`;
    for (const [rung, write] of Object.entries(RUNGS)) {
      for (const [name, { change, warns = false, but }] of Object.entries(MUTATIONS)) {
        table.set(name, rung, '–');
        if (but?.test(rung)) continue;
        it(`${selection.widget}, rung ${rung}, ${name}`, async () => {
          const after = '<main><p id="na">Wat er verder op de pagina staat.</p></main>';
          const { page, messages } = await stage.visit(change(write(selection, kit())) + after);
          const text = await accessibleText(await frameOf(page, rung), tag);
          if (!expected.has(selection.widget)) {
            expect(text, 'the first rung, as given').to.include('Limburg').and.to.have.length.above(300);
            expected.set(selection.widget, text);
          }
          expect(text).to.equal(expected.get(selection.widget));
          expect(messages.filter((message) => !message.startsWith('warn'))).to.deep.equal([]);
          expect(messages.length > 0, messages.join('\n')).to.equal(warns);
          expect(new Set(messages).size, 'each thing is told once').to.equal(messages.length);
          expect(await page.$eval('#na', (element) => element.getBoundingClientRect().height), 'the rest of the page').to.be.above(0);
          const times = (same[name + rung] = (same[name + rung] ?? 0) + 1);
          table.set(name, rung, `${times} of ${SELECTIONS.length} the same${warns ? ', warned' : ''}`);
        });
      }
    }
  }

  it('does all that as in the table of rungs that is kept', () => table.check());
});
