import { css } from 'lit';

/** What stands around the wheel: the switch, the legend, the findings and the table. */
export const styles = css`
  .wrap,
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 1.25);
  }
  .stage {
    position: relative;
    justify-items: center;
    align-content: start;
    gap: var(--_s);
  }
  .flat .stage {
    justify-items: start;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
  }
  .seg {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    /* On the row, since WebKit keeps the height of an item that has a least height when the window becomes narrower. */
    grid-auto-rows: minmax(52px, auto);
    inline-size: 100%;
    max-inline-size: 30em;
    border: 1px solid var(--_rule);
    border-radius: var(--_r);
    background: var(--_surface);
  }
  .seg button {
    font-size: 0.9375em;
    line-height: 1.2;
    padding: 0.375em 0.125em;
    border: 0 solid var(--_rule);
    background: none;
    color: var(--_ink);
    cursor: pointer;
    hyphens: manual;
    overflow-wrap: normal;
  }
  .seg button + button {
    border-inline-start-width: 1px;
  }
  .seg button:first-child {
    border-start-start-radius: inherit;
    border-end-start-radius: inherit;
  }
  .seg button:last-child {
    border-start-end-radius: inherit;
    border-end-end-radius: inherit;
  }
  .seg button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .seg small {
    display: block;
    font-size: calc(var(--_u) * 0.875);
    color: var(--_ink-2);
  }
  .seg [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
    forced-color-adjust: none;
  }
  .seg [aria-pressed='true'] small {
    color: inherit;
    font-weight: 400;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.125em;
  }
  .key li {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .names {
    display: grid;
  }
  .names li {
    align-items: baseline;
  }
  .sw,
  .dot {
    flex: none;
  }
  .dot,
  .fl li::before {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
    border: 1.75px solid var(--_accent);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .dot.v,
  .v li::before {
    background: var(--_surface);
  }
  .find {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: var(--_s);
  }
  .name {
    font-size: 1.75em;
  }
  .q {
    font-size: 1.125em;
    line-height: 1.4;
    color: var(--_ink-2);
    margin-block-start: calc(var(--_u) * 0.375);
    text-wrap: pretty;
  }
  .meta,
  .with {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .meta {
    padding-block: calc(var(--_u) * 0.625);
    border-block: 1px solid var(--_hair);
    margin-block: calc(var(--_u) * 0.875) var(--_u);
  }
  .meta .sw {
    margin-block-start: 1px;
  }
  .of {
    font-size: 1em;
    margin-block: calc(var(--_s) * 1.125) calc(var(--_u) * 0.5);
  }
  .fl {
    display: grid;
    gap: calc(var(--_s) * 0.625);
    max-inline-size: 38em;
  }
  .fl li {
    position: relative;
    padding-inline-start: 1.5em;
    text-wrap: pretty;
  }
  .fl li::before {
    content: '';
    position: absolute;
    inset: 0.5em auto auto 2px;
  }
  .nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: calc(var(--_s) * 1.25);
    border-block-start: 1px solid var(--_hair);
    padding-block-start: calc(var(--_u) * 0.5);
  }
  table {
    border-collapse: collapse;
    /* In quirks mode a table has the colour of the page. */
    color: inherit;
    inline-size: 100%;
    overflow-wrap: normal;
    hyphens: manual;
  }
  /* Words of the table break at no letter; one that is longer than any line scrolls, and never widens the page. */
  .roll {
    overflow-x: auto;
  }
  .flat caption {
    padding-block-end: calc(var(--_u) * 0.5);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: calc(var(--_s) * 0.625) calc(var(--_u) * 0.75) calc(var(--_s) * 0.625) 0;
    border-block-end: 1px solid var(--_hair);
  }
  thead th {
    color: var(--_ink-2);
    font-weight: 400;
    font-size: 0.9375em;
    border-block-end: 2px solid var(--_ink);
  }
  [aria-current] {
    font-weight: 700;
  }
  [aria-current] .sub {
    font-weight: 400;
  }
  [aria-current] .shape {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .sk.seg {
    block-size: 52px;
  }
  /* With its margins as high as a line of the legend and the edge of the switch. */
  .sk.key {
    inline-size: 60%;
    margin-block: 5px;
  }
  /* Exactly as high as the findings of a pact without a report, as most are. */
  .dim {
    display: grid;
    gap: calc(var(--_s) * 1.1);
    align-content: start;
    border-color: var(--_hair);
  }
  .dim .name {
    inline-size: 40%;
  }
  .dim .meta {
    display: block;
    margin: 0;
  }
  .sk.tbl {
    inline-size: 10em;
    margin-block: 1em 4.3em;
  }
  /* A small wheel has no dots; a server that draws it does not know how wide it will be. */
  @container zp (width < 420px) {
    .key .seed {
      display: none;
    }
  }
  @container zp (max-width: 35.99em) {
    .dim {
      min-block-size: 20em;
    }
    thead {
      display: none;
    }
    table,
    .flat caption,
    tbody {
      display: block;
    }
    tbody tr {
      display: grid;
      gap: calc(var(--_u) * 0.375);
      padding-block: calc(var(--_s) * 0.75);
      border-block-end: 1px solid var(--_hair);
    }
    tbody tr:first-child {
      border-block-start: 2px solid var(--_ink);
    }
    tbody th,
    tbody td {
      border: 0;
      padding: 0;
    }
    td {
      display: grid;
      grid-template-columns: 6em 1fr;
      gap: 0.5em;
    }
    td::before {
      content: attr(data-l);
      color: var(--_ink-2);
    }
  }
  @container zp (max-width: 21.99em) {
    .dim {
      min-block-size: 25.4em;
    }
  }
  /* In wide fonts the name doesn't fit on one line from here on. */
  @container zp (13em < width <= 17em) {
    .spot {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* The words in the buttons need the whole width. */
  @container zp (max-width: 13em) {
    .seg {
      grid-auto-flow: row;
    }
    .seg button {
      border-radius: 0;
      overflow-wrap: anywhere;
    }
    .seg button + button {
      border-width: 1px 0 0;
    }
    .seg button:first-child {
      border-start-end-radius: inherit;
      border-end-start-radius: 0;
    }
    .seg button:last-child {
      border-start-end-radius: 0;
      border-end-start-radius: inherit;
    }
  }
  @container zp (max-width: 15em) {
    table {
      overflow-wrap: anywhere;
    }
    td {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
  @container zp (min-width: 56em) {
    .wrap:not(.flat) {
      grid-template-columns: minmax(0, 35em) minmax(0, 1fr);
      gap: calc(var(--_s) * 3);
    }
    .tbl {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .seg [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .seg,
    .nav,
    .tbl summary {
      display: none;
    }
    .fl li {
      break-inside: avoid;
    }
  }
`;
