import { expect } from 'chai';
import { loadWords, setWordsLoader, supported, wordsFor, type Words } from '../../src/i18n/words.js';
import { en } from '../../src/i18n/en.js';

describe('the words of a language', () => {
  it('fall back to Dutch, by the primary tag', () => {
    expect(['nl-BE', 'EN-gb', 'de', '', null, undefined, 'constructor', ' en '].map(supported)).to.deep.equal(['nl', 'en', 'nl', 'nl', 'nl', 'nl', 'nl', 'en']);
    expect(wordsFor('de').lang).to.equal('nl');
  });

  it('stay Dutch when they cannot be fetched, and are asked for again', async () => {
    let asked = 0;
    setWordsLoader(() => {
      asked += 1;
      return Promise.reject(new Error('weg'));
    });
    expect(await loadWords('en')).to.equal(false);
    expect(wordsFor('en').lang).to.equal('nl');
    let give: ((words: Words) => void) | undefined;
    setWordsLoader(() => {
      asked += 1;
      return new Promise((resolve) => (give = resolve));
    });
    const both = Promise.all([loadWords('en'), loadWords('en-GB')]);
    give!(en);
    expect(await both).to.deep.equal([true, true]);
    expect(asked).to.equal(2);
    expect(wordsFor('en').lang).to.equal('en');
    expect(await loadWords('en')).to.equal(false);
  });
});
