import { html, nothing, type TemplateResult } from 'lit';
import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import type { Action, Feed, Period } from '../../feed/schema.js';
import { findSources } from '../../feed/select.js';
import { formatList } from '../../i18n/format.js';
import { formatPeriod } from '../../i18n/period.js';
import type { Words } from '../../i18n/words.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { chevron, moon, themeMark } from '../parts/marks.js';
import { dated, linked, noted, source } from '../parts/sources.js';
import { statusLabel } from '../parts/status-bar.js';
import { styleVars } from '../parts/style-vars.js';
import { barOn, type Axis } from './axis.js';

type Content = TemplateResult | typeof nothing;

/** What the rows of an agenda have in common. */
export interface RowContext {
  readonly feed: Feed;
  readonly words: Words;
  readonly axis: Axis | undefined;
  /** Whether a row names its pact. */
  readonly namesPact: boolean;
  /** Whether a row that is filtered out stays in the page, hidden: making it anew takes longer than anything else that a click does. */
  readonly hides: boolean;
  /** On paper every row has the markup of its details. */
  readonly isPrinting: boolean;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string, isOpen: boolean) => void;
}

const named = <Item extends { readonly id: string }>(items: readonly Item[], id: string | undefined): Item | undefined =>
  id ? items.find((item) => item.id === id) : undefined;

/** Whether there is more to tell than the row itself says. */
export const hasDetails = ({ description, statusNote, period, relatedPacts, ...rest }: Action): boolean =>
  Boolean(description || statusNote || period?.note) ||
  [relatedPacts, rest.results, rest.facts, rest.links, rest.sources].some((list) => list?.length);

/**
 * What stands in the row of an action, which opens when there is more to tell.
 * @param isWhole whether the details have their markup; without it they are text, for find-in-page
 */
export function row(action: Action, context: RowContext, isWhole: boolean): TemplateResult {
  const { feed, words } = context;
  const { description, partners, status, title } = action;
  const lang = feedLang(feed, words);
  const above = eyebrow(action, context);
  const line = html`${moon(status)}<span class="ti"
      ><span class="tt" lang=${lang} .textContent=${title}></span><span class="vh" .textContent=${`. ${statusLabel(status, words)}${above && '. '}`}></span
      >${above ? html`<span class="eb" .textContent=${above}></span>` : nothing}</span
    >${partners?.length
      ? html`<span class="vh" .textContent=${`. ${words.columnPartners}: `}></span><span class="pa" .textContent=${formatList(partners, words)}></span>`
      : nothing}${period(action, context)}`;
  if (!hasDetails(action)) return html`<div class="rowp">${line}</div>`;
  const more = details(action, context);
  return html`<details>
    <summary part="summary">${line}${chevron}</summary>
    <div class="det" part="details">
      ${description ? html`<p lang=${lang} .textContent=${description}></p>` : nothing}${isWhole ? more : html`<p .textContent=${textOf(more)}></p>`}
    </div>
  </details>`;
}

/** The text that a template is going to show. */
function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join(' ');
  if (!isTemplateResult(content, TemplateResultType.HTML)) return typeof content === 'string' ? content : '';
  return textOf(content.values.filter((_value, index) => !content.strings[index]!.endsWith('=')));
}

/** Tells a theme line from an action, and one pact from another. */
function eyebrow(action: Action, { feed, words, namesPact }: RowContext): string {
  return [action.level === 'theme-line' && !action.title.startsWith(words.themeLine) && words.themeLine, namesPact && named(feed.pacts, action.pact)?.name].filter(Boolean).join(' · ');
}

function period({ period, status }: Action, { feed, words, axis }: RowContext): Content {
  const text = period && writtenPeriod(period, words, status === 'planned', feedLang(feed, words));
  if (!text) return nothing;
  const bar = axis && barOn(axis, period);
  return html`<span class="vh">${'. '}</span><span class="pe" part="period"
    >${text}${bar
      ? html`<span class="pt" aria-hidden="true"
          ><i class=${bar.openStart ? 'os' : bar.openEnd ? 'oe' : ''} ${styleVars({ '--a': bar.from, '--b': bar.to })}></i
        ></span>`
      : nothing}</span
  >`;
}

function details(action: Action, { feed, words }: RowContext): TemplateResult {
  const entry = (label: string, content: unknown): Content => (content ? html`<dt>${label}</dt><dd>${content}</dd>` : nothing);
  const names = (list: readonly string[] | undefined, title: (id: string) => string): string | undefined =>
    list?.length ? formatList(list.map(title), words) : undefined;
  const parent = named(feed.actions, action.parent);
  const koploper = named(feed.koplopers, action.koploper);
  const lang = feedLang(feed, words);
  return html`<dl>
      ${entry(words.status, noted(statusLabel(action.status, words), action.statusNote, lang))}
      ${entry(
        words.themes,
        action.themes?.length &&
          noted(
            html`<span class="tags" lang=${lang}>${action.themes.map((id) => html`<span class="tag">${themeMark(id)}${named(feed.themes, id)?.title ?? id}</span>`)}</span>`,
            action.themesBasis,
            lang,
          ),
      )}
      ${entry(words.period, action.period && noted(writtenPeriod(action.period, words, action.status === 'planned', lang), action.period.note, lang))}
      ${entry(words.relatedPacts, names(action.relatedPacts, (id) => named(feed.pacts, id)?.name ?? id))}
      ${entry(words.partOf, parent && foreign(parent.title, lang))}
      ${entry(words.kinds.koploper(''), koploper && linked(koploper.title, koploper.link, lang))}
      ${entry(words.result, list(action.results, (fact) => dated(fact, words, lang)))}
      ${entry(words.facts, list(action.facts, (fact) => dated(fact, words, lang)))}
      ${entry(words.readMore, list(action.links, ({ title, url }) => linked(title, url, lang)))}
      ${entry(words.source, list(findSources(feed, sourcesOf(action)), (one) => source(one, words, lang)))}
    </dl>`;
}

function list<Item>(items: readonly Item[] | undefined, content: (item: Item) => unknown): TemplateResult | undefined {
  if (!items?.length) return undefined;
  return items.length === 1 ? html`${content(items[0]!)}` : html`<ul role="list">${items.map((item) => html`<li>${content(item)}</li>`)}</ul>`;
}

/** Sources of the action and of each thing said about it. */
const sourcesOf = ({ sources = [], results = [], facts = [] }: Action): readonly string[] => [...sources, ...[...results, ...facts].flatMap((fact) => fact.sources ?? [])];

/** A period of which only the words of the source are foreign. */
const writtenPeriod = (period: Period, words: Words, ahead: boolean, lang: FeedLang): unknown => {
  const text = formatPeriod(period, words, ahead);
  return period.text ? foreign(text, lang) : text;
};
