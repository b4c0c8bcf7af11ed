import { expect } from '@open-wc/testing';
import { richFeed } from '../helpers/contents.js';
import { failOnConsole } from '../helpers/console.js';
import { failed, loading, ready, stale } from '../helpers/feed.js';
import { emulateMedia, HOW } from '../helpers/media.js';
import { misfits } from '../helpers/misfits.js';
import { expectNone, NAMES, place, type WidgetName } from '../helpers/modes.js';
import { queryAll } from '../helpers/widget.js';

const feed = richFeed();

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** How light a colour is, from 0 to 1. */
function lightness(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

describe(`on paper${HOW}`, () => {
  failOnConsole();
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const name of NAMES) {
    it(`${name}: no tools, buttons or switches, and nothing cut off`, async () => {
      const widget = await place(name, stale(feed), { width: 700 });
      // What was chosen is worth printing, and the name of a pact.
      const controls = queryAll(widget, 'button:not([aria-pressed=true].chip, .pick), select, input, [role=group]');
      expectNone(controls.filter(isShown).map((control) => control.outerHTML.slice(0, 120)));
      expectNone(misfits(widget));
    });

    it(`${name}: an error has no button`, async () => {
      expect(queryAll(await place(name, failed, { width: 700 }), 'button').filter(isShown)).to.deep.equal([]);
    });

    it(`${name}: all details are open`, async () => {
      const widget = await place(name, ready(feed), { width: 700 });
      const details = queryAll<HTMLDetailsElement>(widget, 'details');
      if (name === 'agenda' || name === 'volgspot') expect(details.some(({ open }) => !open)).to.equal(true);
      const closed = details.flatMap((each) => [...each.querySelectorAll(':scope > :not(summary) *')]).filter((element) => element.textContent!.trim() && !isShown(element) && getComputedStyle(element).display !== 'none' && !element.closest('thead'));
      expectNone(closed.map((element) => element.outerHTML.slice(0, 120)));
      expect(details.every((each) => each.querySelector(':scope > :not(summary)')!.getBoundingClientRect().height > 20)).to.equal(true);
    });

    it(`${name}: links to elsewhere are spelled out`, async () => {
      const widget = await place(name, ready(feed), { width: 700 });
      const links = queryAll<HTMLAnchorElement>(widget, 'a[href^=http]');
      // Firefox computes no `attr()` for who asks.
      const spelled = (link: Element): string => getComputedStyle(link, '::after').content.replace('attr(href)', link.getAttribute('href')!);
      expectNone(links.filter((link) => isShown(link) && !spelled(link).includes(link.getAttribute('href')!)).map((link) => link.outerHTML));
    });

    it(`${name}: dark ink on white, also from a dark page with a dark widget`, async () => {
      const widget = await place(name, ready(feed), { style: { 'color-scheme': 'dark', '--zorgpact-text': '#eee', '--zorgpact-surface': '#111', 'background': '#111', 'color': '#eee' }, attributes: { scheme: 'dark' } });
      const pale = queryAll(widget, '.zp, .zp *').filter((element) => isShown(element) && element.textContent!.trim() && !element.closest('svg') && lightness(getComputedStyle(element).color) > 0.5);
      expectNone(pale.map((element) => element.outerHTML.slice(0, 120)));
      const dark = queryAll(widget, '.zp *').filter((element) => isShown(element) && !element.matches('.bar i, .pt i, .dot, [part~=bar]') && !/, 0\)$/.test(getComputedStyle(element).backgroundColor) && lightness(getComputedStyle(element).backgroundColor) < 0.5);
      expectNone(dark.map((element) => element.outerHTML.slice(0, 120)));
    });
  }

  const WHOLE: Readonly<Partial<Record<WidgetName, string>>> = {
    'card': '.side > *, .facts > div, .bar',
    'compact card': '.panel',
    'agenda': '.item > *, .item summary, .det > *',
    'volgspot': '.wheel, .fl li, tbody tr',
    'volgspot as a table': '.fl li, tbody tr',
    'portrait': '.panel',
    'wide portrait': '.panel',
    'kopgroep': '.panel',
  };
  for (const [name, whole] of Object.entries(WHOLE)) {
    it(`${name}: no item runs on over the edge of a page, nor a heading away from what it heads`, async () => {
      const widget = await place(name as WidgetName, stale(feed), { width: 700 });
      const parts = queryAll(widget, `${whole}, .note`);
      const kept = (element: Element): boolean => {
        for (let at: Element | null = element; at; at = at.parentElement) if (getComputedStyle(at).breakInside === 'avoid') return true;
        return false;
      };
      expect(parts).not.to.have.length(0);
      expectNone(parts.filter((part) => !kept(part)).map((part) => part.outerHTML.slice(0, 120)));
      expectNone(queryAll(widget, 'h2, h3, h4, h5, h6').filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').map((heading) => heading.outerHTML.slice(0, 120)));
    });
  }

  it('keeps the colours that a picture is made of', async () => {
    const pictures: readonly (readonly [WidgetName, string])[] = [['card', '.bar i'], ['agenda', '.pt i'], ['volgspot', '.dot'], ['plan', '[part~=bar]']];
    for (const [name, selector] of pictures) {
      const found = queryAll(await place(name, ready(feed), { width: 1120 }), selector);
      expect(found, selector).not.to.have.length(0);
      expect(found.every((element) => getComputedStyle(element).printColorAdjust === 'exact'), selector).to.equal(true);
    }
  });
});

/** WebKit keeps what it worked out of the same sheets before, and sees no change of a condition: a sheet more makes it look again. */
const FRESH = 'x {}';

describe(`with reduced motion${HOW}`, () => {
  failOnConsole();
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const name of NAMES) {
    it(`${name} moves in no state`, async () => {
      for (const [state, feedState] of Object.entries({ loading, ready: ready(feed), stale: stale(feed), error: failed })) {
        const widget = await place(name, feedState, { width: 1120, userStyles: FRESH });
        const moving = (): Animation[] => [...document.getAnimations(), ...widget.shadowRoot!.getAnimations()];
        expect(moving(), state).to.deep.equal([]);
        for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = !details.open;
        for (const button of queryAll<HTMLElement>(widget, 'button[aria-pressed], .beam')) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await widget.updateComplete;
        expect(moving(), `${state}, after use`).to.deep.equal([]);
      }
    });
  }

  it('else only the grey shapes do, before the visitor does a thing', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    for (const name of NAMES) {
      expect((await place(name, loading, { userStyles: 'y {}' })).shadowRoot!.getAnimations(), name).not.to.have.length(0);
      expect((await place(name, ready(feed), { userStyles: 'y {}' })).shadowRoot!.getAnimations(), name).to.have.length(0);
    }
  });
});
