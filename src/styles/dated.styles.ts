import { css } from 'lit';

/** What happened when: rows with a date, under a heading for each year; from 56em on with their source beside them. */
export const dated = css`
  .hd {
    font-size: 1.25em;
    margin-block: calc(var(--_s) * 1.75) calc(var(--_s) * 0.75);
  }
  .yr {
    margin-block: calc(var(--_s) * 1.5) calc(var(--_u) * 0.5);
  }
  .count + .hd,
  .yr:first-child,
  .hd + .yr {
    margin-block-start: 0;
  }
  .row {
    display: grid;
    column-gap: calc(var(--_s) * 1.5);
  }
  .ti {
    font-weight: 700;
    line-height: 1.35;
  }
  .when {
    color: var(--_ink-2);
  }
  .what,
  .by {
    display: grid;
    gap: calc(var(--_u) * 0.125);
    align-content: start;
    justify-items: start;
    max-inline-size: 42em;
  }
  .sk.yr {
    inline-size: 3em;
  }
  .row .sk {
    margin-block: 0.375em;
  }
  @container zp (min-width: 45em) {
    .row {
      grid-template-columns: var(--w) minmax(0, 1fr);
    }
    .by {
      grid-column: 2;
    }
  }
  @container zp (min-width: 56em) {
    .row {
      grid-template-columns: var(--w) minmax(0, 3fr) minmax(0, 2fr);
    }
    .by {
      grid-column: 3;
    }
  }
`;
