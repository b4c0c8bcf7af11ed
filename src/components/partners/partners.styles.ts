import { css } from 'lit';

export const styles = css`
  .lead {
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_hair);
    padding-block: var(--_s);
  }
  .gh {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_u) * 0.625);
    font-size: 1.125em;
    line-height: 1.25;
    letter-spacing: 0;
    padding-block-end: calc(var(--_s) * 0.5);
    border-block-end: 2px solid var(--_ink);
  }
  .lead + div,
  * + section {
    margin-block-start: calc(var(--_s) * 2);
  }
  .n {
    margin-inline-start: auto;
    color: var(--_ink-2);
    font-size: 0.8333em;
    font-weight: 400;
  }
  .lead > dt {
    line-height: 1.6;
  }
  .og {
    align-self: start;
    flex: none;
    margin-block-start: calc((1.25em - 20px) / 2);
    fill: var(--_surface);
    stroke: var(--_rule);
    stroke-width: 1.25;
  }
  .og path {
    fill: none;
  }
  .og .f {
    fill: var(--_accent);
    stroke: none;
  }
  .names > li,
  .body {
    border-block-end: 1px solid var(--_hair);
    padding-block: calc(var(--_s) * 0.5);
    line-height: 1.35;
  }
  .names > li {
    break-inside: avoid;
  }
  .of {
    padding-block-start: var(--_s);
    font-weight: 400;
    letter-spacing: 0;
  }
  .body {
    display: grid;
    gap: 0.125em calc(var(--_u) * 1.5);
  }
  .body p {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  [part='source'] {
    margin-block-start: calc(var(--_s) * 0.75);
  }
  .wait .sk {
    inline-size: 9em;
    max-inline-size: 100%;
    margin-block: 0.3em;
  }
  .wait :is(.gh, .lead) {
    border-color: var(--_hair);
  }
  @container zp (min-width: 45em) {
    .lead,
    .body {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: calc(var(--_u) * 1.5);
    }
    .lead > dd {
      grid-column: 2;
    }
    .names {
      columns: 3 14em;
      column-gap: calc(var(--_u) * 1.5);
    }
    .few {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      gap: calc(var(--_s) * 2) calc(var(--_u) * 1.5);
    }
    .few > section {
      margin: 0;
    }
    .few .names {
      columns: auto;
    }
    /* Columns of unequal length end in no line: two that don't meet look like a mistake. */
    .few .names > li:last-child {
      border: 0;
    }
  }
`;
