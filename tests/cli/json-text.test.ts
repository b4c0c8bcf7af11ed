import assert from 'node:assert/strict';
import { parseJson } from '../../src/cli/json-text.js';
import { placeText, Unreadable } from '../../src/cli/unreadable.js';

describe('parseJson', () => {
  it('reads JSON and says whether a BOM stood before it', () => {
    assert.deepEqual(parseJson('{"a":[1,true,null]}', 'f'), { value: { a: [1, true, null] }, bom: false });
    assert.deepEqual(parseJson('\uFEFF[]', 'f'), { value: [], bom: true });
  });

  const broken: [text: string, place: string][] = [
    ['{"a": 1,}', 'f:1:9'],
    ['{\n  "a": 1\n  "b": 2\n}', 'f:3:3'],
    ['{"a": [1, 2', 'f:1:12'],
    ['{"a": tru}', 'f:1:7'],
    ["{'a': 1}", 'f:1:2'],
    ['{"a": "x\ny"}', 'f:1:7'],
    ['[1] 2', 'f:1:5'],
    ['{"a" 1}', 'f:1:6'],
    ['', 'f:1:1'],
    ['hallo', 'f:1:1'],
    ['[01]', 'f:1:3'],
    ['{"a":\r\n\r\n}', 'f:3:1'],
  ];
  for (const [text, place] of broken) {
    it(`finds the spot in ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseJson(text, 'f'),
        (error) => error instanceof Unreadable && placeText(error.place) === place && error.sentences.nl.includes('geen geldige JSON'),
      );
    });
  }

  it('recognises a web page', () => {
    assert.throws(
      () => parseJson('<!doctype html><p>Niet gevonden', 'f'),
      (error) => error instanceof Unreadable && error.sentences.nl.includes('webpagina') && error.sentences.en.includes('web page'),
    );
  });

  it('names a place, and does not break, in a text that is nested a million deep', () => {
    for (const text of ['{"a":'.repeat(1_000_000), '['.repeat(1_000_000)]) {
      assert.throws(() => parseJson(text, 'f'), (error) => error instanceof Unreadable && error.place.line === 1);
    }
  });
});
