import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runHere, runProcess, smallFeed, withFolder } from './helpers.js';

describe('zorgpact-feed', () => {
  describe('as a command', function () {
    this.timeout(30_000);

    it('exits 0 on a feed that is in order, and prints the counts', async () => {
      await withFolder({ 'feed.json': JSON.stringify(smallFeed()) }, async (folder) => {
        const { code, out, err } = await runProcess('validate', join(folder, 'feed.json'));
        assert.equal(code, 0);
        assert.match(out, /^ +2 {2}actions$/m);
        assert.match(out, /geen bevindingen · no findings/);
        assert.equal(err, '');
      });
    });

    it('exits 1 on a feed with an error, with the pointer and a sentence in two languages', async () => {
      const feed = smallFeed();
      feed.asOf = 'gisteren';
      await withFolder({ 'feed.json': JSON.stringify(feed) }, async (folder) => {
        const { code, out } = await runProcess('validate', join(folder, 'feed.json'));
        assert.equal(code, 1);
        assert.match(out, /\/asOf\n {2}nl {2}"gisteren" is geen datum.*\n {2}en {2}"gisteren" is not a date/);
      });
    });

    it('exits 2 on what is no JSON, with line and column', async () => {
      await withFolder({ 'feed.json': '{\n  "version": "1.0",\n}' }, async (folder) => {
        const { code, out, err } = await runProcess('validate', join(folder, 'feed.json'));
        assert.equal(code, 2);
        assert.match(err, /feed\.json:3:1\n/);
        assert.equal(out, '');
      });
    });

    it('exits 1 and writes nothing when the source has an error', async () => {
      await withFolder({ 'bron/feed.yaml': 'version: "1.0"\n' }, async (folder) => {
        const { code, out } = await runProcess('build', join(folder, 'bron'), '--out', join(folder, 'uit'));
        assert.equal(code, 1);
        assert.match(out, /\/licence/);
      });
    });

    it('exits 2 on wrong usage', async () => {
      const { code, err } = await runProcess('bouw');
      assert.equal(code, 2);
      assert.match(err, /geen opdracht.*\n.*is not a command/);
    });
  });

  it('explains itself', async () => {
    const { code, out } = await runHere('--help');
    assert.equal(code, 0);
    assert.match(out, /validate <bestand\|url>[^]*build <bronmap> --out <map>/);
  });

  it('tells its version', async () => {
    assert.match((await runHere('--version')).out, /^\d+\.\d+\.\d+/);
  });

  const wrong: [args: string[], said: RegExp][] = [
    [[], /Geef een opdracht/],
    [['validate'], /Welke feed/],
    [['validate', 'a', 'b'], /te veel/],
    [['validate', 'a', '--out', 'b'], /--out hoort bij build/],
    [['build'], /Welke map/],
    [['build', 'a'], /Waarheen/],
    [['validate', 'a', '--snel'], /Deze optie klopt niet/],
  ];
  for (const [args, said] of wrong) {
    it(`shows the usage for: ${args.join(' ') || 'nothing'}`, async () => {
      const { code, err } = await runHere(...args);
      assert.equal(code, 2);
      assert.match(err, said);
      assert.match(err, /Exit {2}0/);
    });
  }

  it('exits 2 on a file that is not there', async () => {
    const { code, err } = await runHere('validate', 'nergens.json');
    assert.equal(code, 2);
    assert.match(err, /^nergens\.json\n {2}nl .*bestaat niet/);
  });

  it('exits 2 on a folder in place of a file', async () => {
    await withFolder({}, async (folder) => assert.equal((await runHere('validate', folder)).code, 2));
  });

  it('exits 2 on a file that is not UTF-8', async () => {
    await withFolder({}, async (folder) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(join(folder, 'feed.json'), Buffer.from([0x22, 0xe9, 0x22]));
      const { code, err } = await runHere('validate', join(folder, 'feed.json'));
      assert.equal(code, 2);
      assert.match(err, /geen UTF-8/);
    });
  });

  it('reads a feed with a BOM and only notes it', async () => {
    await withFolder({ 'feed.json': `\uFEFF${JSON.stringify(smallFeed())}` }, async (folder) => {
      const { code, out } = await runHere('validate', join(folder, 'feed.json'));
      assert.equal(code, 0);
      assert.match(out, /begint met een BOM/);
      assert.match(out, /geen bevindingen/);
    });
  });

  it('exits 0 when there are only warnings', async () => {
    await withFolder({ 'feed.json': JSON.stringify({ ...smallFeed(), nieuw: 1 }) }, async (folder) => {
      const { code, out } = await runHere('validate', join(folder, 'feed.json'));
      assert.equal(code, 0);
      assert.match(out, /warning {2}\/nieuw/);
    });
  });

  it('gives findings as JSON', async () => {
    const feed = smallFeed();
    feed.asOf = 'gisteren';
    await withFolder({ 'feed.json': JSON.stringify(feed) }, async (folder) => {
      const { code, out } = await runHere('validate', join(folder, 'feed.json'), '--json');
      const report = JSON.parse(out) as { ok: boolean; findings: Record<string, unknown>[]; counts: Record<string, number> };
      assert.equal(code, 1);
      assert.equal(report.ok, false);
      assert.equal(report.counts['pacts'], 1);
      assert.deepEqual(Object.keys(report.findings[0] ?? {}), ['pointer', 'level', 'code', 'nl', 'en']);
      assert.equal(report.findings[0]?.['pointer'], '/asOf');
    });
  });

  it('gives what it can not read as JSON', async () => {
    const { code, out } = await runHere('validate', 'nergens.json', '--json');
    assert.equal(code, 2);
    const report = JSON.parse(out) as { ok: boolean; unreadable: { file: string } };
    assert.deepEqual([report.ok, report.unreadable.file], [false, 'nergens.json']);
  });

  describe('over HTTP', () => {
    const server = createServer((request, response) => {
      if (request.url === '/feed.json') response.end(JSON.stringify(smallFeed()));
      else if (request.url === '/page') response.end('<!doctype html>');
      else response.writeHead(404).end('nee');
    });
    let origin = '';

    before((done) => {
      server.listen(0, '127.0.0.1', () => {
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        done();
      });
    });
    after((done) => {
      server.closeAllConnections();
      server.close(done);
    });

    it('checks a feed at an address', async () => {
      assert.equal((await runHere('validate', `${origin}/feed.json`)).code, 0);
    });

    it('exits 2 on an HTTP error and says which', async () => {
      const { code, err } = await runHere('validate', `${origin}/weg.json`);
      assert.equal(code, 2);
      assert.match(err, /HTTP 404/);
    });

    it('exits 2 on a web page', async () => {
      const { code, err } = await runHere('validate', `${origin}/page`);
      assert.equal(code, 2);
      assert.match(err, /webpagina/);
    });

    it('exits 2 when nothing answers', async () => {
      const { code, err } = await runHere('validate', 'http://127.0.0.1:1/feed.json');
      assert.equal(code, 2);
      assert.match(err, /geen antwoord/);
    });
  });
});
