import { expect } from '@open-wc/testing';
import { countByProvince, dotPitch, holdings, inProvinces, municipalitiesOf, provinceId, PROVINCE_IDS, searchPacts, TILES } from '../../src/components/overview/country.js';
import { flower } from '../../src/components/parts/flower.js';
import type { Pact } from '../../src/feed/schema.js';
import { makeAction, makeKoploper, makePact } from '../helpers/feed.js';

const pacts = [
  makePact({ id: 'noord', name: 'ZorgpactNoord', region: 'Noord-Nederland', aliases: ['Zorgpact Noord'], provinces: ['Groningen', 'Drenthe', 'Fryslân'] }),
  makePact({ id: 'twente', name: 'Zorgpact Twente', region: 'Twente', provinces: ['Overijssel'], partners: [{ name: 'Gemeente Hengelo' }, { name: 'Saxion' }] }),
  makePact({ id: 'limburg', name: 'Zorgpact Limburg', region: 'Limburg', provinces: ['Limburg', 'Limburg'], subregions: [{ name: 'Zuid-Limburg' }] }),
  makePact({ id: 'kam', name: 'Zorgpact Kennemerland', shortName: 'Zorgpact KAM', region: 'Kennemerland', lead: [{ name: 'Gemeente Haarlem' }] }),
];
const ids = (found: readonly Pact[]): string => found.map(({ id }) => id).join(' ');

describe('the provinces', () => {
  it('are twelve tiles on four rows of four, each once', () => {
    expect(TILES).to.have.length(16);
    expect(new Set(PROVINCE_IDS).size).to.equal(12);
    expect(PROVINCE_IDS).to.include('noord-brabant').and.to.include('friesland');
  });

  it('lie beside the provinces that they border on', () => {
    const at = (code: string): readonly [number, number] => {
      const index = TILES.findIndex((tile) => tile?.code === code);
      return [index % 4, Math.floor(index / 4)];
    };
    for (const pair of ['FR GR', 'NH FL', 'FL DR', 'ZH UT', 'UT GE', 'GE OV', 'ZE NB', 'NB LI', 'FR FL', 'GR DR', 'NH UT', 'FL GE', 'DR OV', 'ZH ZE', 'UT NB', 'GE LI']) {
      const [[x, y], [u, v]] = pair.split(' ').map(at) as [readonly [number, number], readonly [number, number]];
      expect(Math.abs(x - u) + Math.abs(y - v), pair).to.equal(1);
    }
  });

  it('have ids that their names come to, whatever the accents and case', () => {
    expect(['Noord-Brabant', 'NOORD BRABANT', 'Fryslân', 'Zeeland'].map(provinceId)).to.deep.equal(['noord-brabant', 'noord-brabant', 'friesland', 'zeeland']);
  });

  it('count each pact that names them, once', () => {
    expect([...countByProvince(pacts)]).to.deep.equal([['groningen', 1], ['drenthe', 1], ['friesland', 1], ['overijssel', 1], ['limburg', 1]]);
  });

  it('narrow the pacts to those of one of them; none narrows nothing', () => {
    expect(ids(inProvinces(pacts, new Set(['friesland', 'limburg'])))).to.equal('noord limburg');
    expect(inProvinces(pacts, new Set())).to.equal(pacts);
    expect(inProvinces(pacts, new Set(['flevoland']))).to.have.length(0);
  });
});

describe('searching pacts', () => {
  it('looks in name, short name, alias, region, province, subregion and municipality', () => {
    for (const [query, found] of [['twente', 'twente'], ['kam', 'kam'], ['zorgpact noord', 'noord'], ['noord-nederland', 'noord'], ['fryslan', 'noord'], ['zuid-limburg', 'limburg'], ['HENGELO', 'twente'], ['gemeente haarlem', 'kam']]) {
      expect(ids(searchPacts(pacts, query!)), query).to.equal(found);
    }
  });

  it('knows a province by either of its names', () => {
    for (const name of ['Friesland', 'Fryslân']) for (const query of ['friesland', 'FRYSLÂN']) expect(ids(searchPacts([makePact({ id: 'noord', provinces: [name] }), makePact({ id: 'zeeland', provinces: ['Zeeland'] })], query)), `${name}: ${query}`).to.equal('noord');
  });

  it('does not look in other partners', () => {
    expect(searchPacts(pacts, 'saxion')).to.have.length(0);
  });

  it('gives back the same list for an empty query', () => {
    expect(searchPacts(pacts, ' ')).to.equal(pacts);
  });

  it('knows a municipality by its name alone, once', () => {
    expect(municipalitiesOf(makePact({ lead: [{ name: 'Gemeente Breda' }], partners: [{ name: 'gemeente Breda' }, { name: 'Gemeentelijk overleg' }, { name: 'Gemeente Heerlen' }] }))).to.deep.equal(['Breda', 'Heerlen']);
  });
});

describe('what the feed holds of a pact', () => {
  it('tells actions, theme lines and koplopers apart', () => {
    const actions = [makeAction({ id: 'a' }), makeAction({ id: 'b', level: 'theme-line' }), makeAction({ id: 'c', pact: 'zeeland' })];
    const koplopers = [makeKoploper({ id: 'k', pact: 'limburg' }), makeKoploper({ id: 'l' })];
    expect(holdings({ actions, koplopers }, 'limburg')).to.deep.equal([1, 1, 1]);
    expect(holdings({ actions, koplopers }, 'twente')).to.deep.equal([0, 0, 0]);
  });

  it('fits as dots in a tile, from one pact to sixty', () => {
    for (let count = 1; count <= 60; count += 1) {
      const pitch = dotPitch(count);
      const far = [...flower(0, 0, count, pitch).matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)) + 0.7 * pitch);
      expect(far).to.have.length(count);
      expect(Math.max(...far), String(count)).to.be.at.most(13.01);
    }
  });
});
