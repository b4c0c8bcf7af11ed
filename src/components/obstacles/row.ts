import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Obstacle } from '../../feed/schema.js';
import { findKoploper, findPact } from '../../feed/select.js';
import type { Words } from '../../i18n/words.js';
import { own } from '../../internal/own.js';
import { feedLang, foreign } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { dated, linked, sourceLine } from '../parts/sources.js';

/** The states that the kit knows. */
export const STATES = ['mapped', 'solved'] as const;

const WALL = html`<svg class="ob" width="32" height="20" viewBox="0 0 32 20" aria-hidden="true"><path d="M2 10h8M19.5 10h.01M25 10h.01M30.5 10h.01" /><path class="w" d="M14 1v18" /></svg>`;
const OPENING = html`<svg class="ob" width="32" height="20" viewBox="0 0 32 20" aria-hidden="true"><path d="M2 10h27M24 5l5 5-5 5" /><path class="w" d="M14 1v5M14 14v5" /></svg>`;
const LINE = html`<svg class="ob" width="32" height="20" viewBox="0 0 32 20" aria-hidden="true"><path d="M2 10h27" stroke-dasharray=".01 5.4" /></svg>`;

/** The line that stops at a wall, the one that passes it, and for any other state one without a wall. */
const MARKS: Record<string, TemplateResult> = { mapped: WALL, solved: OPENING };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is known beside the state, most telling first, each once. */
export function remarks({ solutionKind, statusNote, organisation }: Obstacle, words: Words): readonly string[] {
  const kind = solutionKind && words.obstacleSolutions[solutionKind];
  // "Verhelderd" adds nothing to "Regels verhelderd".
  const note = statusNote && !kind?.toLowerCase().includes(statusNote.toLowerCase()) ? capital(statusNote) : undefined;
  return [kind, note, organisation].filter((text) => text !== undefined);
}

/** An obstacle, what happens or was done, and how it stands; what is unknown leaves no gap but that of its column. */
export function row(obstacle: Obstacle, feed: Feed, words: Words, level: number): TemplateResult {
  const { title, status, issue, solution } = obstacle;
  const lang = feedLang(feed, words);
  const koploper = findKoploper(feed, obstacle.koploper ?? '');
  const region = findPact(feed, obstacle.pact ?? '')?.region ?? koploper?.region;
  // Without a solution what it is about stands in its place.
  const answer = solution ?? issue;
  const label = own<string>(words.obstacleStates, status);
  const caption = !solution ? words.obstacleMatter : status === 'solved' ? words.obstacleDone : words.obstacleNow;
  return html`<li class="item" part="item">
    <div part="obstacle">
      <p class="cap">${words.obstacle}</p>
      ${heading(level, foreign(title, lang), '', 'heading title')}
      ${solution && issue ? html`<div class="about">${dated(issue, words, lang)}</div>` : nothing}
    </div>
    ${answer ? html`<div part="answer"><p class="cap">${caption}</p>${dated(answer, words, lang)}</div>` : nothing}
    <div class="how" part="state">
      <p class="cap">${region ? foreign(region, lang) : words.obstacleState}</p>
      <p class="stands">${own(MARKS, status) ?? LINE}<b>${label ?? foreign(capital(status), lang)}</b></p>
      ${remarks(obstacle, words).map((text, index) => html`<p class="sm sub" lang=${obstacle.solutionKind && index === 0 ? nothing : lang}>${text}</p>`)}
      ${koploper && koploper.title !== obstacle.organisation
        ? html`<p class="sm sub">${`${words.kinds.koploper('')}: `}${linked(koploper.title, koploper.link, lang)}</p>`
        : nothing}
    </div>
    ${sourceLine(feed, [...(obstacle.sources ?? []), ...(issue?.sources ?? []), ...(solution?.sources ?? [])], words)}
  </li>`;
}
