import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Pact } from '../../feed/schema.js';
import { formatList, formatNumber, joinList } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { fold } from '../../internal/fold.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { chevron, themeMark } from '../parts/marks.js';
import { splitName } from '../parts/pact-name.js';
import { dated, linked, noted, sourceLine } from '../parts/sources.js';
import { holdings, municipalitiesOf } from './country.js';

export interface RowContext {
  readonly feed: Feed;
  readonly words: Words;
  /** Level of the names. */
  readonly level: number;
  /** Id of the chosen pact. */
  readonly chosen: string | undefined;
  readonly onPick: (event: Event) => void;
}

/** Columns of the numbers, and the word of each. */
export const NUMBERS = [
  ['na', 'actionsWord'],
  ['nt', 'themeLinesWord'],
  ['nk', 'koplopersWord'],
] as const;

/** What stands in the row of a pact: its name to choose it by, where it is, how far it is, what is known, and more that opens. */
export function row(pact: Pact, { feed, words, level, chosen, onPick }: RowContext): TemplateResult {
  const lang = feedLang(feed, words);
  const [kind, name] = splitName(pact.name);
  const isChosen = pact.id === chosen;
  const about = [
    // All of them are pacts: only another kind has to be said.
    ...(kind && !/^zorgpact$/i.test(kind) ? [kind] : []),
    ...(pact.phase ? [phaseOf(pact.phase, feed, words, lang)] : []),
    ...functionsOf(pact, feed).map(({ title }) => foreign(title, lang)),
    ...certaintyOf(pact, words),
  ];
  const more = details(pact, feed, words, lang);
  return html`<svg class="dot" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r=${isChosen ? 6 : 3.5} /></svg>
    ${heading(
      level,
      html`<button class="pick" part="pick" type="button" value=${pact.id} aria-pressed=${isChosen} @click=${onPick}>
        ${kind ? html`<span class="vh">${`${kind} `}</span>` : nothing}${name}
      </button>`,
      '',
      'heading name',
    )}
    ${pact.provinces?.length ? html`<p class="cell prov" part="provinces"><span class="vh">${`${words.overviewProvince}: `}</span>${formatList(pact.provinces, words)}</p>` : nothing}
    ${about.length ? html`<p class="cell about" part="about">${about.map((one, index) => html`${index ? ' · ' : nothing}${one}`)}</p>` : nothing}
    ${numbers(feed, pact.id, words)}
    ${more ? html`<details part="details"><summary part="summary"><span class="vh">${words.overviewMore(name)}</span>${chevron}</summary>${more}</details>` : nothing}`;
}

/** How many the feed holds: in a narrow list a sentence, in a wide one a number in each column. */
function numbers(feed: Feed, id: string, words: Words): TemplateResult | typeof nothing {
  const held = holdings(feed, id);
  const known = NUMBERS.flatMap(([name, word], index) => {
    const count = held[index]!;
    return count ? [html`<span class=${name}><b class="tn">${formatNumber(count, words)}</b><span class="w">${` ${words[word](count)}`}</span></span>`] : [];
  });
  if (known.length === 0) return nothing;
  return html`<p class="cell nums" part="known">${joinList(known, words).map((one) => (typeof one === 'string' ? html`<span class="w">${one}</span>` : one))}<span class="w">${` ${words.overviewKnown}`}</span></p>`;
}

function phaseOf({ id, title, state }: NonNullable<Pact['phase']>, feed: Feed, words: Words, lang: FeedLang): TemplateResult {
  const [before, after] = words[state];
  return html`${before}${foreign(title ?? feed.volgspot?.phases?.find((phase) => phase.id === id)?.title ?? id, lang)}${after}`;
}

/** What a pact does with its agenda, and how that is known. */
const functionsOf = ({ agendaFunctions = [] }: Pact, { programme }: Feed): readonly { readonly title: string; readonly basis?: string | undefined }[] =>
  agendaFunctions.map(({ id, basis }) => ({ title: programme?.agendaFunctions?.find((one) => one.id === id)?.title ?? id, basis }));

/** How sure the publisher is, where that is less than certain. */
function certaintyOf({ certainty = 'confirmed' }: Pact, words: Words): readonly string[] {
  const said = certainty === 'probable' ? words.overviewProbable : words.certainty[certainty];
  return said ? [said] : [];
}

/** What the row itself has no room for; undefined where nothing is known. */
function details(pact: Pact, feed: Feed, words: Words, lang: FeedLang): TemplateResult | undefined {
  const { followUp, themes, subregions = [], links = [], sources = [] } = pact;
  const entry = (label: string, items: readonly unknown[]): TemplateResult | typeof nothing =>
    items.length ? html`<dt>${label}</dt><dd>${items.length === 1 ? items : html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`}</dd>` : nothing;
  const municipalities = municipalitiesOf(pact);
  const entries = [
    entry(words.overviewRegion, fold(pact.name).includes(fold(pact.region)) ? [] : [foreign(pact.region, lang)]),
    entry(
      words.overviewSubregions,
      subregions.map(({ name, ambassador, note }) => noted(ambassador ? html`${name}: ${ambassador.name}${ambassador.role ? html`, ${foreign(ambassador.role, lang)}` : nothing}` : name, note, lang)),
    ),
    entry(words.overviewFunction, functionsOf(pact, feed).flatMap(({ title, basis }) => (basis ? [noted(foreign(title, lang), basis, lang)] : []))),
    entry(words.themes, themes?.length ? [html`<span class="tags" lang=${lang}>${themes.map(({ title, theme }) => html`<span class="tag">${themeMark(theme)}${title}</span>`)}</span>`] : []),
    entry(words.overviewMunicipalities, municipalities.length ? [foreign(formatList(municipalities, words), lang)] : []),
    entry(words.overviewFollowUp, followUp ? [dated(followUp, words, lang)] : []),
    entry(words.overviewLinks, links.map(({ title, url }) => linked(title, url, lang))),
  ].filter((one) => one !== nothing);
  const found = sourceLine(feed, [...sources, ...(followUp?.sources ?? [])], words);
  if (entries.length === 0 && found === nothing) return undefined;
  return html`<div class="det">${entries.length ? html`<dl>${entries}</dl>` : nothing}${found}</div>`;
}
