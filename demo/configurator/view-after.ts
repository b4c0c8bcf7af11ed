import { html, nothing, type TemplateResult } from 'lit';
import { RUNGS, snippet, type Rung } from '../../src/snippet/snippet.js';
import { choiceOf } from './choice.js';
import { CMS, type CmsName } from './cms.js';
import type { Report, View } from './model.js';
import { codeBlock, foreign, saidBy, withCode } from './view-parts.js';

const numbered = ({ model: { words } }: View, rung: Rung): string => `${RUNGS.indexOf(rung) + 1} (${words.forms[rung].name.toLowerCase()})`;

/** What is known of each CMS. */
export function cms(view: View): TemplateResult {
  const { model: { words }, actions } = view;
  return html`<section id="cms" aria-labelledby="kop-cms">
    <h2 id="kop-cms">${words.cms}</h2>
    <div class="body">
      <p>${words.cmsHelp}</p>
      <div class="systems">
        ${(Object.keys(CMS) as CmsName[]).map((id) => {
          const { first, sources, ...more } = CMS[id];
          const { name, advice, why, otherwise } = words.systems[id];
          return html`<details>
            <summary><b>${name}</b> <span>${advice}</span> <small>${'tried' in more ? words.tried : words.notTried}</small></summary>
            <dl>
              <div><dt>${words.why}</dt><dd>${why}</dd></div>
              <div><dt>${words.otherwise}</dt><dd>${otherwise}</dd></div>
              ${sources.length ? html`<div><dt>${words.sources}</dt><dd><ul>${sources.map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}</ul></dd></div>` : nothing}
            </dl>
            <p class="do"><button type="button" class="knop plain-knop" @click=${() => actions.take(first, id)}>${words.take(numbered(view, first))}</button>${saidBy(view, id)}</p>
          </details>`;
        })}
      </div>
    </div>
  </section>`;
}

/** What the CMS kept of the lines, and what became of them. */
export function back(view: View): TemplateResult {
  const { model: { words, settings, drafts, report }, actions } = view;
  return html`<section id="terug" aria-labelledby="kop-terug">
    <h2 id="kop-terug">${words.back}</h2>
    <div class="body">
      <p>${words.backLead}</p>
      <div class="field">
        <label for="bewaard">${words.backLabel}</label>
        <textarea id="bewaard" rows="7" spellcheck="false" autocomplete="off" .value=${drafts.back} @input=${(event: Event) => actions.type('back', (event.target as HTMLTextAreaElement).value, false)}></textarea>
      </div>
      <p class="do">
        <button type="button" class="knop" ?disabled=${!settings.widgets.length} @click=${() => actions.compare()}>${words.compare}</button>
        <span class="said" role="status">${report === 'nothing' ? words.backEmpty : ''}</span>
      </p>
      <div class="report">${report && report !== 'nothing' ? found(view, report) : nothing}</div>
    </div>
  </section>`;
}

function found(view: View, { form, isWhole, losses, asIs, step, proposal, notes }: Report): TemplateResult {
  const { model: { words, settings, kit } } = view;
  const { taal } = settings;
  const isOtherForm = form !== settings.rung;
  const lines = (rung: Rung, id: string): TemplateResult => codeBlock(view, id, words.proposed(numbered(view, rung)), snippet(choiceOf(settings, kit, rung)), words.copy, words.copied);
  // That there is nothing is all there is to say.
  const sole = losses.length === 1 && losses[0]!.cause === 'missing' ? losses[0]![taal] : undefined;
  const changed = losses.filter(({ harm }) => harm !== 'none');
  const alsoSo = [...losses.filter(({ harm }) => harm === 'none'), ...notes];
  const first = step.do === 'again' ? form : step.do === 'form' ? proposal : undefined;
  return html`<h3 id="uitslag" tabindex="-1">${sole ? withCode(sole) : !changed.length ? words.asIs : isWhole && !asIs ? words.otherChoice : words.lost(changed.length)}</h3>
    ${isOtherForm ? html`<p>${words.otherForm(numbered(view, form), numbered(view, settings.rung), isWhole)}</p>` : nothing}
    ${changed.length && !sole ? html`<ul class="losses">${changed.map((loss) => html`<li>${withCode(loss[taal])}</li>`)}</ul>` : nothing}
    <p>${losses.length || isOtherForm ? html`<b>${step[taal]}</b>` : words.asIsText}</p>
    ${step.do !== 'nothing' ? foreign(view) : nothing}
    ${first
      ? html`<p>${step.do === 'again' ? words.again(numbered(view, first)) : words.proposal(numbered(view, first))}</p>
          ${lines(first, 'voorstel')}
          <p class="note">${words.forms[first].note}</p>`
      : nothing}
    ${proposal && first !== proposal
      ? html`<details class="other">
          <summary>${words.otherwiseForm(numbered(view, proposal))}</summary>
          ${lines(proposal, 'anders')}
          <p class="note">${words.forms[proposal].note}</p>
        </details>`
      : nothing}
    ${alsoSo.length ? html`<h3>${words.notes}</h3><ul class="losses">${alsoSo.map((note) => html`<li>${withCode(note[taal])}</li>`)}</ul>` : nothing}`;
}
