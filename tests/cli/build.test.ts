import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFeed, documentsOf } from '../../src/cli/build.js';
import { parseSource } from '../../src/cli/source-files.js';
import { pointerOf } from '../../src/cli/problem.js';
import { placeText, Unreadable } from '../../src/cli/unreadable.js';
import { runHere, withFolder } from './helpers.js';

const DOCUMENT = `
version: 1.0
title: Voorbeeld
language: nl
asOf: 2018
updated: 2018-12-01
source: { title: Bron }
licence: { title: EUPL-1.2 }
programme: { name: Programma }
`;
const NORTH = `
pacts:
  - id: noord
    name: Pact Noord
    region: Noord
    partners: [{ name: Zorgclub }]
    sources: [bron-noord]
actions:
  - id: noord-a
    pact: noord
    relatedPacts: [noord, zuid]
    title: Actie A
    status: running
`;
const SOUTH = `
pacts:
  - { id: zuid, name: Pact Zuid, region: Zuid, lead: [{ name: Zuidclub }] }
actions:
  - { id: zuid-a, pact: zuid, title: Actie B, status: planned, parent: noord-a }
`;
const REST = `
actions:
  - { id: los, title: Los, status: running, relatedPacts: [noord] }
stories:
  - { id: beide, title: Beide, pacts: [noord, zuid] }
events: []
timeline:
organisations:
  - { id: zorgclub, name: Zorgclub, roles: [{ type: pact, id: zuid }] }
  - { id: zuidclub, name: Zuidclub }
sources:
  - { id: bron-noord, title: Bron over Noord }
  - { id: bron-zuid, title: Bron over Zuid }
`;
const FILES = { 'document.yaml': DOCUMENT, 'pacts/noord.yaml': NORTH, 'pacts/zuid.yml': SOUTH, 'rest.yaml': REST };

type Documents = Record<string, { id: string; pacts?: string[]; parent?: string; relatedPacts?: string[]; roles?: unknown }[]>;

function build(files: Record<string, string>) {
  return buildFeed(Object.entries(files).map(([name, text]) => parseSource(name, text)));
}

function built(files: Record<string, string>): Map<string, Documents> {
  const { feed, findings } = build(files);
  assert.deepEqual(findings, []);
  assert.ok(feed);
  return new Map([...documentsOf(feed)].map(([name, text]) => [name, JSON.parse(text) as Documents]));
}

function findingsOf(files: Record<string, string>): string[] {
  return build(files).findings.map(({ path, problem, place }) => `${pointerOf(path)} ${problem.code} ${place ? placeText(place) : '-'}`);
}

describe('zorgpact-feed build', () => {
  it('joins lists of the same key in the order of the files', () => {
    assert.deepEqual(
      built(FILES).get('v1/feed.json')?.['actions']?.map(({ id }) => id),
      ['noord-a', 'zuid-a', 'los'],
    );
  });

  it('takes an unquoted year or version as the text that it is', () => {
    const feed = build(FILES).feed;
    assert.deepEqual([feed?.version, feed?.asOf], ['1.0', '2018']);
  });

  it('restricts each pact document to that pact', () => {
    const north = built(FILES).get('v1/pacts/noord.json');
    assert.ok(north);
    assert.equal(north['pact'] as unknown, 'noord');
    assert.deepEqual(north['pacts']?.map(({ id }) => id), ['noord']);
    assert.deepEqual(north['actions']?.map(({ id }) => id), ['noord-a']);
    assert.deepEqual(north['actions']?.[0]?.relatedPacts, ['noord']);
    assert.deepEqual(north['stories']?.[0]?.pacts, ['noord']);
    assert.deepEqual(north['organisations'], [{ id: 'zorgclub', name: 'Zorgclub' }]);
    assert.deepEqual(north['sources']?.map(({ id }) => id), ['bron-noord']);
  });

  it('drops a reference to a record of another pact', () => {
    const south = built(FILES).get('v1/pacts/zuid.json');
    assert.deepEqual(south?.['actions'], [{ id: 'zuid-a', pact: 'zuid', title: 'Actie B', status: 'planned' }]);
    assert.deepEqual(south?.['organisations']?.map(({ id }) => id), ['zorgclub', 'zuidclub']);
    assert.equal(south?.['sources'], undefined);
  });

  it('leaves out optional keys that hold nothing', () => {
    const feed = built(FILES).get('v1/feed.json');
    assert.ok(feed && !('events' in feed) && !('timeline' in feed) && !('tombstones' in feed));
  });

  it('writes the same bytes whatever the order of keys in the source', () => {
    const turned = NORTH.replace('    name: Pact Noord\n    region: Noord\n', '    region: Noord\n    name: Pact Noord\n');
    const text = (files: Record<string, string>): string[] => {
      const { feed } = build(files);
      assert.ok(feed);
      return [...documentsOf(feed).values()];
    };
    assert.deepEqual(text({ ...FILES, 'pacts/noord.yaml': turned }), text(FILES));
  });

  it('names file and line of a finding', () => {
    assert.deepEqual(findingsOf({ ...FILES, 'pacts/noord.yaml': NORTH.replace('region: Noord', "region: ''") }), ['/pacts/0/region empty-text pacts/noord.yaml:5:5']);
    assert.deepEqual(findingsOf({ ...FILES, 'pacts/zuid.yml': SOUTH.replace('pact: zuid', 'pact: zzz') }), ['/actions/1/pact dangling pacts/zuid.yml:5:19']);
    assert.deepEqual(findingsOf({ ...FILES, 'pacts/noord.yaml': NORTH.replace('    status: running\n', '') }), ['/actions/0/status missing pacts/noord.yaml:9:5']);
    assert.deepEqual(findingsOf({ ...FILES, 'rest.yaml': REST.replace('id: bron-zuid', 'id: bron-noord') }), ['/sources/1/id duplicate-id rest.yaml:13:7']);
    assert.deepEqual(findingsOf({ ...FILES, 'document.yaml': DOCUMENT.replace('language: nl\n', '') }), ['/language missing-to-publish document.yaml:2:1']);
  });

  it('lets a key that is no list stand in one file only', () => {
    assert.deepEqual(findingsOf({ ...FILES, 'z.yaml': 'title: Nog een titel\n' }), ['/title key-twice z.yaml:1:1']);
  });

  it('wants a list for a collection and an object for a file', () => {
    assert.deepEqual(findingsOf({ ...FILES, 'z.yaml': 'themes: { id: a }\n' }), ['/themes wrong-type z.yaml:1:1']);
    assert.deepEqual(findingsOf({ ...FILES, 'z.yaml': '- a\n' }), [' not-a-feed z.yaml:1:1']);
  });

  it('accepts an empty file and a JSON file', () => {
    assert.deepEqual(findingsOf({ ...FILES, 'leeg.yaml': '# niets\n', 'themes.json': '{"themes":[{"id":"a","title":"A"}]}' }), []);
  });

  it('warns about an unknown key and leaves it out', () => {
    const { feed, findings } = build({ ...FILES, 'rest.yaml': `${REST}extra: 1\n` });
    assert.deepEqual(findings.map(({ problem }) => problem.code), ['unknown-key']);
    assert.ok(feed && !('extra' in feed));
  });

  for (const [what, text, place] of [
    ['a tab', 'pacts:\n\t- id: a\n', 'f.yaml:2:1'],
    ['a key twice', 'title: a\ntitle: b\n', 'f.yaml:2:1'],
    ['an open quote', 'title: "a\n', 'f.yaml:2:1'],
    ['a text that starts with an asterisk', 'title: a\nsource:\n  title: *b\n', 'f.yaml:3:10'],
  ] as const) {
    it(`names file, line and column of malformed YAML: ${what}`, () => {
      assert.throws(
        () => parseSource('f.yaml', text),
        (error) => {
          assert.ok(error instanceof Unreadable);
          assert.equal(placeText(error.place), place);
          return true;
        },
      );
    });
  }

  it('writes the documents and reports them', async () => {
    await withFolder(FILES, async (folder) => {
      const out = join(folder, '.uit');
      const { code } = await runHere('build', folder, '--out', out);
      assert.equal(code, 0);
      assert.deepEqual((await readdir(join(out, 'v1/pacts'))).sort(), ['noord.json', 'zuid.json']);
      const text = await readFile(join(out, 'v1/feed.json'), 'utf8');
      assert.equal(text, JSON.stringify(JSON.parse(text)));
      assert.equal((await runHere('validate', join(out, 'v1/feed.json'))).code, 0);
    });
  });

  it('removes the document of a pact that is gone, and leaves other files alone', async () => {
    await withFolder({ ...FILES, '.uit/v1/pacts/weg.json': '{}', '.uit/v1/pacts/lees.txt': 'blijft' }, async (folder) => {
      assert.equal((await runHere('build', folder, '--out', join(folder, '.uit'))).code, 0);
      assert.deepEqual((await readdir(join(folder, '.uit/v1/pacts'))).sort(), ['lees.txt', 'noord.json', 'zuid.json']);
    });
  });

  it('is not taken in by a key called __proto__', () => {
    const { feed } = build({ ...FILES, 'rest.yaml': `${REST}__proto__:\n  pacts: []\n` });
    assert.equal(Object.getPrototypeOf(feed), Object.prototype);
  });

  it('writes nothing when there is an error', async () => {
    await withFolder({ ...FILES, 'document.yaml': DOCUMENT.replace('licence', 'license') }, async (folder) => {
      const { code, out } = await runHere('build', folder, '--out', join(folder, '.uit'));
      assert.equal(code, 1);
      assert.match(out, /error {2}\/licence {2}\S*document\.yaml:2:1/);
      await assert.rejects(access(join(folder, '.uit')));
    });
  });

  it('exits 2 on a folder that is not there, an empty one, and malformed YAML', async () => {
    assert.equal((await runHere('build', 'nergens', '--out', 'uit')).code, 2);
    await withFolder({ 'lees.md': '# niets' }, async (folder) => assert.equal((await runHere('build', folder, '--out', 'uit')).code, 2));
    await withFolder({ 'a.yaml': 'a: [1\n' }, async (folder) => {
      const { code, err } = await runHere('build', folder, '--out', 'uit');
      assert.equal(code, 2);
      assert.match(err, /a\.yaml:\d+:\d+\n/);
    });
  });
});
