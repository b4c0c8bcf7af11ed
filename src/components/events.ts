import type { FeedError } from '../feed/feed-error.js';

/** The widget shows its content for the first time, or again after a failure. */
export class ReadyEvent extends Event {
  static readonly type = 'zorgpact-ready';
  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The widget could not read its feed. */
export class FeedErrorEvent extends Event {
  static readonly type = 'zorgpact-error';
  readonly error: FeedError;
  constructor(error: FeedError) {
    super(FeedErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

/** The visitor chose other themes. */
export class FilterChangeEvent extends Event {
  static readonly type = 'zorgpact-filter-change';
  /** Ids of the themes chosen now; empty means all. */
  readonly themes: readonly string[];
  constructor(themes: readonly string[]) {
    super(FilterChangeEvent.type, { bubbles: true, composed: true });
    this.themes = themes;
  }
}

/** The visitor chose a cell of the Volgspot wheel. */
export class SelectEvent extends Event {
  static readonly type = 'zorgpact-select';
  /** Number of the area, 1 to 5. */
  readonly area: number;
  /** Number of the round, 1 to 3. */
  readonly round: number;
  constructor(area: number, round: number) {
    super(SelectEvent.type, { bubbles: true, composed: true });
    this.area = area;
    this.round = round;
  }
}

/** The visitor chose a pact in the overview of the country, or let go of it. */
export class PactSelectEvent extends Event {
  static readonly type = 'zorgpact-select';
  /** Id of the pact; empty when the visitor let go of it. */
  readonly pact: string;
  constructor(pact: string) {
    super(PactSelectEvent.type, { bubbles: true, composed: true });
    this.pact = pact;
  }
}
