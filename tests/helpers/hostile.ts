import type { Page } from 'puppeteer-core';
import { engine } from '../../scripts/engines.mjs';
import { settle, type Stage } from './host.js';

/** Every widget, the card and the wheel in both of their forms. */
export const WIDGETS = {
  'card': '<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>',
  'compact card': '<zorgpact-card pact="limburg" density="compact" href="#acties"></zorgpact-card>',
  'agenda': '<zorgpact-agenda pact="limburg" open="first"></zorgpact-agenda>',
  'wheel': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'table': '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>',
  'portrait': '<zorgpact-portrait koploper="strong"></zorgpact-portrait>',
  'kopgroep': '<zorgpact-kopgroep limit="3"></zorgpact-kopgroep>',
  'theme-filter': '<zorgpact-theme-filter value="leren-in-de-praktijk"></zorgpact-theme-filter>',
  'figures': '<zorgpact-figures ids="organisaties acties kopgroep-groei"></zorgpact-figures>',
  'obstacles': '<zorgpact-obstacles pact="limburg"></zorgpact-obstacles>',
  'stories': '<zorgpact-stories limit="4"></zorgpact-stories>',
  'plan': '<zorgpact-timeline pact="west-brabant"></zorgpact-timeline>',
  'timeline': '<zorgpact-timeline pact="limburg"></zorgpact-timeline>',
  'overview': '<zorgpact-overview></zorgpact-overview>',
  'lessons': '<zorgpact-lessons></zorgpact-lessons>',
  'events': '<zorgpact-events limit="4"></zorgpact-events>',
  'partners': '<zorgpact-partners pact="west-brabant"></zorgpact-partners>',
} as const;

export const NAMES = Object.keys(WIDGETS);

/** All of the widgets, each in a column of its own. */
export const BODY = `<main>${Object.values(WIDGETS)
  .map((widget) => `<div class="column">${widget}</div>`)
  .join('')}</main>`;

export const TAGS = 'zorgpact-card, zorgpact-agenda, zorgpact-volgspot, zorgpact-portrait, zorgpact-kopgroep, zorgpact-theme-filter, zorgpact-figures, zorgpact-obstacles, zorgpact-stories, zorgpact-timeline, zorgpact-overview, zorgpact-lessons, zorgpact-events, zorgpact-partners';

/** What a widget is meant to take over from the page (design.md §2.1), and how wide it is there. */
export interface Look {
  readonly width: number;
  readonly family: string;
  readonly size: string;
  readonly scheme: string;
  readonly background: string;
  readonly accent: string;
  readonly radius: string;
}

/** A widget as it stands in a page: where every element and line of text in it is, in px from its own corner, and what it looks like. */
export interface Sight {
  readonly look: Look;
  readonly names: readonly string[];
  /** Left, top, width and height of each. */
  readonly boxes: readonly (readonly number[])[];
  readonly png: Uint8Array;
}

/** Whether places alone are compared, or pictures too: only Chromium can be told to draw nothing that moves, and takes pictures of a part. */
export const TAKES_PICTURES = engine === 'chromium';

/** Has nothing move, where the engine can be told so. */
export async function still(page: Page): Promise<void> {
  if (TAKES_PICTURES) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

/** Opens a wide column or a narrow one and waits until everything is drawn in it. */
export async function lay(page: Page, width: number): Promise<void> {
  await page.setViewport({ width: width + 40, height: 900 });
  await settle(page, TAGS);
  // After a frame the observer has told the wheel its width, and after the next it is drawn at it; a last one for a second thought.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Every widget of a page. */
export async function look(page: Page, scale = 1, isPictured = true): Promise<Sight[]> {
  const takesPicture = isPictured && TAKES_PICTURES;
  // On whole pixels: else every line and letter is drawn a little otherwise.
  await page.$$eval(TAGS, (widgets) => {
    for (const widget of widgets) {
      const { style } = widget.shadowRoot!.querySelector<HTMLElement>('.zp')!;
      style.setProperty('position', 'relative');
      for (const side of ['top', 'left'] as const) {
        style.removeProperty(side);
        const { [side]: far } = widget.shadowRoot!.querySelector('.zp')!.getBoundingClientRect();
        style.setProperty(side, `${Math.round(far) - far}px`);
      }
    }
  });
  const found = await page.$$eval(
    TAGS,
    (widgets, by) =>
      widgets.map((widget) => {
        const root = widget.shadowRoot!.querySelector<HTMLElement>('.zp')!;
        const frame = root.getBoundingClientRect();
        const rects: [string, DOMRect][] = [root, ...root.querySelectorAll(':not(option, br)')].map((element) => [[element.localName, ...element.classList].join('.'), element.getBoundingClientRect()]);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (!node.data.trim() || node.parentElement!.closest('option')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const line of range.getClientRects()) rects.push([`"${node.data.trim().slice(0, 30)}"`, line]);
        }
        const style = getComputedStyle(root);
        const background = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor).find((color) => !color.endsWith(', 0)'));
        return {
          look: {
            width: frame.width / by,
            family: style.fontFamily,
            size: style.fontSize,
            scheme: style.colorScheme,
            background: background ?? 'transparent',
            accent: style.getPropertyValue('--_zorgpact-accent'),
            radius: style.getPropertyValue('--_r'),
          },
          names: rects.map(([name]) => name),
          // What has no box, as a slot, is at 0, 0 of the page.
          boxes: rects.map(([, { x, y, width, height }]) => (x || y || width || height ? [(x - frame.x) / by, (y - frame.y) / by, width / by, height / by] : [])),
          // Without its upper and lower edge, where half a pixel decides whether a line is in the picture.
          clip: { x: Math.round(frame.x + scrollX), y: Math.round(frame.y + scrollY) + 3, width: Math.round(frame.width), height: Math.round(frame.height) - 6 },
        };
      }),
    scale,
  );
  const sights: Sight[] = [];
  if (takesPicture) await page.setViewport({ ...page.viewport()!, height: Math.max(...found.map(({ clip }) => clip.y + clip.height)) + 20 });
  for (const { clip, ...rest } of found) {
    const png = takesPicture && clip.width > 0 && clip.height > 0 ? await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }) : new Uint8Array();
    sights.push({ ...rest, png });
  }
  return sights;
}

/** How far the one that lies farthest is from where it should be, in px, and which one. */
export function distance(expected: Sight, actual: Sight): { readonly px: number; readonly where: string } {
  if (expected.names.length !== actual.names.length) return { px: Infinity, where: `${actual.names.length} boxes for ${expected.names.length}` };
  let [px, where] = [0, ''];
  for (const [index, box] of expected.boxes.entries()) {
    for (const [side, value] of box.entries()) {
      const far = Math.abs(value - (actual.boxes[index]![side] ?? Infinity));
      if (far > px) [px, where] = [far, `${actual.names[index]!}: ${box.map((number) => number.toFixed(1)).join(' ')} became ${actual.boxes[index]!.map((number) => number.toFixed(1)).join(' ')}`];
    }
  }
  return { px, where };
}

/** What the browser does not know, and what changes in the widgets of a page when what they stand in has one property more: boxes that move, and values that come in. */
export const leaks = (page: Page, properties: Readonly<Record<string, string>>): Promise<{ found: string[]; unknown: string[] }> =>
  page.evaluate(
    (each, tags) => {
      const around = document.querySelector<HTMLElement>('main')!;
      const roots = [...document.querySelectorAll(tags)].map((widget) => widget.shadowRoot!.querySelector('.zp')!);
      const found: string[] = [];
      const unknown: string[] = [];
      let before: [name: string, value: string][][] = [];
      for (const [property, value] of [['', ''] as const, ...Object.entries(each)]) {
        around.style.setProperty(property, value);
        if (property && around.style.length === 0) unknown.push(`${property}: ${value} is nothing to the browser`);
        const now = roots.map((root) => {
          const style = getComputedStyle(root);
          const frame = root.getBoundingClientRect();
          return [
            ...[...style].map((name): [string, string] => [name, style.getPropertyValue(name)]),
            ...[...root.querySelectorAll('*')].map((element): [string, string] => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [`.${[element.localName, ...element.classList].join('.')}`, x || y ? [x - frame.x, y - frame.y, width, height].map((side) => side.toFixed(1)).join(' ') : ''];
            }),
          ];
        });
        for (const [index, root] of before.entries()) {
          for (const [place, [name, was]] of root.entries()) {
            const [, is] = now[index]![place]!;
            if (is !== was) found.push(`${property}: ${value} makes ${name} of ${roots[index]!.parentNode instanceof ShadowRoot ? roots[index]!.parentNode.host.localName : ''} ${is} for ${was}`);
          }
        }
        if (!property) before = now;
        around.style.removeProperty(property);
      }
      return { found, unknown };
    },
    properties,
    TAGS,
  );

/** The widgets on a page that does nothing to them, at the widths and with the inherited values of another page. */
export class Neutral {
  readonly #stage: Stage;
  readonly #kept = new Map<string, Sight>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** @param zoom of the columns themselves */
  async like(sights: readonly Sight[], width: number, zoom = 1): Promise<Sight[]> {
    const keys = sights.map((sight, index) => JSON.stringify([index, width, zoom, sight.look]));
    if (keys.some((key) => !this.#kept.has(key))) {
      const rules = sights.map(
        ({ look: { width: wide, family, size, scheme, accent, radius } }, index) =>
          `.column:nth-child(${index + 1}) { width: ${wide}px; font: ${size} ${family}; color-scheme: ${scheme}; --zorgpact-accent: ${accent}; --zorgpact-radius: ${radius}; zoom: ${zoom} }`,
      );
      const { page } = await this.#stage.visit(`${this.#stage.tag()}${BODY}`, {}, `<style>body { margin: 20px 0; background: ${sights[0]!.look.background} } ${rules.join(' ')}</style>`);
      await still(page);
      await lay(page, width);
      for (const [index, sight] of (await look(page, zoom)).entries()) this.#kept.set(keys[index]!, sight);
    }
    return keys.map((key) => this.#kept.get(key)!);
  }
}
