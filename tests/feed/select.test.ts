import { expect } from 'chai';
import { countByStatus, filterByThemes, partnersBySector, selectActions, selectKoplopers, selectReports } from '../../src/feed/select.js';
import { makeAction, makeFeed, makeKoploper } from '../helpers/feed.js';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const feed = makeFeed({
  actions: [
    makeAction({ id: 'a', status: 'planned', themes: ['permanent-leren'] }),
    makeAction({ id: 'b', status: 'running', themes: ['permanent-leren', 'zorg-en-technologie'] }),
    makeAction({ id: 'c', status: 'gepauzeerd', pact: 'zeeland' }),
    { id: 'd', title: 'Zonder pact', status: 'completed', relatedPacts: ['limburg'] },
  ],
  koplopers: [makeKoploper({ id: 'k', pact: 'limburg', themes: ['permanent-leren'] }), makeKoploper({ id: 'l' })],
});

describe('selectors', () => {
  it('give the actions of a pact; one that belongs to none stays national', () => {
    expect(ids(selectActions(feed, { pact: 'limburg' }))).to.deep.equal(['a', 'b']);
    expect(ids(selectActions(feed))).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('narrow by themes, which add up, and by status', () => {
    expect(ids(selectActions(feed, { themes: new Set(['permanent-leren', 'zorg-en-technologie']) }))).to.deep.equal(['a', 'b']);
    expect(ids(selectActions(feed, { themes: new Set(['zorg-en-technologie']), statuses: new Set(['running']) }))).to.deep.equal(['b']);
    expect(ids(selectKoplopers(feed, { themes: new Set(['permanent-leren']), pact: 'limburg' }))).to.deep.equal(['k']);
  });

  it('narrow nothing when no theme is chosen, and make no copy', () => {
    expect(filterByThemes(feed.actions, new Set())).to.equal(feed.actions);
    expect(selectActions(feed)).to.equal(feed.actions);
  });

  it('count by status in the order of the bar, unknown ones last, no zeros', () => {
    expect([...countByStatus(feed.actions)]).to.deep.equal([['completed', 1], ['running', 1], ['planned', 1], ['gepauzeerd', 1]]);
  });

  it('sort partners by O; unknown ones stand outside', () => {
    const bySector = partnersBySector([{ name: 'A', sector: 'education' }, { name: 'B' }, { name: 'C', sector: 'other' }]);
    expect([...bySector].map(([sector, partners]) => [sector, partners.length])).to.deep.equal([['organisations', 0], ['education', 1], ['government', 0], ['other', 2]]);
  });

  it('give reports by round, one without a round last', () => {
    const reports = [{ id: 'x', title: 'X', pact: 'limburg' }, { id: 'r2', title: 'R2', pact: 'limburg', round: 2 }, { id: 'r1', title: 'R1', pact: 'limburg', round: 1 }, { id: 'z', title: 'Z', pact: 'zeeland', round: 1 }];
    expect(ids(selectReports(makeFeed({ volgspotReports: reports }), 'limburg'))).to.deep.equal(['r1', 'r2', 'x']);
    expect(ids(reports)).to.deep.equal(['x', 'r2', 'r1', 'z']);
  });
});
