import { html, nothing, type TemplateResult } from 'lit';
import { wantedPaths } from './choice.js';
import type { View } from './model.js';
import { folderIn } from '../../src/snippet/folder.js';

/** What is said beside a button, now or later. */
export const saidBy = ({ model: { said } }: View, by: string): TemplateResult => html`<span class="said" role="status">${said.by === by ? said.text : ''}</span>`;

/** A text to copy, with its button. */
export function codeBlock(view: View, id: string, label: string, text: string, button: string, done: string): TemplateResult {
  return html`<pre class="snippet" tabindex="0" role="region" aria-label=${label}><code id=${id}>${text}</code></pre>
    <p class="do"><button type="button" class="knop" @click=${() => view.actions.copy(text, id, done)}>${button}</button>${saidBy(view, id)}</p>`;
}

/** Why there are no lines to copy, where the button says it once more. */
export function noLines(view: View, id: string, why: string): TemplateResult {
  const { model: { words }, actions } = view;
  return html`<p class="none" id=${id}>${why}</p>
    <p class="do"><button type="button" class="knop plain-knop" @click=${() => actions.say(id, words.notYet(why))}>${words.copy}</button>${saidBy(view, id)}</p>`;
}

/** Why there can be no lines now; undefined where there can. */
export function whyNone({ model: { words, settings, drafts, kit } }: View): string | undefined {
  if (!settings.widgets.length) return words.nothing;
  if (drafts.kit.trim() && folderIn(drafts.kit) === undefined) return words.kitBad(drafts.kit);
  return wantedPaths(settings, kit).length ? words.wholeWait : undefined;
}

/** A warning at lines of a kit that is not in the folder of this page: anybody can make an address of the configurator that names another. */
export function foreign({ model: { words, kit } }: View): TemplateResult | typeof nothing {
  if (kit.address === new URL('.', location.href).href) return nothing;
  const { host, pathname } = new URL(kit.address);
  return html`<p class="foreign">${words.kitForeign((host + pathname).replace(/\/$/, ''))}</p>`;
}

/** A list of values to choose one of. */
export function choose(id: string, label: string, now: string, options: readonly (readonly [value: string, text: string])[], onChange: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`)}
    </select>
  </div>`;
}

/** A few values side by side, of which one holds. */
export function oneOf(name: string, label: string, now: string, options: readonly (readonly [value: string, text: string])[], onChange: (value: string) => void): TemplateResult {
  return html`<fieldset class="oneof">
    <legend>${label}</legend>
    ${options.map(([value, text]) => html`<label><input type="radio" name=${name} value=${value} .checked=${value === now} @change=${() => onChange(value)} /><span>${text}</span></label>`)}
  </fieldset>`;
}

/** A text with the names of tags and attributes that it has between backticks. */
export const withCode = (text: string): readonly (string | TemplateResult)[] => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** Names with commas and a last word between them. */
export const list = (names: readonly string[], language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string => new Intl.ListFormat(language, { type }).format(names);
