import { css } from 'lit';

export const styles = css`
  section + section {
    margin-block-start: calc(var(--_s) * 2);
  }
  .nw {
    font-size: 1.1875em;
    line-height: 1.3;
    margin-block-end: calc(var(--_s) * 0.75);
  }
  .made-up {
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.75em;
    margin-block-end: calc(var(--_s) * 1.25);
  }
  .cap {
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .aim {
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .map {
    display: none;
  }
  /* The rule above a goal is the beginning of the lines to its efforts. */
  .goal,
  .effort,
  .nest > li {
    border-block-start: 2px solid var(--_accent);
    padding-block: calc(var(--_s) * 0.5) calc(var(--_s) * 1.125);
  }
  .zp .loose {
    border-block-start: 2px dashed var(--_rule);
  }
  .nest ul[aria-label] {
    margin-block-start: calc(var(--_s) * 0.5);
  }
  .nest > li > ul > li {
    position: relative;
    padding-block: calc(var(--_s) * 0.375);
  }
  /* From the rule of a goal down and aside to its efforts. */
  .nest > :not(.loose) > ul > li {
    padding-inline-start: 1.5em;
  }
  .nest > :not(.loose) > ul > li::before,
  .nest > :not(.loose) > ul > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border: 0 solid var(--_accent);
    border-inline-start-width: 2px;
  }
  .nest > :not(.loose) > ul > li::before {
    block-size: calc(var(--_s) * 0.375 + 0.75em + 1px);
    inline-size: 1em;
    border-block-end-width: 2px;
  }
  .acts {
    display: grid;
    gap: 0.375em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .acts li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0.5em;
  }
  .acts .sub {
    display: block;
  }
  .acts .st {
    margin-block-start: calc((1.4em - 16px) / 2);
  }
  .known {
    margin-block-end: var(--_s);
  }
  .wait {
    display: grid;
    gap: var(--_s);
    min-block-size: 10em;
  }
  .wait .sk {
    margin-block: 0.375em;
  }
  .wait .w {
    inline-size: 30%;
  }
  @container zp (min-width: 45em) {
    .map {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(3em, 1fr) minmax(0, 9fr);
      position: relative;
    }
    .map > ul:first-child {
      display: grid;
      grid-auto-rows: 1fr;
    }
    .nest {
      display: none;
    }
    .effort {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: calc(var(--_s) * 1.5);
    }
    .wait {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(var(--_s) * 2);
    }
  }
  .room svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  /* A page of paper has a width that no script has measured. */
  @media print {
    .zp .map {
      display: none;
    }
    .zp .nest {
      display: block;
    }
    .nest > li > ul > li {
      break-inside: avoid;
    }
  }
`;
