import { html, nothing, type TemplateResult } from 'lit';
import { widgetInfo } from '../../src/snippet/widgets.js';
import { whyShort, type Short } from './choice.js';
import type { View } from './model.js';
import { list } from './view-parts.js';

/** Whether the lines hold the content of the widgets itself, and of which they can't. */
export function whole({ model: { words, settings, kit }, actions }: View): TemplateResult {
  const { widgets, taal, whole: isAsked } = settings;
  const short = (reason: Short): string => list(widgets.filter((name) => whyShort(name, kit, settings) === reason).map((name) => widgetInfo(name).title[taal]), taal);
  const without = (['form', 'page', 'options', 'failed'] as const).flatMap((reason) => (short(reason) ? words.short[reason](short(reason)) : []));
  // A list to choose from is a text while it waits.
  if (widgets.includes('overview') && !whyShort('overview', kit, settings)) without.push(words.wholeOverview);
  const hasPages = Object.keys(kit.pages).length > 0;
  return html`<div class="check whole">
    <label><input type="checkbox" id="inhoud-erin" .checked=${isAsked} aria-describedby="uitleg-inhoud" @change=${(event: Event) => actions.set({ whole: (event.target as HTMLInputElement).checked })} /><span>${words.whole}</span></label>
    <div id="uitleg-inhoud">
      <p class="hint">${hasPages ? words.wholeHelp : words.wholeNowhere}</p>
      ${isAsked && hasPages && without.length ? html`<p class="hint" role="status"><b>${without.join(' ')}</b></p>` : nothing}
    </div>
  </div>`;
}
