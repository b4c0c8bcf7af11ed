import { expect } from 'chai';
import { addWords, loadWords, setWordsLoader, supported, wordsFor } from '../../src/i18n/words.js';
import { en } from '../../src/i18n/en.js';
import { en as enCard } from '../../src/i18n/en-card.js';
import { fy } from '../../src/i18n/fy.js';
import { fy as fyCard } from '../../src/i18n/fy-card.js';
import { en as enMore } from '../../src/i18n/en-more.js';
import { fy as fyMore } from '../../src/i18n/fy-more.js';
import { nl } from '../../src/i18n/nl.js';
import { actions } from '../../src/i18n/nl/actions.js';
import { base } from '../../src/i18n/nl/base.js';
import { card } from '../../src/i18n/nl/card.js';
import { count } from '../../src/i18n/nl/count.js';
import { lists } from '../../src/i18n/nl/lists.js';
import { notices } from '../../src/i18n/nl/notices.js';
import { period } from '../../src/i18n/nl/period.js';

describe('the words of a language', () => {
  it('fall back to Dutch, by the primary tag', () => {
    expect(['nl-BE', 'EN-gb', 'de', '', null, undefined, 'constructor', ' en '].map(supported)).to.deep.equal(['nl', 'en', 'nl', 'nl', 'nl', 'nl', 'nl', 'en']);
    expect(['fy', 'fy-NL', 'FY-Latn-NL', 'frr', 'stq'].map(supported)).to.deep.equal(['fy', 'fy', 'fy', 'nl', 'nl']);
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
    let give: ((words: typeof en) => void) | undefined;
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

  it('fall back to Dutch word by word', async () => {
    setWordsLoader(() => Promise.resolve(fy));
    expect(await loadWords('fy-NL')).to.equal(true);
    const words = wordsFor('fy');
    expect([words.lang, words.themes, words.kopgroep]).to.deep.equal(['fy', 'Tema’s', undefined]);
    // The code of another widget brings its Dutch words later.
    addWords(nl);
    expect([words.kopgroep, words.phase]).to.deep.equal(['Kopgroep', 'Faze']);
    for (const key of Object.keys(nl)) expect(words).to.have.property(key);
  });

  it('leave to Dutch in West Frisian names and what is written the same', () => {
    const all = { ...fy, ...fyMore };
    const left = Object.keys(nl).filter((key) => !Object.hasOwn(all, key));
    expect(left).to.have.members(['and', 'separators', 'kicker', 'koplopersWord', 'round', 'spine', 'columnPartners', 'status', 'relatedPacts', 'kopgroep', 'all', 'cardPlan', 'figuresValue', 'figuresDate', 'timelinePlan', 'timelineQuarter', 'overviewList', 'overviewTile', 'overviewPact', 'overviewKnownOf', 'overviewKnown', 'overviewRegion', 'overviewMunicipalities', 'goal', 'goals']);
  });

  it('tell one from more', () => {
    for (const words of [nl, en, { ...nl, ...fy }]) {
      for (const word of [words.actionsWord, words.themeLinesWord, words.koplopersWord, words.findings, words.intentions]) {
        expect(word(1)).not.to.equal(word(2));
        expect(word(0)).to.equal(word(2));
      }
    }
  });

  it('hold all that a card says in the file for cards', () => {
    const ofCard = { ...base, ...actions, ...card, ...notices, ...count, ...lists, ...period };
    for (const [part, ...wholes] of [[enCard, en, enMore], [fyCard, fy, fyMore]] as const) {
      for (const whole of wholes) expect(Object.keys(part)).to.have.members(Object.keys(whole).filter((key) => key in ofCard));
    }
  });
});
