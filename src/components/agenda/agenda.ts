import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FilterController } from '../../context/filter-controller.js';
import type { Feed } from '../../feed/schema.js';
import { filterByThemes, findPact, selectActions, STATUSES } from '../../feed/select.js';
import { agenda as agendaWords } from '../../i18n/nl/agenda.js';
import { lists as listsWords } from '../../i18n/nl/lists.js';
import { addWords } from '../../i18n/words.js';
import { details } from '../../styles/details.styles.js';
import { facts } from '../../styles/facts.styles.js';
import { field } from '../../styles/field.styles.js';
import { FilterChangeEvent } from '../events.js';
import { countLine, countsOf, PoliteStatus } from '../parts/count.js';
import { emptyBox } from '../parts/empty.js';
import { Printing } from '../parts/printing.js';
import { styleVars } from '../parts/style-vars.js';
import { ZorgpactWidget, type View } from '../widget.js';
import { styles } from './agenda.styles.js';
import { GROUP_BY, groupActions, memo, searchActions, SORT_BY, sortActions, type Group, type GroupBy, type SortBy } from './arrange.js';
import { yearAxis } from './axis.js';
import { list, nameOf, type ListContext } from './list.js';
import { hasDetails } from './row.js';
import { Rows } from './rows.js';
import { tools, type Tools } from './tools.js';
import { Unfolded } from './unfolded.js';

addWords(agendaWords, listsWords);

/** Actions from which the visitor gets tools to search, group and sort. */
const TOOLS_FROM = 8;

/** Rows that a group shows at a time. */
const PAGE_SIZE = 25;

/** Actions up to which all rows stay in the page, for find-in-page, copying and printing. */
const ALL_ROWS = 150;

/**
 * The action agenda: every action with its status, themes, partners and period, to search, group and sort, with details that open.
 *
 * @element zorgpact-agenda
 * @slot - Fallback: shown before the script runs and when the agenda can't be shown.
 * @slot heading - A heading above the agenda.
 * @slot filter - A theme filter, above the tools.
 * @slot empty - Text where there is no action to show.
 * @slot error - Text of the error notice.
 * @slot footer - Text under the agenda.
 * @fires {ReadyEvent} zorgpact-ready - The agenda shows its actions.
 * @fires {FeedErrorEvent} zorgpact-error - The feed could not be read.
 * @fires {FilterChangeEvent} zorgpact-filter-change - The visitor cleared the chosen themes from within the agenda.
 * @csspart toolbar - Filter, search, grouping and sorting.
 * @csspart count - How many actions there are.
 * @csspart group - The actions of one status, theme or pact.
 * @csspart group-heading - The heading of a group, which sticks to the top.
 * @csspart item - One action.
 * @csspart summary - The row that opens the details.
 * @csspart details - What opens under a row.
 * @csspart period - The period, in words and on the axis.
 * @csspart more - The button for more rows and how many are shown.
 * @csspart button - A button: for more rows, to clear, to load again.
 * @csspart empty - The box where there is no action to show.
 * @csspart notice - The notice of an error, or of data that is not the newest.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart origin - Source and date of the data.
 */
export class ZorgpactAgenda extends ZorgpactWidget {
  static override styles = [...ZorgpactWidget.styles, details, facts, field, styles];
  static override properties: PropertyDeclarations = {
    theme: {},
    status: {},
    groupBy: { attribute: 'group-by' },
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    open: {},
    hideTools: { attribute: 'hide-tools', type: Boolean },
  };

  /** Ids of the themes to show, separated by spaces or commas; an action with one of them counts. */
  declare theme?: string | null;
  /** Statuses to show, separated by spaces or commas, such as `planned running`. */
  declare status?: string | null;
  /** Groups at first: `status` (default), `theme`, `pact` or `none`; the visitor can choose others. */
  declare groupBy?: GroupBy | null;
  /** Order at first: `name` (default), `start` or `updated` (newest first); the visitor can choose another. */
  declare sort?: SortBy | null;
  /**
   * Rows that a group shows at a time when there are more than 150 actions; default 25.
   * @default 25
   */
  declare pageSize?: number | null;
  /** `first` opens the details of the first action that has any; default `none`. */
  declare open?: 'none' | 'first' | null;
  /** Leaves out search, grouping and sorting. */
  declare hideTools: boolean;

  readonly #filter = new FilterController(this, () => this.#look());
  readonly #polite = new PoliteStatus(this);
  /** What the visitor chose with the tools. */
  readonly #chosen: Partial<Tools> = {};
  #hasBegun = false;
  readonly #unfolded = new Unfolded();
  readonly #rows = new Rows();
  readonly #printing = new Printing(this);

  readonly #scope = memo((feed: Feed, pact: string | undefined, theme: string | null | undefined, status: string | null | undefined) => {
    const themes = new Set(this.ids('theme', theme, feed.themes.map(({ id }) => id)));
    const statuses = new Set(this.ids('status', status, [...STATUSES, ...feed.actions.map((action) => action.status)]));
    const actions = selectActions(feed, { pact, themes, statuses });
    return { themes, actions, axis: yearAxis(actions), namesPact: new Set(actions.map((action) => action.pact)).size > 1 };
  });
  readonly #sorted = memo(sortActions);
  readonly #themed = memo(filterByThemes) as typeof filterByThemes;
  readonly #matches = memo(searchActions);
  readonly #groups = memo(groupActions);

  constructor() {
    super();
    this.hideTools = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('groupBy')) delete this.#chosen.by;
    if (changed.has('sort')) delete this.#chosen.sortBy;
    super.willUpdate(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#rows.complete;
    return isComplete;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The next change may come after the visitor has scrolled.
    this.#rows.look(undefined);
  }

  /** Resolves when what is in sight is as it should be, so that the focus need not wait for what is below. */
  #drawn(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  protected present(feed: Feed): View {
    const { words, pactId: pact } = this;
    const found = pact ? findPact(feed, pact) : undefined;
    if (pact && !found) {
      this.#filter.offer({});
      return this.unknown('pact', pact, feed.pacts.map(({ id }) => id), words.unknownPact);
    }
    const origin = this.origin(feed, { asOf: found?.asOf });
    const scope = this.#scope(feed, pact, this.theme, this.status);
    const { actions } = scope;
    this.#filter.offer({ actions });
    if (actions.length === 0) {
      const box = selectActions(feed, { pact }).length ? emptyBox(words.noActions, '') : emptyBox(words.emptyActionsTitle, words.emptyActions);
      return { state: 'empty', content: html`<slot name="heading"></slot><slot name="filter"></slot>${box}<slot name="footer"></slot>${origin}` };
    }
    const hasTools = actions.length >= TOOLS_FROM && !this.hideTools;
    const by = this.#chosen.by ?? this.choice('group-by', this.groupBy, GROUP_BY);
    const sortBy = this.#chosen.sortBy ?? this.choice('sort', this.sort, SORT_BY);
    const query = (hasTools && this.#chosen.query) || '';
    const { themes } = this.#filter;
    const themed = this.#themed(this.#sorted(actions, sortBy), themes);
    const matches = this.#matches(themed, query);
    const groups = this.#groups(matches, by, feed, themes?.size ? themes : scope.themes);
    this.#begin(groups, by);
    const count = countLine(countsOf(matches, actions, words), Boolean(query.trim() || themes?.size), words);
    const context: ListContext = {
      feed,
      words,
      by,
      level: this.level,
      axis: scope.axis,
      namesPact: scope.namesPact && by !== 'pact',
      inPages: matches.length > ALL_ROWS && !this.#printing.isOn,
      pageSize: this.#rowsPerPage,
      hides: actions.length <= ALL_ROWS,
      isPrinting: this.#printing.isOn,
      unfolded: this.#unfolded,
      rows: this.#rows,
      onToggleGroup: this.#onToggleGroup,
      onMore: this.#onMore,
    };
    const content = html`<slot name="heading"></slot>
      <div part="toolbar">
        <slot name="filter"></slot>
        ${hasTools ? tools({ query, by, sortBy }, !pact || by === 'pact', words, this.#onTools) : nothing}
      </div>
      <p class="count" part="count" tabindex="-1">${count.line}</p>
      <p class="vh" role="status">${this.#polite.say(count.text)}</p>
      ${matches.length ? list(actions, groups, context) : this.#renderNothingFound(themed.length === 0)}
      <slot name="footer"></slot>${origin}`;
    return { state: 'ready', content };
  }

  protected skeleton(): TemplateResult {
    // One pact has 1 to 16 actions, the whole country more than a screen of them.
    return html`<div class="wait">
      ${this.hideTools ? nothing : html`<div class="tools"><div class="sk o grow"></div><div class="sk o"></div><div class="sk o"></div></div>`}
      <div class="sk count"></div>
      <div class="gh"><div class="sk"></div></div>
      ${[92, 64, 78, 56, 84, 70, 88, 60, 80, 68, 92, 74, 62, 86, 58, 76].slice(0, this.pactId ? 8 : 16).map(
        (width) => html`<div class="rowp"><div class="sk o"></div><div class="sk" ${styleVars({ '--w': `${width}%` })}></div><div class="sk pa"></div></div>`,
      )}
    </div>`;
  }

  get #rowsPerPage(): number {
    const size = this.pageSize ?? PAGE_SIZE;
    if (Number.isInteger(size) && size > 0) return size;
    this.warn('page-size', this.getAttribute('page-size') ?? String(size), [String(PAGE_SIZE)]);
    return PAGE_SIZE;
  }

  /** Opens what the `open` attribute asks for, once there is something to show. */
  #begin(groups: readonly Group[], by: GroupBy): void {
    if (this.#hasBegun || this.choice('open', this.open, ['none', 'first']) === 'none') return;
    for (const { key, actions } of groups) {
      const first = actions.find(hasDetails);
      if (!first) continue;
      this.#hasBegun = true;
      this.#unfolded.begin(first.id, nameOf(by, key));
      return;
    }
  }

  /** The visitor changed something: shows it now, says it when it is quiet. */
  #touch(): void {
    this.#polite.touch();
    this.requestUpdate();
  }

  #look(): void {
    this.#rows.look(this.renderRoot.querySelector('.item')?.parentElement);
  }

  readonly #onTools = (change: Partial<Tools>): void => {
    this.#look();
    Object.assign(this.#chosen, change);
    this.#touch();
  };

  readonly #onToggleGroup = (name: string): void => {
    this.#unfolded.toggleGroup(name);
    this.requestUpdate();
  };

  /** Shows the next rows of a group and takes the focus to the first of them. */
  readonly #onMore = async (event: Event, name: string, shown: number): Promise<void> => {
    const group = (event.currentTarget as Element).closest('section')!;
    this.#unfolded.setLimit(name, shown + this.#rowsPerPage);
    this.requestUpdate();
    await this.#drawn();
    const item = group.querySelectorAll<HTMLElement>('.item')[shown];
    // A new feed or another filter made the list shorter meanwhile.
    if (!item) return;
    const summary = item.querySelector('summary');
    if (!summary) item.tabIndex = -1;
    (summary ?? item).focus();
  };

  async #onClear(themes: boolean): Promise<void> {
    this.#look();
    this.#chosen.query = '';
    this.#touch();
    if (themes) {
      this.#filter.scope?.choose([]);
      this.dispatchEvent(new FilterChangeEvent([]));
    }
    await this.#drawn();
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('input, .count')?.focus();
  }

  #renderNothingFound(byThemes: boolean): TemplateResult {
    const { words } = this;
    return emptyBox(
      words.emptyFilterTitle,
      byThemes ? words.emptyFilter : words.emptySearch,
      html`<button class="btn" part="button" type="button" @click=${() => this.#onClear(byThemes)}>${byThemes ? words.clear : words.clearSearch}</button>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zorgpact-agenda': ZorgpactAgenda;
  }
}
