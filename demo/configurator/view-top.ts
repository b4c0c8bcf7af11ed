import { html, nothing, type TemplateResult } from 'lit';
import { findPact } from '../../src/feed/index.js';
import type { View } from './model.js';
import { list } from './view-parts.js';

/** Parts of the address that were not used, each with what it may have meant, or what would do. */
export function faults({ model: { words, settings: { taal }, faults: found, kit: { feed } } }: View): TemplateResult | typeof nothing {
  if (!found.length) return nothing;
  return html`<div class="faults" role="alert">
    <p><b>${words.faults(found.length)}</b></p>
    <ul>
      ${found.map(({ key, value, near, wants }) => {
        const meant = near && ((near.key === 'pact' && findPact(feed, near.value)?.region) || `${near.key}=${near.value}`);
        return html`<li><code>${key}=${value}</code> ${near ? html`${words.meant} <a href=${`samenstellen.html${near.query}`}>${meant}</a>?` : wants ? (typeof wants === 'string' ? words.wanted[wants] : words.oneOf(list(wants, taal, 'disjunction'))) : nothing}</li>`;
      })}
    </ul>
  </div>`;
}

/** The way to each step, to the preview and to the lines, which stays in sight. A narrow window has room for some: its style sheet leaves others out, as that to step 4, whose lines are what it is for. */
export function jumps({ model: { words } }: View): TemplateResult {
  const places = [
    ['wat', '1', words.step1],
    ['hoe', '2', words.step2],
    ['kleur', '3', words.step3],
    ['voorbeeld', '', words.preview],
    ['plakken', '4', words.step4],
    ['kop-regels', '', words.lines],
    ['delen', '', words.share],
    ['cms', '', words.cms],
    ['terug', '', words.back],
  ] as const;
  return html`<nav class="jumps" aria-label=${words.jumps}>
    <ul>
      ${places.map(([id, step, text]) => html`<li><a href=${`#${id}`}><span>${step ? html`<b>${step}</b> ` : nothing}${text}</span></a></li>`)}
    </ul>
  </nav>`;
}
