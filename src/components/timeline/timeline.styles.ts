import { css } from 'lit';

export const styles = css`
  .cap {
    font-weight: 400;
    letter-spacing: 0;
  }
  .phases + .cap {
    margin-block-start: calc(var(--_s) * 1.5);
  }
  [part='heading'].cap {
    margin-block-end: calc(var(--_u) * 0.375);
  }
  .phases {
    border-block-start: 2px solid var(--_ink);
  }
  .phases li {
    padding-block: calc(var(--_s) * 0.75);
    border-block-end: 1px solid var(--_hair);
  }
  .phases ~ .sm {
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .step {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0.875em;
    break-inside: avoid;
  }
  .tx {
    padding-block-end: calc(var(--_s) * 1.25);
  }
  .step i {
    position: relative;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .step i::before,
  .step i::after {
    content: '';
    position: absolute;
  }
  .step i::before {
    inset: 0 auto 0 7px;
    inline-size: 2px;
    background: var(--_rule);
  }
  .step:first-child i::before {
    inset-block-start: 0.7em;
  }
  .step:last-child i::before {
    inset-block-end: auto;
    block-size: 0.7em;
  }
  .step i::after {
    inset: 0.3em auto auto 1px;
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .mid i::after {
    border-radius: 1px;
    rotate: 45deg;
    scale: 0.82;
  }
  .row {
    --w: 12.5em;
  }
  .row .when {
    display: flex;
    gap: 0.875em;
  }
  .row .tg {
    margin-block-start: calc((1.5em - 16px) / 2);
  }
  .tg .o {
    fill: var(--_surface);
  }
  .wait {
    min-block-size: 40em;
  }
  .many {
    min-block-size: 430em;
  }
  /* The axis is for a wide column; a narrow one has a line from step to step. */
  .axis,
  .strip,
  .legend {
    display: none;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  @container zp (min-width: 45em) {
    .phases {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(var(--_s) * 1.5);
      border: 0;
    }
    .phases li {
      border-block-start: 2px solid var(--_ink);
      border-block-end: 0;
    }
    .axis,
    .strip {
      display: block;
    }
    .strip {
      block-size: calc(2.75em + var(--l, 6) * 1.25em);
      margin-block-end: calc(var(--_u) * 0.75);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 1.25);
      margin-block-end: calc(var(--_s) * 1.5);
    }
    .axis text {
      fill: var(--_ink);
      font-weight: 700;
    }
    .axis {
      block-size: 2.75em;
    }
    .strip .axis {
      block-size: 100%;
    }
    /* Behind, and no part of the picture: the words of the list stand over them. */
    .lines {
      position: relative;
      isolation: isolate;
    }
    .lines::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 1.5em 0 0;
      border-inline-end: 1px solid var(--_rule);
      background:
        repeating-linear-gradient(90deg, var(--_rule) 0 1px, #0000 1px calc(100% / var(--y))),
        repeating-linear-gradient(90deg, var(--_hair) 0 1px, #0000 1px calc(100% / var(--t))) 0 0.625em no-repeat;
      forced-color-adjust: none;
      print-color-adjust: exact;
    }
    .axis .base {
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .axis .long {
      stroke: var(--_accent);
      stroke-width: 3;
      stroke-dasharray: 0 6;
      stroke-linecap: round;
    }
    .on {
      display: block;
      position: relative;
      padding-block: calc(var(--_s) * 0.75);
    }
    .on .tx {
      display: flex;
      flex-direction: column-reverse;
      padding: 0;
    }
    .on span {
      background: var(--_surface);
    }
    .step.on i {
      position: absolute;
      inset: calc(var(--_s) * 0.75 + 0.125em) auto auto calc(var(--a) * 100% + 2px);
      inline-size: max(5px, (var(--b) - var(--a)) * 100% - 4px);
      block-size: 1.25em;
      border-radius: 3px;
      background: var(--_accent);
    }
    .step.on i::before,
    .step.on i::after {
      content: none;
    }
    .step.mid i {
      block-size: 0;
      margin-block-start: 0.625em;
      border-block-start: 2px dashed var(--_accent);
      /* With round corners Chromium draws it in one piece. */
      border-radius: 0;
      background: none;
    }
    .step.mid i::after {
      content: '';
      inset: -9px auto auto calc(50% - 8px);
      inline-size: 16px;
      block-size: 16px;
      scale: 1;
      background: var(--_accent);
    }
    .after .tx {
      margin-inline-start: calc(var(--b) * 100% + 0.75em);
    }
    .before .tx {
      margin-inline-end: calc((1 - var(--a)) * 100% + 0.75em);
      text-align: end;
    }
    .under .tx {
      margin-block-start: 1.75em;
      margin-inline-start: min(var(--a) * 100%, 60%);
    }
    .wait {
      min-block-size: 33em;
    }
    .many {
      min-block-size: 280em;
    }
  }
`;
