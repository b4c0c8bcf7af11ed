import assert from 'node:assert/strict';
import { join } from 'node:path';
import { get, parse, walk, type Tag } from '../../src/snippet/tags.js';
import { runHere, runProcess, smallFeed, withFolder } from './helpers.js';

const KIT = ['--kit', 'https://kit.voorbeeld.nl/zorgpact'];

/** The feed with a link, in a file, for one run. */
async function write(...args: string[]): Promise<{ code: number; out: string; err: string; tags: Tag[] }> {
  const feed = smallFeed();
  Object.assign(feed.pacts[0]!, { summary: 'Samen leren & werken.', links: [{ title: 'pact-noord.nl', url: 'https://pact-noord.nl/?a=1&b=2' }] });
  feed.pacts.push({ id: 'zuid', name: 'Pact Zuid', region: 'Zuid' });
  let ran = { code: -1, out: '', err: '' };
  await withFolder({ 'feed.json': JSON.stringify(feed), 'sri.json': JSON.stringify({ 'zorgpact.js': 'sha384-AAAA', 'zorgpact-frame.js': 'sha384-BBBB' }), 'geen-sri.json': '{"zorgpact.js": 1}' }, async (folder) => {
    ran = await runHere('snippet', ...args.map((arg) => arg.replace(/^@/, `${folder}/`)));
  });
  return { ...ran, tags: [...walk(parse(ran.out).root)] };
}

describe('zorgpact-feed snippet', () => {
  it('writes the script and the widget, with a fallback of the feed in it', async () => {
    const { code, out, err, tags } = await write('@feed.json', '--widget', 'card', '--pact', 'noord', ...KIT);
    assert.equal(code, 0);
    assert.equal(err, '');
    const [script, widget] = tags as [Tag, Tag];
    assert.equal(get(script, 'src'), 'https://kit.voorbeeld.nl/zorgpact/cdn/zorgpact.js');
    assert.match(get(script, 'data-version')!, /^\d+\.\d+\.\d+/);
    assert.equal(get(script, 'integrity'), undefined);
    assert.deepEqual([widget.name, get(widget, 'pact')], ['zorgpact-card', 'noord']);
    assert.match(out, />Pact Noord\.<\/strong> Samen leren &amp; werken\. Meer op <a href="https:\/\/pact-noord\.nl\/\?a=1&amp;b=2">pact-noord\.nl<\/a>\.<\/zorgpact-card>$/);
  });

  it('is about the pact of a feed of one pact, where none is named', async () => {
    const feed = { ...smallFeed(), pact: 'noord' };
    await withFolder({ 'feed.json': JSON.stringify(feed) }, async (folder) => {
      const { out } = await runHere('snippet', join(folder, 'feed.json'), '--widget', 'agenda', ...KIT);
      assert.match(out, /<zorgpact-agenda pact="noord">.*Pact Noord/);
      const country = await runHere('snippet', join(folder, 'feed.json'), '--widget', 'overview', ...KIT);
      assert.match(country.out, /<zorgpact-overview>/);
    });
  });

  for (const [rung, holder, key] of [['script', 'script', 'data-group-by'], ['div', 'div', 'data-group-by'], ['link', 'a', 'href'], ['iframe', 'iframe', 'src']] as const) {
    it(`writes the form ${rung}, with attributes`, async () => {
      const { code, tags } = await write('@feed.json', '--widget', 'agenda', '--pact', 'noord', '--rung', rung, '--attribute', 'group-by=theme', '--attribute', 'lang=en', ...KIT);
      assert.equal(code, 0);
      const tag = tags.find(({ name }) => name === holder)!;
      assert.match(get(tag, key)!, key === 'data-group-by' ? /^theme$/ : /^https:\/\/kit\.voorbeeld\.nl\/zorgpact\/embed\.html\?widget=agenda&pact=noord&group-by=theme&lang=en$/);
    });
  }

  for (const key of ['x-eigen', 'data-spoor', 'page-size', 'class']) {
    it(`writes an attribute of others, and any of the widget itself, as it is given: ${key}`, async () => {
      const { code, tags } = await write('@feed.json', '--widget', 'agenda', '--attribute', `${key}=x`, ...KIT);
      assert.deepEqual([code, get(tags[1]!, key)], [0, 'x']);
    });
  }

  it('takes the hashes, another feed and a koploper', async () => {
    const { tags } = await write('@feed.json', '--widget', 'zorgpact-portrait', '--koploper', 'koploper-a', '--sri', '@sri.json', '--feed-url', 'https://feed.voorbeeld.nl/v1/feed.json', ...KIT);
    const [script, widget] = tags as [Tag, Tag];
    assert.deepEqual([get(script, 'integrity'), get(script, 'data-feed')], ['sha384-AAAA', 'https://feed.voorbeeld.nl/v1/feed.json']);
    assert.deepEqual([widget.name, get(widget, 'koploper')], ['zorgpact-portrait', 'koploper-a']);
  });

  it('takes the only koploper there is', async () => {
    const { code, tags } = await write('@feed.json', '--widget', 'portrait', ...KIT);
    assert.deepEqual([code, get(tags[1]!, 'koploper')], [0, 'koploper-a']);
  });

  it('gives it as JSON', async () => {
    const { code, out } = await write('@feed.json', '--widget', 'agenda', '--json', ...KIT);
    const written = JSON.parse(out) as Record<string, string>;
    assert.equal(code, 0);
    assert.equal(written['title'], 'Actieagenda van Programma');
    assert.ok(written['snippet']!.includes(written['fallback']!));
  });

  it('runs as a command', async function () {
    this.timeout(30_000);
    await withFolder({ 'feed.json': JSON.stringify(smallFeed()) }, async (folder) => {
      const { code, out } = await runProcess('snippet', join(folder, 'feed.json'), '--widget', 'card', ...KIT);
      assert.equal(code, 0);
      assert.match(out, /^<script async src=.*<\/script>\n<zorgpact-card pact="noord">.*<\/zorgpact-card>\n$/);
    });
  });

  const wrong: [args: string[], nl: RegExp, en: RegExp][] = [
    [[], /Welke feed/, /Which feed/],
    [['@feed.json', 'nog'], /te veel/, /too many/],
    [['@feed.json', ...KIT], /Welk onderdeel/, /Which widget/],
    [['@feed.json', '--widget', 'agenta', ...KIT], /"agenta" bestaat niet\. Bedoelt u "agenda"\?/, /no widget "agenta"\. Did you mean "agenda"\?/],
    [['@feed.json', '--widget', 'agenda'], /Op welk adres/, /At what address/],
    [['@feed.json', '--widget', 'agenda', '--kit', '/kit/'], /Op welk adres/, /At what address/],
    [['@feed.json', '--widget', 'agenda', '--rung', 'ifram', ...KIT], /Bedoelt u "iframe"/, /Did you mean "iframe"/],
    [['@feed.json', '--widget', 'agenda', '--attribute', 'group-by=thema', ...KIT], /waarde van group-by "thema" bestaat niet. Bedoelt u "theme"/, /value of group-by/],
    [['@feed.json', '--widget', 'agenda', '--attribute', 'group-by', ...KIT], /geen kenmerk/, /not an attribute/],
    [['@feed.json', '--widget', 'agenda', '--attribute', 'pact=zuid', ...KIT], /Geef dit met --pact zuid/, /Give this with --pact zuid/],
    [['@feed.json', '--widget', 'agenda', '--rung', 'iframe', '--attribute', 'feed=https://elders.voorbeeld.nl/feed.json', ...KIT], /Geef dit met --feed-url https:\/\/elders/, /Give this with --feed-url/],
    [['@feed.json', '--widget', 'agenda', '--attribute', 'constructor=x', ...KIT], /kenmerk "constructor" bestaat niet/, /no attribute "constructor"/],
    [['@feed.json', '--widget', 'agenda', '--attribute', 'style=color:red', ...KIT], /kenmerk "style" bestaat niet/, /no attribute "style"/],
    [['@feed.json', '--widget', 'agenda', '--rung', 'iframe', '--feed-url', 'https://feed.voorbeeld.nl/v1/feed.json', ...KIT], /leest de kit alleen feeds onder https:\/\/kit\.voorbeeld\.nl\/zorgpact\/feed\//, /only reads feeds below/],
    [['@feed.json', '--widget', 'agenda', '--feed-url', 'feed.json', ...KIT], /--feed-url is een adres/, /--feed-url is an address/],
    [['@feed.json', '--snel'], /optie klopt niet/, /option is not right/],
  ];
  for (const [args, nl, en] of wrong) {
    it(`shows the usage for: snippet ${args.join(' ')}`, async () => {
      const { code, out, err } = await write(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, nl);
      assert.match(err, en);
      assert.match(err, /zorgpact-feed snippet <bestand\|url>[^]*Exit {2}0/);
    });
  }

  const unreadable: [args: string[], said: RegExp][] = [
    [['@feed.json', '--widget', 'card', '--pact', 'noort', ...KIT], /^--pact\n {2}nl {2}"noort" staat niet in de feed\. Bedoelt u "noord"\?\n {2}en {2}"noort" is not in the feed\. Did you mean "noord"\?/],
    [['@feed.json', '--widget', 'card', ...KIT], /nl {2}Dit onderdeel heeft --pact nodig\. Kies uit: noord, zuid\./],
    [['@feed.json', '--widget', 'portrait', '--koploper', 'x', ...KIT], /^--koploper\n/],
    [['@nergens.json', '--widget', 'card', ...KIT], /nergens\.json\n {2}nl .*bestaat niet/],
    [['@sri.json', '--widget', 'card', ...KIT], /geen feed van versie 1/],
    [['@feed.json', '--widget', 'card', '--pact', 'noord', '--sri', '@geen-sri.json', ...KIT], /niet de lijst met controlegetallen/],
  ];
  for (const [args, said] of unreadable) {
    it(`exits 2 and says what is wrong for: snippet ${args.join(' ')}`, async () => {
      const { code, out, err } = await write(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });
  }

  it('explains itself', async () => {
    const { code, out } = await runHere('snippet', '--help');
    assert.equal(code, 0);
    assert.match(out, /zorgpact-feed snippet <bestand\|url> --widget <naam> --kit <adres>/);
  });
});
