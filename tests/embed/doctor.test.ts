import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { engine } from '../../scripts/engines.mjs';
import { count, NARROWEST, read, settle, Stage, type Visit } from '../helpers/host.js';
import { KeptTable } from '../helpers/kept-table.js';
import { only } from '../helpers/only.js';
import { RUNGS } from '../helpers/rungs.js';

const ASK = '?zorgpact-controle';
const LINK = '<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>';
const CARD = `<zorgpact-card pact="limburg">${LINK}</zorgpact-card>`;
const JSON_HEADERS = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

interface Told {
  readonly code: string;
  readonly text: string;
}

/** Waits until the panel has told all, and gives its findings. */
async function findings(page: Page): Promise<Told[]> {
  await page.waitForFunction(() => document.querySelector('zorgpact-controle')?.shadowRoot!.querySelector('.end'), { polling: 50 });
  return page.$eval('zorgpact-controle', (panel) =>
    [...panel.shadowRoot!.querySelectorAll<HTMLElement>('[data-code]')].map((one) => ({ code: one.dataset['code']!, text: [...one.children].map(({ textContent }) => textContent).join(' ') })),
  );
}

/** What the panel says in all, and what its text for the supplier is. */
const panelText = (page: Page): Promise<string> => page.$eval('zorgpact-controle', (panel) => panel.shadowRoot!.querySelector('.panel')!.textContent!);
const mailText = (page: Page): Promise<string> => page.$eval('zorgpact-controle', (panel) => panel.shadowRoot!.querySelector('textarea')?.value ?? '');

/** What is said of a policy, without the script that stands in the pages of WebKit. */
const withoutRecorder = (text: string): string => (engine === 'webkit' ? text.replaceAll(/ 'sha256-[^']+'/g, '') : text);

const press = (page: Page, words: string): Promise<void> =>
  page.$eval('zorgpact-controle', (panel, wanted) => [...panel.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)!.click(), words);

const feedWith = (change: (feed: Record<string, unknown>) => void): string => {
  const feed = JSON.parse(readFileSync('dist/feed/v1/feed.json', 'utf8')) as Record<string, unknown>;
  change(feed);
  return JSON.stringify(feed);
};

interface Fault {
  /** The fault, in words for the table. */
  readonly name: string;
  readonly codes: readonly string[];
  /** Part of what the panel says. */
  readonly says: string;
  readonly body: (kit: string, tag: Stage['tag']) => string;
  readonly headers?: (kit: string) => Record<string, string>;
  readonly answer?: (request: IncomingMessage, response: ServerResponse, kit: string) => boolean;
  /** Part of the text for the supplier. */
  readonly asks?: (kit: string) => string;
}

const on = (path: string, answer: (response: ServerResponse, kit: string) => void) => (request: IncomingMessage, response: ServerResponse, kit: string): boolean => {
  if (!request.url!.startsWith(path)) return false;
  answer(response, kit);
  return true;
};

const withCard = (_kit: string, tag: Stage['tag']): string => tag() + CARD;
/** The script, and then something else. */
const and = (html: string | ((kit: string) => string)) => (kit: string, tag: Stage['tag']): string => tag() + (typeof html === 'string' ? html : html(kit));

const FAULTS: readonly Fault[] = [
  { name: 'the CMS dropped the tag', codes: ['no-widgets'], says: 'er staat geen onderdeel op de pagina', body: and('<p>Ons zorgpact</p>'), asks: () => 'tags toestaan die met zorgpact- beginnen' },
  { name: 'the tag pasted as text', codes: ['tag-as-text'], says: 'De tag staat als tekst op de pagina', body: and('<p>&lt;zorgpact-card pact="limburg"&gt;&lt;/zorgpact-card&gt;</p>') },
  { name: 'a misspelt element', codes: ['unknown-element'], says: 'Bedoelt u <zorgpact-agenda>?', body: and(`<zorgpact-agneda pact="limburg">${LINK}</zorgpact-agneda>`) },
  { name: 'a misspelt widget in a div', codes: ['unknown-element'], says: 'Bedoelt u "kopgroep"?', body: and(`<div data-zorgpact="kopgreop">${LINK}</div>`) },
  { name: 'a Dutch name for a widget', codes: ['unknown-element'], says: 'Bedoelt u <zorgpact-stories>?', body: and(`<zorgpact-verhalen>${LINK}</zorgpact-verhalen>`) },
  { name: 'a misspelt attribute', codes: ['unknown-attribute'], says: 'Bedoelt u density?', body: and(`<zorgpact-card pact="limburg" densty="compact">${LINK}</zorgpact-card>`) },
  { name: 'an attribute of a div on an element', codes: ['unknown-attribute'], says: 'Bedoelt u heading-level?', body: and(`<zorgpact-card pact="limburg" data-heading-level="3">${LINK}</zorgpact-card>`) },
  { name: 'a misspelt value', codes: ['unknown-value'], says: 'Bedoelt u density="compact"?', body: and(`<zorgpact-card pact="limburg" density="compct">${LINK}</zorgpact-card>`) },
  { name: 'a value like none', codes: ['unknown-value'], says: 'Neem een van deze: status, theme, pact, none.', body: and(`<zorgpact-agenda pact="limburg" group-by="kleur">${LINK}</zorgpact-agenda>`) },
  { name: 'a misspelt value of a div', codes: ['unknown-value'], says: 'Het attribuut data-heading-level kent geen waarde "7"', body: and(`<div data-zorgpact="card" data-pact="limburg" data-heading-level="7">${LINK}</div>`) },
  { name: 'a misspelt pact', codes: ['unknown-pact'], says: 'Bedoelt u pact="limburg"?', body: and(`<zorgpact-card pact="limbrug">${LINK}</zorgpact-card>`) },
  { name: 'a misspelt koploper', codes: ['unknown-koploper'], says: 'Bedoelt u koploper="strong"?', body: and(`<zorgpact-portrait koploper="stronk">${LINK}</zorgpact-portrait>`) },
  { name: 'a koploper like none', codes: ['unknown-koploper'], says: 'Neem een andere, of een feed die hem heeft.', body: and(`<zorgpact-portrait koploper="bestaatniet">${LINK}</zorgpact-portrait>`) },
  { name: 'no pact at all', codes: ['missing-attribute'], says: '<zorgpact-card> heeft geen pact', body: and(`<zorgpact-card>${LINK}</zorgpact-card>`) },
  { name: 'the address of the feed not filled in', codes: ['feed-address'], says: 'Het adres van de feed klopt niet', body: (_kit, tag) => tag('data-feed="https://KIT/feed/v1/feed.json"') + CARD },
  { name: 'an address of the feed that is none', codes: ['feed-address'], says: 'Het adres van de feed klopt niet: https://[uw-adres]/feed.json', body: (_kit, tag) => tag('data-feed="https://[uw-adres]/feed.json"') + CARD },
  { name: 'an address of the feed between angle brackets', codes: ['feed-address'], says: 'Het adres van de feed klopt niet', body: (_kit, tag) => tag('data-feed="https://<kit>/feed/v1/feed.json"') + CARD },
  { name: 'an address of a group’s feed with a space in it', codes: ['feed-address'], says: 'Het adres van de feed klopt niet: https://uw adres/feed.json', body: and(`<zorgpact-provider feed="https://uw adres/feed.json">${CARD}</zorgpact-provider>`) },
  { name: 'no feed at the address', codes: ['feed-not-found'], says: 'Op dit adres is geen feed (404)', body: (kit, tag) => tag(`data-feed="${kit}/feed/v1/pacts/limbrug.json"`) + CARD },
  { name: 'the server refuses the feed', codes: ['feed-refused'], says: 'De server geeft de feed niet (503)', body: withCard, answer: on('/feed/', (response) => response.writeHead(503, JSON_HEADERS).end()) },
  { name: 'a feed without CORS', codes: ['feed-cors'], says: 'staat niet toe dat andere sites hem lezen (CORS)', body: withCard, answer: on('/feed/', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}')), asks: () => 'Access-Control-Allow-Origin: *' },
  { name: 'a web page for a feed', codes: ['feed-not-feed'], says: 'Dit adres geeft een webpagina', body: (kit, tag) => tag(`data-feed="${kit}/index.html"`) + CARD },
  { name: 'other JSON for a feed', codes: ['feed-not-feed'], says: 'maar geen zorgpactfeed', body: (kit, tag) => tag(`data-feed="${kit}/cdn/sri.json"`) + CARD },
  { name: 'half a feed', codes: ['feed-not-feed'], says: 'Dit adres geeft kapotte gegevens', body: withCard, answer: on('/feed/', (response) => response.writeHead(200, JSON_HEADERS).end('{"version": "1.0", "pacts": [')) },
  { name: 'a feed of version 2', codes: ['feed-version'], says: 'De feed is van versie 2.0; deze kit leest versie 1', body: withCard, answer: on('/feed/', (response) => response.writeHead(200, JSON_HEADERS).end(feedWith((feed) => (feed['version'] = '2.0')))) },
  { name: 'a misspelt pact, and a feed with a day and records that are none', codes: ['unknown-pact'], says: 'Bedoelt u pact="limburg"?', body: and(`<zorgpact-card pact="limbrug">${LINK}</zorgpact-card>`), answer: on('/feed/', (response) => response.writeHead(200, JSON_HEADERS).end(feedWith((feed) => Object.assign(feed, { asOf: 'onbekend', pacts: [null, 'limburg', { id: 5 }, ...(feed['pacts'] as unknown[])] })))) },
  {
    name: 'a CSP without connect-src',
    codes: ['csp-connect'],
    says: '(CSP) houdt de feed tegen',
    body: withCard,
    headers: (kit) => ({ 'content-security-policy': `default-src 'self'; script-src ${kit}; img-src data:` }),
    asks: (kit) => `\n   connect-src 'self' ${kit}`,
  },
  {
    name: 'a CSP that lets the script through, and not what it loads',
    codes: ['csp-script'],
    says: '(CSP) houdt code van de kit tegen',
    body: withCard,
    headers: (kit) => ({ 'content-security-policy': `script-src 'nonce-abc' ${kit}/cdn/zorgpact.js ${kit}/cdn/zorgpact-doctor.js; connect-src ${kit}` }),
    asks: (kit) => `\n   script-src 'nonce-…' ${kit}/cdn/zorgpact.js ${kit}/cdn/zorgpact-doctor.js ${kit}`,
  },
  {
    name: 'a CSP without img-src',
    codes: ['csp-img'],
    says: '(CSP) houdt foto’s tegen',
    body: and(`<zorgpact-portrait koploper="strong">${LINK}</zorgpact-portrait>`),
    headers: (kit) => ({ 'content-security-policy': `script-src ${kit}; connect-src ${kit}; img-src data: https://www.gemeente.nl` }),
    answer: on('/feed/', (response, kit) => response.writeHead(200, JSON_HEADERS).end(feedWith(({ koplopers }) => {
      (koplopers as { id: string; image?: object }[]).find(({ id }) => id === 'strong')!.image = { url: `${kit}/assets/pictures/card.png`, alt: 'Foto' };
    }))),
    asks: (kit) => `\n   img-src data: https://www.gemeente.nl ${kit}`,
  },
  { name: 'a file of the kit blocked on its way', codes: ['blocked'], says: 'Waarschijnlijk houdt een extensie van de browser of een firewall dit adres tegen', body: withCard, answer: on('/cdn/card-', (response) => response.destroy()), asks: () => 'een firewall, filter of proxy' },
  { name: 'the feed blocked on its way', codes: ['blocked'], says: 'De feed geeft geen antwoord', body: withCard, answer: on('/feed/', (response) => response.destroy()) },
  { name: 'a file of the kit missing', codes: ['kit-incomplete'], says: 'Een bestand van de kit is er niet (404)', body: withCard, answer: on('/cdn/card-', (response) => response.writeHead(404, JSON_HEADERS).end()) },
  {
    name: 'a file missing, where a nonce lets the kit through',
    codes: ['kit-incomplete'],
    says: 'Een bestand van de kit is er niet (404)',
    body: (kit, tag) => tag(`data-feed="${kit}/feed/v1/feed.json" nonce="abc"`) + CARD,
    headers: (kit) => ({ 'content-security-policy': `script-src 'nonce-abc' 'strict-dynamic'; connect-src ${kit}` }),
    answer: on('/cdn/card-', (response) => response.writeHead(404, JSON_HEADERS).end()),
  },
  { name: 'a file of the kit changed on its way', codes: ['kit-changed'], says: 'Een bestand van de kit is onderweg veranderd', body: withCard, answer: on('/cdn/card-', (response) => response.writeHead(200, { ...JSON_HEADERS, 'content-type': 'text/javascript' }).end('/* kleiner */')) },
  { name: 'a kit without CORS', codes: ['kit-cors'], says: 'De server van de kit staat niet toe', body: withCard, answer: on('/cdn/card-', (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('')), asks: () => 'Access-Control-Allow-Origin: *' },
  { name: 'two addresses of the kit', codes: ['two-versions'], says: 'De kit staat twee keer op de pagina', body: (_kit, tag) => tag() + CARD + tag(undefined, 'zorgpact.all.js') },
  { name: 'two versions told by the tags', codes: ['two-versions'], says: 'verschillende versies: 0.1.0 en 0.0.9', body: (kit, tag) => tag(`data-feed="${kit}/feed/v1/feed.json" data-version="0.1.0"`) + CARD + tag('data-version="0.0.9"') },
  { name: 'a name that another script took', codes: ['name-taken'], says: 'Een ander script op de pagina gebruikt de naam <zorgpact-card>', body: and(CARD), headers: () => ({}), asks: () => 'Welk script van de site maakt het element zorgpact-card?' },
  { name: 'a script held for consent', codes: ['held-for-consent'], says: 'Te zien aan: type="text/plain", data-cookieconsent="marketing"', body: (kit, tag) => `${tag() + CARD}<script type="text/plain" data-cookieconsent="marketing" src="${kit}/cdn/zorgpact.js" data-widget="kopgroep"></script>`, asks: () => 'als noodzakelijk aanmerken' },
  { name: 'a frame held for consent', codes: ['held-for-consent'], says: 'houdt het iframe tegen. Te zien aan: class="optanon-category-C0004", data-src', body: (kit, tag) => `${tag() + CARD}<iframe title="Agenda" class="optanon-category-C0004" data-src="${kit}/embed.html?widget=agenda&amp;pact=limburg"></iframe>` },
  { name: 'a frame of an own page held for consent', codes: ['held-for-consent'], says: 'houdt het iframe tegen. Te zien aan: data-cmp-src', body: (kit, tag) => `${tag() + CARD}<iframe title="Agenda" data-cmp-src="${kit}/embed/limburg/agenda.html#kader"></iframe>`, asks: (kit) => `in het toestemmingshulpmiddel ${kit} als noodzakelijk` },
  { name: 'a frame held for consent, with an address that is none', codes: ['held-for-consent'], says: 'houdt het iframe tegen', body: (_kit, tag) => `${tag() + CARD}<iframe title="Agenda" data-src="https://[uw-adres]/embed.html?widget=agenda"></iframe>`, asks: (kit) => `in het toestemmingshulpmiddel ${kit} als noodzakelijk` },
  { name: 'no fallback', codes: ['no-fallback'], says: 'Tussen de tags van <zorgpact-card> staat niets', body: and('<zorgpact-card pact="limburg"></zorgpact-card>') },
  { name: 'a heading level skipped', codes: ['heading-skipped'], says: 'is van niveau 5, de kop ervoor van niveau 2', body: and(`<h1>Gemeente</h1><h2>Zorg</h2><zorgpact-card pact="limburg" heading-level="5">${LINK}</zorgpact-card>`) },
  { name: 'a widget in what is hidden', codes: ['hidden'], says: '<div id="later">', body: and(`<div id="later" hidden>${CARD}</div>`) },
  { name: 'a frame of another page', codes: ['frame-address'], says: 'Het iframe wijst niet naar de pagina van de kit', body: and((kit) => `${CARD}<iframe title="Agenda" src="${kit}/embed.htm?widget=agenda"></iframe>`) },
  { name: 'a frame with an address that is none', codes: ['frame-address'], says: 'Het iframe wijst niet naar de pagina van de kit: https://[uw-adres]/embed.html', body: and(`${CARD}<iframe title="Agenda" src="https://[uw-adres]/embed.html?widget=agenda"></iframe>`) },
  { name: 'a frame of no widget', codes: ['frame-address'], says: 'Bedoelt u widget=agenda?', body: and((kit) => `${CARD}<iframe title="Agenda" src="${kit}/embed.html?widget=agneda"></iframe>`) },
  { name: 'a frame without a title', codes: ['frame-title'], says: 'Het iframe heeft geen naam (title)', body: and((kit) => `${CARD}<iframe src="${kit}/embed.html?widget=agenda"></iframe>`) },
  {
    name: 'a CSP without frame-src',
    codes: ['csp-frame'],
    says: '(CSP) houdt het iframe tegen',
    body: and((kit) => `${CARD}<iframe title="Agenda" src="${kit}/embed.html?widget=agenda&amp;pact=limburg"></iframe>`),
    headers: (kit) => ({ 'content-security-policy': `script-src ${kit}; connect-src ${kit}; frame-src https://www.youtube.com` }),
    asks: (kit) => `\n   frame-src https://www.youtube.com ${kit}`,
  },
  { name: 'a frame of an own page that is not there', codes: ['frame-address'], says: '/embed/limburg/agenda.html? Pas het adres aan.', body: and((kit) => `${CARD}<iframe title="Agenda" src="${kit}/embed/limbrug/agenda.html"></iframe>`) },
  { name: 'a frame of an own page of no widget', codes: ['frame-address'], says: '/embed/limburg/agenda.html#kader? Pas het adres aan.', body: and((kit) => `${CARD}<iframe title="Agenda" src="${kit}/embed/limburg/agnda.html#kader"></iframe>`) },
  { name: 'a frame of an own page that may run no script', codes: ['frame-sandbox'], says: 'Het toont de tekst, maar knoppen doen niets', body: and((kit) => `${CARD}<iframe title="Agenda" sandbox="" src="${kit}/embed/limburg/agenda.html#kader"></iframe>`) },
  { name: 'a frame that may run no script', codes: ['frame-sandbox'], says: 'sandbox zonder allow-scripts', body: and((kit) => `${CARD}<iframe title="Agenda" sandbox="allow-popups" src="${kit}/embed.html?widget=agenda"></iframe>`) },
  { name: 'a wrong integrity', codes: ['integrity'], says: 'Het controlegetal (integrity) van deze script-tag hoort niet bij het bestand', body: (_kit, tag) => tag() + CARD + tag(`crossorigin="anonymous" integrity="sha384-${'A'.repeat(64)}"`) },
  { name: 'a filter for what is not there', codes: ['filter-for'], says: 'Bedoelt u for="acties"?', body: and(`<zorgpact-theme-filter for="actie"></zorgpact-theme-filter><zorgpact-agenda id="acties" pact="limburg">${LINK}</zorgpact-agenda>`) },
  { name: 'a group with another feed', codes: ['other-feed'], says: 'Deze groep leest een andere feed', body: and((kit) => `${CARD}<zorgpact-provider feed="${kit}/feed/v1/pacts/zeeland.json"><zorgpact-card pact="zeeland">${LINK}</zorgpact-card></zorgpact-provider>`) },
  { name: 'a script with an address that is none, the doctor by a tag of its own', codes: ['no-script'], says: 'Het adres van het script klopt niet: https://[uw-adres]/cdn/zorgpact.js', body: (kit) => `${CARD}<script async src="https://[uw-adres]/cdn/zorgpact.js"></script><script async src="${kit}/cdn/zorgpact-doctor.js"></script>` },
  { name: 'a script with another name, the doctor by a tag of its own', codes: ['no-script'], says: 'Het script van de kit heet anders', body: (kit) => `${CARD}<script async src="${kit}/cdn/zorgpakt.min.js"></script><script async src="${kit}/cdn/zorgpact-doctor.js"></script>` },
  { name: 'a script with another name and an address that is none, the doctor by a tag of its own', codes: ['no-script'], says: 'Het adres van het script klopt niet: https://[uw-adres]/cdn/zorgpakt.js', body: (kit) => `${CARD}<script async src="https://[uw-adres]/cdn/zorgpakt.js"></script><script async src="${kit}/cdn/zorgpact-doctor.js"></script>` },
  { name: 'the script dropped, beside one of somebody else with a name like it', codes: ['no-script'], says: 'Het script van de kit staat niet op de pagina', body: (kit) => `${CARD}<script async src="${kit}/cdn/zorgpactlimburg.js"></script><script async src="${kit}/cdn/zorgpact-theme-1.2.js"></script><script async src="${kit}/cdn/zorgpact-doctor.js"></script>` },
  { name: 'the script dropped, the doctor by a tag of its own', codes: ['no-script'], says: 'Het script van de kit staat niet op de pagina', body: (kit) => `${CARD}<script async src="${kit}/cdn/zorgpact-doctor.js"></script>`, asks: (kit) => `<script async src="${kit}/cdn/zorgpact.js"></script>` },
];

/** The healthy page: every rung, headings in order, a filter, a group. */
const healthy = (kit: string, tag: Stage['tag']): string => {
  const places = Object.values(RUNGS).map((write) => write({ widget: 'agenda', pact: 'limburg' }, { kit, feed: `${kit}/feed/v1/feed.json` }).replace(/<script async[^>]*data-feed[^>]*><\/script>/, (script) => (script.includes('data-widget') ? script : '')));
  return `<h1>Gemeente</h1>${tag()}<h2>Zorg</h2>${CARD}<zorgpact-theme-filter for="acties"></zorgpact-theme-filter><zorgpact-agenda id="acties" pact="limburg">${LINK}</zorgpact-agenda>${places.map((place) => `<h2>Vorm</h2>${place}`).join('')}
    <iframe title="Agenda" class="optanon-category-C0004" data-src="https://agenda.example/embed/limburg/events.html"></iframe><iframe title="Film" data-src="https://film.example/embed/a1/card.html"></iframe>
    <zorgpact-provider pact="zeeland"><zorgpact-card class="kaart" data-entity="12" v-cloak>${LINK}</zorgpact-card></zorgpact-provider>`;
};

describe('the snippet doctor, ?zorgpact-controle', () => {
  const stage = new Stage().use();
  const table = new KeptTable('doctor', `# What the doctor finds

Each fault on a page of another origin, the codes that the panel gives (and no others), and what it says of it. Written by
\`UPDATE_TABLES=1 npx mocha tests/embed/doctor.test.ts\`.`, ['fault', 'found', 'in the panel', 'for the supplier']);

  const visit = (body: string, headers: Record<string, string> = {}, head = ''): Promise<Visit> => stage.visit(body, headers, head, ASK);

  for (const { name, codes, says, body, headers, answer, asks } of FAULTS) {
    it(`finds ${name}, and nothing else`, async () => {
      const { kit } = stage.demo;
      if (answer) stage.intercept = (request, response) => answer(request, response, kit);
      if (codes[0] === 'name-taken') stage.prepare = (page) => page.evaluateOnNewDocument(() => customElements.define('zorgpact-card', class extends HTMLElement {}));
      const { page } = await visit(body(kit, stage.tag.bind(stage)), headers?.(kit));
      const told = await findings(page);
      expect(told.map(({ code }) => code)).to.deep.equal(codes);
      expect(told[0]!.text).to.include(says);
      const mail = await mailText(page);
      if (asks) expect(withoutRecorder(mail)).to.include(asks(kit));
      expect(mail).to.not.include('undefined');
      table.set(name, 'found', `\`${codes.join('` `')}\``);
      table.set(name, 'in the panel', withoutRecorder(told[0]!.text).slice(told[0]!.text.indexOf(' ') + 1).replaceAll(kit, 'https://kit').replace(/Toon op de pagina/g, '').replace(/-[\w-]{8}\.js/g, '-….js').replace(/sha384-[^"]+/g, 'sha384-…').replace(/\s+/g, ' '));
      table.set(name, 'for the supplier', mail ? 'yes' : '–');
    });
  }

  it('finds a feed that is old on the page, when it is asked again', async () => {
    let isDown = false;
    stage.intercept = (request, response) => {
      if (!isDown || !request.url!.startsWith('/feed/')) return false;
      response.writeHead(404, JSON_HEADERS).end();
      return true;
    };
    const { page } = await visit(stage.tag() + CARD);
    expect(await findings(page)).to.deep.equal([]);
    isDown = true;
    await page.evaluate(() => (document.documentElement as unknown as Record<symbol, { feed: { value: { store: { refresh(): Promise<void> } } } }>)[Symbol.for('zorgpact.page.v1')]!.feed.value.store.refresh());
    await settle(page, 'zorgpact-card', 'stale');
    isDown = false;
    await press(page, 'Opnieuw controleren');
    const told = await findings(page);
    expect(told.map(({ code }) => code)).to.deep.equal(['feed-stale']);
    expect(told[0]!.text).to.include('De gegevens op de pagina zijn niet van nu');
    table.set('old data on the page', 'found', '`feed-stale`');
    table.set('old data on the page', 'in the panel', told[0]!.text.replace(/^Tip /, '').replace('Toon op de pagina', '').replace(/\s+/g, ' '));
    table.set('old data on the page', 'for the supplier', '–');
  });

  only(['chromium'], 'the others let no test answer for https').it('finds a script and a feed on http on a page on https', async () => {
    const { kit } = stage.demo;
    const pages: Record<string, string> = {
      'a feed on http': `<script async src="https://kit.test/cdn/zorgpact.js" data-feed="http://feed.test/feed/v1/feed.json"></script>${CARD}`,
      'a script on http': `${CARD}<script async src="http://kit.test/cdn/zorgpact.js"></script><script async src="https://kit.test/cdn/zorgpact-doctor.js"></script>`,
    };
    let html = '';
    stage.prepare = async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { hostname, pathname } = new URL(request.url());
        void (async () => {
          if (hostname === 'site.test') return request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="nl"><title>Site</title><body>${html}</body></html>` });
          if (!hostname.endsWith('.test')) return request.continue();
          const answer = await fetch(kit + pathname);
          return request.respond({ status: answer.status, headers: { 'content-type': answer.headers.get('content-type')!, 'access-control-allow-origin': '*' }, body: Buffer.from(await answer.arrayBuffer()) });
        })();
      });
    };
    for (const [name, body] of Object.entries(pages)) {
      html = body;
      const { page } = await stage.open(`https://site.test/${ASK}`);
      const told = await findings(page);
      expect(told.map(({ code }) => code), name).to.deep.equal(['mixed-content']);
      expect(told[0]!.text).to.include('De pagina is https, ');
      table.set(name, 'found', '`mixed-content`');
      table.set(name, 'in the panel', told[0]!.text.replace(/^Fout /, '').replace('Toon op de pagina', '').replace(/\s+/g, ' '));
      table.set(name, 'for the supplier', '–');
    }
  });

  it('tells them as the table keeps them', () => {
    table.check();
  });

  it('finds nothing on a healthy page with every rung, and tells widgets, version, feed and day', async () => {
    const { page, messages } = await visit(healthy(stage.demo.kit, stage.tag.bind(stage)));
    expect(await findings(page)).to.deep.equal([]);
    const text = await panelText(page);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(text).to.include('Geen bevindingen').and.to.include('<zorgpact-card pact="limburg">').and.to.include('te zien').and.to.include(`Versie${version}`).and.to.include(`${stage.demo.kit}/feed/v1/feed.json`).and.to.include('Peildatum').and.to.include('iframe');
    expect(await mailText(page)).to.equal('');
    expect(messages).to.deep.equal([]);
  });

  it('lists a widget in what is hidden as hidden, and those beside it as shown', async () => {
    const { page } = await visit(`${stage.tag()}<div hidden>${CARD}</div>${CARD}`);
    await findings(page);
    expect(await page.$eval('zorgpact-controle', (panel) => [...panel.shadowRoot!.querySelectorAll('.list li span')].map(({ textContent }) => textContent))).to.deep.equal(['verborgen', 'te zien']);
  });

  it('counts the headings of a fallback that still shows', async () => {
    const page = (heading: string): string => `<h1>Gemeente</h1>${stage.tag()}<zorgpact-agenda pact="limburg" late>${heading}</zorgpact-agenda><zorgpact-card pact="limburg" heading-level="4">${LINK}</zorgpact-card>`;
    const codes = async (heading: string): Promise<string[]> => (await findings((await visit(page(heading))).page)).map(({ code }) => code);
    expect(await codes('<h2>Agenda</h2><h3>Acties</h3>')).to.deep.equal([]);
    expect(await codes('<h2>Agenda</h2>')).to.deep.equal(['heading-skipped']);
  });

  for (const file of ['zorgpact.js', 'zorgpact.all.js']) {
    it(`asks for nothing and runs nothing without its word in the address: ${file}`, async () => {
      const paths = async (query: string): Promise<[string[], boolean]> => {
        const { page, requests } = await stage.visit(stage.tag(undefined, file) + CARD, {}, '', query);
        await settle(page, 'zorgpact-card');
        if (query === ASK) await findings(page);
        await page.waitForNetworkIdle({ idleTime: 100 });
        return [requests.map((url) => new URL(url).pathname).sort(), (await page.$('zorgpact-controle')) !== null];
      };
      const [without, isOpen] = await paths('');
      const [searched, isSearchOpen] = await paths('?q=zorgpact-controle');
      const [asked, isAskedOpen] = await paths(ASK);
      expect([isOpen, isSearchOpen, isAskedOpen]).to.deep.equal([false, false, true]);
      expect(searched).to.deep.equal(without);
      expect(count(without, 'doctor')).to.equal(0);
      // The doctor, and the feed once more.
      expect(asked).to.deep.equal([...without, '/cdn/zorgpact-doctor.js', '/feed/v1/feed.json'].sort());
    });
  }

  it('asks for a page in a frame once more, however many frames there are', async () => {
    const frame = `<iframe title="Agenda" src="${stage.demo.kit}/embed/limburg/agenda.html#kader"></iframe>`;
    const asked = async (query: string): Promise<number> => {
      const { page, requests } = await stage.visit(`<h1>Gemeente</h1>${stage.tag()}${CARD}${frame.repeat(2)}`, {}, '', query);
      await settle(page, 'zorgpact-card');
      if (query) expect(await findings(page)).to.deep.equal([]);
      return count(requests, '/embed/limburg/agenda.html');
    };
    expect(await asked('')).to.equal(2);
    // One to hear of a policy, and one for its status.
    expect(await asked(ASK)).to.equal(5);
  });

  it('sends nothing anywhere and changes nothing on the page', async () => {
    const source = (page: Page): Promise<string> =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('zorgpact-controle')?.remove();
        return [copy.outerHTML, ...[...document.querySelectorAll('*')].filter(({ shadowRoot, localName }) => shadowRoot && localName !== 'zorgpact-controle').map(({ shadowRoot }) => (shadowRoot!.textContent ?? '').replace(/\s+/g, ' '))].join('\n');
      });
    const body = `<h1>Gemeente</h1>${stage.tag()}${CARD}<zorgpact-portrait koploper="strong"></zorgpact-portrait>`;
    const { page: plain } = await stage.visit(body);
    await settle(plain, 'zorgpact-card, zorgpact-portrait');
    const before = await source(plain);
    const asked: string[] = [];
    stage.intercept = (request) => {
      asked.push(`${request.method} ${request.url!.split('?')[0]!.replace(/-[\w-]{8}\.js$/, '-*.js')}`);
      return false;
    };
    const { page, requests } = await visit(body);
    expect((await findings(page)).map(({ code }) => code)).to.deep.equal(['no-fallback']);
    expect(await source(page)).to.equal(before);
    await press(page, 'Toon op de pagina');
    expect(await source(page)).to.equal(before);
    await press(page, 'Sluiten');
    expect(await source(page)).to.equal(before);
    expect(await page.$('zorgpact-controle')).to.equal(null);
    expect(requests.filter((url) => ![stage.host, stage.demo.kit, 'data:,'].some((start) => url.startsWith(start)))).to.deep.equal([]);
    expect(asked.filter((line) => !line.startsWith('GET '))).to.deep.equal([]);
    expect(await page.browserContext().cookies()).to.deep.equal([]);
  });

  it('draws a frame around what it shows, which goes at the second press', async () => {
    const { page } = await visit(`${stage.tag()}<p style="height:3000px">Lang</p><zorgpact-card pact="limburg"></zorgpact-card>`);
    await findings(page);
    await press(page, 'Toon op de pagina');
    const boxes = (): Promise<{ hidden: unknown; mark: number[]; card: number[] }> =>
      page.$eval('zorgpact-controle', (panel) => {
        const mark = panel.shadowRoot!.querySelector<HTMLElement>('.mark')!;
        const [drawn, card] = [mark, document.querySelector('zorgpact-card')!].map((one) => Object.values(one.getBoundingClientRect().toJSON() as Record<string, number>).slice(0, 4).map(Math.round));
        return { hidden: mark.hidden, mark: drawn!, card: card! };
      });
    const { hidden, mark, card } = await boxes();
    expect(hidden).to.equal(false);
    expect(mark).to.deep.equal([card[0]! - 4, card[1]! - 4, card[2]! + 8, card[3]! + 8]);
    expect(card[1]).to.be.within(-card[3]!, 900);
    await press(page, 'Toon op de pagina');
    expect((await boxes()).hidden).to.equal(true);
  });

  it('works under a strict policy with Trusted Types, without a word on the console', async () => {
    const { kit } = stage.demo;
    const policy = `default-src 'none'; script-src ${kit}; connect-src ${kit}; img-src data: ${kit}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html zorgpact`;
    for (const file of ['zorgpact.js', 'zorgpact.all.js']) {
      const { page, messages } = await visit(stage.tag(undefined, file) + CARD, { 'content-security-policy': policy });
      expect(await findings(page)).to.deep.equal([]);
      expect(messages).to.deep.equal([]);
    }
  });

  it('says so when the check itself fails, and checks again when told to', async () => {
    // What another script of the page may do to what all of them use.
    stage.prepare = (page) => page.evaluateOnNewDocument(() => Object.assign(globalThis, { kept: NodeFilter, NodeFilter: undefined }));
    const { page } = await visit(stage.tag() + CARD);
    expect(await findings(page)).to.deep.equal([]);
    expect(await panelText(page)).to.include('De controle zelf is mislukt').and.to.include('TypeError').and.to.not.include('Bezig').and.to.not.include('Geen bevindingen');
    await page.evaluate(() => Object.assign(globalThis, { NodeFilter: (globalThis as unknown as { kept: unknown }).kept }));
    await press(page, 'Opnieuw controleren');
    expect(await findings(page)).to.deep.equal([]);
    expect(await panelText(page)).to.include('Geen bevindingen').and.to.not.include('mislukt');
  });

  for (const site of ['limburg', 'west-brabant', 'nederland']) {
    it(`finds nothing on the demo’s host page ${site}, under its own policy`, async () => {
      const { page } = await stage.open(`${stage.demo.sites}/${site}/${ASK}`);
      expect(await findings(page)).to.deep.equal([]);
    });

    only(['chromium', 'firefox'], 'WebDriver tells nothing of a console').it(`says nothing on the console of the demo’s host page ${site}`, async () => {
      const { page, messages } = await stage.open(`${stage.demo.sites}/${site}/${ASK}`);
      await findings(page);
      expect(messages).to.deep.equal([]);
    });
  }

  it('never runs with other bytes than the script knows', async () => {
    stage.intercept = (request, response) => {
      if (!request.url!.startsWith('/cdn/zorgpact-doctor.js')) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end('document.body.dataset.hacked = "1"');
      return true;
    };
    const { page } = await visit(stage.tag() + CARD);
    await settle(page, 'zorgpact-card');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.evaluate(() => [document.body.dataset['hacked'] ?? null, document.querySelector('zorgpact-controle')])).to.deep.equal([null, null]);
    expect(await read(page, 'zorgpact-card')).to.include('Limburg');
  });
});

describe('the panel of the doctor', () => {
  const stage = new Stage().use();
  /** A page with a finding for the webmaster, one for the supplier, and a host that styles everything. */
  const body = (): string => `<button id="eerder">Menu</button>${stage.tag()}<style>* { all: unset !important; display: inline !important; font: 40px serif !important; color: pink !important } html { font-size: 62.5% }</style>
    <zorgpact-card pact="limbrug"></zorgpact-card><p>&lt;zorgpact-agenda&gt;</p>`;
  const CODES = ['tag-as-text', 'unknown-pact', 'no-fallback'];

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.id === 'mail' ? 'mail' : (at?.textContent?.trim() ?? '');
    });

  it('takes the focus, is walked by Tab in order, and goes with Escape, which gives the focus back', async () => {
    const { page } = await stage.visit(`<button id="eerder">Menu</button><script>document.querySelector('#eerder').focus()</script>${stage.tag()}<zorgpact-card pact="limburg"></zorgpact-card><p>&lt;zorgpact-agenda&gt;</p>`, {}, '', ASK);
    expect((await findings(page)).map(({ code }) => code)).to.deep.equal(['tag-as-text', 'no-fallback']);
    expect(await focused(page)).to.equal('Zorgpact-controle');
    const walk: string[] = [];
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      walk.push(await focused(page));
    }
    expect(walk).to.deep.equal(['Sluiten', 'Toon op de pagina', 'Toon op de pagina', 'mail', 'Kopieer', 'Opnieuw controleren']);
    await page.keyboard.press('Enter');
    expect(await focused(page)).to.equal('Zorgpact-controle');
    await findings(page);
    await page.keyboard.press('Escape');
    expect(await page.$('zorgpact-controle')).to.equal(null);
    expect(await focused(page)).to.equal('Menu');
  });

  it('is a named dialog that does not keep the page from being used', async () => {
    const { page } = await stage.visit(body(), {}, '', ASK);
    await findings(page);
    expect(await page.$eval('zorgpact-controle', ({ shadowRoot }) => {
      const panel = shadowRoot!.querySelector('.panel')!;
      return [panel.getAttribute('role'), panel.getAttribute('aria-modal'), shadowRoot!.getElementById(panel.getAttribute('aria-labelledby')!)!.textContent];
    })).to.deep.equal(['dialog', null, 'Zorgpact-controle']);
    await page.$eval('#eerder', (button) => button.addEventListener('click', ({ isTrusted }) => button.setAttribute('data-pressed', String(isTrusted))));
    // Once it stands still.
    await page.locator('#eerder').click();
    expect(await page.$eval('#eerder', (button) => button.getAttribute('data-pressed'))).to.equal('true');
    // By script: in WebKit a click gives a button no focus.
    await page.$eval('#eerder', (button) => (button as HTMLElement).focus());
    expect(await focused(page)).to.equal('Menu');
  });

  it('copies the text for the supplier, or selects it where it may not', async () => {
    const { page } = await stage.visit(body(), {}, '', ASK);
    await findings(page);
    const mail = await mailText(page);
    expect(mail).to.include(stage.host).and.to.include('Wilt u redacteuren een blok voor HTML geven').and.to.not.include('zorgpact-controle');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { async writeText(text) { document.title = text; } } })");
    const said = (): Promise<string> => page.$eval('zorgpact-controle', ({ shadowRoot }) => shadowRoot!.querySelector('.row [role=status]')!.textContent!);
    const wait = (part: string): Promise<unknown> => page.waitForFunction((words) => document.querySelector('zorgpact-controle')!.shadowRoot!.querySelector('.row [role=status]')!.textContent!.includes(words), {}, part);
    await press(page, 'Kopieer');
    await wait('Gekopieerd');
    expect(await page.evaluate(() => document.title.replace(/\s+/g, ' '))).to.equal(mail.replace(/\s+/g, ' '));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    await press(page, 'Kopieer');
    await wait('geselecteerd');
    expect(await said()).to.include('Ctrl+C');
    expect(await page.$eval('zorgpact-controle', ({ shadowRoot }) => {
      const area = shadowRoot!.querySelector('textarea')!;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    })).to.equal(mail);
  });

  for (const scheme of ['light', 'dark']) {
    only(['chromium'], 'the others can’t be told a colour scheme').it(`has nothing that axe finds, ${scheme}, whatever the CSS of the page`, async () => {
      stage.prepare = (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { page } = await stage.visit(body(), {}, '', ASK);
      expect((await findings(page)).map(({ code }) => code)).to.deep.equal(CODES);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await page.evaluate(async () => {
        const { violations, passes } = await (globalThis as unknown as { axe: { run: (where: unknown) => Promise<Record<'violations' | 'passes', { id: string; nodes: { target: unknown }[] }[]>> } }).axe.run({ include: [['zorgpact-controle']] });
        return { passes: passes.map(({ id }) => id), violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`) };
      });
      expect(found.violations).to.deep.equal([]);
      expect(found.passes).to.include('color-contrast').and.to.include('label');
    });
  }

  for (const width of [1280, NARROWEST]) {
    it(`fits ${width} px, in its own letters`, async () => {
      const { page } = await stage.visit(body(), {}, '', ASK);
      await page.setViewport({ width, height: 700 });
      await findings(page);
      const { inner, outer, font, left, right, targets } = await page.$eval('zorgpact-controle', (host) => {
        const panel = host.shadowRoot!.querySelector('.panel')!;
        const box = host.getBoundingClientRect();
        return { inner: panel.scrollWidth, outer: panel.clientWidth, font: getComputedStyle(panel).fontSize, left: box.left, right: box.right, targets: [...host.shadowRoot!.querySelectorAll('button')].map((one) => one.getBoundingClientRect().height) };
      });
      expect(inner).to.equal(outer);
      expect(font).to.equal('16px');
      expect([left, right]).to.deep.equal([width === NARROWEST ? 0 : 800, width]);
      expect(Math.min(...targets)).to.be.at.least(44);
    });
  }

  it('makes room in a narrow window for what it shows at the end of the page', async () => {
    const { page } = await stage.visit(`${stage.tag()}<p>&lt;zorgpact-agenda&gt;</p><p style="height:400px">Tekst</p><zorgpact-card pact="zeeuwland" style="display:block;height:60px"></zorgpact-card>`, {}, '', ASK);
    await page.setViewport({ width: NARROWEST, height: 700 });
    await findings(page);
    const places = (index: number): Promise<number[]> =>
      page.$eval('zorgpact-controle', (host, which) => {
        [...host.shadowRoot!.querySelectorAll('button')].filter(({ textContent }) => textContent!.startsWith('Toon'))[which]!.click();
        const panel = host.getBoundingClientRect();
        const mark = host.shadowRoot!.querySelector('.mark')!.getBoundingClientRect();
        return [mark.top, mark.bottom, panel.top, panel.bottom].map(Math.round);
      }, index);
    const [top, bottom, start] = await places(0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.above(top!).and.to.be.at.most(start!);
    const [low, , , end] = await places(1);
    expect(low).to.be.at.least(end!);
  });

  only(['chromium'], 'the others can’t be told forced colours').it('keeps its lines and its signs with forced colours', async () => {
    stage.prepare = (page) => page.emulateMediaFeatures([{ name: 'forced-colors' as 'prefers-color-scheme', value: 'active' }]);
    const { page } = await stage.visit(body(), {}, '', ASK);
    await findings(page);
    expect(await page.$eval('zorgpact-controle', (host) => {
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(host.shadowRoot!.querySelector('.panel')!);
      const sign = getComputedStyle(host.shadowRoot!.querySelector('.kind')!, '::before');
      return [borderInlineStartStyle, borderInlineStartWidth, sign.borderTopStyle, matchMedia('(forced-colors: active)').matches];
    })).to.deep.equal(['solid', '3px', 'solid', true]);
  });
});
