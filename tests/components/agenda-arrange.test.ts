import { expect } from '@open-wc/testing';
import { groupActions, memo, searchActions, sortActions } from '../../src/components/agenda/arrange.js';
import { barOn, yearAxis, yearLabels } from '../../src/components/agenda/axis.js';
import { countLine, countsOf } from '../../src/components/parts/count.js';
import { hasDetails } from '../../src/components/agenda/row.js';
import type { Action } from '../../src/feed/schema.js';
import { en as allOfEn } from '../../src/i18n/en.js';
import { nl } from '../../src/i18n/nl.js';
import { makeAction, makeFeed, makePact } from '../helpers/feed.js';

const en = { ...nl, ...allOfEn };

const ids = (actions: readonly Action[]): string => actions.map(({ id }) => id).join(' ');
const groups = (...args: Parameters<typeof groupActions>): string[] => groupActions(...args).map(({ key, actions }) => `${key}: ${ids(actions)}`);

describe('searching actions', () => {
  const actions = [
    makeAction({ id: 'a', title: 'Één plan', description: 'Met de provincie' }),
    makeAction({ id: 'b', title: 'Coördinator', partners: ['Zuyd Hogeschool', 'Allévo'] }),
  ];

  it('looks in title, description and partners, whatever the accents and case', () => {
    expect(ids(searchActions(actions, 'EEN'))).to.equal('a');
    expect(ids(searchActions(actions, 'PROVINCIE'))).to.equal('a');
    expect(ids(searchActions(actions, 'coordinator'))).to.equal('b');
    expect(ids(searchActions(actions, 'állevo'))).to.equal('b');
  });

  it('wants every word, in any order', () => {
    expect(ids(searchActions(actions, '  provincie   plan '))).to.equal('a');
    expect(searchActions(actions, 'plan coördinator')).to.have.length(0);
  });

  it('gives back the same list for an empty query', () => {
    expect(searchActions(actions, '  ')).to.equal(actions);
  });
});

describe('sorting actions', () => {
  const actions = [
    makeAction({ id: 'z', title: 'Zorg 10', period: { start: '2016-03' }, updated: '2018' }),
    makeAction({ id: 'e', title: 'Één', period: { end: '2015' } }),
    makeAction({ id: 'n', title: 'zorg 9', period: { start: '2016' }, updated: '2018-02-01' }),
  ];

  it('sorts names as people do', () => {
    expect(ids(sortActions(actions, 'name'))).to.equal('e n z');
  });

  it('sorts names as the collation of Unicode does', () => {
    const names = ['Zorg 2', 'zorg 10', 'Eigen regie', 'Één loket', 'Een loket 2', 'E health', 'Échte zorg', '2e kans', '10 stappen', 'Zijstroom', 'Zij instroom', 'ICT', 'Ict en zorg', 'Zorg 2 plus'];
    const { compare } = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
    const sorted = sortActions(names.map((title, index) => makeAction({ id: `a${index}`, title })), 'name').map(({ title }) => title);
    for (const [index, name] of sorted.slice(1).entries()) expect(compare(sorted[index]!, name), `${sorted[index]} before ${name}`).to.be.at.most(0);
  });

  it('leaves out the signs of a name', () => {
    const actions = ['‘Zorg’', '(Be)leven', '__proto__', 'Anders'].map((title, index) => makeAction({ id: `a${index}`, title }));
    expect(sortActions(actions, 'name').map(({ title }) => title)).to.deep.equal(['Anders', '(Be)leven', '__proto__', '‘Zorg’']);
  });

  it('puts an unknown start last', () => {
    expect(ids(sortActions(actions, 'start'))).to.equal('n z e');
  });

  it('puts the last update first and an unknown one last', () => {
    expect(ids(sortActions(actions, 'updated'))).to.equal('n z e');
  });
});

describe('grouping actions', () => {
  const feed = makeFeed({ pacts: [makePact({ id: 'zeeland' }), makePact()] });

  it('puts statuses in the order of the design, then unknown ones', () => {
    const actions = ['unstated', 'Stopgezet', 'completed', 'continued', 'planned', 'running'].map((status) => makeAction({ id: status[0]!, status }));
    expect(groups(actions, 'status', feed)).to.deep.equal(['running: r', 'planned: p', 'continued: c', 'completed: c', 'unstated: u', 'Stopgezet: S']);
  });

  it('puts an action in the group of each of its themes, and those without a theme last', () => {
    const actions = [makeAction({ id: 'x' }), makeAction({ id: 'y', themes: ['permanent-leren', 'leren-in-de-praktijk', 'permanent-leren'] }), makeAction({ id: 'q', themes: ['nieuw'] })];
    expect(groups(actions, 'theme', feed)).to.deep.equal(['leren-in-de-praktijk: y', 'permanent-leren: y', 'nieuw: q', ': x']);
  });

  it('has groups of the chosen themes alone', () => {
    const actions = [makeAction({ id: 'y', themes: ['permanent-leren', 'leren-in-de-praktijk'] })];
    expect(groups(actions, 'theme', feed, new Set(['permanent-leren']))).to.deep.equal(['permanent-leren: y']);
  });

  it('puts what belongs to no pact last', () => {
    const { pact: _, ...free } = makeAction({ id: 'f' });
    expect(groups([free, makeAction({ id: 'l' }), makeAction({ id: 'z', pact: 'zeeland' })], 'pact', feed)).to.deep.equal(['zeeland: z', 'limburg: l', ': f']);
  });

  it('is one group without grouping', () => {
    expect(groups([makeAction({ id: 'a' })], 'none', feed)).to.deep.equal([': a']);
  });
});

describe('the memory of the last result', () => {
  it('works only when an argument changed', () => {
    let runs = 0;
    const add = memo((a: number, b: number) => (runs++, a + b));
    expect([add(1, 2), add(1, 2), add(2, 2), add(1, 2)]).to.deep.equal([3, 3, 4, 3]);
    expect(runs).to.equal(3);
  });
});

describe('the year axis', () => {
  const on = (period: Action['period']) => makeAction({ id: 'a', ...(period && { period }) });

  it('covers all periods in whole years', () => {
    expect(yearAxis([on({ start: '2015-04' }), on({ end: '2018-02' }), on({ text: 'ooit' }), on(undefined)])).to.deep.equal({ first: 2015, years: 4 });
    expect(yearAxis([on({ start: '2017', end: '2017' })])).to.deep.equal({ first: 2017, years: 1 });
    expect(yearAxis([on({ text: 'ooit' })])).to.equal(undefined);
  });

  it('draws a period from its first moment to its last', () => {
    const axis = { first: 2015, years: 4 };
    expect(barOn(axis, { start: '2015', end: '2016' })).to.deep.equal({ from: 0, to: 0.5, openStart: false, openEnd: false });
    expect(barOn(axis, { start: '2016-07', end: '2016-12' })).to.deep.include({ from: 0.375, to: 0.5 });
    const day = barOn(axis, { start: '2017-01-01', end: '2017-01-01' })!;
    expect(day.from).to.equal(0.5);
    expect(day.to).to.be.closeTo(0.5 + 1 / 31 / 48, 1e-9);
  });

  it('leaves an end open that is not known', () => {
    const axis = { first: 2015, years: 4 };
    expect(barOn(axis, { start: '2016' })).to.deep.equal({ from: 0.25, to: 0.5, openStart: false, openEnd: true });
    expect(barOn(axis, { end: '2018' })).to.deep.equal({ from: 0.75, to: 1, openStart: true, openEnd: false });
    expect(barOn(axis, { text: 'ooit' })).to.equal(undefined);
    expect(barOn(axis, undefined)).to.equal(undefined);
  });

  it('writes at most five years', () => {
    expect(yearLabels({ first: 2015, years: 4 })).to.deep.equal([[2015, 1], [2016, 1], [2017, 1], [2018, 1]]);
    expect(yearLabels({ first: 2010, years: 12 })).to.deep.equal([[2010, 3], [2013, 3], [2016, 3], [2019, 3]]);
    expect(yearLabels({ first: 2010, years: 7 })).to.deep.equal([[2010, 2], [2012, 2], [2014, 2], [2016, 1]]);
  });
});

describe('the count', () => {
  const actions = [makeAction({ id: 'a' }), makeAction({ id: 'b', level: 'action' }), makeAction({ id: 'c', level: 'theme-line' })];

  it('tells theme lines from actions, in both languages', () => {
    expect(countLine(countsOf(actions, actions, nl), false, nl).text).to.equal('2 acties en 1 themalijn');
    expect(countLine(countsOf(actions, actions, en), false, en).text).to.equal('2 actions and 1 theme line');
  });

  it('says how many of how many with a filter', () => {
    expect(countLine(countsOf(actions.slice(1), actions, nl), true, nl).text).to.equal('1 van 2 acties en 1 van 1 themalijn');
    expect(countLine(countsOf([], actions, en), true, en).text).to.equal('0 of 2 actions and 0 of 1 theme line');
  });

  it('leaves out a kind that there is none of', () => {
    expect(countLine(countsOf(actions.slice(0, 1), actions.slice(0, 1), nl), false, nl).text).to.equal('1 actie');
    expect(countLine(countsOf([], [], nl), false, nl).text).to.equal('0 acties');
  });
});

describe('details', () => {
  it('are there when they say more than the row', () => {
    for (const more of [{ description: 'x' }, { statusNote: 'x' }, { period: { start: '2016', note: 'x' } }, { results: [{ text: 'x' }] }, { facts: [{ text: 'x' }] }, { links: [{ title: 'x', url: 'https://x.example/' }] }, { sources: ['x'] }, { relatedPacts: ['x'] }]) {
      expect(hasDetails(makeAction({ id: 'a', ...more }))).to.equal(true);
    }
    expect(hasDetails(makeAction({ id: 'a', period: { start: '2016' }, partners: ['x'], facts: [] }))).to.equal(false);
  });
});
