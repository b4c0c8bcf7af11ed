import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/components/agenda/define.js';
import type { ZorgpactAgenda } from '../../src/components/agenda/agenda.js';
import { Rows } from '../../src/components/agenda/rows.js';
import type { RowContext } from '../../src/components/agenda/row.js';
import type { Action } from '../../src/feed/schema.js';
import { nl } from '../../src/i18n/nl.js';
import { makeAction, makeFeed, makePact, ready } from '../helpers/feed.js';
import { mount, query, queryAll } from '../helpers/widget.js';

const makeActions = (number: number): Action[] => Array.from({ length: number }, (_, index) => makeAction({ id: `a${index}`, title: `Actie ${index}`, description: 'Meer' }));

const place = (number: number, open: 'first' | 'none' = 'none'): Promise<ZorgpactAgenda> =>
  mount<ZorgpactAgenda>(html`<zorgpact-agenda open=${open} .feedState=${ready(makeFeed({ actions: makeActions(number) }))}></zorgpact-agenda>`);

const rowOf = (agenda: Element, title: string): Element => queryAll(agenda, '.item').find((item) => item.querySelector('.tt')!.textContent === title)!;
const opened = (agenda: Element): (string | null)[] => queryAll(agenda, '.item:not([hidden]) details[open] .tt').map((title) => title.textContent);

async function toggle(agenda: Element, title: string): Promise<void> {
  const details = rowOf(agenda, title).querySelector('details')!;
  const told = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await told;
}

async function change(agenda: ZorgpactAgenda, properties: Partial<ZorgpactAgenda>): Promise<void> {
  Object.assign(agenda, properties);
  await agenda.updateComplete;
  await nextFrame();
}

async function search(agenda: ZorgpactAgenda, text: string): Promise<void> {
  const input = query<HTMLInputElement>(agenda, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await agenda.updateComplete;
}

describe('the rows of zorgpact-agenda, which are kept', () => {
  it('come back closed when they were closed in another grouping', async () => {
    const agenda = await place(10);
    await toggle(agenda, 'Actie 1');
    await change(agenda, { groupBy: 'none' });
    expect(opened(agenda)).to.deep.equal(['Actie 1']);
    await toggle(agenda, 'Actie 1');
    await change(agenda, { groupBy: 'status' });
    expect(opened(agenda)).to.deep.equal([]);
  });

  it('come back open when they were opened in another grouping', async () => {
    const agenda = await place(10, 'first');
    await toggle(agenda, 'Actie 0');
    await change(agenda, { groupBy: 'none' });
    await toggle(agenda, 'Actie 0');
    await change(agenda, { groupBy: 'status' });
    expect(opened(agenda)).to.deep.equal(['Actie 0']);
  });

  it('have no say any more once their list has gone', async () => {
    const agenda = await place(10);
    const details = rowOf(agenda, 'Actie 1').querySelector('details')!;
    await toggle(agenda, 'Actie 1');
    await change(agenda, { groupBy: 'none' });
    const told = oneEvent(details, 'toggle');
    details.open = false;
    await told;
    agenda.requestUpdate();
    await agenda.updateComplete;
    expect(opened(agenda)).to.deep.equal(['Actie 1']);
  });

  it('go for good when their action was withdrawn, and not only out of sight', async () => {
    const agenda = await place(10);
    await search(agenda, 'Actie 1');
    await change(agenda, { feedState: ready(makeFeed({ actions: makeActions(9) })) });
    await search(agenda, '');
    expect(agenda.shadowRoot!.textContent).to.include('Actie 8').and.not.to.include('Actie 9');
  });

  it('go for good when the agenda turns to another pact', async () => {
    const pacts = ['noord', 'zuid'];
    const actions = makeActions(20).map((action, index) => ({ ...action, pact: pacts[index % 2]! }));
    const feed = makeFeed({ pacts: pacts.map((id) => makePact({ id })), actions });
    const agenda = await mount<ZorgpactAgenda>(html`<zorgpact-agenda pact="noord" .feedState=${ready(feed)}></zorgpact-agenda>`);
    await change(agenda, { pact: 'zuid' });
    expect(queryAll(agenda, '.item').length).to.equal(10);
  });

  for (const number of [20, 200]) {
    it(`keep the focus when a refresh brings others in another order: ${number} actions`, async () => {
      const agenda = await place(number);
      rowOf(agenda, 'Actie 5').querySelector('summary')!.focus();
      const actions = makeActions(number);
      actions[0] = { ...actions[0]!, title: 'Zo heet actie 0 nu' };
      actions.push(makeAction({ id: 'new', title: 'Aan het begin' }));
      await change(agenda, { feedState: ready(makeFeed({ actions })) });
      const titles = queryAll(agenda, '.item:not([hidden]) .tt').map((title) => title.textContent);
      expect([titles[0], titles.includes('Actie 0')]).to.deep.equal(['Aan het begin', false]);
      expect(titles.slice(1, 5)).to.deep.equal(['Actie 1', 'Actie 2', 'Actie 3', 'Actie 4']);
      expect(agenda.shadowRoot!.activeElement?.closest('.item')).to.equal(rowOf(agenda, 'Actie 5'));
    });
  }

  it('leave no copy behind in the group that their action stood in', async () => {
    const agenda = await place(10);
    const actions = makeActions(10);
    actions[5] = { ...actions[5]!, status: 'completed' };
    await change(agenda, { feedState: ready(makeFeed({ actions })) });
    expect(queryAll(agenda, '.item').length).to.equal(10);
    expect(rowOf(agenda, 'Actie 5').textContent).to.include('Afgerond');
  });

  it('give the focus back at once when a search is cleared, though rows below the window are to come', async () => {
    const agenda = await place(140);
    await search(agenda, '3');
    await search(agenda, 'zzz');
    const clear = queryAll<HTMLButtonElement>(agenda, 'button').at(-1)!;
    clear.focus();
    clear.click();
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(agenda.shadowRoot!.activeElement?.localName).to.equal('input');
    await agenda.updateComplete;
  });

  it('are as they should be where no frame comes, as in a tab that was left', async () => {
    const agenda = await place(140);
    const frames = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = () => 0;
    try {
      await search(agenda, 'Actie 13');
    } finally {
      globalThis.requestAnimationFrame = frames;
    }
    expect(queryAll(agenda, '.item:not([hidden])').length).to.equal(12);
  });

  it('are let go of when there are many and their list has gone', () => {
    const rows = new Rows();
    const feed = makeFeed({ actions: makeActions(300) });
    const context: RowContext = { feed, words: nl, axis: undefined, namesPact: false, hides: false, isPrinting: false, isOpen: () => false, onToggle: () => {} };
    const fill = (name: string): Element | null => {
      const list = document.createElement('ul');
      rows.begin(feed.actions);
      rows.fill(list, name, feed.actions, context);
      return list.firstElementChild;
    };
    const [first] = ['a', 'b', 'c', 'd'].map(fill);
    expect(fill('a')).not.to.equal(first);
  });
});
