import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Action, Feed, Pact, Person } from '../../feed/schema.js';
import { findPact, partnersBySector, selectActions } from '../../feed/select.js';
import { formatDate, formatList, formatNumber } from '../../i18n/format.js';
import { card as cardWords } from '../../i18n/nl/card.js';
import { addWords, type Words } from '../../i18n/words.js';
import { safeHref } from '../../internal/safe-href.js';
import { cometPath } from '../parts/comet.js';
import { feedLang, foreign, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { themeMark } from '../parts/marks.js';
import { splitName } from '../parts/pact-name.js';
import { countActions, statusBar } from '../parts/status-bar.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './card.styles.js';
import { triangle, triangleSkeleton } from './triangle.js';

addWords(cardWords);

/**
 * One regional care pact: what it is, who takes part, its themes, phase and actions, and where to read on.
 *
 * @element zorgpact-card
 * @slot - Fallback: shown before the script runs and when the pact can't be shown.
 * @slot logo - A logo above the name.
 * @slot actions - Links of the page's own, beside those in the footer.
 * @slot footer - Text at the end of the footer.
 * @fires {ReadyEvent} zorgpact-ready - The card shows its pact.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart card - The whole card.
 * @csspart header - Name and mission.
 * @csspart heading - The heading.
 * @csspart name - The heading too.
 * @csspart mission - One sentence on the pact.
 * @csspart facts - Phase, function in the agenda, themes, plan, consultation bodies, executive, contact and what became of the pact.
 * @csspart phase - Where the pact stands in the samenwerkingswiel.
 * @csspart themes - The list of themes.
 * @csspart side - Partners and actions.
 * @csspart triangle - The three O's.
 * @csspart status-bar - The bar with one piece per status.
 * @csspart footer - Links and date.
 * @csspart link - A link in the footer.
 * @csspart updated - The date of the content.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactCard extends ZorgpactWidget {
  static override readonly vocabulary = 'card';
  static override styles = [...ZorgpactWidget.styles, styles];
  static override properties: PropertyDeclarations = { density: {}, href: {}, hide: {} };

  /** `full` (default) or `compact`: one row, for a list of pacts. */
  declare density?: 'full' | 'compact' | null;
  /** Address of the pact's action agenda; the link is left out without it. */
  declare href?: string | null;
  /** Parts to leave out: any of `partners`, `actions` and `contact`, separated by spaces. */
  declare hide?: string | null;

  protected present(feed: Feed): View {
    const id = this.pactId;
    const pact = id ? findPact(feed, id) : undefined;
    if (!pact) return this.unknown('pact', id, feed.pacts.map((known) => known.id), this.words.unknownPact);
    const actions = selectActions(feed, { pact: pact.id });
    return { state: 'ready', content: this.#isCompact ? this.#renderCompact(feed, pact, actions) : this.#renderFull(feed, pact, actions) };
  }

  protected skeleton(): TemplateResult {
    return this.#isCompact
      ? html`<div class="panel row wait"><div class="sk w1"></div><div class="sk w3"></div><div class="sk o"></div></div>`
      : html`<div class="panel wait">
          <div class="body">
            <div class="top">
              <div class="sk w1"></div>
              <div class="sk w2"></div>
              <div class="sk w3"></div>
              <div class="sk w3"></div>
              <div class="sk w4"></div>
            </div>
            <div class="facts">
              <div><div class="sk w1"></div><div class="sk w3"></div></div>
              <div><div class="sk w1"></div><div class="sk w4"></div></div>
              <div><div class="sk w1"></div><div class="sk w3"></div></div>
            </div>
            <div class="side">${triangleSkeleton}<div class="sk"></div></div>
          </div>
          <div class="foot"><div class="sk w4"></div></div>
        </div>`;
  }

  get #isCompact(): boolean {
    return this.choice('density', this.density, ['full', 'compact']) === 'compact';
  }

  #hides(what: 'partners' | 'actions' | 'contact'): boolean {
    return this.ids('hide', this.hide, ['partners', 'actions', 'contact']).includes(what);
  }

  #renderFull(feed: Feed, pact: Pact, actions: readonly Action[]): TemplateResult {
    const { words } = this;
    const [kind, name] = titleOf(pact, words);
    const certainty = words.certainty[pact.certainty ?? 'confirmed'];
    return html`<article class="panel" part="card" aria-labelledby="name">
      <div class="body">
        <header class="top" part="header">
          <slot name="logo"></slot>
          <div id="name">${heading(this.level, html`${kind ? html`<small>${kind}</small>${' '}` : nothing}${name}`, 'name', 'heading name')}</div>
          ${pact.summary ? html`<p class="mission" part="mission" lang=${feedLang(feed, words)}>${pact.summary}</p>` : nothing}
          ${certainty ? html`<p class="sm sub">${certainty}</p>` : nothing}
        </header>
        ${this.#renderFacts(feed, pact)}${this.#renderSide(pact, actions)}
      </div>
      ${this.#renderFooter(feed, pact)}
    </article>`;
  }

  #renderFacts(feed: Feed, pact: Pact): TemplateResult | typeof nothing {
    const { words } = this;
    const { phase, themes, agendaFunctions, consultationBodies, planPhases, followUp } = pact;
    const [executive, contact] = this.#hides('contact') ? [] : [pact.executive, pact.contact];
    if (![phase, themes?.length, agendaFunctions?.length, consultationBodies?.length, planPhases?.length, executive, contact, followUp].some(Boolean)) return nothing;
    const lang = feedLang(feed, words);
    const kinds = feed.programme?.agendaFunctions;
    const list = (label: string, items: readonly unknown[] | undefined): TemplateResult | typeof nothing =>
      items?.length ? html`<div><dt>${label}</dt><dd><ul role="list" lang=${lang}>${items.map((item) => html`<li>${item}</li>`)}</ul></dd></div>` : nothing;
    return html`<dl class="facts" part="facts">
      ${phase ? html`<div><dt>${words.phase}</dt><dd class="phase" part="phase">${this.#renderPhase(feed, pact)}</dd></div>` : nothing}
      ${list(words.cardFunction, agendaFunctions?.map(({ id }) => kinds?.find((kind) => kind.id === id)?.title ?? id))}
      ${themes?.some(({ theme }) => theme)
        ? html`<div>
            <dt>${words.themes}</dt>
            <dd>
              <ul class="tags" role="list" part="themes" lang=${lang}>
                ${themes.map(({ title, theme }) => html`<li class="tag">${themeMark(theme)}<span>${title}</span></li>`)}
              </ul>
            </dd>
          </div>`
        : list(words.themes, themes?.map(({ title }) => title))}
      ${list(words.cardPlan, planPhases?.map(({ title }) => title))}
      ${list(words.cardBodies, consultationBodies?.map(({ name, purpose }) => html`${purpose ? `${name}: ` : name}${purpose ? html`<span class="sm sub">${purpose}</span>` : nothing}`))}
      ${executive ? html`<div><dt>${words.executive}</dt><dd>${this.#person(executive, lang)}</dd></div>` : nothing}
      ${contact ? html`<div><dt>${words.contact}</dt><dd>${this.#person(contact, lang)}</dd></div>` : nothing}
      ${followUp
        ? html`<div><dt>${words.cardFollowUp}</dt><dd>${foreign(followUp.date ? `${followUp.text} ` : followUp.text, lang)}${followUp.date ? html`<span class="sub when">(${formatDate(followUp.date, words)})</span>` : nothing}</dd></div>`
        : nothing}
    </dl>`;
  }

  /** An official as of the time of the source: never today's contact without the year. */
  #person({ name, role, organisation, period }: Person, lang: FeedLang): TemplateResult {
    const { words } = this;
    const [before, after] = words.inPeriod;
    const when = period?.text ? foreign(period.text, lang) : [period?.start, period?.end].filter((year, index, all) => year && all.indexOf(year) === index).map((iso) => formatDate(iso!, words)).join('–');
    const what = [role, organisation && !role?.toLowerCase().includes(organisation.toLowerCase()) ? organisation : undefined].filter(Boolean).join(' ');
    const space = when ? ' ' : '';
    return html`${what ? html`${`${name}, `}${foreign(what + space, lang)}` : name + space}${when ? html`<span class="sub when">(${before}${when}${after})</span>` : nothing}`;
  }

  #renderPhase(feed: Feed, { phase }: Pact): TemplateResult | typeof nothing {
    if (!phase) return nothing;
    const known = feed.volgspot?.phases?.find(({ id }) => id === phase.id);
    const title = phase.title ?? known?.title ?? phase.id;
    const lang = feedLang(feed, this.words);
    const [before, after] = this.words[phase.state];
    return html`<svg class="mc" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <circle class="track" cx="14" cy="14" r="9.8" />
        <path class="comet" d=${COMET} />
        <circle class="mark" cx="14" cy="4.2" r="3.3" />
      </svg>
      <span>${before}<b lang=${lang}>${title}</b>${after}${known?.description && !this.#isCompact ? html`<span class="sm sub" lang=${lang}>${known.description}</span>` : nothing}</span>`;
  }

  #renderSide(pact: Pact, actions: readonly Action[]): TemplateResult | typeof nothing {
    const { words } = this;
    const partners = this.#hides('partners') ? undefined : pact.partners;
    const shown = this.#hides('actions') ? [] : actions;
    if (!partners?.length && shown.length === 0) return nothing;
    const bySector = partnersBySector(partners);
    const others = bySector.get('other')!;
    return html`<div class="side" part="side">
      ${partners?.length
        ? html`<div class="three">
            ${heading(Math.min(this.level + 1, 6), words.partners, 'label')}
            ${others.length < partners.length ? triangle(bySector, words) : nothing}
            ${others.length ? html`<p class="sm">${words.otherPartners(formatNumber(others.length, words), formatList(others.map(({ name }) => name), words))}</p>` : nothing}
          </div>`
        : nothing}
      ${shown.length ? html`<div>${heading(Math.min(this.level + 1, 6), countActions(shown, words), 'label')}${statusBar(shown, words)}</div>` : nothing}
    </div>`;
  }

  #renderFooter(feed: Feed, pact: Pact): TemplateResult {
    const { words } = this;
    const href = safeHref(this.href);
    const lang = feedLang(feed, words);
    return html`<footer class="foot" part="footer">
      <div class="links">
        ${href ? html`<a class="act" part="link" href=${href}>${words.toActions}</a>` : nothing}
        ${pact.links?.map(({ title, url }) => html`<a class="act" part="link" lang=${lang} href=${url}>${title}</a>`)}
        <slot name="actions"></slot>
      </div>
      <div class="updated" part="updated">
        ${this.origin(feed, { asOf: pact.asOf })}<slot name="footer"></slot>
      </div>
    </footer>`;
  }

  #renderCompact(feed: Feed, pact: Pact, actions: readonly Action[]): TemplateResult {
    const { words } = this;
    const href = safeHref(this.href) ?? pact.links?.[0]?.url;
    const [kind, name] = titleOf(pact, words);
    return html`<article class="panel row" part="card" aria-labelledby="name">
      <div id="name">
        ${kind ? html`<p class="sm sub">${kind}</p>` : nothing}
        ${heading(this.level, href ? html`<a part="link" href=${href}>${name}</a>` : name, 'name', 'heading name')}
      </div>
      ${pact.phase ? html`<div class="phase" part="phase">${this.#renderPhase(feed, pact)}</div>` : html`<p class="sub">${words.phaseUnknown}</p>`}
      ${actions.length ? html`<div>${statusBar(actions, words, true)}</div>` : html`<p class="sm sub">${words.noActionsYet}</p>`}
    </article>`;
  }
}

const COMET = cometPath(14, 14, 9.8, 3.8, 250);

/** The kind of pact, shown small unless the name has it inside, and the part of the name that tells one pact from another. */
function titleOf({ name }: Pact, words: Words): readonly [string, string] {
  const [kind, rest] = splitName(name);
  return [kind || /pact/i.test(name) ? kind : words.kicker, rest];
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-card': ZorgpactCard;
  }
}
