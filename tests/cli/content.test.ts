import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHere, smallFeed, withFolder } from './helpers.js';

describe('zorgpact-feed content and pages', function () {
  this.timeout(30_000);
  const KIT = 'https://kit.example/';

  it('prints the tag of a widget with all of its content inside, and nothing else', async () => {
    const { code, out, err } = await runHere('content', 'demo/feed', '--widget', 'agenda', '--pact', 'limburg', '--attribute', 'group-by=theme');
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /^<zorgpact-agenda pact="limburg" group-by="theme" late>\n<div lang="nl">\n[^]*Online platform zorgpactlimburg\.nl[^]*\n<\/div>\n<\/zorgpact-agenda>$/);
  });

  it('prints the line with the script where the address of the kit is given, with a slash or without', async () => {
    for (const kit of [KIT, KIT.slice(0, -1)]) {
      const { out } = await runHere('content', 'demo/feed', '--widget', 'card', '--pact', 'limburg', '--kit', kit);
      assert.match(out, /^<script async src="https:\/\/kit\.example\/cdn\/zorgpact\.js" [^>]*data-feed="https:\/\/kit\.example\/feed\/v1\/pacts\/limburg\.json"><\/script>\n<zorgpact-card pact="limburg" hide="contact" late>/);
    }
  });

  it('prints shadow DOM for a server that writes whole pages: with its styles, or with those of the kit', async () => {
    const own = await runHere('content', 'demo/feed', '--widget', 'figures', '--shadow');
    assert.match(own.out, /^<style>@property [^]*<zorgpact-figures><template shadowrootmode="open"><style>[^]*style="--k:[^]*<\/template><\/zorgpact-figures>$/);
    const { out } = await runHere('content', 'demo/feed', '--widget', 'figures', '--shadow', '--kit', KIT);
    assert.match(out, /^<link rel="stylesheet" href="https:\/\/kit\.example\/cdn\/properties\.css">\n<script [^]*<zorgpact-figures><template shadowrootmode="open"><link rel="stylesheet" href="https:\/\/kit\.example\/cdn\/figures\.css"><link rel="stylesheet" href="https:\/\/kit\.example\/embed\/vars\.css">/);
    assert.doesNotMatch(out, /<style|style=/);
  });

  it('leaves out contact persons, unless they are asked for', async () => {
    const args = ['content', 'demo/feed', '--widget', 'card', '--pact', 'limburg'];
    assert.doesNotMatch((await runHere(...args)).out, /<dt>Contact/);
    const { out } = await runHere(...args, '--persons');
    assert.match(out, /<dt>Contact/);
    assert.doesNotMatch(out, /hide=/);
  });

  it('has the card leave them out with script as well, beside what else is left out', async () => {
    for (const [hide, written] of [['partners', 'partners contact'], ['contact, actions', 'contact actions']]) {
      const { out } = await runHere('content', 'demo/feed', '--widget', 'card', '--pact', 'limburg', '--attribute', `hide=${hide}`);
      assert.ok(out.startsWith(`<zorgpact-card pact="limburg" hide="${written}" late>`), out.slice(0, 100));
    }
  });

  it('exits 2 and says what to do for a widget that is none, and for one without facts', async () => {
    for (const [args, says] of [
      [['--widget', 'kaart'], /Het onderdeel "kaart" bestaat niet/],
      [['--widget', 'card', '--pact', 'limbrug'], /niets voor dit onderdeel/],
      [[], /Welk onderdeel/],
      [['--widget', 'agenda', '--attribute', 'group-by'], /"group-by" is geen kenmerk/],
      [['--widget', 'agenda', '--attribute', 'group-by=thema'], /waarde van group-by "thema" bestaat niet\. Bedoelt u "theme"/],
      [['--widget', 'agenda', '--attribute', 'pact=zeeland'], /Geef dit met --pact zeeland/],
      [['--widget', 'agenda', '--attribute', 'grup-by=theme'], /kenmerk "grup-by" bestaat niet\. Bedoelt u "group-by"/],
      [['--widget', 'agenda', '--kit', 'kit'], /--kit is een adres/],
    ] as const) {
      const { code, out, err } = await runHere('content', 'demo/feed', ...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
    }
  });

  it('is about the pact of a feed of one pact, where none is named; takes a tag and capitals as they are written elsewhere', async () => {
    await withFolder({}, async (folder) => {
      assert.equal((await runHere('build', 'demo/feed', '--out', folder)).code, 0);
      const { out } = await runHere('content', join(folder, 'v1/pacts/limburg.json'), '--widget', 'agenda', '--kit', KIT);
      assert.match(out, /data-feed="https:\/\/kit\.example\/feed\/v1\/pacts\/limburg\.json"><\/script>\n<zorgpact-agenda pact="limburg" late>/);
      assert.match((await runHere('content', 'demo/feed', '--widget', 'zorgpact-card', '--pact', 'Limburg')).out, /^<zorgpact-card pact="limburg"/);
    });
  });

  it('is about a koploper, as it says when that is asked for as an attribute', async () => {
    const wrong = await runHere('content', 'demo/feed', '--widget', 'portrait', '--attribute', 'koploper=strong');
    assert.equal(wrong.code, 2);
    const [, ...advice] = /Geef dit met (--koploper) (\S+),/.exec(wrong.err)!;
    const { code, out } = await runHere('content', 'demo/feed', '--widget', 'portrait', ...advice);
    assert.equal(code, 0);
    assert.match(out, /^<zorgpact-portrait koploper="strong" late>/);
  });

  it('writes pages from a file, and asks for the address that they get', async () => {
    await withFolder({ 'feed.json': JSON.stringify(smallFeed()) }, async (folder) => {
      const wrong = await runHere('pages', join(folder, 'feed.json'), '--out', join(folder, 'uit'));
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /--base/);
      for (const base of ['https://', 'kit.example', 'https:///', 'https://{{HOST}}/kit/']) assert.equal((await runHere('pages', join(folder, 'feed.json'), '--base', base, '--out', join(folder, 'uit'))).code, 2, base);
      const { code, out } = await runHere('pages', join(folder, 'feed.json'), '--base', KIT, '--out', join(folder, 'uit'));
      assert.equal(code, 0);
      const written = [...out.matchAll(/^ {2}(embed\/\S+)$/gm)].map(([, path]) => path!);
      assert.ok(written.some((path) => path.endsWith('/card.html')));
      for (const path of written) assert.ok(existsSync(join(folder, 'uit', path)), path);
    });
  });

  it('takes the address of a folder from whatever leads to it, and lets nothing of it into the policy or the tags', async () => {
    await withFolder({ 'feed.json': JSON.stringify(smallFeed()) }, async (folder) => {
      for (const [base, right] of [
        ['https://kit.example/zorg', 'https://kit.example/zorg/'],
        ['https://kit.example/zorg/cdn/zorgpact.js?v=1#x', 'https://kit.example/zorg/'],
        ['https://kit.example/a;b,"><script>alert(1)</script>', 'https://kit.example/a;b,%22%3E%3Cscript%3Ealert(1)%3C/script%3E/'],
        ['https://kit.example/zorg/embed/limburg/agenda.html', 'https://kit.example/zorg/'],
        ['{{KIT}}', '{{KIT}}/'],
        ['{{KIT}}/zorg', '{{KIT}}/zorg/'],
      ] as const) {
        const out = join(folder, 'uit');
        assert.equal((await runHere('pages', join(folder, 'feed.json'), '--base', base, '--out', out)).code, 0, base);
        const html = readFileSync(join(out, 'embed/noord/card.html'), 'utf8');
        assert.ok(html.includes(`<link rel="canonical" href="${right}embed/noord/card.html">`), base);
        assert.ok(html.includes(`script-src ${right.replaceAll(';', '%3B').replaceAll(',', '%2C')}cdn/;`), base);
        assert.ok(!html.includes('alert(1)</script>'), base);
      }
    });
  });
});
