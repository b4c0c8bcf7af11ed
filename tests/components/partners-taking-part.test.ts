import { expect } from '@open-wc/testing';
import { takingPart } from '../../src/components/partners/taking-part.js';
import type { Organisation } from '../../src/feed/schema.js';
import { makeAction, makeFeed, makeKoploper, makePact } from '../helpers/feed.js';

const feed = makeFeed({
  programme: { id: 'zorgpact', name: 'Zorgpact' },
  pacts: [
    makePact({ lead: [{ name: 'Zorg aan Zet' }], partners: [{ name: 'Zorg aan Zet' }, { name: 'Zuyd' }] }),
    makePact({ id: 'zeeland', name: 'Zorg- en Welzijnspact Zeeland', partners: [{ name: 'Allévo' }, { name: 'Zuyd' }] }),
  ],
  koplopers: [makeKoploper({ id: 'k', title: 'KeTJA (Kenniswerkplaats)', shortTitle: 'KeTJA', partners: [{ name: 'Zuyd' }] })],
  actions: [makeAction({ id: 'a', partners: ['ALLEVO'] }), makeAction({ id: 'b', partners: ['Zuyd', 'Zuyd'] })],
  obstacles: [{ id: 'tijd', title: 'Begeleide onderwijstijd', status: 'solved' }],
  stories: [{ id: 'v', title: 'Een verhaal' }],
});
const parts = (organisation: Partial<Organisation> & { name: string }): readonly [string, string] => {
  const { titles, actions } = takingPart(feed)({ id: 'o', ...organisation });
  return [titles.join(' | '), actions.map(({ id }) => id).join(' ')];
};

describe('what an organisation takes part in', () => {
  it('are the pacts, koplopers and actions whose partners name it, each once', () => {
    expect(parts({ name: 'Zuyd' })).to.deep.equal(['Limburg | Zeeland | KeTJA', 'b']);
    expect(parts({ name: 'Zorg aan Zet' })).to.deep.equal(['Limburg', '']);
  });

  it('is found whatever the accents and case', () => {
    expect(parts({ name: 'Allevo' })).to.deep.equal(['Zeeland', 'a']);
  });

  it('are also the records that it names itself, of any collection, as far as they are there', () => {
    const roles = [['programme', 'zorgpact'], ['obstacle', 'tijd'], ['story', 'v'], ['pact', 'zeeland'], ['theme', 'zoek'], ['constructor', 'x'], ['title', 'x']].map(([type, id]) => ({ type: type!, id: id! }));
    expect(parts({ name: 'Zuyd', roles })).to.deep.equal(['Limburg | Zeeland | KeTJA | Zorgpact | Begeleide onderwijstijd | Een verhaal', 'b']);
  });

  it('is nothing where nobody names it', () => {
    expect(parts({ name: 'Elders' })).to.deep.equal(['', '']);
  });
});
