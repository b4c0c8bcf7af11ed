import { css } from 'lit';

export const styles = css`
  .lay,
  .side {
    display: grid;
    gap: calc(var(--_s) * 1.25);
    align-content: start;
  }
  .lay > * {
    min-inline-size: 0;
  }
  .lay:not(.two) > .side {
    display: none;
  }
  fieldset {
    min-inline-size: 0;
  }
  .map {
    display: grid;
    gap: 4px;
    grid-template-columns: repeat(4, minmax(44px, 3.5em));
    margin-block-start: 4px;
  }
  .tile {
    position: relative;
    aspect-ratio: 1;
    display: grid;
    place-content: start;
    padding: 0.25em 0.375em;
    font-size: 0.9375em;
    line-height: 1.2;
    overflow-wrap: normal;
    color: var(--_ink);
    background: var(--_surface);
    border: 1.5px solid var(--_rule);
    border-radius: var(--_r);
    cursor: pointer;
  }
  .tile:hover {
    border-color: var(--_ink);
    background: var(--_surface-2);
  }
  .tile svg {
    position: absolute;
    inset: auto 3px 3px auto;
    inline-size: 50%;
    stroke: var(--_accent);
    stroke-linecap: round;
  }
  .tile[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 700;
  }
  .tile[aria-pressed='true'] svg {
    stroke: currentColor;
  }
  .tile[aria-disabled] {
    color: var(--_ink-2);
    border-style: dashed;
    border-color: var(--_rule);
    background: none;
    cursor: default;
  }
  /* In the hole at the sea: nothing moves when it shows. */
  .clr {
    grid-column: span 2;
  }
  .clr .btn {
    padding: 0;
    border: 0;
    line-height: 1.2;
    text-align: start;
  }
  .btn[hidden] {
    display: none;
  }
  .count:focus {
    outline: none;
    box-shadow: none;
  }
  .colh {
    display: none;
  }
  .rows > .row {
    position: relative;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) 32px;
    column-gap: calc(var(--_u) * 0.75);
    padding-block: calc(var(--_s) * 0.5);
    border-block-end: 1px solid var(--_hair);
  }
  .dot {
    margin-block-start: 14px;
    fill: var(--_accent);
  }
  .on > .dot {
    fill: var(--_lamp, var(--_spot));
    stroke: var(--_lamp-edge, var(--_ink));
    stroke-width: 2;
  }
  .pick {
    /* The line below it begins within its 44 px. */
    position: relative;
    z-index: 1;
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc((44px - 1.35em) / 2) 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: 1.0625em;
    line-height: 1.35;
    text-align: start;
    text-decoration: underline 1px var(--_rule);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .pick:hover {
    text-decoration-thickness: 3px;
  }
  /* Within the row: below it stands text. */
  .pick:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--_spot);
    inline-size: calc(100% + 16px);
    margin-inline: -8px;
    padding-inline: 8px;
  }
  .cell {
    grid-column: 2 / -1;
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .cell:nth-last-child(2) {
    padding-block-end: calc(var(--_s) * 0.25);
  }
  .nums b {
    font-weight: 400;
    color: var(--_ink);
  }
  details {
    grid-column: 2 / -1;
    min-inline-size: 0;
  }
  details > summary {
    position: absolute;
    inset-block-start: calc(var(--_s) * 0.5);
    inset-inline-end: 0;
    inline-size: 44px;
    justify-content: end;
  }
  .det {
    display: grid;
    gap: calc(var(--_s) * 0.75);
    padding-block: calc(var(--_s) * 0.5) calc(var(--_s) * 0.75);
  }
  .tags {
    row-gap: 0;
  }
  .wait .sk {
    inline-size: 10em;
    max-inline-size: 100%;
    margin-block: 0.375em;
  }
  .wait .in {
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
  }
  .wait .tile {
    inline-size: auto;
    block-size: auto;
    margin: 0;
  }
  .wait .rows {
    border-color: var(--_hair);
  }
  .wait .row {
    min-block-size: 8.75em;
  }
  .wait .row .sk {
    grid-column: 2;
    margin-block-start: 1em;
  }
  @container zp (min-width: 30em) {
    .side {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--_u) * 2);
    }
  }
  @container zp (min-width: 45em) {
    .colh,
    .rows > .row {
      display: grid;
      grid-template: auto 1fr / 16px minmax(0, 1fr) 9em 4em 5.25em 5.25em 32px;
      column-gap: calc(var(--_u) * 0.75);
    }
    .colh {
      align-items: end;
      padding-block-end: 0.375em;
      color: var(--_ink-2);
    }
    .colh > * {
      font-size: 0.875em;
      line-height: 1.3;
    }
    .name {
      grid-column: 2;
    }
    .prov {
      grid-column: 3;
    }
    .na {
      grid-column: 4;
    }
    .nt {
      grid-column: 5;
    }
    .nk {
      grid-column: 6;
    }
    .na,
    .nt,
    .nk {
      text-align: end;
    }
    .row .prov,
    .nums > * {
      grid-row: 1 / span 2;
      padding-block: calc((44px - 1.4em) / 2) 0;
    }
    .about {
      grid-area: 2 / 2;
      padding-block-end: calc(var(--_s) * 0.375);
    }
    .nums {
      display: contents;
    }
    /* The heads of the columns say it; a screen reader has no heads. */
    .nums .w {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .wait .row {
      min-block-size: 5.25em;
    }
  }
  @container zp (min-width: 62em) {
    .two {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: calc(var(--_u) * 3);
    }
    .side {
      grid-template-columns: none;
      align-self: start;
      position: sticky;
      inset-block-start: var(--_s);
    }
  }
  @media (forced-colors: active) {
    .tile {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonText;
    }
    .tile[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .tile[aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .lay {
      display: block;
    }
    .side,
    summary {
      display: none;
    }
  }
`;
