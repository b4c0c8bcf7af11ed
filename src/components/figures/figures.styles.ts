import { css } from 'lit';

export const styles = css`
  .figs {
    --g: calc(var(--_s) * 1.5);
    /* A px of every drawing: all dots get smaller together where the widest doesn't fit its column. */
    --px: min(1px, 100cqi / var(--d), (100cqi - var(--g)) / 2 / var(--e));
    display: grid;
    gap: 0 var(--g);
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  /* Rows that figures beside each other share: drawing, qualifier, and the number with the rest. */
  .fig {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 0;
    padding-block-end: calc(var(--_s) * 1.5);
  }
  .fig:first-child,
  .fig:is(.wide, .alone) {
    grid-column: 1 / -1;
  }
  .dots {
    align-self: end;
    inline-size: calc(var(--n) * var(--px));
    block-size: calc(var(--n) * var(--px));
    margin-block-end: calc(var(--_u) * 0.75);
  }
  .dots path {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .tx {
    display: grid;
    grid-row: 2 / span 2;
    grid-template-rows: subgrid;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: calc(var(--_u) * 0.5);
  }
  .rest {
    grid-row: 2;
  }
  .num {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.2em;
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .num span {
    font-size: 0.4em;
    font-weight: 400;
    line-height: 1.35;
    letter-spacing: 0;
  }
  .lbl {
    line-height: 1.35;
    margin-block: 0.375em calc(var(--_u) * 0.25);
  }
  .rest li {
    border-block-start: 1px solid var(--_hair);
    margin-block-start: calc(var(--_s) * 0.625);
    padding-block-start: calc(var(--_s) * 0.625);
    line-height: 1.35;
  }
  .src > summary {
    color: var(--_ink-2);
    font-size: 0.875em;
    font-weight: 400;
  }
  .src p + p:not([part='source']) {
    margin-block-start: calc(var(--_u) * 0.5);
  }
  .chart {
    align-self: end;
    block-size: 10em;
    max-inline-size: 28em;
    margin-block-end: calc(var(--_u) * 0.75);
  }
  .chart text {
    fill: var(--_ink);
    font-size: 0.8125em;
  }
  .chart :is(line, circle) {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .chart .base {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .chart .off {
    fill: var(--_surface);
  }
  table {
    border-collapse: collapse;
    /* In quirks mode a table has the colour of the page. */
    color: inherit;
    inline-size: 100%;
    max-inline-size: 28em;
  }
  th,
  td {
    text-align: start;
    padding-block: calc(var(--_s) * 0.375);
    border-block-end: 1px solid var(--_hair);
  }
  th {
    font-weight: 400;
    border-block-end: 2px solid var(--_ink);
  }
  .wait .dots {
    border-radius: 50%;
  }
  .wait .rest {
    min-block-size: 12em;
  }
  .all .rest {
    min-block-size: 27em;
  }
  .sk.num {
    inline-size: min(2em, 100%);
    margin-block: 0.125em 0.375em;
  }
  @container zp (min-width: 45em) {
    .figs {
      --fr: calc((100cqi + var(--g)) / var(--k) - var(--g));
      --px: min(1px, (var(--fr) * 2 + var(--g)) / var(--d), var(--fr) / var(--e));
      grid-template-columns: repeat(var(--k), minmax(0, 1fr));
    }
    .fig:first-child,
    .fig.wide {
      grid-column: span 2;
    }
    .fig.alone:not(:first-child) {
      grid-column: auto;
    }
  }
  @media print {
    .fig {
      break-inside: avoid;
    }
  }
`;
