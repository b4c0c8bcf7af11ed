import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildFeed, documentsOf } from '../../src/cli/build.js';
import { readSourceFolder } from '../../src/cli/source-files.js';
import { validateFeed } from '../../src/cli/validate.js';
import { COLLECTIONS, feedSchema, type CollectionKey, type Feed } from '../../src/feed/schema.js';

const FOLDER = fileURLToPath(new URL('../../demo/feed/', import.meta.url));

const COUNTS: Record<CollectionKey, number> = {
  themes: 5,
  pacts: 16,
  actions: 55,
  koplopers: 25,
  volgspotReports: 2,
  obstacles: 8,
  stories: 46,
  figures: 49,
  timeline: 35,
  lessons: 5,
  events: 17,
  networks: 0,
  organisations: 135,
  tombstones: 0,
  sources: 102,
};

describe('the reference feed', () => {
  let feed: Feed;
  let documents: Map<string, string>;
  let pacts: Feed[];

  before(async () => {
    const result = buildFeed(await readSourceFolder(FOLDER));
    assert.deepEqual(result.findings, []);
    assert.ok(result.feed);
    feed = result.feed;
    documents = documentsOf(feed);
    pacts = feed.pacts.map(({ id }) => feedSchema.parse(JSON.parse(documents.get(`v1/pacts/${id}.json`) ?? '')));
  });

  it('holds every record of the source files, and as many as the sources gave', async () => {
    const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.yaml'));
    const files = await Promise.all(names.map(async (name) => parse(await readFile(join(FOLDER, name), 'utf8')) as Record<string, unknown[]>));
    for (const key of Object.keys(COLLECTIONS) as CollectionKey[]) {
      const inFiles = files.reduce((sum, file) => sum + (file[key]?.length ?? 0), 0);
      assert.deepEqual([feed[key].length, inFiles], [COUNTS[key], COUNTS[key]], key);
    }
  });

  it('tells actions from the lines of an agenda', () => {
    const levels = feed.actions.map(({ level }) => level);
    assert.deepEqual([levels.filter((level) => level === 'action').length, levels.filter((level) => level === 'theme-line').length], [27, 28]);
  });

  it('knows one phase of the samenwerkingswiel, without a position, and says that there are more', () => {
    assert.deepEqual(feed.volgspot?.phases?.map(({ id, position }) => [id, position]), [['focus', undefined]]);
    assert.equal(feed.volgspot?.phasesComplete, false);
    assert.deepEqual(feed.volgspot?.areas.map(({ title }) => title), ['Waarom', 'Wat', 'Hoe', 'Proces', 'Voortgang']);
    assert.equal(feed.volgspot?.rounds.length, 3);
  });

  it('keeps the totals of the programme apart from the lists', () => {
    const value = (id: string): unknown[] => {
      const figure = feed.figures.find((each) => each.id === id);
      return [figure?.value, figure?.qualifier];
    };
    assert.deepEqual(value('acties'), [106, undefined]);
    assert.deepEqual(value('regionale-pacten'), [17, undefined]);
    assert.deepEqual(value('organisaties'), [1100, 'meer dan']);
  });

  it('shows no start for the pact whose sources contradict each other', () => {
    const twente = feed.pacts.find(({ id }) => id === 'twente');
    assert.equal(twente?.period, undefined);
    assert.ok(twente?.notes?.some((note) => note.includes('december 2013')) && twente.notes.some((note) => note.includes('december 2014')));
  });

  it('marks what is not confirmed', () => {
    const certainty = (kind: string): string[] => feed.pacts.filter((pact) => pact.certainty === kind).map(({ id }) => id);
    assert.deepEqual(certainty('derived'), ['regio-zwolle', 'stedendriehoek-noord-veluwe']);
    assert.deepEqual(certainty('initiative'), ['west-brabant']);
    assert.equal(feed.koplopers.filter((koploper) => koploper.certainty === 'probable').length, 4);
  });

  it('keeps the two actions without a pact out of every pact document', () => {
    const loose = feed.actions.filter(({ pact }) => pact === undefined).map(({ id }) => id);
    assert.deepEqual(loose, ['oost-werkagenda-oost', 'noord-holland-regionale-uitwisseling']);
    for (const document of pacts) assert.ok(document.actions.every(({ id }) => !loose.includes(id)));
    assert.equal(pacts.reduce((sum, document) => sum + document.actions.length, 0), COUNTS.actions - loose.length);
  });

  it('gives every pact a document without findings', () => {
    assert.equal(documents.size, 17);
    for (const [name, text] of documents) assert.deepEqual(validateFeed(JSON.parse(text)), [], name);
  });

  it('puts only its own records in the document of a pact', () => {
    for (const document of pacts) {
      const id = document.pact;
      assert.deepEqual(document.pacts.map((pact) => pact.id), [id]);
      for (const key of ['actions', 'koplopers', 'volgspotReports', 'obstacles', 'figures', 'networks'] as const) {
        assert.ok(document[key].every((record) => record.pact === id), `${id} ${key}`);
        assert.equal(document[key].length, feed[key].filter((record) => record.pact === id).length, `${id} ${key}`);
      }
      // What the programme learnt holds for every pact.
      assert.deepEqual(document.lessons, feed.lessons.filter((record) => !record.pact || record.pact === id));
      for (const key of ['stories', 'timeline', 'events'] as const) {
        assert.ok(document[key].every((record) => record.pacts?.length === 1 && record.pacts[0] === id), `${id} ${key}`);
        assert.equal(document[key].length, feed[key].filter((record) => record.pacts?.includes(String(id))).length, `${id} ${key}`);
      }
      assert.equal(document.themes.length, COUNTS.themes);
      assert.ok(document.volgspot && document.programme);
      assert.ok(document.sources.length < COUNTS.sources);
    }
  });

  it('publishes no phone number and no mail address', () => {
    for (const [name, text] of documents) {
      const prose = JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'url' || key === 'link' ? undefined : value));
      assert.doesNotMatch(text, /mailto:|tel:|[\w.+-]+@[\w-]+\.[a-z]/i, name);
      assert.doesNotMatch(prose, /(\+|\b00)31[\s-]?\d|\b0\d{1,3}[\s-]?\d{6,8}\b|\b0\d{9}\b/, name);
    }
  });

  it('names no person without the time that it was so', () => {
    const people = [
      feed.programme?.driver,
      ...feed.pacts.flatMap(({ executive, contact }) => [executive, contact]),
      ...feed.volgspotReports.flatMap(({ quotes }) => quotes?.map(({ speaker }) => speaker)),
    ].filter((person) => person !== undefined);
    assert.deepEqual([...new Set(people.map(({ name }) => name))].sort(), ['Astrid Persons', 'Doekle Terpstra', 'Miriam Haagh', 'Ria Jacobs']);
    assert.ok(people.every(({ period }) => period?.start !== undefined));
  });
});
