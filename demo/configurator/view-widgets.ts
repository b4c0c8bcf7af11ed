import { html, nothing, type TemplateResult } from 'lit';
import { WIDGETS, widgetInfo } from '../../src/snippet/widgets.js';
import type { View } from './model.js';
import { remarkOn } from './remarks.js';
import { saidBy } from './view-parts.js';

/** The widgets to choose from, each with what a person should know before choosing it. */
export function widgets({ model: { words, settings, kit }, actions }: View): TemplateResult {
  return html`<fieldset class="widgets" aria-describedby="uitleg-onderdelen">
    <legend>${words.widgets}</legend>
    <p class="hint" id="uitleg-onderdelen">${words.widgetsHelp}</p>
    <ul>
      ${WIDGETS.map(({ name, title, shows }) => {
        const isOff = shows === 'pact' && !settings.pact;
        const remark = isOff ? undefined : remarkOn(name, kit, settings);
        return html`<li>
          <label>
            <input type="checkbox" value=${name} .checked=${settings.widgets.includes(name)} ?disabled=${isOff} @change=${(event: Event) => actions.widget(name, (event.target as HTMLInputElement).checked)} />
            <span><b>${title[settings.taal]}</b> <small>${isOff ? words.needsPact : words.aboutWidget[name]}</small>${remark ? html` <small class="remark">${words.remarks[remark]}</small>` : nothing}</span>
          </label>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}

/** The widgets that were chosen, to be put in another order. */
export function order(view: View): TemplateResult | typeof nothing {
  const { model: { words, settings }, actions } = view;
  const { widgets: chosen, taal } = settings;
  if (chosen.length < 2) return nothing;
  const button = (name: string, by: -1 | 1, isEnd: boolean): TemplateResult =>
    // At an end it stays, so that the focus has somewhere to be.
    html`<button type="button" id=${`${by < 0 ? 'omhoog' : 'omlaag'}-${name}`} aria-disabled=${isEnd} aria-label=${(by < 0 ? words.up : words.down)(widgetInfo(name).title[taal])} @click=${() => actions.move(name, by)}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d=${by < 0 ? 'M3 13l7-7 7 7' : 'M3 7l7 7 7-7'} /></svg>
    </button>`;
  return html`<div class="order" role="group" aria-labelledby="kop-volgorde">
    <h3 id="kop-volgorde">${words.order}</h3>
    <ol>
      ${chosen.map((name, index) => html`<li><span>${widgetInfo(name).title[taal]}</span>${button(name, -1, index === 0)}${button(name, 1, index === chosen.length - 1)}</li>`)}
    </ol>
    <p class="hint">${saidBy(view, 'volgorde')}</p>
  </div>`;
}
