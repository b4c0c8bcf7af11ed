import { html, nothing, type TemplateResult } from 'lit';
import type { Pact } from '../../feed/schema.js';
import type { Words } from '../../i18n/words.js';
import type { FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { styleVars } from '../parts/style-vars.js';
import { axis, linesOf } from './axis.js';
import { axisOf, placeOn, spanOf, splitTitle, whenOf } from './scale.js';

/** The plan of a pact: its phases, which have an order and no dates, and its steps on an axis. Nothing where it has none. */
export function plan({ planPhases = [], planSteps = [], phasesOverlap }: Pact, level: number, words: Words, lang: FeedLang): TemplateResult {
  return html`${planPhases.length ? html`${heading(level, words.timelinePhases, 'cap')}${phases(planPhases, lang)}` : nothing}
    ${planSteps.length ? html`${heading(level, words.timelinePlan, 'cap')}${steps(planSteps, words, lang)}` : nothing}
    ${planPhases.length && phasesOverlap ? html`<p class="sm sub" part="note">${words.timelineOverlap}</p>` : nothing}`;
}

const phases = (list: NonNullable<Pact['planPhases']>, lang: FeedLang): TemplateResult => html`<ol class="phases" role="list" part="phases" lang=${lang}>
  ${list.map(({ title, description }) => {
    const [number, name] = splitTitle(title);
    return html`<li part="phase">
      ${number ? html`<p class="cap">${number}</p>` : nothing}
      <p class="ti">${name}</p>
      ${description ? html`<p class="sub">${description}</p>` : nothing}
    </li>`;
  })}
</ol>`;

function steps(list: NonNullable<Pact['planSteps']>, words: Words, lang: FeedLang): TemplateResult {
  const spans = list.map(({ period }) => spanOf(period));
  const on = axisOf(spans.filter((span) => span !== undefined));
  return html`<div class=${on ? 'lines' : ''} ${styleVars(on ? linesOf(on, 4) : {})}>
    ${on ? axis(on, words.timelinePlanLabel(on.first, on.first + on.years - 1)) : nothing}
    <ol class="steps" role="list" part="list">
      ${list.map(({ title, text, period = {} }, index) => {
        const span = spans[index];
        const { from, to, side, isMid } = on && span ? placeOn(on, span) : { from: 0, to: 0, side: '', isMid: false };
        const when = whenOf(period, words);
        return html`<li class="step ${side && `on ${side}`} ${isMid ? 'mid' : ''}" part="step" ${styleVars({ '--a': from, '--b': to })}>
          <i part="bar"></i>
          <div class="tx">
            ${when ? html`<p class="cap" lang=${period.text ? lang : nothing}><span>${when}</span></p>` : nothing}
            <p class="ti" lang=${lang}><span>${title ?? text}</span></p>
          </div>
        </li>`;
      })}
    </ol>
  </div>`;
}
