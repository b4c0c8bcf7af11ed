import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import type { Feed } from '../../src/feed/schema.js';
import { renderToHtml, type WidgetName, type WrittenAttributes } from '../../src/server/index.js';
import { parse, write } from '../../src/server/tree.js';
import { renderWidget } from '../../src/server/render.js';
import { makeFeed } from '../helpers/feed.js';
import { referenceFeed, titleOf, WITH_FACTS, type Facts } from '../helpers/reference-feed.js';

const inside = (shadow: string): string => shadow.replace(/^<template[^>]*>/, '').replace(/<\/template>$/, '').replace(/<style>[^]*?<\/style>/, '');
const count = (text: string, part: string): number => text.split(part).length - 1;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

describe('a widget on a server', () => {
  let whole: Feed;
  before(async () => {
    whole = await referenceFeed();
  });

  it('needs no page, and makes none', () => {
    for (const name of ['document', 'window', 'HTMLElement', 'ResizeObserver', 'MutationObserver']) expect(name in globalThis, name).to.equal(false);
  });

  for (const facts of WITH_FACTS) {
    describe(titleOf(facts), () => {
      let plain: string;
      let shadow: string;
      before(async () => {
        const rendered = await renderWidget(facts.pact ? await referenceFeed(facts.pact) : whole, facts);
        expect(rendered.state).to.equal('ready');
        ({ plain, shadow } = rendered);
      });

      it('is declarative shadow DOM with its styles, and every element closed', () => {
        expect(shadow).to.match(/^<template shadowrootmode="open"><style>[^]*<\/style>[^]*<\/template>$/);
        expect(inside(shadow)).to.equal(parse(inside(shadow)).map(write).join(''));
        expect(shadow).not.to.include('<!--').and.not.to.match(/undefined|\[object|NaN|\?>/);
      });

      it('is plain HTML: no class, style, script, drawing, control, id or comment', () => {
        expect(plain).not.to.match(/<(svg|style|script|link|section|article|button|input|select|label|fieldset|slot|template|img|i)\b/);
        expect(plain).to.match(/^<div lang="nl">\n/).and.to.match(/<\/div>$/);
        const names = [...plain.matchAll(/<[a-z][^>]*?\s([a-z-]+)(?==|[\s>])/g)].map(([, name]) => name!);
        expect(new Set(names)).to.satisfy((found: Set<string>) => [...found].every((name) => ['href', 'lang', 'datetime', 'scope', 'open'].includes(name)));
        expect(plain).not.to.match(/undefined|\[object|NaN|\?>/);
        expect(plain).to.equal(parse(plain).map(write).join(''));
      });

      it('has no empty heading, item, paragraph or cell in a head, and no text that stands loose', () => {
        expect(plain).not.to.match(/<(h\d|p|li|dt|dd|th|summary|a|b)( [^>]*)?>\s*<\/\1>/);
        for (const node of parse(plain)) expect(typeof node === 'string' ? node.trim() : '').to.equal('');
      });
    });
  }

  it('names every action of the agenda once as a row, with its status', async () => {
    const { plain } = await renderWidget(await referenceFeed('limburg'), { name: 'agenda', pact: 'limburg' });
    const actions = whole.actions.filter(({ pact }) => pact === 'limburg');
    expect(actions).to.have.length.above(5);
    const rows = [...plain.matchAll(/<summary>([^]*?)<\/summary>|<li>([^<]+)/g)].map(([, summary, item]) => summary ?? item!);
    for (const { title } of actions) expect(rows.filter((row) => row.startsWith(escaped(title))), title).to.have.length.at.least(1);
  });

  it('has chosen in its menus what holds: an attribute that is there holds, whatever its value', async () => {
    const { shadow } = await renderWidget(await referenceFeed('limburg'), { name: 'agenda', pact: 'limburg', attributes: { 'group-by': 'theme' } });
    expect([...shadow.matchAll(/<option value="([\w-]+)" selected>/g)].map(([, value]) => value)).to.deep.equal(['theme', 'name']);
    expect(shadow).not.to.include('selected="');
  });

  it('has all of a long list in plain HTML, and as many as a screen shows first in the shadow', async () => {
    const { plain, shadow } = await renderWidget(whole, { name: 'stories' });
    const shown = whole.stories.filter(({ title }) => inside(shadow).includes(escaped(title)));
    expect(whole.stories.every(({ title }) => plain.includes(escaped(title)))).to.equal(true);
    expect(shown.length).to.be.below(whole.stories.length);
    expect(plain).not.to.include('Toon');
  });

  it('leaves out contact persons, ambassadors and pictures, unless they are asked for', async () => {
    const person = (name: string): { name: string } => ({ name });
    const feed = makeFeed();
    feed.pacts[0] = { ...feed.pacts[0]!, executive: person('Bea Bestuurder'), contact: person('Cas Contact'), subregions: [{ name: 'Parkstad', ambassador: person('Ans Ambassadeur') }] };
    feed.koplopers = [{ id: 'k', title: 'Koploper', pact: 'limburg', image: { url: 'https://foto.example/a.jpg', alt: 'Foto van Kim' } }] as Feed['koplopers'];
    for (const [name, who] of [['card', 'Bea Bestuurder'], ['card', 'Cas Contact'], ['overview', 'Ans Ambassadeur'], ['kopgroep', 'Foto van Kim']] as const) {
      const pact = name === 'overview' ? undefined : 'limburg';
      const without = await renderWidget(feed, { name, pact });
      expect(without.plain + without.shadow, who).not.to.include(who);
      const withThem = await renderWidget(feed, { name, pact, persons: true });
      expect(withThem.shadow, who).to.include(who);
    }
    expect(JSON.stringify(feed)).to.include('Cas Contact');
  });

  it('says goals and efforts once, as a list of lists, where a wide screen draws a map of them too', async () => {
    const feed = makeFeed({ networks: [{ id: 'n', pact: 'limburg', title: 'Netwerk', goals: [{ id: 'd', text: 'Meer instroom' }], efforts: [{ id: 'i', text: 'Open dagen', goals: ['d'] }] }] as unknown as Feed['networks'] });
    const { state, plain, shadow } = await renderWidget(feed, { name: 'goals', pact: 'limburg' });
    expect(state).to.equal('ready');
    expect([count(plain, 'Meer instroom'), count(plain, 'Open dagen'), count(inside(shadow), 'Open dagen')]).to.deep.equal([1, 1, 2]);
  });

  it('writes texts of the feed as text', async () => {
    const feed = makeFeed();
    feed.pacts[0] = { ...feed.pacts[0]!, summary: '<img src=x onerror=alert(1)> & "zo"' };
    const { plain, shadow } = await renderWidget(feed, { name: 'card', pact: 'limburg' });
    for (const html of [plain, inside(shadow)]) {
      expect(html).not.to.include('<img');
      expect(html).to.include('&lt;img src=x onerror=alert(1)&gt; &amp; ');
    }
  });

  it('speaks the language that is asked for', async () => {
    const { plain } = await renderWidget(await referenceFeed('limburg'), { name: 'card', pact: 'limburg', attributes: { lang: 'en' } });
    expect(plain).to.include('organisations').and.to.include('lang="nl"');
  });

  it('says so where the feed has nothing, or knows no such pact', async () => {
    expect((await renderWidget(makeFeed(), { name: 'agenda', pact: 'limburg' })).state).to.equal('empty');
    expect((await renderWidget(makeFeed(), { name: 'card', pact: 'nergens' })).state).to.equal('empty');
  });

  it('has what is declared on an element in a style sheet, where the page asks for that', async () => {
    const named: string[] = [];
    const sheets = { hrefs: ['/a.css', '/b.css'], nameOf: (declarations: string) => String(named.push(declarations)) };
    const { shadow } = await renderWidget(whole, { name: 'figures', sheets });
    expect(shadow).to.match(/^<template shadowrootmode="open"><link rel="stylesheet" href="\/a.css"><link rel="stylesheet" href="\/b.css"><div/);
    expect(shadow).not.to.include('style=').and.not.to.include('<style');
    expect(count(shadow, 'data-v=')).to.equal(named.length);
    expect(named.length).to.be.above(5);
  });

  it('leaves marks for a browser that takes it over, where that is asked, and none in the rows of an agenda', async () => {
    const feed = await referenceFeed('limburg');
    const request = { name: 'agenda', pact: 'limburg', attributes: { 'group-by': 'theme' } } as const;
    const { html } = await renderToHtml(feed, request);
    const { shadow } = await renderWidget(feed, request);
    expect(html).to.match(/<\/style><!--zorgpact [0-9a-f]{16} [0-9a-f]{16}--><!--lit-part \S+--><!--lit-node 0--><div class="zp"/);
    for (const [, item] of html.matchAll(/<li class="item" part="item"><!--lit-part-->([^]*?<\/details>)/g)) expect(item).not.to.include('<!--');
    expect(html.replace(/<!--[^]*?-->/g, '')).to.equal(`<zorgpact-agenda pact="limburg" group-by="theme">${shadow}</zorgpact-agenda>`);
  });

  it('is the same whatever was written before it', async () => {
    const write = async (order: readonly Facts[]): Promise<string[]> => {
      const written: string[] = [];
      for (const { name, ...facts } of order) written.push((await renderToHtml(whole, { ...facts, name: name as WidgetName })).html);
      return written;
    };
    const first = await write(WITH_FACTS);
    expect((await write([...WITH_FACTS].reverse())).reverse()).to.deep.equal(first);
  });

  it('says which widget and which attribute there is not, and what is no feed', async () => {
    const failed = (name: string, attributes = {}, feed: unknown = whole): Promise<unknown> => renderToHtml(feed as Feed, { name: name as WidgetName, attributes }).then(() => undefined, String);
    for (const feed of [null, { feed: whole, issues: [] }]) expect(await failed('card', {}, feed)).to.equal('TypeError: This is no feed: give `feed` of what readFeed returns.');
    expect(await failed('kaart')).to.equal('TypeError: No widget is called "kaart".');
    expect(await failed('provider')).to.equal('TypeError: No widget is called "provider".');
    for (const attribute of ['onclick', 'style', 'x onload="a"', 'groupby']) expect(await failed('agenda', { [attribute]: '1' })).to.equal(`TypeError: <zorgpact-agenda> has no attribute "${attribute}".`);
    expect(await failed('agenda', { 'group-by': 'theme', 'scheme': 'dark', 'data-x': '1', 'id': 'a' })).to.equal(undefined);
  });

  it('leaves out an attribute that is undefined', async () => {
    const write = (attributes: WrittenAttributes<'agenda'>): Promise<unknown> => renderToHtml(whole, { name: 'agenda', pact: 'limburg', attributes });
    expect(await write({ 'group-by': undefined, 'hide-tools': undefined, 'lang': undefined, 'id': 'acties', 'data-place-2': undefined })).to.deep.equal(await write({ id: 'acties' }));
  });

  it('is nothing that a browser loads', () => {
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /^(cli|server)\//.test(file)) continue;
      expect(readFileSync(`src/${file}`, 'utf8'), file).not.to.match(file === 'hydration/index.ts' ? /@lit-labs\/ssr\b(?!-client)|\/server\// : /@lit-labs\/ssr|\/server\//);
    }
  });
});
