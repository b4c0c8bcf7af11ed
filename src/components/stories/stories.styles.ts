import { css } from 'lit';

export const styles = css`
  .gh {
    font-size: 1.125em;
    line-height: 1.25;
    letter-spacing: 0;
    padding-block: calc(var(--_s) * 1.25) calc(var(--_s) * 0.5);
  }
  section:first-of-type > .gh {
    padding-block-start: 0;
  }
  .rows > .item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20px;
    gap: 0.125em 1em;
    padding-block: calc(var(--_s) * 0.875);
    min-block-size: 44px;
  }
  .item > * {
    grid-column: 1;
  }
  .tt {
    display: block;
    color: var(--_ink);
    font-weight: 700;
    line-height: 1.35;
    text-decoration: none;
    text-wrap: pretty;
  }
  /* The whole row answers for the link. Not ::after, which on paper holds the address. */
  a.tt::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item:hover > .tx > a {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a.tt:focus-visible {
    outline: none;
    box-shadow: none;
  }
  /* Inside the row, between its lines. */
  a.tt:focus-visible::before {
    inset-inline: -6px;
    outline: 3px solid var(--_ink);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--_spot);
    border-radius: var(--_r);
  }
  .rows > .item > .go {
    grid-column: 2;
    grid-row: 1 / span 3;
    align-self: center;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: translate 0.16s cubic-bezier(0.2, 0, 0, 1);
  }
  .item:hover > .go {
    translate: 4px 0;
  }
  .rows + [part='source'] {
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .rows > .wait {
    min-block-size: 10.5em;
    align-content: start;
  }
  .wait .sk {
    margin-block: 0.375em;
  }
  .wait .rg {
    inline-size: 30%;
  }
  .wait .t {
    inline-size: 75%;
    block-size: 1.125em;
  }
  @container zp (min-width: 45em) {
    .rows:not(.bare) > .item {
      grid-template: auto 1fr / 15em minmax(0, 1fr) 20px;
      align-items: baseline;
    }
    .rows:not(.bare) > .item > .tx {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .rows:not(.bare) > .item > .go {
      grid-column: 3;
      grid-row: 1 / span 2;
    }
    .rows:not(.bare) .tt {
      font-size: 1.1875em;
    }
    .rows > .wait {
      min-block-size: 5em;
    }
    .rows:not(.bare) > .wait {
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    a.tt:focus-visible::before {
      outline-color: Highlight;
    }
  }
  @media print {
    .go {
      display: none;
    }
    a.tt::after {
      font-size: 0.75em;
    }
  }
`;
