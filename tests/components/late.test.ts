import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/components/card/define.js';
import type { ZorgpactCard } from '../../src/components/card/card.js';
import { followingLevel } from '../../src/internal/heading-level.js';
import { failOnConsole } from '../helpers/console.js';
import { loading, makeFeed, ready, stale } from '../helpers/feed.js';

const Native = window.IntersectionObserver;

/** The browser's own, which says whether it still looks, and whose word can be held as on a page that is busy. */
class Watcher extends Native {
  static made: Watcher[] = [];
  static isBusy = false;
  isLooking = false;
  readonly #held: IntersectionObserverEntry[] = [];
  readonly #tell: () => void;

  constructor(callback: IntersectionObserverCallback) {
    super((entries) => {
      this.#held.push(...entries);
      if (!Watcher.isBusy) this.#tell();
    });
    this.#tell = () => callback(this.#held.splice(0), this);
    Watcher.made.push(this);
  }

  override observe(target: Element): void {
    super.observe(target);
    this.isLooking = true;
  }

  override disconnect(): void {
    super.disconnect();
    this.isLooking = false;
  }

  /** How often the place of the widget changed since it was told. */
  get held(): number {
    return this.#held.length;
  }

  release(): void {
    Watcher.isBusy = false;
    this.#tell();
  }
}

const looking = (): number => Watcher.made.filter(({ isLooking }) => isLooking).length;

/** Until every observer has told where things are now. */
async function told(): Promise<void> {
  await new Promise<void>((resolve) => {
    const probe = new Native(() => {
      probe.disconnect();
      resolve();
    });
    probe.observe(document.body);
  });
  await nextFrame();
  await nextFrame();
}

const isSwapped = (card: ZorgpactCard): boolean => card.shadowRoot!.querySelector('.zp') !== null;

const away = (): void => scrollTo(0, 0);
const near = (element: Element): void => element.scrollIntoView({ block: 'center' });

interface Place {
  readonly card: ZorgpactCard;
  readonly section: HTMLElement;
  /** Two links in the fallback, and a button after the widget. */
  readonly links: readonly HTMLElement[];
  readonly button: HTMLElement;
}

/** A card that is late, in sight, with room above it to scroll to. */
async function place(properties: Partial<ZorgpactCard> = {}): Promise<Place> {
  const room = await fixture(html`<div><div style="height:3000px"></div><section></section><button>Verder</button><div style="height:3000px"></div></div>`);
  const section = room.querySelector('section')!;
  const card = Object.assign(document.createElement('zorgpact-card'), { pact: 'limburg', late: true, feedState: ready(makeFeed()), ...properties });
  const links = ['een', 'twee'].map((text) => Object.assign(document.createElement('a'), { href: `#${text}`, textContent: text }));
  card.append(...links);
  section.append(card);
  await card.updateComplete;
  near(section);
  return { card, section, links, button: room.querySelector('button')! };
}


describe('a widget that is late', () => {
  failOnConsole();
  beforeEach(() => {
    Watcher.made = [];
    Watcher.isBusy = false;
    window.IntersectionObserver = Watcher;
  });
  afterEach(() => {
    window.IntersectionObserver = Native;
    away();
  });

  it('leaves its fallback while that is in sight, and takes its place out of sight', async () => {
    const { card } = await place();
    await told();
    expect(card.late).to.equal(true);
    expect(isSwapped(card)).to.equal(false);
    away();
    await told();
    expect(card.late).to.equal(false);
    expect(isSwapped(card)).to.equal(true);
  });

  it('looks out only while its fallback stands', async () => {
    const { card, section } = await place({ feedState: loading });
    expect(Watcher.made).to.deep.equal([]);
    card.feedState = ready(makeFeed());
    await card.updateComplete;
    expect(looking()).to.equal(1);
    card.feedState = stale(makeFeed());
    await card.updateComplete;
    expect(looking()).to.equal(1);
    card.remove();
    expect(looking()).to.equal(0);
    section.append(card);
    await card.updateComplete;
    expect(looking()).to.equal(1);
    away();
    await told();
    expect(isSwapped(card)).to.equal(true);
    expect(looking()).to.equal(0);
  });

  it('makes no observer when it is not late', async () => {
    await place({ late: false });
    expect(Watcher.made).to.deep.equal([]);
  });

  it('goes by where it is now, not by where it was, on a page that is busy', async () => {
    const { card, section } = await place();
    await told();
    Watcher.isBusy = true;
    away();
    await told();
    near(section);
    await told();
    const [watcher] = Watcher.made;
    expect(watcher!.held).to.equal(2);
    watcher!.release();
    await told();
    expect(card.late).to.equal(true);
  });

  it('waits on when it is taken out of the page and put back', async () => {
    const { card, section } = await place();
    await told();
    card.remove();
    await told();
    expect(card.late).to.equal(true);
    section.append(card);
    near(section);
    await told();
    expect(isSwapped(card)).to.equal(false);
    away();
    await told();
    expect(isSwapped(card)).to.equal(true);
  });

  it('hears nothing that comes when it is out of the page', async () => {
    const { card } = await place();
    await told();
    Watcher.isBusy = true;
    away();
    await told();
    const [watcher] = Watcher.made;
    expect(watcher!.held).to.equal(1);
    card.remove();
    watcher!.release();
    expect(card.late).to.equal(true);
  });

  it('takes no focus away: it waits until that has left its fallback', async () => {
    const { card, links: [first, second], button } = await place();
    first!.focus();
    away();
    await told();
    expect(isSwapped(card)).to.equal(false);
    second!.focus({ preventScroll: true });
    await told();
    expect(isSwapped(card)).to.equal(false);
    expect(document.activeElement).to.equal(second);
    button.focus({ preventScroll: true });
    await told();
    expect(isSwapped(card)).to.equal(true);
    expect(document.activeElement).to.equal(button);
  });

  it('stays when the focus leaves its fallback in sight', async () => {
    const { card, section, links: [first], button } = await place();
    first!.focus();
    away();
    await told();
    near(section);
    button.focus({ preventScroll: true });
    await told();
    expect(card.late).to.equal(true);
    away();
    await told();
    expect(isSwapped(card)).to.equal(true);
  });

  it('lets the headings of its fallback count for what follows, until it takes its place', async () => {
    const { card, section } = await place();
    card.append(Object.assign(document.createElement('h4'), { textContent: 'Acties' }));
    const after = document.createElement('i');
    section.append(after);
    await told();
    expect(followingLevel(after)).to.equal(5);
    away();
    await told();
    expect(followingLevel(after)).to.equal(3);
  });
});
