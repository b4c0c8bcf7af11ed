import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import { en as enCard } from '../../src/i18n/en-card.js';
import { nl } from '../../src/i18n/nl.js';
import { lists } from '../../src/i18n/nl/lists.js';
import type * as Words from '../../src/i18n/words.js';

describe('the words that only other widgets say', () => {
  // The kit of each test is new: what was loaded for another one is there no more.
  let made = 0;
  const fresh = (): Promise<typeof Words> => import(`../../src/i18n/words.js?${++made}`) as Promise<typeof Words>;

  it('are fetched once one of those is there', async () => {
    const words = await fresh();
    const asked: string[] = [];
    words.setWordsLoader((file) => {
      asked.push(file);
      return Promise.resolve(file === 'en' ? en : enCard);
    });
    expect(await words.loadWords('en')).to.equal(true);
    expect(words.wordsFor('en').themes).to.equal('Themes');
    words.addMoreWords(lists);
    expect(words.wordsFor('en').clear).to.equal(lists.clear);
    expect(await words.loadWords('en')).to.equal(true);
    expect(words.wordsFor('en').clear).to.equal(en.clear);
    expect(await words.loadWords('en')).to.equal(false);
    expect(asked).to.deep.equal(['en-card', 'en']);
  });

  it('leave all in Dutch when they cannot be fetched', async () => {
    const words = await fresh();
    words.setWordsLoader((file) => (file === 'en' ? Promise.reject(new Error('weg')) : Promise.resolve(enCard)));
    await words.loadWords('en');
    words.addMoreWords(lists);
    expect(await words.loadWords('en')).to.equal(false);
    expect([words.wordsFor('en').lang, words.wordsFor('en').themes]).to.deep.equal(['nl', nl.themes]);
  });
});
