import { expect } from 'chai';
import { buildFeed } from '../../src/cli/build.js';
import { readSourceFolder } from '../../src/cli/source-files.js';
import type { Feed } from '../../src/feed/schema.js';
import { fallbackOf, titleOf } from '../../src/snippet/fallback.js';
import { parse, textOf, walk } from '../../src/snippet/tags.js';
import { WIDGETS } from '../../src/snippet/widgets.js';

/** Names of the people in a feed, wherever they stand. */
function peopleIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => peopleIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  const own = ['contact', 'executive', 'ambassador', 'driver', 'speaker'].includes(key) && 'name' in value ? [String(value.name)] : [];
  return [...own, ...Object.entries(value).flatMap(([inner, item]) => peopleIn(item, inner))];
}

describe('the fallback that is made of a feed', () => {
  let feed: Feed;
  before(async () => {
    feed = buildFeed(await readSourceFolder('demo/feed')).feed!;
  });
  const choices = (): { name: string; pact?: string; koploper?: string; attributes?: Record<string, string> }[] =>
    WIDGETS.flatMap(({ name, shows }) => [undefined, 'en'].flatMap((lang) => {
      const attributes = lang ? { attributes: { lang } } : {};
      if (shows === 'koploper') return feed.koplopers.map(({ id }) => ({ name, koploper: id, ...attributes }));
      return [...(shows === 'all' ? [{ name, ...attributes }] : []), ...feed.pacts.map(({ id }) => ({ name, pact: id, ...attributes }))];
    }));

  it('is never empty, short, of tags that may stand in a paragraph, and leads to pages alone', () => {
    expect(choices().length).to.be.above(400);
    for (const choice of choices()) {
      const fallback = fallbackOf(feed, choice);
      const { root, isCut } = parse(`<p>${fallback}</p>`);
      expect(textOf(root).length, JSON.stringify(choice)).to.be.within(12, 700);
      expect(isCut).to.equal(false);
      expect(root.children, 'one paragraph').to.have.length(1);
      for (const tag of walk(root)) {
        expect(['p', 'strong', 'span', 'a']).to.include(tag.name);
        for (const { name, value } of tag.attributes) expect(`${tag.name} ${name}=${value}`).to.match(/^(a href=https?:\/\/|span lang=nl$)/);
      }
    }
  });

  it('names nobody', () => {
    const people = [...new Set(peopleIn(feed))];
    expect(people).to.include.members(['Ria Jacobs', 'Doekle Terpstra', 'Miriam Haagh']);
    const all = choices().map((choice) => fallbackOf(feed, choice)).join('\n');
    expect(people.filter((name) => all.includes(name))).to.deep.equal([]);
  });

  it('says what the widget is, of whom, and where there is more', () => {
    expect(fallbackOf(feed, { name: 'agenda', pact: 'limburg' })).to.equal('<strong>Actieagenda van Zorgpact Limburg.</strong> De acties, met hun stand, thema’s en partners. Meer op <a href="https://www.zorgpactlimburg.nl">www.zorgpactlimburg.nl</a>.');
    expect(fallbackOf(feed, { name: 'card', pact: 'limburg', attributes: { lang: 'en' } })).to.match(/^<strong>Zorgpact Limburg\.<\/strong> <span lang="nl">Zorgpact Limburg bundelt .*<\/span> More at <a /);
    expect(fallbackOf(feed, { name: 'theme-filter' })).to.include('Zorg en technologie');
    expect(fallbackOf(feed, { name: 'overview', pact: 'limburg' })).to.equal('<strong>Alle pacten.</strong> De regio’s met een zorgpact.');
    expect(titleOf(feed, { name: 'kopgroep' })).to.equal('Kopgroep van Zorgpact');
    expect(titleOf(feed, { name: 'portrait', koploper: 'strong' })).to.equal(feed.koplopers.find(({ id }) => id === 'strong')!.title);
  });

  it('writes text of a feed as text, and no link that could run', () => {
    const evil = { ...feed, pacts: [{ ...feed.pacts[0]!, id: 'x', name: '<img src=x onerror=1>', summary: '</zorgpact-card><script>1</script>', links: [{ title: '"><b>', url: 'javascript:alert(1)' }, { title: '"><b>', url: 'https://x.example/"onclick="1' }] }] } as Feed;
    const { root } = parse(fallbackOf(evil, { name: 'card', pact: 'x' }));
    expect(walk(root).map(({ name, attributes }) => [name, ...attributes.map((one) => one.name)])).to.deep.equal([['strong'], ['a', 'href']]);
  });

  it('refuses a widget that there is not', () => {
    expect(() => fallbackOf(feed, { name: 'kaart' })).to.throw(RangeError, 'geen onderdeel');
  });
});
