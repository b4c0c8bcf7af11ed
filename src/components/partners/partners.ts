import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed, Organisation, Pact, Partner, Sector } from '../../feed/schema.js';
import { findPact, findSources, SECTORS } from '../../feed/select.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { lists as listsWords } from '../../i18n/nl/lists.js';
import { partners as partnersWords } from '../../i18n/nl/partners.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { sortByName } from '../../internal/fold.js';
import { details } from '../../styles/details.styles.js';
import { rows } from '../../styles/rows.styles.js';
import { countLine, countsOf } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { chevron } from '../parts/marks.js';
import { limitOf, More, moreStyles } from '../parts/more.js';
import { splitName } from '../parts/pact-name.js';
import { source, sourceLine } from '../parts/sources.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './partners.styles.js';
import { takingPart } from './taking-part.js';

addWords(listsWords, partnersWords);

/** Names that a sector shows at first and that the button adds. */
const STEP = 24;

/** Names up to which the sectors stand beside each other, each in one column. */
const FEW = 12;

/** Places of the three O's, which tell them apart. */
const NODES = { organisations: [10, 3.6], education: [3.4, 15.4], government: [16.6, 15.4] } as const;

interface Named {
  readonly name: string;
  readonly sector?: Sector | undefined;
  /** What stands under the name. */
  readonly about?: unknown;
}

/**
 * Who takes part: the organisations by the three O's, of one pact with its lead or of the whole country, and the bodies in which they meet.
 *
 * @element zorgpact-partners
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there is nobody to name.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows who takes part.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart lead - Who leads the pact, with its role.
 * @csspart sector - The organisations of one sector.
 * @csspart heading - A heading: of a sector, of the bodies, of a pact with bodies.
 * @csspart mark - The triangle of the three O's with the own one filled.
 * @csspart count - How many organisations there are in a sector.
 * @csspart names - The list of names of a sector.
 * @csspart about - The role of an organisation, or what it takes part in.
 * @csspart bodies - The consultation bodies.
 * @csspart body - One body: its name, what it is for, its date.
 * @csspart source - The sources of a pact.
 * @csspart details - The sources of the organisations, which open.
 * @csspart summary - The button that opens them.
 * @csspart more - The button for more names and how many are on show.
 * @csspart button - The button for more or to try again.
 * @csspart empty - The box where there is nobody to name.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactPartners extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, rows, details, moreStyles, styles];
  static override properties: PropertyDeclarations = { sector: {}, limit: { type: Number } };

  /** Sectors to show, without the lead and the bodies: any of `organisations`, `education`, `government` and `other`, separated by spaces. */
  declare sector?: string | null;
  /** Most names of a sector to show, without a button for more; from 1. Default: no limit. */
  declare limit?: number | null;

  readonly #more = Object.fromEntries(SECTORS.map((sector) => [sector, new More(this, STEP, `.${sector} > li`)])) as Readonly<Record<Sector, More>>;

  protected present(feed: Feed): View {
    const { words } = this;
    const id = this.pactId ?? feed.pact;
    const pact = id ? findPact(feed, id) : undefined;
    if (id && !pact) return this.unknown('pact', id, feed.pacts.map((known) => known.id), words.unknownPact);
    const chosen = this.ids('sector', this.sector, SECTORS);
    const sectors = SECTORS.filter((sector) => chosen.length === 0 || chosen.includes(sector));
    const named: readonly Named[] = pact ? this.#partners(feed, pact.partners) : this.#organisations(feed);
    const sections = sectors.map((sector) => [sector, named.filter((one) => (one.sector ?? 'other') === sector)] as const).filter(([, members]) => members.length);
    const lead = chosen.length === 0 ? pact?.lead : undefined;
    const meeting = chosen.length ? [] : sortByName((pact ? [pact] : feed.pacts).filter(({ consultationBodies }) => consultationBodies?.length), ({ name }) => splitName(name)[1]);
    if (!sections.length && !lead?.length && !meeting.length) {
      return { state: 'empty', content: emptyBox(words.partnersEmptyTitle, pact ? words.partnersEmpty : words.partnersEmptyAll) };
    }
    const isFew = sections.length > 1 && sections.every(([, members]) => members.length <= FEW);
    return {
      state: 'ready',
      content: html`${lead?.length ? this.#renderLead(feed, lead) : nothing}
        <div class=${isFew ? 'few' : nothing}>${sections.map(([sector, members]) => this.#renderSector(sector, members))}</div>
        ${pact ? nothing : this.#renderSources(feed, sectors)}
        ${meeting.length ? this.#renderBodies(feed, meeting, pact) : nothing}
        ${pact ? sourceLine(feed, pact.sources, words) : nothing}${this.origin(feed, { asOf: pact?.asOf })}`,
    };
  }

  protected skeleton(): TemplateResult {
    const list = (length: number): TemplateResult =>
      html`<section><div class="gh"><div class="sk"></div></div><ul class="names">${Array.from({ length: Math.min(this.#limit ?? length, length) }, () => html`<li><div class="sk"></div></li>`)}</ul></section>`;
    return html`<div class="wait">
      ${this.pactId ? html`<div class="lead"><div class="sk"></div><div class="sk"></div></div><div class="few">${[5, 3, 3].map(list)}</div>${list(2)}` : [24, 24, 20, 24].map(list)}
    </div>`;
  }

  get #limit(): number | undefined {
    return limitOf(this, (...about) => this.warn(...about));
  }

  #partners(feed: Feed, partners: readonly Partner[] = []): readonly Named[] {
    const lang = feedLang(feed, this.words);
    return sortByName(partners, ({ name }) => name).map(({ name, sector, role }) => ({ name, sector, about: role && foreign(role, lang) }));
  }

  #organisations(feed: Feed): readonly Named[] {
    const { words } = this;
    const lang = feedLang(feed, words);
    const partOf = takingPart(feed);
    const about = (organisation: Organisation): unknown => {
      const { titles, actions } = partOf(organisation);
      const parts = [...(titles.length ? [foreign(titles.join(', '), lang)] : []), ...(actions.length ? [countLine(countsOf(actions, actions, words), false, words).text] : [])];
      return parts.length ? parts.map((part, index) => html`${index ? ', ' : nothing}${part}`) : undefined;
    };
    return sortByName(feed.organisations, ({ name }) => name).map((organisation) => ({ ...organisation, about: about(organisation) }));
  }

  #renderLead(feed: Feed, lead: readonly Partner[]): TemplateResult {
    const lang = feedLang(feed, this.words);
    return html`<dl class="lead" part="lead">
      <dt class="cap">${this.words.partnersLead}</dt>
      ${lead.map(({ name, role }) => html`<dd><b>${name}</b>${role ? html`<p class="cap" part="about" lang=${lang}>${role}</p>` : nothing}</dd>`)}
    </dl>`;
  }

  #renderSector(sector: Sector, members: readonly Named[]): TemplateResult {
    const { words } = this;
    const more = this.#more[sector];
    const limit = this.#limit;
    const shown = limit ? members.slice(0, limit) : more.cut(members);
    const [some, all] = [formatNumber(shown.length, words), formatNumber(members.length, words)];
    return html`<section part="sector">
      ${heading(
        this.level,
        html`${mark(sector)}<span>${words.sectors[sector]}</span><span class="n tn" part="count">${` ${limit && shown.length < members.length ? words.shown(some, all) : words.partnersKnown(all)}`}</span>`,
        'gh',
      )}
      <ul class="names ${sector}" part="names" role="list">
        ${shown.map(({ name, about }) => html`<li>${name}${about ? html`<p class="cap" part="about">${about}</p>` : nothing}</li>`)}
      </ul>
      ${limit ? nothing : more.button(members.length, words)}
    </section>`;
  }

  #renderBodies(feed: Feed, pacts: readonly Pact[], only: Pact | undefined): TemplateResult {
    const { words } = this;
    const lang = feedLang(feed, words);
    const count = pacts.reduce((sum, { consultationBodies }) => sum + consultationBodies!.length, 0);
    return html`<section part="bodies">
      ${heading(this.level, html`<span>${words.partnersBodies}</span><span class="n tn" part="count">${` ${words.partnersKnown(formatNumber(count, words))}`}</span>`, 'gh')}
      ${pacts.map(
        (pact) => html`${only ? nothing : heading(Math.min(this.level + 1, 6), splitName(pact.name)[1], 'cap of')}
          <ul role="list">
            ${pact.consultationBodies!.map((body) => renderBody(body, lang, body.date && formatDate(body.date, words)))}
          </ul>
          ${only ? nothing : sourceLine(feed, pact.sources, words)}`,
      )}
    </section>`;
  }

  /** The sources of all the organisations, also those behind a button: a hundred names rest on some forty, so they stand together. */
  #renderSources(feed: Feed, sectors: readonly Sector[]): TemplateResult | typeof nothing {
    const { words } = this;
    const ids = feed.organisations.filter(({ sector = 'other' }) => sectors.includes(sector)).flatMap(({ sources = [] }) => sources);
    const sources = findSources(feed, [...new Set(ids)]);
    if (sources.length === 0) return nothing;
    const lang = feedLang(feed, words);
    return html`<details part="details">
      <summary part="summary">${chevron}${words.partnersSources(sources.length, formatNumber(sources.length, words))}</summary>
      <ul class="names sm" role="list" part="source">${sources.map((one) => html`<li>${source(one, words, lang)}</li>`)}</ul>
    </details>`;
  }
}

const renderBody = ({ name, purpose }: NonNullable<Pact['consultationBodies']>[number], lang: FeedLang, date: string | undefined): TemplateResult =>
  html`<li class="body" part="body"><b lang=${lang}>${name}</b>${purpose || date ? html`<p class="sub">${purpose ? foreign(purpose, lang) : nothing}${date ? `${purpose ? ' ' : ''}(${date})` : nothing}</p>` : nothing}</li>`;

/** The triangle of the three O's, with the place of one of them filled; of what stands outside them, none. */
const mark = (sector: Sector): TemplateResult =>
  html`<svg class="og" part="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 3.6L3.4 15.4H16.6Z" />${Object.entries(NODES).map(([own, [cx, cy]]) => svg`<circle class=${own === sector ? 'f' : nothing} cx=${cx} cy=${cy} r=${own === sector ? 3.4 : 2} />`)}
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-partners': ZorgpactPartners;
  }
}
