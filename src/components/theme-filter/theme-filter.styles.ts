import { css } from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
  }
  legend {
    font-weight: 700;
    margin-block-end: calc(var(--_u) * 0.5);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 0.5);
  }
  .chip {
    line-height: 1.2;
    color: var(--_ink);
    background: var(--_surface);
    border: 1.5px solid var(--_rule);
    border-radius: var(--_r);
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.375em 0.75em 0.375em 0.625em;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_ink);
    background: var(--_surface-2);
  }
  /* The bold text keeps its room, so that nothing moves when a theme is chosen. */
  .lb {
    display: grid;
    align-items: center;
    min-inline-size: 0;
  }
  .lb > span,
  .lb::after {
    grid-area: 1 / 1;
  }
  .lb::after {
    content: attr(data-label) / '';
    font-weight: 700;
    visibility: hidden;
  }
  .c {
    color: var(--_ink-2);
    font-size: 0.9375em;
    font-weight: 400;
    flex: none;
    min-inline-size: 1.6em;
    white-space: nowrap;
    overflow-wrap: normal;
    text-align: end;
    border-inline-start: 1px solid var(--_hair);
    padding-inline-start: 0.5em;
    margin-inline-start: 0.125em;
  }
  .ck {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chip[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .chip[aria-pressed='true'] .c {
    color: inherit;
    border-color: currentColor;
  }
  .chip[aria-disabled] {
    color: var(--_ink-2);
    border: 1.5px dashed var(--_rule);
    background: var(--_surface);
    cursor: default;
  }
  .res {
    display: flex;
    gap: 0 1.25em;
    align-items: center;
    min-block-size: 44px;
    margin-block-start: calc(var(--_u) * 0.375);
  }
  .res p {
    font-size: 1.125em;
    /* Two lines stay within the 44 px. */
    line-height: 1.2;
  }
  .res .btn {
    flex: none;
    /* Its text, not its edge, on the line of what is above it. */
    padding-inline-start: 0;
    border-inline-start-width: 0;
  }
  /* Keeps its room, so that nothing moves when it shows. */
  .btn[hidden] {
    visibility: hidden;
  }
  .lw {
    inline-size: 8em;
    block-size: 1em;
    margin-block: 0.25em 0.75em;
  }
  /* The text, in letters of whatever font, and what stands around it. */
  .chips .sk {
    inline-size: calc(4.5em + var(--w));
    max-inline-size: 100%;
    block-size: 44px;
    border-radius: var(--_r);
  }
  :host([no-counts]) .chips .sk {
    inline-size: calc(1.25em + var(--w));
  }
  .about {
    min-block-size: 44px;
  }
  .about dl {
    display: grid;
    gap: calc(var(--_s) * 0.25) var(--_s);
    padding-block: calc(var(--_s) * 0.5) var(--_s);
    border-block-start: 2px solid var(--_ink);
  }
  .about dt {
    font-weight: 700;
  }
  .about dd {
    max-inline-size: 44em;
    padding-block-end: calc(var(--_s) * 0.75);
  }
  @container zp (min-width: 45em) {
    .about dl {
      grid-template-columns: 14em minmax(0, 1fr);
    }
  }
  @container zp (max-width: 21.99em) {
    .chips {
      flex-direction: column;
    }
    .chip,
    .chips .sk {
      inline-size: 100%;
    }
    /* In one column bold text has no room to keep that is not a line more: a stroke makes letters as heavy, and no wider. */
    .lb::after {
      content: none;
    }
    .chip[aria-pressed='true'] {
      font-weight: 400;
      -webkit-text-stroke: 0.045em;
    }
    .c {
      margin-inline-start: auto;
      -webkit-text-stroke: 0;
    }
    .res {
      display: block;
      padding-block-start: 0.625em;
    }
    /* Two lines to come. */
    .chips:has(> .sk) + .res {
      min-block-size: calc(0.625em + 2 * 1.35em);
    }
    .btn[hidden] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonText;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .chip[aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  /* What was chosen stays to read. */
  @media print {
    .res .btn,
    .chip[aria-pressed='false'],
    fieldset:not(:has([aria-pressed='true'])) {
      display: none;
    }
    .chip[aria-pressed='true'] {
      color: var(--_ink);
      background: none;
    }
  }
`;
