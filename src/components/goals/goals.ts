import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fact, Feed, Network } from '../../feed/schema.js';
import { findPact, selectStories } from '../../feed/select.js';
import { formatList } from '../../i18n/format.js';
import { goals as goalsWords } from '../../i18n/nl/goals.js';
import { addWords, type Vocabulary } from '../../i18n/words.js';
import { emptyBox } from '../parts/empty.js';
import { feedLang, type FeedLang } from '../parts/feed-lang.js';
import { heading } from '../parts/heading.js';
import { moon } from '../parts/marks.js';
import { dated, sourceLine } from '../parts/sources.js';
import { statusLabel } from '../parts/status-bar.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './goals.styles.js';
import { linesPath, resolve, type Effort, type Resolved } from './network.js';

addWords(goalsWords);

/** What a source calls it; the facts of a pact may tell of one whose content is not known. */
const NAME = /doelen.{1,3}inspanningen.{0,3}netwerk/i;

/**
 * The Doelen-Inspanningen-Netwerk of a pact: its goals, the efforts that serve them and the actions behind those.
 *
 * @element zorgpact-goals
 * @slot - Fallback: shown before the script runs and when the pact is unknown.
 * @slot empty - Text where there is no network.
 * @slot error - Text of the error notice.
 * @fires {ReadyEvent} zorgpact-ready - The widget shows its network.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @csspart network - One network.
 * @csspart heading - Its title.
 * @csspart example - The sentence that says that it is made up.
 * @csspart map - Goals, lines and efforts beside each other, where there is room.
 * @csspart nest - The goals with their efforts inside, where there is not.
 * @csspart goal - One goal.
 * @csspart effort - One effort.
 * @csspart actions - The actions behind an effort.
 * @csspart known - What the sources say of a network whose content is not known.
 * @csspart source - Where it was found.
 * @csspart button - The button to try again.
 * @csspart empty - The box where there is no network.
 * @csspart notice - The error, stale or offline notice.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactGoals extends ZorgpactWidget {
  static override readonly vocabulary: Vocabulary = 'more';
  static override styles = [...ZorgpactWidget.styles, styles];

  /** The networks on show, in the order of their maps. */
  #shown: readonly Resolved[] = [];
  #observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Back in a page, the maps are observed again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    (this.#observer ??= new ResizeObserver(() => this.#draw())).disconnect();
    // Maps that a server drew are not of this widget.
    if (!this.isConnected || !this.#shown.length) return;
    // Also tells the first size: the lines are drawn before the page is.
    for (const map of this.renderRoot.querySelectorAll('.map')) this.#observer.observe(map);
  }

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    if (pact && !findPact(feed, pact)) return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    const networks = feed.networks.filter((network) => (!pact || network.pact === pact) && (network.goals.length || network.efforts?.length));
    this.#shown = networks.map((network) => resolve(network, feed.actions));
    return networks.length
      ? { state: 'ready', content: html`${networks.map((network, index) => this.#renderNetwork(feed, network, this.#shown[index]!))}${this.origin(feed)}` }
      : { state: 'empty', content: this.#renderNone(feed, pact) };
  }

  protected skeleton(): TemplateResult {
    return html`<div class="wait">${[0, 1, 2].map(() => html`<div><div class="sk w"></div><div class="sk"></div><div class="sk"></div></div>`)}</div>`;
  }

  /** Draws the lines of each map at the size that it has. */
  #draw(): void {
    for (const [index, map] of [...this.renderRoot.querySelectorAll('.map')].entries()) {
      const { top, width } = map.getBoundingClientRect();
      // A page may show the widget larger or smaller than it is.
      const scale = width / (map as HTMLElement).offsetWidth;
      // The middle of a rule of 2 px; not offsetTop, which is rounded.
      const tops = (selector: string): number[] => [...map.querySelectorAll(selector)].map((item) => (item.getBoundingClientRect().top - top) / scale + 1);
      const room = map.querySelector<HTMLElement>('.room')!.offsetWidth;
      const { lines } = this.#shown[index]!;
      map.querySelector('path')!.setAttribute('d', room ? linesPath(lines, tops('.goal'), tops('.effort'), room) : '');
    }
  }

  #renderNetwork(feed: Feed, { title, example, sources }: Network, network: Resolved): TemplateResult {
    const { words } = this;
    const lang = feedLang(feed, words);
    return html`<section part="network">
      ${heading(this.level, html`<span lang=${lang}>${title}</span>`, 'nw')}
      ${example ? html`<p class="made-up" part="example"><b>${words.goalsExampleTitle}.</b>${` ${words.goalsExample}`}</p>` : nothing}
      ${this.#renderMap(network, lang)}${this.#renderNest(network, lang)}${sourceLine(feed, sources, words)}
    </section>`;
  }

  #renderMap({ goals, efforts }: Resolved, lang: FeedLang): TemplateResult {
    const { words } = this;
    return html`<div class="map" part="map">
      <ul role="list" aria-label=${words.goals}>
        ${goals.map((_, index) => html`<li class=${goals[index]!.efforts.length ? 'goal' : 'goal loose'} part="goal">${this.#renderGoal(goals[index]!, index, lang)}</li>`)}
      </ul>
      <div class="room"><svg aria-hidden="true"><path /></svg></div>
      <ul role="list" aria-label=${words.goalsEfforts}>
        ${efforts.map(
          (effort) => html`<li class=${effort.goals.length ? 'effort' : 'effort loose'} part="effort">
            <div><p class="cap">${words.goalsEffort(this.#numbers(effort.goals))}</p><p lang=${lang}>${effort.text}</p></div>
            ${this.#renderActions(effort, lang)}
          </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The same as a list of lists: where there is no room for the map, and on paper. */
  #renderNest({ goals, loose }: Resolved, lang: FeedLang): TemplateResult {
    const { words } = this;
    const efforts = (some: readonly Effort[], label: string, at?: number): TemplateResult => html`<ul role="list" aria-label=${label}>
      ${some.map((effort) => {
        const others = effort.goals.filter((goal) => goal !== at);
        return html`<li part="effort">
          <p lang=${lang}>${effort.text}</p>
          ${others.length ? html`<p class="sm sub">${words.goalsAlso(this.#numbers(others))}</p>` : nothing}${this.#renderActions(effort, lang)}
        </li>`;
      })}
    </ul>`;
    return html`<ul class="nest" part="nest" role="list" aria-label=${words.goals}>
      ${goals.map((goal, index) => html`<li class=${goal.efforts.length ? '' : 'loose'} part="goal">
        ${this.#renderGoal(goal, index, lang)}${goal.efforts.length ? efforts(goal.efforts, words.goalsEfforts, index) : nothing}
      </li>`)}
      ${loose.length ? html`<li class="loose"><p class="cap">${words.goalsLoose}</p>${efforts(loose, words.goalsLoose)}</li>` : nothing}
    </ul>`;
  }

  #renderGoal({ text, efforts }: Resolved['goals'][number], index: number, lang: FeedLang): TemplateResult {
    const { words } = this;
    return html`<p class="cap">${words.goal(String(index + 1))}</p>
      <p class="aim" lang=${lang}>${text}</p>
      ${efforts.length ? nothing : html`<p class="sm sub">${words.goalsNoEffort}</p>`}`;
  }

  #renderActions({ actions }: Effort, lang: FeedLang): TemplateResult | typeof nothing {
    const { words } = this;
    if (!actions.length) return nothing;
    return html`<ul class="acts" part="actions" role="list" aria-label=${words.goalsActions}>
      ${actions.map(({ title, status }) => html`<li>${moon(status)}<span><span lang=${lang}>${title}</span> <span class="sub">${statusLabel(status, words)}</span></span></li>`)}
    </ul>`;
  }

  #numbers(goals: readonly number[]): string {
    return formatList(goals.map((goal) => String(goal + 1)), this.words);
  }

  /** There is no network; the facts and stories of a pact may still tell that it has one. */
  #renderNone(feed: Feed, pact: string | undefined): TemplateResult {
    const { words } = this;
    const lang = feedLang(feed, words);
    const known = feed.pacts.flatMap(({ id, name, facts = [] }) => {
      const told: readonly Fact[] = [...facts, ...selectStories(feed, { pact: id }).map(({ title, sources }) => ({ text: title, sources }))];
      const fact = !pact || pact === id ? told.find(({ text }) => NAME.test(text)) : undefined;
      return fact ? [{ name, fact }] : [];
    });
    const [title, sentence] = known.length ? [words.goalsContentTitle, words.goalsContent] : [words.goalsEmptyTitle, pact ? words.goalsEmpty : words.goalsEmptyAll];
    return html`${known.map(({ name, fact }) => html`<div class="known" part="known"><p class="cap" lang=${lang}>${name}</p>${dated(fact, words, lang)}${sourceLine(feed, fact.sources, words)}</div>`)}
      ${emptyBox(title, sentence)}${known.length ? this.origin(feed) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-goals': ZorgpactGoals;
  }
}
