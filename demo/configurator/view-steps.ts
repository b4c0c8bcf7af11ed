import { html, nothing, svg, type TemplateResult } from 'lit';
import { COMMON, widgetInfo } from '../../src/snippet/widgets.js';
import { shadesOf, type Shade } from './contrast.js';
import type { View } from './model.js';
import { TITLES } from './settings.js';
import { choose, list, saidBy } from './view-parts.js';
import { order, widgets } from './view-widgets.js';

/** The accent that the kit has by itself. */
const KIT_ACCENT = '#00596b';

const heading = (id: string, step: number, text: string): TemplateResult => html`<h2 id=${id}><span class="num">${step}</span> ${text}</h2>`;

/** Step 1: the region and the widgets. */
export function what(view: View): TemplateResult {
  const { model: { words, settings, kit: { feed }, isMapOpen }, actions } = view;
  const { pact, taal } = settings;
  const regions = [...feed.pacts].map(({ id, name, region }) => [id, region ?? name] as const).sort(([, one], [, other]) => one.localeCompare(other, 'nl'));
  return html`<section class="step" id="wat" aria-labelledby="kop-wat">
    ${heading('kop-wat', 1, words.step1)}
    ${choose('regio', words.region, pact, [['', words.country], ...regions], (id) => actions.pact(id))}
    <details class="map" @toggle=${(event: Event) => actions.openMap((event.target as HTMLDetailsElement).open)}>
      <summary>${words.map}</summary>
      ${isMapOpen
        ? html`<p class="hint">${words.mapHelp} ${saidBy(view, 'kaart')}</p>
            <zorgpact-overview lang=${taal} heading-level="3" @zorgpact-select=${(event: Event & { pact?: string }) => event.pact && actions.pick(event.pact)}></zorgpact-overview>`
        : nothing}
    </details>
    ${widgets(view)}
    ${settings.widgets.includes('portrait') ? koploper(view) : nothing}
    ${order(view)}
  </section>`;
}

function koploper({ model: { words, settings, kit: { feed } }, actions }: View): TemplateResult {
  const here = feed.koplopers.filter((one) => !settings.pact || one.pact === settings.pact);
  const options = (here.length ? here : feed.koplopers).map(({ id, title }) => [id, title] as const);
  return choose('koploper', words.koploper, settings.koploper, options, (id) => actions.set({ koploper: id }));
}

/** Step 2: the attributes of all widgets, and of those that have their own. */
export function how({ model: { words, settings }, actions }: View): TemplateResult {
  const { widgets, options, titles, taal } = settings;
  const field = (key: string, attribute: string, values: readonly string[]): TemplateResult =>
    choose(`keuze-${key.replace('.', '-')}`, words.options[attribute] ?? attribute, options[key] ?? values[0]!, values.map((value) => [value, words.values[`${attribute}=${value}`] ?? value] as const), (value) => actions.option(key, value));
  const chosen = widgets.map(widgetInfo);
  const plain = chosen.filter((one) => Object.keys(one.options).length === 0).map(({ title }) => title[taal]);
  return html`<section class="step" id="hoe" aria-labelledby="kop-hoe">
    ${heading('kop-hoe', 2, words.step2)}
    ${chosen.map(({ name, title, options: own }) =>
      Object.keys(own).length
        ? html`<fieldset><legend>${title[taal]}</legend><div class="fields">${Object.entries(own).map(([attribute, values]) => field(`${name}.${attribute}`, attribute, values))}</div></fieldset>`
        : nothing,
    )}
    ${plain.length ? html`<p class="hint">${words.withoutOptions(list(plain, taal))}</p>` : nothing}
    <fieldset><legend>${words.general}</legend><div class="fields">${choose('keuze-titles', words.titles, titles, TITLES.map((value) => [value, words.titleValues[value]] as const), (value) => actions.set({ titles: value as typeof titles }))}${Object.entries(COMMON).map(([attribute, values]) => field(attribute, attribute, values))}</div></fieldset>
  </section>`;
}

/** Step 3: the accent, and what becomes of it. */
export function colour({ model: { words, settings: { accent, taal }, drafts, wrong }, actions }: View): TemplateResult {
  const shades = shadesOf(accent || KIT_ACCENT);
  const ratio = (value: number): string => new Intl.NumberFormat(taal, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.floor(value * 10) / 10);
  const isWrong = wrong.has('accent');
  const onInput = (isDone: boolean) => (event: Event): void => actions.type('accent', (event.target as HTMLInputElement).value, isDone);
  const specimen = (shade: Shade, label: string): TemplateResult =>
    html`<li>
      <svg class="shade" viewBox="0 0 120 56" aria-hidden="true" focusable="false">
        ${svg`<rect width="120" height="56" fill=${shade.surface}></rect><rect x="14" y="14" width="48" height="28" rx="4" fill=${shade.colour}></rect><path d="M26 28h24" stroke=${shade.surface} stroke-width="4"></path><path d="M74 23h32M74 33h22" stroke=${shade.colour} stroke-width="4"></path>`}
      </svg>
      <span>${label}</span> <b>${words.ratio(ratio(shade.contrast))}</b>
    </li>`;
  return html`<section class="step" id="kleur" aria-labelledby="kop-kleur">
    ${heading('kop-kleur', 3, words.step3)}
    <div class="accent">
      <div class="field">
        <label for="accent">${words.accent}</label>
        <input id="accent" type="text" inputmode="text" autocomplete="off" spellcheck="false" maxlength="9" placeholder=${KIT_ACCENT} .value=${drafts.accent} aria-describedby="uitleg-accent" aria-invalid=${isWrong ? 'true' : 'false'} @input=${onInput(false)} @change=${onInput(true)} />
      </div>
      <div class="field">
        <label for="accent-keuze">${words.accentPick}</label>
        <input id="accent-keuze" type="color" .value=${accent || KIT_ACCENT} @input=${onInput(true)} />
      </div>
    </div>
    <p class=${isWrong ? 'wrong' : 'hint'} id="uitleg-accent">${isWrong ? words.accentBad(drafts.accent) : words.accentHelp}</p>
    <ul class="shades">
      ${specimen(shades.light, words.onLight)}${specimen(shades.dark, words.onDark)}
    </ul>
    <p class="hint">${accent ? words.asked(ratio(shades.asked), shades.light.colour === accent) : words.accentKit}</p>
  </section>`;
}
