import { css } from 'lit';

export const styles = css`
  .cap {
    font-weight: 400;
    letter-spacing: 0;
  }
  .ti {
    font-weight: 700;
    line-height: 1.35;
  }
  .phases + .cap {
    margin-block-start: calc(var(--_s) * 1.5);
  }
  :where(h2, h3, h4, h5, h6).cap {
    margin-block-end: calc(var(--_u) * 0.375);
  }
  .phases {
    border-block-start: 2px solid var(--_ink);
  }
  .phases li {
    padding-block: calc(var(--_s) * 0.75);
    border-block-end: 1px solid var(--_hair);
  }
  .over {
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .hd {
    font-size: 1.25em;
    margin-block: calc(var(--_s) * 2) calc(var(--_s) * 0.75);
  }
  .yr {
    margin-block: calc(var(--_s) * 1.5) calc(var(--_u) * 0.5);
  }
  .yr:first-child,
  .hd + .yr {
    margin-block-start: 0;
  }

  /* The axis is for a wide column; a narrow one has a line from step to step. */
  .axis,
  .strip {
    display: none;
  }
  .axis text {
    fill: var(--_ink);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tick {
    stroke: var(--_hair);
  }
  .year {
    stroke: var(--_rule);
  }
  .base {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .long {
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-dasharray: 0 6;
    stroke-linecap: round;
  }
  .step {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0.875em;
  }
  .step .tx {
    padding-block-end: calc(var(--_s) * 1.25);
  }
  .step i {
    position: relative;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .step i::before {
    content: '';
    position: absolute;
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
    content: '';
    position: absolute;
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
  .none i::after {
    border-style: dotted;
  }

  .kd {
    flex: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .kd .o {
    fill: var(--_surface);
  }
  .kd .f {
    fill: var(--_accent);
    stroke: none;
  }
  .kd .d {
    stroke-width: 3.4;
  }
  .mo {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0 0.875em;
  }
  li > .kd {
    margin-block-start: calc((1.5em - 16px) / 2);
  }
  .mo .when {
    color: var(--_ink-2);
  }
  .what {
    display: grid;
    gap: calc(var(--_u) * 0.125);
    max-inline-size: 42em;
  }
  .mo .what {
    grid-column: 2;
  }
  .kind {
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .wait {
    display: grid;
    align-content: start;
    gap: 3.5em;
    padding-block: 1em;
    min-block-size: 40em;
  }
  .wait.few {
    min-block-size: 24em;
  }
  .sk.yr {
    inline-size: 3em;
  }
  @container zp (min-width: 45em) {
    .phases {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(var(--_s) * 1.5);
      border: 0;
    }
    .phases li {
      border-block: 2px solid var(--_ink) 0;
    }
    .axis {
      display: block;
    }
    .strip {
      display: block;
      block-size: calc(2.75em + var(--l, 3) * 1.25em);
      margin-block-end: calc(var(--_s) * 1.5);
    }
    .plan {
      position: relative;
      padding-block: 2.75em 0.5em;
    }
    .plan .axis {
      position: absolute;
      inset: 0;
    }
    .plan:not(:has(.axis)) {
      padding: 0;
    }
    .step:not(.none) {
      display: block;
      position: relative;
      padding-block: calc(var(--_s) * 0.75);
    }
    .step:not(.none) .tx {
      display: flex;
      flex-direction: column-reverse;
      padding: 0;
    }
    .step .tx span {
      background: var(--_surface);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .step:not(.none) i {
      position: absolute;
      inset-block-start: calc(var(--_s) * 0.75 + 0.125em);
      inset-inline-start: calc(var(--a) * 100% + 2px);
      inline-size: calc((var(--b) - var(--a)) * 100% - 4px);
      min-inline-size: 5px;
      block-size: 1.25em;
      border-radius: 3px;
      background: var(--_accent);
    }
    .step:not(.none) i::before,
    .step:not(.none) i::after {
      content: none;
    }
    .step.mid i {
      block-size: 0;
      margin-block-start: 0.625em;
      background: none;
      border-block-start: 2px dashed var(--_accent);
      border-radius: 0;
    }
    .step.mid i::after {
      content: '';
      inset: -9px auto auto calc(50% - 8px);
      inline-size: 16px;
      block-size: 16px;
      scale: 1;
      border: 0;
      background: var(--_accent);
    }
    .after .tx {
      margin-inline-start: calc(var(--b) * 100% + 0.75em);
    }
    .before .tx {
      margin-inline-end: calc((1 - var(--a)) * 100% + 0.75em);
      text-align: end;
    }
    .step.under .tx {
      margin-inline-start: min(var(--a) * 100%, 60%);
      padding-block-start: 1.75em;
    }
    .mo {
      grid-template-columns: 16px 9.5em minmax(0, 1fr);
    }
    .mo .what {
      grid-column: 3;
    }
    .wait {
      min-block-size: 30em;
    }
    .wait.few {
      min-block-size: 22em;
    }
  }
  @media print {
    .step {
      break-inside: avoid;
    }
  }
`;
