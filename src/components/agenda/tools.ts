import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { GroupBy, SortBy } from './arrange.js';

/** What the visitor can set: what to search for, how to group and how to sort. */
export interface Tools {
  query: string;
  by: GroupBy;
  sortBy: SortBy;
}

/** @param offersPact whether there is more than one pact to group by */
export function tools({ query, by, sortBy }: Tools, offersPact: boolean, words: Words, onChange: (change: Partial<Tools>) => void): TemplateResult {
  const { pact, none, ...groups } = words.groupOptions;
  return html`<div class="tools">
    <label class="field grow">
      <span>${words.search}</span>
      <input type="search" .value=${query} @input=${(event: Event) => onChange({ query: (event.target as HTMLInputElement).value })} />
    </label>
    ${select(words.groupBy, { ...groups, ...(offersPact && { pact }), none }, by, (key) => onChange({ by: key as GroupBy }))}
    ${select(words.sortBy, words.sortOptions, sortBy, (key) => onChange({ sortBy: key as SortBy }))}
  </div>`;
}

const select = (label: string, options: Readonly<Record<string, string>>, chosen: string, choose: (key: string) => void): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${Object.entries(options).map(([key, text]) => html`<option value=${key} .selected=${key === chosen}>${text}</option>`)}
    </select>
  </label>`;
