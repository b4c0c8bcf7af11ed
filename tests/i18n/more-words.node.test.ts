import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import { en as enCard } from '../../src/i18n/en-card.js';
import { nl } from '../../src/i18n/nl.js';
import type * as Words from '../../src/i18n/words.js';

describe('the words that only other widgets than a card say', () => {
  // The kit of each test is new: what was loaded for another one is there no more.
  let made = 0;
  const fresh = (): Promise<typeof Words> => import(`../../src/i18n/words.js?${++made}`) as Promise<typeof Words>;

  it('are fetched for those alone; a card has its own', async () => {
    const words = await fresh();
    words.addWords(nl);
    const asked: string[] = [];
    words.setWordsLoader((file) => {
      asked.push(file);
      return Promise.resolve(file === 'en' ? en : enCard);
    });
    expect(await words.loadWords('en', 'card')).to.equal(true);
    expect(words.wordsFor('en', 'card').themes).to.equal('Themes');
    expect([words.wordsFor('en').lang, words.wordsFor('en').themes]).to.deep.equal(['nl', nl.themes]);
    expect(await words.loadWords('en')).to.equal(true);
    expect([words.wordsFor('en').clear, words.wordsFor('en', 'card').clear]).to.deep.equal([en.clear, en.clear]);
    expect(await words.loadWords('en', 'card')).to.equal(false);
    expect(asked).to.deep.equal(['en-card', 'en']);
  });

  it('stay Dutch, all of them, when they cannot be fetched; a card keeps its language', async () => {
    const words = await fresh();
    words.addWords(nl);
    words.setWordsLoader((file) => (file === 'en' ? Promise.reject(new Error('weg')) : Promise.resolve(enCard)));
    await words.loadWords('en', 'card');
    expect(await words.loadWords('en')).to.equal(false);
    expect([words.wordsFor('en').lang, words.wordsFor('en').themes]).to.deep.equal(['nl', nl.themes]);
    expect(words.wordsFor('en', 'card').themes).to.equal('Themes');
  });
});
