import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Action } from '../../feed/schema.js';
import { findPact } from '../../feed/select.js';
import { formatNumber } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { feedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { chevron, moon, themeMark } from '../parts/marks.js';
import { countActions, statusLabel } from '../parts/status-bar.js';
import { styleVars } from '../parts/style-vars.js';
import type { Group, GroupBy } from './arrange.js';
import { yearLabels } from './axis.js';
import type { RowContext } from './row.js';
import { rowsOf, type Rows } from './rows.js';
import type { Unfolded } from './unfolded.js';

/** What the list is to show and what it does when the visitor asks for more. */
export interface ListContext extends Omit<RowContext, 'isOpen' | 'onToggle'> {
  readonly by: GroupBy;
  /** Level of the group headings. */
  readonly level: number;
  /** Too many for one page: groups open and close, and show a number of rows at a time. */
  readonly inPages: boolean;
  readonly pageSize: number;
  readonly unfolded: Unfolded;
  readonly rows: Rows;
  readonly onToggleGroup: (name: string) => void;
  readonly onMore: (event: Event, name: string, shown: number) => void;
}

/** The name of a group, which stays apart from that of the same key in another grouping. */
export const nameOf = (by: GroupBy, key: string): string => `${by} ${key}`;

/**
 * The groups under the heads of the columns.
 * @param all every action of the agenda, also those that are filtered out
 */
export function list(all: readonly Action[], groups: readonly Group[], context: ListContext): TemplateResult {
  const { axis, by, unfolded, words } = context;
  const hasTitles = by !== 'none' && all.length > 1;
  const names = new Set(groups.map(({ key }) => nameOf(by, key)));
  const isOpen = unfolded.openActions(names);
  context.rows.begin(all);
  const inGroup = (name: string): RowContext => ({
    ...context,
    isOpen: (id) => isOpen(id, name),
    onToggle: (id, opens) => unfolded.setAction(id, name, opens, names),
  });
  return html`<div class="list" ${styleVars({ '--y': axis?.years ?? 1 })}>
    <div class="colh" aria-hidden="true">
      <span>${words.columnAction}</span>
      <span class="pa">${all.some(({ partners }) => partners?.length) ? words.columnPartners : nothing}</span>
      ${axis
        ? html`<span class="yrs tn">${yearLabels(axis).map(([year, width]) => html`<i ${styleVars({ '--n': width })}>${year}</i>`)}</span>`
        : all.some(({ period }) => period?.text)
          ? html`<span class="pe">${words.columnPeriod}</span>`
          : nothing}
    </div>
    ${repeat(groups, ({ key }) => nameOf(by, key), (group) => renderGroup(group, context, hasTitles, context.inPages && hasTitles && groups.length > 1, inGroup(nameOf(by, group.key))))}
  </div>`;
}

function renderGroup({ key, actions }: Group, context: ListContext, hasTitle: boolean, closes: boolean, ofRows: RowContext): TemplateResult {
  const { by, inPages, level, pageSize, unfolded, words } = context;
  const name = nameOf(by, key);
  const isOpen = !closes || unfolded.hasGroup(name);
  const rows = inPages ? actions.slice(0, unfolded.limit(name) ?? pageSize) : actions;
  const left = actions.length - rows.length;
  const title = html`${titleOf(key, context)}<span class="n tn">${` ${formatNumber(actions.length, words)}`}</span
    ><span class="vh">${countedIn(actions, words)}</span>`;
  const button = html`<button class="gb" type="button" aria-expanded=${isOpen} @click=${() => context.onToggleGroup(name)}>${chevron}${title}</button>`;
  return html`<section class="grp" part="group">
    ${hasTitle ? heading(level, closes ? button : title, closes ? 'gh closes' : 'gh', 'group-heading') : nothing}
    ${isOpen ? html`<ul role="list" @click=${context.rows.onClick} @toggle=${context.rows.onToggle}>${rowsOf(context.rows, name, rows, ofRows)}</ul>` : nothing}
    ${isOpen && left > 0
      ? html`<p class="more" part="more">
          <button class="btn" part="button" type="button" @click=${(event: Event) => context.onMore(event, name, rows.length)}>
            ${words.more(formatNumber(Math.min(left, pageSize), words))}
          </button>
          <span class="sub tn">${words.shown(formatNumber(rows.length, words), formatNumber(actions.length, words))}</span>
        </p>`
      : nothing}
  </section>`;
}

/** What follows on the total of a group for who listens: " acties", or ": 60 acties en 40 themalijnen". */
function countedIn(actions: readonly Action[], words: Words): string {
  const lines = actions.filter(({ level }) => level === 'theme-line').length;
  if (lines > 0 && lines < actions.length) return `: ${countActions(actions, words)}`;
  return ` ${(lines ? words.themeLinesWord : words.actionsWord)(actions.length)}`;
}

function titleOf(key: string, { by, feed, words }: ListContext): TemplateResult {
  switch (by) {
    case 'status':
      return html`${moon(key)}<span>${statusLabel(key, words)}</span>`;
    case 'theme': {
      const theme = feed.themes.find(({ id }) => id === key);
      return html`${themeMark(key)}<span lang=${key ? feedLang(feed, words) : nothing}>${key ? (theme?.shortTitle ?? theme?.title ?? key) : words.noTheme}</span>`;
    }
    case 'pact':
      return html`<span>${key ? (findPact(feed, key)?.name ?? key) : words.noPact}</span>`;
    case 'none':
      return html``;
    default:
      return by satisfies never;
  }
}
