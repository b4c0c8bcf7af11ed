import assert from 'node:assert/strict';
import { describe as sentences } from '../../src/cli/messages.js';
import { isPublishable, pointerOf } from '../../src/cli/problem.js';
import { validateFeed } from '../../src/cli/validate.js';
import { smallFeed, type SmallFeed } from './helpers.js';

type Broken = [kind: string, pointer: string, code: string, break_: (feed: SmallFeed) => unknown];

/** Each breaks one thing. What it returns replaces the feed, unless that is nothing. */
const BROKEN: Broken[] = [
  ['a list instead of a feed', '', 'not-a-feed', () => []],
  ['a text instead of a feed', '', 'not-a-feed', () => '<html>'],
  ['another major version', '/version', 'other-major', (feed) => void (feed.version = '2.0')],
  ['a version that is no version', '/version', 'bad-version', (feed) => void (feed.version = 'nieuw')],
  ['no version', '/version', 'missing', (feed) => void delete (feed as Partial<SmallFeed>).version],
  ['no licence', '/licence', 'missing-to-publish', (feed) => void delete (feed as Partial<SmallFeed>).licence],
  ['no programme', '/programme', 'missing-to-publish', (feed) => void delete (feed as Partial<SmallFeed>).programme],
  ['a record without a required key', '/pacts/0/name', 'missing', (feed) => void delete feed.pacts[0]?.['name']],
  ['a number for a text', '/actions/0/title', 'wrong-type', (feed) => void set(feed.actions[0], 'title', 7)],
  ['an object for a list', '/networks', 'wrong-type', (feed) => void Object.assign(feed, { networks: {} })],
  ['an empty text', '/pacts/0/region', 'empty-text', (feed) => void set(feed.pacts[0], 'region', '')],
  ['an id with a capital', '/koplopers/0/id', 'bad-id', (feed) => void set(feed.koplopers[0], 'id', 'Koploper')],
  ['a pact with the id of the whole country', '/pacts/1/id', 'reserved-id', (feed) => void feed.pacts.push({ id: 'nederland', name: 'Nederland', region: 'Nederland' })],
  ['a date in words', '/asOf', 'bad-date', (feed) => void (feed.asOf = '1 december 2018')],
  ['a day that is on no calendar', '/updated', 'impossible-date', (feed) => void (feed.updated = '2018-02-30')],
  ['half an address', '/source/url', 'bad-link', (feed) => void (feed.source['url'] = 'www.voorbeeld.nl')],
  ['a link that runs script', '/sources/0/url', 'unsafe-link', (feed) => void set(feed.sources[0], 'url', 'JavaScript:alert(1)')],
  ['round zero', '/volgspotReports/0/round', 'bad-ordinal', (feed) => void set(feed.volgspotReports[0], 'round', 0)],
  ['a sector that does not exist', '/organisations/0/sector', 'not-allowed', (feed) => void set(feed.organisations[0], 'sector', 'zorg')],
  ['the same id twice', '/actions/1/id', 'duplicate-id', (feed) => void set(feed.actions[1], 'id', 'actie-a')],
  ['the same area twice', '/volgspot/areas/1/id', 'duplicate-id', (feed) => void list(feed.volgspot['areas']).push({ id: 'waarom', number: 2, title: 'Wat' })],
  ['an unknown pact', '/actions/0/pact', 'dangling', (feed) => void set(feed.actions[0], 'pact', 'zuid')],
  ['an unknown theme', '/actions/0/themes/0', 'dangling', (feed) => void set(feed.actions[0], 'themes', ['rust'])],
  ['an unknown theme of a pact', '/pacts/0/themes/0/theme', 'dangling', (feed) => void set(feed.pacts[0], 'themes', [{ title: 'Rust', theme: 'rust' }])],
  ['an unknown koploper', '/actions/0/koploper', 'dangling', (feed) => void set(feed.actions[0], 'koploper', 'koploper-z')],
  ['an unknown parent', '/actions/1/parent', 'dangling', (feed) => void set(feed.actions[1], 'parent', 'actie-z')],
  ['an unknown source', '/actions/0/sources/0', 'dangling', (feed) => void set(feed.actions[0], 'sources', ['geen-bron'])],
  ['an unknown source of a fact', '/pacts/0/facts/0/sources/1', 'dangling', (feed) => void set(feed.pacts[0], 'facts', [{ text: 'Feit', sources: ['bron', 'weg'] }])],
  ['an unknown area', '/volgspotReports/0/areas/0/area', 'dangling', (feed) => void set(feed.volgspotReports[0], 'areas', [{ area: 'waarheen' }])],
  ['an unknown round', '/volgspotReports/0/round', 'dangling', (feed) => void set(feed.volgspotReports[0], 'round', 4)],
  ['an unknown phase', '/pacts/0/phase/id', 'dangling', (feed) => void set(feed.pacts[0], 'phase', { id: 'eind', state: 'in' })],
  ['a document of a pact that is not in it', '/pact', 'dangling', (feed) => void Object.assign(feed, { pact: 'zuid' })],
  ['a role in an unknown record', '/organisations/0/roles/0/id', 'dangling', (feed) => void set(feed.organisations[0], 'roles', [{ type: 'pact', id: 'zuid' }])],
  ['a role of an unknown kind', '/organisations/0/roles/0/type', 'not-allowed', (feed) => void set(feed.organisations[0], 'roles', [{ type: 'baas', id: 'noord' }])],
  ['an effort for an unknown goal', '/networks/0/efforts/0/goals/0', 'dangling', (feed) =>
    void feed.networks.push({ id: 'n', pact: 'noord', title: 'N', goals: [{ id: 'd', text: 'D' }], efforts: [{ id: 'i', text: 'I', goals: ['z'] }] })],
  ['a tombstone of an unknown collection', '/tombstones/0/collection', 'not-allowed', (feed) => void feed.tombstones.push({ collection: 'acties', id: 'x' })],
  ['a withdrawn record that is still there', '/koplopers/0', 'tombstoned', (feed) => void feed.tombstones.push({ collection: 'koplopers', id: 'koploper-a' })],
  ['an end before the start', '/actions/1/period/end', 'end-before-start', (feed) => void set(feed.actions[1], 'period', { start: '2017-04', end: '2016' })],
];

function set(record: Record<string, unknown> | undefined, key: string, value: unknown): void {
  assert.ok(record);
  record[key] = value;
}

function list(value: unknown): unknown[] {
  assert.ok(Array.isArray(value));
  return value;
}

describe('validateFeed', () => {
  it('finds nothing in a feed that is in order', () => {
    assert.deepEqual(validateFeed(smallFeed()), []);
  });

  for (const [kind, pointer, code, break_] of BROKEN) {
    it(`points at ${kind}`, () => {
      const feed = smallFeed();
      const findings = validateFeed(break_(feed) ?? feed);
      assert.deepEqual(
        findings.map(({ path, problem }) => [pointerOf(path), problem.code]),
        [[pointer, code]],
      );
      assert.equal(isPublishable(findings), false);
    });
  }

  it('only warns about a key that it does not know', () => {
    const feed = smallFeed();
    set(feed.pacts[0], 'titel', 'Noord');
    Object.assign(feed, { 'a/b~c': 1 });
    const findings = validateFeed(feed);
    assert.deepEqual(findings.map(({ path }) => pointerOf(path)).sort(), ['/a~1b~0c', '/pacts/0/titel']);
    assert.ok(isPublishable(findings));
  });

  it('only warns about characters that nobody sees, and never writes them to a terminal', () => {
    const feed = smallFeed();
    set(feed.pacts[0], 'name', 'Zorg\u202epact');
    set(feed.actions[0], 'title', 'Half \ud83d');
    const findings = validateFeed(feed);
    assert.deepEqual(
      findings.map(({ path, problem }) => [pointerOf(path), problem.code]).sort(),
      [['/actions/0/title', 'hidden-characters'], ['/pacts/0/name', 'hidden-characters']],
    );
    assert.ok(isPublishable(findings));
    const written = findings.map(({ problem }) => JSON.stringify(sentences(problem))).join();
    assert.ok(written.includes('u202e') && !written.includes('\u202e'));
  });

  it('accepts a phase from outside the wheel when it brings its own label', () => {
    const feed = smallFeed();
    set(feed.pacts[0], 'phase', { id: 'eind', title: 'Eind', state: 'in' });
    assert.deepEqual(validateFeed(feed), []);
  });

  it('does not call an end earlier when the precision leaves it open', () => {
    const feed = smallFeed();
    set(feed.actions[0], 'period', { start: '2016-05', end: '2016' });
    assert.deepEqual(validateFeed(feed), []);
  });

  it('accepts the leap day of a leap year only', () => {
    const feed = smallFeed();
    feed.updated = '2016-02-29';
    assert.deepEqual(validateFeed(feed), []);
    feed.updated = '2018-02-29';
    assert.equal(validateFeed(feed)[0]?.problem.code, 'impossible-date');
  });

  it('reports every problem of a feed at once', () => {
    const feed = smallFeed();
    feed.asOf = 'gisteren';
    set(feed.actions[0], 'pact', 'zuid');
    set(feed.koplopers[0], 'id', 'KOPLOPER');
    assert.equal(validateFeed(feed).length, 3);
  });

  it('survives a key that every object inherits, with a day that is on no calendar', () => {
    for (const key of ['constructor', '__proto__', 'toString']) {
      assert.deepEqual(validateFeed(JSON.parse(JSON.stringify(smallFeed()).replace('{', `{"${key}":"2018-02-30",`))).map(({ problem }) => problem.code), ['unknown-key']);
    }
  });

  it('survives anything', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, { version: '1.0', pacts: [null, 1, []], organisations: [{ roles: [null] }], tombstones: ['x'] }]) {
      assert.ok(validateFeed(value).length > 0);
    }
  });
});

describe('messages', () => {
  it('say in both languages what stands there and what to do', () => {
    assert.deepEqual(sentences({ code: 'bad-date', found: '1 mei' }), {
      nl: '"1 mei" is geen datum die de feed kent. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD, zoals "2016-03-09".',
      en: '"1 mei" is not a date that the feed knows. Write YYYY, YYYY-MM or YYYY-MM-DD, such as "2016-03-09".',
    });
    assert.deepEqual(sentences({ code: 'wrong-type', expected: 'array', found: { a: 1 } }), {
      nl: 'Hier hoort een lijst, maar er staat een object. Vervang de waarde.',
      en: 'A list belongs here, but there is an object. Replace the value.',
    });
    assert.deepEqual(sentences({ code: 'dangling', found: 'zuid', target: 'pacts' }), {
      nl: 'Dit verwijst naar "zuid", maar dat staat niet in pacts. Voeg het daar toe of haal de verwijzing weg.',
      en: 'This refers to "zuid", but that is not in pacts. Add it there or remove the reference.',
    });
  });

  it('cut a long value short', () => {
    const { nl } = sentences({ code: 'bad-id', found: 'x'.repeat(500) });
    assert.ok(nl.includes('xxx…') && nl.length < 200);
  });

  it('are whole sentences for every kind of problem', () => {
    for (const [, , , break_] of BROKEN) {
      const feed = smallFeed();
      for (const { problem } of validateFeed(break_(feed) ?? feed)) {
        const { nl, en } = sentences(problem);
        for (const text of [nl, en]) assert.match(text, /^\S.*[.)]$/);
        assert.notEqual(nl, en);
        assert.doesNotMatch(`${nl} ${en}`, /undefined|\[object/);
      }
    }
  });
});
