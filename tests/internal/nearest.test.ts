import { expect } from 'chai';
import { nearest } from '../../src/internal/nearest.js';

const PACTS = ['limburg', 'zeeland', 'west-brabant', 'midden-brabant', 'eindhoven-de-kempen'];

describe('nearest', () => {
  it('finds what was meant', () => {
    expect(['limborg', 'westbrabant', 'zorgpact-limburg', 'eindhoven', 'zealand'].map((value) => nearest(value, PACTS))).to.deep.equal(['limburg', 'west-brabant', 'limburg', 'eindhoven-de-kempen', 'zeeland']);
  });

  it('says nothing when nothing is near', () => {
    expect(nearest('qqqqqq', PACTS)).to.equal(undefined);
    expect(nearest('limburg', ['', 'x'])).to.equal(undefined);
    expect(nearest('limburg', [])).to.equal(undefined);
  });
});
