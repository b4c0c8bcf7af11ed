import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { keyed } from '../../src/components/parts/keyed.js';

describe('a keyed list', () => {
  /** Shows letters as items, and gives the elements in their order. */
  async function stage(): Promise<(letters: string, isShown?: boolean) => HTMLElement[]> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    return (letters, isShown = true) => {
      render(isShown ? html`<ul>${keyed([...letters], (letter) => letter, (letter) => html`<li>${letter}</li>`)}</ul>` : nothing, host);
      return [...host.querySelectorAll('li')];
    };
  }

  const textOf = (items: readonly HTMLElement[]): string => items.map((item) => item.textContent).join('');

  for (const [before, after] of [
    ['abcd', 'abcd'],
    ['abcd', 'bd'],
    ['bd', 'abcd'],
    ['abcd', 'dcba'],
    ['abcd', 'dabc'],
    ['abcd', 'bacd'],
    ['abcd', 'xaybz'],
    ['abcd', ''],
    ['', 'abcd'],
    ['abcd', 'wxyz'],
  ] as const) {
    it(`goes from "${before}" to "${after}", and who stays keeps its element`, async () => {
      const show = await stage();
      const old = new Map(show(before).map((item) => [item.textContent, item]));
      const now = show(after);
      expect(textOf(now)).to.equal(after);
      for (const item of now) if (old.has(item.textContent)) expect(item).to.equal(old.get(item.textContent));
    });
  }

  it('moves nothing when only some go or come back', async () => {
    const show = await stage();
    const [first, , third] = show('abc');
    const moved: Node[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(first!.parentElement!, { childList: true });
    show('ac');
    show('abc');
    for (const { addedNodes, removedNodes } of observer.takeRecords()) moved.push(...addedNodes, ...removedNodes);
    expect(moved).not.to.include(first).and.not.to.include(third);
  });

  it('is gone when something else comes in its place, and comes back whole', async () => {
    const show = await stage();
    show('abc');
    expect(show('abc', false)).to.have.length(0);
    expect(textOf(show('cb'))).to.equal('cb');
  });
});
