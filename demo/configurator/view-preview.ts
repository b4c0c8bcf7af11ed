import { html, type TemplateResult } from 'lit';
import { findPact } from '../../src/feed/index.js';
import { widgetInfo } from '../../src/snippet/widgets.js';
import type { View } from './model.js';
import { remarkOn } from './remarks.js';
import { PAGES, WIDTHS } from './settings.js';
import { list, oneOf } from './view-parts.js';

/** What became of the widgets: each that has something to be said of it, and then the rest. */
function standing({ model: { words, settings, shown, kit } }: View): string {
  const { widgets, taal, pact } = settings;
  if (!widgets.length) return words.nothingChosen;
  if (!shown.length || shown.some(({ state }) => state === 'loading')) return '';
  const region = findPact(kit.feed, pact)?.name ?? words.country;
  const isIn = (name: string, state: string): boolean => shown.some((one) => one.name === name && one.state === state);
  // A frame tells nothing of what is in it, the list of pages does.
  const standings = widgets.map((name) => [name, isIn(name, 'error') ? 'error' : (remarkOn(name, kit, settings) ?? (isIn(name, 'empty') ? 'nothing' : ''))] as const);
  const named = (wanted: string): string => list(standings.filter(([, one]) => one === wanted).map(([name]) => widgetInfo(name).title[taal]), taal);
  const told = (['error', 'nothing', 'report', 'alone'] as const).flatMap((one) => (named(one) ? words.standings[one](named(one), region) : []));
  const rest = standings.filter(([, one]) => !one).length;
  return [...told, ...(rest ? [told.length ? words.restShown(rest) : words.allShown(rest)] : [])].join(' ');
}

/** The preview with its tools; the frames in it are of `Preview`. */
export function preview(view: View): TemplateResult {
  const { model: { words, settings }, actions } = view;
  return html`<section class="preview" id="voorbeeld" aria-labelledby="kop-voorbeeld">
    <h2 id="kop-voorbeeld">${words.preview}</h2>
    <a class="skip" href="#plakken">${words.skipPreview}</a>
    <div class="tools">
      ${oneOf('page', words.page, settings.page, PAGES.map((page) => [page, words.pages[page]]), (page) => actions.set({ page: page as typeof settings.page }))}
      ${oneOf('width', words.width, settings.width, WIDTHS.map((width) => [width, words.widths[width]]), (width) => actions.set({ width: width as typeof settings.width }))}
      ${oneOf('dark', words.scheme, settings.dark ? '1' : '0', [['0', words.light], ['1', words.dark]], (dark) => actions.set({ dark: dark === '1' }))}
    </div>
    <p class="standing" role="status">${standing(view)}</p>
    <div class=${`frames ${settings.width}`} id="toneel"></div>
  </section>`;
}
