import { css } from 'lit';

export const styles = css`
  .zp {
    /* Between the columns of a row. */
    --g: calc(var(--_u) * 0.75);
    /* Keeps the sticky headings under the overlays of the page. */
    isolation: isolate;
  }
  ::slotted([slot='filter']) {
    margin-block-end: calc(var(--_s) * 0.75);
  }
  .tools {
    display: grid;
    align-items: end;
    gap: calc(var(--_u) * 0.75) var(--_u);
  }
  .field > span {
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  /* In WebKit a choice too long for its field would make the page wider. */
  select {
    contain: paint;
  }
  .count {
    font-size: 1.125em;
    padding-block: calc(var(--_u) * 0.75) calc(var(--_u) * 0.25);
  }
  .count:focus {
    outline: none;
    box-shadow: none;
  }
  .list {
    padding-block-start: var(--_s);
  }
  .count ~ .empty {
    margin-block-start: calc(var(--_s) * 0.75);
  }
  .colh,
  .pt {
    display: none;
  }
  .gh {
    display: flex;
    align-items: baseline;
    gap: var(--g);
    font-size: 1.125em;
    line-height: 1.25;
    letter-spacing: 0;
    text-wrap: pretty;
    padding-block: calc(var(--_s) * 1.25) calc(var(--_s) * 0.5);
    border-block-end: 2px solid var(--_ink);
  }
  .gh.closes {
    padding-block: calc(var(--_s) * 0.5) 0;
  }
  .gb {
    color: inherit;
    text-align: start;
    text-wrap: inherit;
    background: none;
    border: 0;
    padding: calc((44px - 1.25em) / 2) 0;
    flex: 1;
    display: flex;
    align-items: baseline;
    gap: inherit;
    cursor: pointer;
  }
  /* The middle of a mark on the middle of the first line. */
  .gh svg {
    --m: 16px;
    align-self: start;
    margin-block-start: calc((1.25em - var(--m)) / 2);
  }
  .gh .tg {
    --m: 20px;
    margin-inline: -2px;
  }
  .gh .chev {
    --m: 12px;
  }
  /* A heading that can't tell whether it is stuck would need its background always, also on a tinted page. */
  @supports (container-type: scroll-state) {
    .gh {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      container-type: scroll-state;
    }
    .gh::before {
      content: '';
      position: absolute;
      inset: 0;
      z-index: -1;
    }
    @container scroll-state(stuck: block-start) {
      .gh::before {
        background: var(--_surface);
      }
    }
  }
  .gb:hover span:not(.n) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .gb[aria-expanded='true'] .chev {
    rotate: 90deg;
  }
  .n {
    font-weight: 400;
    color: var(--_ink-2);
    flex: none;
    white-space: nowrap;
    margin-inline-start: auto;
  }
  .grp > ul:first-child {
    border-block-start: 2px solid var(--_ink);
  }
  .item {
    border-block-end: 1px solid var(--_hair);
    /* A row that moves takes what is in it along: half the time before a paint in which a hundred do. */
    contain: layout style;
  }
  /* A page may style the part. */
  .item[hidden] {
    display: none !important;
  }
  .item,
  summary {
    /* The focus stays in sight below a sticky heading. */
    scroll-margin-block: 4em 1em;
  }
  details > summary,
  .rowp {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) 12px;
    gap: 0.125em var(--g);
    align-items: start;
    padding-block: calc(var(--_s) * 0.75);
    min-block-size: 44px;
    font-weight: 400;
  }
  /* Inside the row, between its lines: above the first one stands the heading. */
  summary:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--_spot);
    margin-inline: -6px;
    padding-inline: 6px;
  }
  .item .st {
    margin-block-start: calc((1.35em - 16px) / 2);
  }
  summary > .chev {
    margin-block-start: calc((1.35em - 12px) / 2);
    grid-column: 3;
    grid-row: 1;
  }
  .ti {
    font-weight: 700;
    line-height: 1.35;
  }
  .eb {
    display: block;
    font-weight: 400;
    text-decoration: none;
  }
  .eb,
  .pa,
  .pe {
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .pa,
  .pe {
    grid-column: 2;
  }
  summary:hover .tt {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .det {
    display: grid;
    gap: calc(var(--_s) * 0.75);
    max-inline-size: 44em;
    padding: 0 0 calc(var(--_s) * 1.25) calc(16px + var(--g));
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: calc(var(--_s) * 1.25) var(--_s);
  }
  /*
   * As high as the parts they stand for. Eight rows, four where a row has two lines, are about halfway between the shortest and
   * the longest agenda of the reference feed (159 to 1224 px), so that none moves far.
   */
  .wait {
    min-block-size: 35em;
  }
  .wait > .sk,
  .gh .sk,
  .rowp .sk {
    inline-size: var(--w, 9em);
    max-inline-size: 100%;
    margin-block: 0.3em;
  }
  .wait > .sk {
    margin-block: 1.2em 0.75em;
  }
  .tools .sk {
    block-size: 44px;
    margin-block-start: 1.65em;
    border-radius: var(--_r);
  }
  .wait .gh {
    margin-block-start: var(--_s);
    border-color: var(--_hair);
  }
  .wait .rowp {
    border-block-end: 1px solid var(--_hair);
  }
  .rowp .o {
    inline-size: 16px;
    block-size: 16px;
    margin-block: 0.175em;
    border-radius: 50%;
  }
  @container zp (max-width: 21.99em) {
    .zp > * {
      --g: calc(var(--_u) * 0.5);
    }
    .tools {
      column-gap: var(--g);
    }
    select {
      padding-inline: var(--g) 0;
    }
  }
  @container zp (min-width: 19.5em) {
    .tools {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .grow {
      grid-column: 1 / -1;
    }
  }
  @container zp (max-width: 44.99em) {
    .gh ~ .rowp:nth-last-child(-n + 4):nth-child(n + 7) {
      display: none;
    }
  }
  @container zp (min-width: 45em) {
    .wait .pa {
      display: none;
    }
    .zp > * {
      --g: calc(var(--_u) * 1.25);
    }
    .tools {
      grid-template-columns: minmax(14em, 26em) repeat(2, minmax(11em, 14em));
    }
    .grow {
      grid-column: auto;
    }
    details > summary,
    .rowp,
    .colh {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr) minmax(0, min(14em, 22cqi)) minmax(0, 14em) 12px;
      column-gap: var(--g);
    }
    .colh {
      color: var(--_ink-2);
    }
    .colh > * {
      grid-column: 2;
      font-size: 0.875em;
      line-height: 1.4;
    }
    .yrs {
      display: flex;
    }
    .yrs i {
      flex: var(--n) 0 0;
      min-inline-size: 0;
      font-style: normal;
      white-space: nowrap;
      border-inline-start: 1px solid var(--_rule);
      padding-inline-start: 0.3em;
    }
    .item .pa,
    .item .pe {
      font-size: 1em;
      line-height: 1.35;
    }
    .list .pa {
      grid-column: 3;
    }
    .list :is(.pe, .yrs) {
      grid-column: 4;
      grid-row: 1;
    }
    summary > .chev {
      grid-column: 5;
    }
    .pt {
      display: block;
      position: relative;
      block-size: 8px;
      margin-block: 0.375em 0.25em;
      background: repeating-linear-gradient(90deg, var(--_rule) 0 1px, transparent 1px calc(100% / var(--y)));
      border-block-end: 1px solid var(--_hair);
      forced-color-adjust: none;
      print-color-adjust: exact;
    }
    .pt i {
      position: absolute;
      inset-block: 1px 0;
      inset-inline-start: calc(var(--a) * 100%);
      inline-size: max(5px, calc((var(--b) - var(--a)) * 100%));
      background: var(--_accent);
      border-radius: 1px;
    }
    .pt .os::after,
    .pt .oe::after {
      content: '';
      position: absolute;
      inset-block-start: 2px;
      inline-size: 22px;
      border-block-start: 3px dotted var(--_accent);
    }
    .pt .oe::after {
      inset-inline-start: calc(100% + 2px);
    }
    .pt .os::after {
      inset-inline-end: calc(100% + 2px);
    }
  }
  @media print {
    .tools,
    .more {
      display: none;
    }
    .gh {
      position: static;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
