import { expect } from 'chai';
import { FeedError } from '../../src/feed/feed-error.js';
import { readFeed } from '../../src/feed/read.js';

const document = (parts: object = {}): object => ({ version: '1.0', ...parts });
const pact = { id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg' };

const errorOf = (data: unknown): FeedError => {
  try {
    readFeed(data, 'https://feed.example/feed.json');
  } catch (cause) {
    if (cause instanceof FeedError) return cause;
  }
  throw new Error('readFeed accepted it');
};

describe('readFeed', () => {
  it('gives every collection, empty where the document has none', () => {
    const { feed, issues } = readFeed(document());
    expect(feed.pacts).to.deep.equal([]);
    expect(feed.tombstones).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });

  it('ignores unknown keys and reads a newer minor version', () => {
    const { feed, issues } = readFeed(document({ version: '1.7', hologram: true, pacts: [{ ...pact, hologram: 1 }] }));
    expect(feed.pacts).to.deep.equal([pact]);
    expect(feed).not.to.have.property('hologram');
    expect(issues).to.deep.equal([]);
  });

  it('leaves out one bad record, names where it went wrong and keeps the rest', () => {
    const { feed, issues } = readFeed(document({ pacts: [pact, { id: 'zeeland', region: 'Zeeland' }, 'onzin', { ...pact, id: 'twente' }] }));
    expect(feed.pacts.map(({ id }) => id)).to.deep.equal(['limburg', 'twente']);
    expect(issues).to.deep.equal([
      { pointer: '/pacts/1/name', problem: 'missing' },
      { pointer: '/pacts/2', problem: 'invalid' },
    ]);
  });

  it('drops a bad optional field and keeps its record', () => {
    const { feed, issues } = readFeed(document({ pacts: [{ ...pact, summary: 7, asOf: '25-10-2017' }] }));
    expect(feed.pacts).to.deep.equal([pact]);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/pacts/0/summary', '/pacts/0/asOf']);
  });

  it('lets only https, http, mailto and tel through as a link', () => {
    const bad = ['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'vbscript:x', '//x.example', '/pad', 'https:', 'https:// spatie', 'ftp://x.example', 'https://x.example/ a'];
    const good = ['https://x.example/a?b=c#d', 'http://x.example', 'mailto:post@x.example', 'tel:+31201234567'];
    const { feed, issues } = readFeed(document({ stories: [...bad, ...good].map((url, index) => ({ id: `verhaal-${index}`, title: 'Titel', url })) }));
    expect(feed.stories.filter(({ url }) => url).map(({ url }) => url)).to.deep.equal(good);
    expect(feed.stories).to.have.length(bad.length + good.length);
    expect(issues).to.have.length(bad.length);
  });

  it('keeps markup as the text that it is', () => {
    const summary = '<img src=x onerror=alert(1)> & "quotes"';
    expect(readFeed(document({ pacts: [{ ...pact, summary }] })).feed.pacts[0]?.summary).to.equal(summary);
  });

  it('is not taken in by __proto__ and constructor', () => {
    const data: unknown = JSON.parse('{"version":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"pacts":[{"id":"a","name":"A","region":"A","__proto__":{"summary":"x"}}]}');
    const { feed } = readFeed(data);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.hasOwn(feed.pacts[0]!, '__proto__')).to.equal(false);
  });

  it('keeps the first of two records with one id', () => {
    const { feed, issues } = readFeed(document({ pacts: [pact, { ...pact, name: 'Dubbel' }] }));
    expect(feed.pacts).to.deep.equal([pact]);
    expect(issues).to.deep.equal([{ pointer: '/pacts/1/id', problem: 'duplicate' }]);
  });

  it('never shows a withdrawn record', () => {
    const { feed, issues } = readFeed(document({ koplopers: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }], tombstones: [{ collection: 'koplopers', id: 'a' }, { collection: 'toString', id: 'b' }] }));
    expect(feed.koplopers.map(({ id }) => id)).to.deep.equal(['b']);
    expect(issues).to.deep.equal([]);
  });

  it('shows an unknown status as the feed writes it and forgets an unknown closed value', () => {
    const { feed, issues } = readFeed(document({ actions: [{ id: 'a', title: 'A', status: 'gepauzeerd', level: 'programma' }] }));
    expect(feed.actions).to.deep.equal([{ id: 'a', title: 'A', status: 'gepauzeerd' }]);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/actions/0/level']);
  });

  it('takes a collection that is no list for an empty one', () => {
    const { feed, issues } = readFeed(document({ pacts: { limburg: pact } }));
    expect(feed.pacts).to.deep.equal([]);
    expect(issues).to.deep.equal([{ pointer: '/pacts', problem: 'invalid' }]);
  });

  it('refuses what is no feed', () => {
    for (const data of [null, 7, 'tekst', [], {}, { version: 1 }, { version: '1.0.3' }, { name: 'pakket', version: 'x' }]) {
      expect(errorOf(data).kind, JSON.stringify(data)).to.equal('not-feed');
    }
  });

  it('refuses another major version and says what to do', () => {
    const error = errorOf(document({ version: '2.0' }));
    expect(error.kind).to.equal('version');
    expect(error.message).to.include('2.0').and.to.include('werk de widgets bij').and.to.include('https://feed.example/feed.json');
  });
});
