import { expect } from 'chai';
import { openStorybook, type Storybook, type StoryPage } from '../../scripts/story-pages.mjs';
import { dressForPicture, PICTURE_FLAGS, PICTURE_SCRIPT, takePicture } from '../../scripts/story-camera.mjs';
import { compare, decode, encodeSmall, type Picture } from '../../scripts/story-picture.mjs';

const WIDTH = 1280;

/** In the page: sets styles on the elements of the story that a selector finds, in shadow roots too; tells how many. */
function restyle(selector: string, styles: Readonly<Record<string, string>>, limit: number): number {
  const elementsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);
  const found = elementsIn(document.querySelector('#storybook-root')!).filter((element) => element.matches(selector) && element.checkVisibility()).slice(0, limit);
  for (const element of found) for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return found.length;
}

describe('a picture of a story', () => {
  let storybook: Storybook;
  let storyPage: StoryPage;

  before(async () => {
    storybook = await openStorybook(PICTURE_FLAGS);
    // The compiler of the tests marks functions with a helper that a page doesn't have.
    storyPage = await storybook.openPage({ script: `globalThis.__name = (named) => named; ${PICTURE_SCRIPT}` });
    await dressForPicture(storyPage, WIDTH, storybook.entries.filter(({ type }) => type === 'story'));
  });
  after(() => storybook.close());

  /** The story as it is kept, and as it is after a change. */
  async function twice(id: string, change: () => Promise<number>): Promise<readonly [kept: Picture, changed: Picture]> {
    // Turned to from another story, it has nothing left of the change before.
    await storyPage.show({ id: 'widgets-portrait--empty', type: 'story' });
    await storyPage.show({ id, type: 'story' });
    const kept = decode(encodeSmall(decode(await takePicture(storyPage, WIDTH))));
    expect(await change(), 'elements that changed').to.be.above(0);
    return [kept, decode(await takePicture(storyPage, WIDTH))];
  }

  const share = (kept: Picture, changed: Picture): number => kept.data.filter((value, index) => Math.abs(value - changed.data[index]!) > 8).length / kept.data.length;

  const style = (selector: string, styles: Readonly<Record<string, string>>, limit = 10_000) => (): Promise<number> => storyPage.page.evaluate(restyle, selector, styles, limit);

  const ALIKE: readonly (readonly [what: string, change: () => Promise<number>])[] = [
    ['letters in other places of the grid of pixels', style('*', { 'text-rendering': 'geometricPrecision' })],
    ['letters drawn bolder', style('*', { '-webkit-text-stroke': '0.15px currentColor' })],
    ['texts 1 px elsewhere', async () => (await style(':is(p, h2, h3, dt, dd, a):nth-child(odd)', { translate: '1px 1px' })()) + (await style(':is(p, h2, h3, dt, dd, a):nth-child(even)', { translate: '-1px -1px' })())],
  ];
  for (const id of ['widgets-agenda--ready', 'widgets-card--ready', 'widgets-kopgroep--ready']) {
    for (const [what, change] of ALIKE) {
      it(`is alike with ${what}: ${id}`, async () => {
        const [kept, changed] = await twice(id, change);
        expect(share(kept, changed), 'share of the picture that changed').to.be.above(0.005);
        expect(compare(kept, changed).complaints).to.deep.equal([]);
      });
    }
  }

  const UNLIKE: readonly (readonly [what: string, id: string, change: () => Promise<number>])[] = [
    ['a panel 4 px to the side', 'widgets-card--ready', style('.panel', { translate: '4px 0' }, 1)],
    ['a chip 4 px lower', 'widgets-theme-filter--chosen', style('.chip', { translate: '0 4px' }, 1)],
    ['a chip 3 px to the side', 'widgets-theme-filter--chosen', style('.chip', { translate: '3px 0' }, 1)],
    ['a chip of another colour', 'widgets-theme-filter--chosen', style('.chip[aria-pressed="false"]', { background: '#e3f3e4' }, 1)],
    ['a status without its dot', 'widgets-agenda--ready', style('svg.st', { visibility: 'hidden' }, 1)],
    ['a cell of the wheel with a dot less', 'widgets-volgspot--ready', style('.wheel .cell circle', { display: 'none' }, 1)],
    ['a heading less', 'widgets-kopgroep--ready', style('h2, h3, h4', { visibility: 'hidden' }, 1)],
    ['a line of the source less', 'widgets-kopgroep--ready', style('.origin', { visibility: 'hidden' }, 1)],
    ['a line 4 px longer', 'widgets-agenda--ready', style('.item', { 'margin-block-end': '4px' }, 1)],
  ];
  for (const [what, id, change] of UNLIKE) {
    it(`differs with ${what}`, async () => {
      expect(compare(...(await twice(id, change))).complaints).not.to.deep.equal([]);
    });
  }
});
