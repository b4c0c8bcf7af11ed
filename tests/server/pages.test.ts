import { expect } from 'chai';
import type { Feed } from '../../src/feed/schema.js';
import { describe as describeProblem } from '../../src/cli/messages.js';
import { pagesOf, writePages, type Listed } from '../../src/cli/pages.js';
import { Unreadable } from '../../src/cli/unreadable.js';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { referenceFeed } from '../helpers/reference-feed.js';

const BASE = 'https://kit.example/';

describe('pages of their own', function () {
  this.timeout(60_000);
  let feed: Feed;
  let files: Map<string, string>;
  let pages: (readonly [path: string, html: string])[];
  /** Those with something to show. */
  let listed: typeof pages;
  let indexes: typeof pages;
  before(async () => {
    feed = await referenceFeed();
    files = await pagesOf(feed, BASE);
    pages = [...files].filter(([path]) => path.endsWith('.html') && !/(\.fragment|index)\.html$/.test(path));
    listed = pages.filter(([, html]) => !html.includes('content="noindex"'));
    indexes = [...files].filter(([path]) => path.endsWith('index.html'));
  });

  it('are there for every pact and for the whole country, with what each has to show', () => {
    for (const { id } of feed.pacts) expect(files.has(`embed/${id}/card.html`), id).to.equal(true);
    expect([...files.keys()]).to.include.members(['embed/limburg/agenda.html', 'embed/limburg/volgspot.html', 'embed/nederland/overview.html', 'embed/nederland/figures.html']);
    expect([...files.keys()].filter((path) => /\/nederland\/(card|volgspot)|portrait|theme-filter/.test(path))).to.deep.equal([]);
    expect(listed.length).to.be.above(50);
    const { base, pages: index } = JSON.parse(files.get('embed/pages.json')!) as Listed;
    expect(base).to.equal(BASE);
    expect(Object.entries(index).flatMap(([pact, widgets]) => widgets.map((widget) => `embed/${pact}/${widget}.html`))).to.have.members(listed.map(([path]) => path));
  });

  it('stay where there is nothing to show any more, for who framed them before: then they say so, and are found by nobody', async () => {
    const without = await pagesOf({ ...feed, actions: feed.actions.filter(({ pact }) => pact !== 'limburg') }, BASE);
    const html = without.get('embed/limburg/agenda.html')!;
    expect(html).to.include('<meta name="robots" content="noindex">').and.to.include('Geen acties bekend');
    expect(without.get('embed/limburg/index.html')).to.not.include('agenda.html');
    expect(without.get('embed/limburg/card.html')).to.not.include('"agenda.html"').and.to.not.include('noindex');
    expect((JSON.parse(without.get('embed/pages.json')!) as Listed).pages['limburg']).to.include('card').and.to.not.include('agenda');
    // Each pact has the same pages, whatever it has to show.
    const names = (pact: string): string[] => [...without.keys()].filter((path) => path.startsWith(`embed/${pact}/`)).map((path) => path.split('/')[2]!);
    for (const { id } of feed.pacts) expect(names(id), id).to.deep.equal(names('limburg'));
  });

  it('are refused for a pact with the id of the whole country', async () => {
    const failure = await pagesOf({ ...feed, pacts: [{ ...feed.pacts[0]!, id: 'nederland' }] }, BASE).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Unreadable).with.property('sentences').that.deep.equals(describeProblem({ code: 'reserved-id', id: 'nederland' }));
  });

  it('say what they are: title, description, address, Open Graph and linked data', () => {
    const titles = new Set<string>();
    for (const [path, html] of pages) {
      const get = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
      const address = BASE + path;
      titles.add(get(/<title>([^<]+)/));
      expect(get(/<meta name="description" content="([^"]+)"/), path).not.to.equal('');
      expect(get(/<link rel="canonical" href="([^"]+)"/)).to.equal(address);
      expect(get(/<meta property="og:url" content="([^"]+)"/)).to.equal(address);
      expect(get(/<meta property="og:title" content="([^"]+)"/)).to.equal(get(/<title>([^<]+)/));
      expect(html.match(/<h1>/g), path).to.have.length(1);
      const data = JSON.parse(get(/<script type="application\/ld\+json">([^<]+)</)) as Record<string, unknown>;
      expect(data).to.include({ '@context': 'https://schema.org', '@type': 'WebPage', 'url': address, 'inLanguage': 'nl' });
    }
    expect(titles.size).to.equal(pages.length);
    expect(titles).to.include('Feiten en cijfers · Heel Nederland');
  });

  it('have an oEmbed of version 1.0 with the frame of the page', () => {
    for (const [path, html] of pages) {
      const json = path.replace('.html', '.json');
      expect(html).to.include(`<link rel="alternate" type="application/json+oembed" href="${BASE}${json}"`);
      const { html: frame, ...rest } = JSON.parse(files.get(json)!) as Record<string, unknown>;
      expect(rest).to.include({ version: '1.0', type: 'rich', width: 720, height: 480, provider_url: BASE });
      expect(frame).to.match(/^<iframe src="[^"]+" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" [^>]*title="[^"]+"[^>]*><\/iframe>$/).and.to.include(`src="${BASE}${path}#kader"`);
    }
  });

  it('are listed for a person, all of them and by pact', () => {
    expect(indexes).to.have.length(feed.pacts.length + 2);
    const linked = indexes.flatMap(([path, html]) => [...html.matchAll(/<li><a href="([\w/-]+\.html)">/g)].map(([, href]) => posix.join(dirname(path), href!)));
    // Once in the list of all and once in that of its folder.
    for (const [path] of listed) expect(linked.filter((one) => one === path), path).to.have.length(2);
    expect(linked).to.have.length(2 * listed.length);
    for (const [path, html] of indexes) {
      expect(html.match(/<h1>/g), path).to.have.length(1);
      expect(html).to.include(`<link rel="canonical" href="${BASE}${dirname(path)}/">`);
    }
  });

  it('name no address that is still to be filled in', () => {
    for (const [path, text] of files) expect(text, path).not.to.match(/\{\{|undefined|\[object/);
  });

  it('obey a strict policy: no style or script in the HTML itself', () => {
    for (const [path, html] of [...pages, ...indexes]) {
      expect(html, path).not.to.match(/<style|\sstyle=|\son\w+=|<script(?! async src="\.\.\/\.\.\/cdn\/| src="\.\.\/\.\.\/cdn\/| type="application\/ld\+json")/);
      expect(html).to.include(`script-src ${BASE}cdn/;`).and.to.include("default-src 'none'");
    }
  });

  it('lead to pages that are there, and have every rule that they name', () => {
    const rules = files.get('embed/vars.css')!;
    for (const [path, html] of pages) {
      for (const [, href] of html.matchAll(/<li><a href="([\w-]+\.html)">/g)) expect(files.has(posix.join(dirname(path), href!)), `${path} → ${href}`).to.equal(true);
      for (const [, name] of html.matchAll(/data-v="([^"]+)"/g)) expect(rules, `${path}: ${name}`).to.include(`[data-v="${name}"]`);
    }
  });

  it('name no contact person, director or ambassador', () => {
    const persons = feed.pacts.flatMap(({ executive, contact, subregions }) => [executive, contact, ...(subregions ?? []).map(({ ambassador }) => ambassador)]).flatMap((person) => person?.name ?? []);
    expect(persons).to.have.length.above(0);
    for (const [path, text] of files) for (const name of persons) expect(text.includes(name), `${path}: ${name}`).to.equal(false);
  });

  it('have their plain content beside them, for who puts it in a page on the server', () => {
    expect(files.get('embed/limburg/card.fragment.html')).to.match(/^<div lang="nl">\n<h2>/).and.not.to.match(/class=|<svg/);
  });

  it('go when what they were about is withdrawn; other files stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zorgpact-pages-'));
    try {
      mkdirSync(join(folder, 'embed/verdwenen'), { recursive: true });
      writeFileSync(join(folder, 'embed/verdwenen/card.html'), 'oud');
      writeFileSync(join(folder, 'embed/verdwenen/events.html'), 'van de webmaster');
      writeFileSync(join(folder, 'embed/files.json'), '["embed/verdwenen/card.html","embed/verdwenen/../../card.html",7]');
      writeFileSync(join(folder, 'card.html'), 'van de webmaster');
      // As a release of the kit brings it.
      writeFileSync(join(folder, 'embed/pages.json'), '{"base":"","pages":{}}');
      await writePages(folder, new Map([['embed/limburg/card.html', 'nieuw']]));
      expect(existsSync(join(folder, 'embed/verdwenen/card.html'))).to.equal(false);
      expect(existsSync(join(folder, 'embed/verdwenen/events.html'))).to.equal(true);
      expect(existsSync(join(folder, 'card.html'))).to.equal(true);
      // A page that can't be removed now is still on the list of the next time.
      mkdirSync(join(folder, 'embed/verdwenen/card.html/x'), { recursive: true });
      writeFileSync(join(folder, 'embed/files.json'), '["embed/verdwenen/card.html"]');
      const failure = await writePages(folder, new Map([['embed/files.json', '[]']])).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Unreadable);
      expect(readFileSync(join(folder, 'embed/files.json'), 'utf8')).to.include('verdwenen');
      writeFileSync(join(folder, 'embed/files.json'), 'geen lijst');
      await writePages(folder, new Map([['embed/limburg/card.html', 'nieuw']]));
      expect(readFileSync(join(folder, 'embed/limburg/card.html'), 'utf8')).to.equal('nieuw');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
