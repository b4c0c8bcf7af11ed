import { html, nothing, type TemplateResult } from 'lit';
import { follows, RUNGS, snippet } from '../../src/snippet/snippet.js';
import { choiceOf } from './choice.js';
import type { View } from './model.js';
import { codeBlock, foreign, noLines, whyNone } from './view-parts.js';
import { whole } from './view-whole.js';
import { qrOf } from './qr.js';

/** Hosts that nobody else can reach. */
const LOCAL = /^https?:\/\/(localhost|127\.|\[::1\])/;

function forms({ model: { words, settings }, actions }: View): TemplateResult {
  return html`<fieldset class="rungs" aria-describedby="uitleg-vorm">
    <legend>${words.form}</legend>
    <p class="hint" id="uitleg-vorm">${words.formHelp}</p>
    ${RUNGS.map(
      (rung, index) => html`<label>
        <input type="radio" name="rung" value=${rung} .checked=${rung === settings.rung} @change=${() => actions.set({ rung })} />
        <span><b>${index + 1} ${words.forms[rung].name}</b> <small>${words.forms[rung].forWhom}</small></span>
      </label>`,
    )}
  </fieldset>`;
}

function version({ model: { words, settings: { pin, kit: elsewhere }, kit, drafts, wrong }, actions }: View): TemplateResult {
  const isWrong = wrong.has('kit');
  const onInput = (isDone: boolean) => (event: Event): void => actions.type('kit', (event.target as HTMLInputElement).value, isDone);
  return html`<div class="version">
    <div class="check">
      <label><input type="checkbox" id="vast" .checked=${pin} aria-describedby="uitleg-vast" @change=${(event: Event) => actions.set({ pin: (event.target as HTMLInputElement).checked })} /><span>${words.pin}</span></label>
      <p class="hint" id="uitleg-vast">${!pin ? words.noPinHelp : kit.sri ? words.pinHelp(kit.version) : words.noSri}</p>
    </div>
    <div class="field">
      <label for="kit">${words.kit}</label>
      <input id="kit" type="url" autocomplete="url" spellcheck="false" placeholder=${kit.address} .value=${drafts.kit} aria-describedby="uitleg-kit" aria-invalid=${isWrong ? 'true' : 'false'} @input=${onInput(false)} @change=${onInput(true)} />
      <p class=${isWrong ? 'wrong' : 'hint'} id="uitleg-kit">${isWrong ? words.kitBad(drafts.kit) : elsewhere ? words.kitElsewhere : LOCAL.test(kit.address) ? words.kitLocal : words.kitHelp}</p>
    </div>
  </div>`;
}

/** Step 4: the form, and the lines to paste. */
export function paste(view: View): TemplateResult {
  const { model: { words, settings, kit } } = view;
  const { rung, widgets, accent, pact } = settings;
  const why = whyNone(view);
  return html`<section id="plakken" aria-labelledby="kop-plakken">
    <h2 id="kop-plakken"><span class="num">4</span> ${words.step4}</h2>
    <div class="body">
      ${forms(view)}${whole(view)}${version(view)}
      <h3 id="kop-regels">${words.snippet}</h3>
      ${why
        ? noLines(view, 'regels', why)
        : html`${foreign(view)}
            ${codeBlock(view, 'regels', words.snippet, snippet(choiceOf(settings, kit)), words.copy, words.copied)}
            <p class="note">${words.forms[rung].note}</p>
            ${follows(rung, widgets.map((name) => ({ name, pact }))) === false ? html`<p class="note">${words.followsNot}</p>` : nothing}`}
      ${accent && rung !== 'iframe'
        ? html`<h3>${words.css}</h3>
            <p class="note">${words.cssHelp}</p>
            ${codeBlock(view, 'kleurregel', words.css, `:root { --zorgpact-accent: ${accent}; }`, words.copy, words.copiedLink)}`
        : nothing}
    </div>
  </section>`;
}

/** The choice as an address and as a QR code. */
export function share(view: View): TemplateResult {
  const { model: { words, address } } = view;
  const code = qrOf(address);
  return html`<section id="delen" aria-labelledby="kop-delen">
    <h2 id="kop-delen">${words.share}</h2>
    <div class="body sharing">
      <div>
        <p>${words.shareHelp}</p>
        ${codeBlock(view, 'adres', words.shareLabel, address, words.shareCopy, words.copiedLink)}
      </div>
      ${code
        ? html`<svg class="qr" viewBox=${`0 0 ${code.size} ${code.size}`} role="img" aria-label=${words.qr} shape-rendering="crispEdges"><rect width=${code.size} height=${code.size} fill="#fff"></rect><path d=${code.path} fill="#000"></path></svg>`
        : html`<p class="note">${words.qrLong}</p>`}
    </div>
  </section>`;
}
