import { expect } from 'chai';
import { fold, search, sortByName } from '../../src/internal/fold.js';

describe('names', () => {
  it('lose case and accents, also of letters that Unicode does not take apart', () => {
    expect(fold('Fryslân, Één ŒUVRE in Łódź')).to.equal('fryslan, een oeuvre in lodz');
  });

  it('are found by every word of a query, in any order', () => {
    const names = ['Zorgpact Limburg', 'Zorgpact Zeeland'];
    expect(search(names, 'LÍMBURG  zorg', fold)).to.deep.equal(['Zorgpact Limburg']);
    expect(search(names, 'limburg zeeland', fold)).to.have.length(0);
    expect(search(names, ' ', fold)).to.equal(names);
  });

  it('go from A to Z by their letters and the value of their numbers; the list that was given stays as it is', () => {
    const names = ['Zorg 10', '’s Heeren Loo', 'zorg 9', 'Élan', 'Aventus'];
    expect(sortByName(names, (name) => name)).to.deep.equal(['Aventus', 'Élan', '’s Heeren Loo', 'zorg 9', 'Zorg 10']);
    expect(names[0]).to.equal('Zorg 10');
  });
});
