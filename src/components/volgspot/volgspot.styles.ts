import { css } from 'lit';

export const styles = css`
  .wrap {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 1.25);
  }
  .stage {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    align-content: start;
    gap: var(--_s);
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
  }
  .wheel {
    max-inline-size: 100%;
    block-size: auto;
    direction: ltr;
  }
  .wheel text {
    fill: var(--_ink-2);
    pointer-events: none;
  }
  .wheel .lab {
    fill: var(--_ink);
    font-weight: 700;
  }
  .wheel .num {
    font-weight: 400;
    fill: var(--_ink-2);
  }
  .wheel .on,
  .wheel .on .num {
    fill: var(--_on-spot);
  }
  .wheel .beam {
    fill: var(--_spot);
    opacity: 0;
    cursor: pointer;
    transition: opacity 0.12s;
  }
  .wheel .beam.on {
    opacity: 1;
  }
  .spine {
    font-variant-numeric: tabular-nums;
  }
  .wheel .spine .on {
    fill: var(--_surface);
    font-weight: 700;
  }
  .rnb {
    fill: var(--_ink);
  }
  .cell .shape {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.25;
    vector-effect: non-scaling-stroke;
  }
  .open .shape,
  .unknown .shape {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .unknown .shape {
    stroke-dasharray: 3 3;
  }
  .planned .shape {
    stroke-dasharray: 4 3.5;
  }
  .discussed .shape {
    fill: var(--_soft);
  }
  .sharpened .shape {
    fill: var(--_accent);
  }
  .plan,
  .grav,
  .ring,
  .ring2,
  .track,
  .arc,
  .wait {
    fill: none;
  }
  .plan {
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .grav {
    stroke: var(--_mid);
    stroke-width: 1.1;
  }
  .seed {
    fill: var(--_accent);
    stroke: var(--_soft);
    paint-order: stroke;
  }
  .seed.v {
    fill: var(--_surface);
    stroke: var(--_accent);
    paint-order: normal;
  }
  .sharpened .seed {
    fill: var(--_on-accent);
    stroke: none;
  }
  .sharpened .seed.v {
    fill: var(--_accent);
    stroke: var(--_on-accent);
  }
  .ring {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .sharpened .ring {
    stroke: var(--_on-spot);
  }
  .ring2 {
    stroke: light-dark(var(--_spot), transparent);
    stroke-width: 2.5;
  }
  .wheel .cell {
    cursor: pointer;
  }
  .wheel .cell:hover .shape {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .cell:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cell:focus-visible .ring {
    stroke-width: 7;
  }
  .wheel:has(.cell:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 4px;
    border-radius: 50%;
    box-shadow: 0 0 0 4px var(--_spot);
  }
  .hub {
    pointer-events: none;
  }
  .track {
    stroke: var(--_rule);
    stroke-width: 1.5;
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .arc {
    stroke: var(--_rule);
    stroke-width: 1.5;
  }
  .hub .arc.on {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .comet {
    fill: var(--_accent);
  }
  .mark {
    fill: var(--_spot);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .wheel .title {
    fill: var(--_ink);
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .seg {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: 30em;
    border: 1px solid var(--_rule);
    border-radius: var(--_r);
    overflow: clip;
    background: var(--_surface);
  }
  .seg button {
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.2;
    min-block-size: 52px;
    padding: 0.375em 0.125em;
    border: 0;
    border-inline-start: 1px solid var(--_rule);
    background: none;
    color: var(--_ink);
    cursor: pointer;
    hyphens: manual;
    overflow-wrap: normal;
  }
  .seg button:first-child {
    border: 0;
  }
  .seg small {
    display: block;
    font-size: max(0.875em, 12.5px);
    color: var(--_ink-2);
  }
  .seg [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
  }
  .seg [aria-pressed='true'] small {
    color: inherit;
    font-weight: 400;
  }
  .seg button:focus-visible {
    outline-offset: -6px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.125em;
    justify-content: center;
  }
  .key li {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .dot {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
    flex: none;
  }
  .dot.v {
    background: var(--_surface);
    border: 1.75px solid var(--_accent);
  }
  .find {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: var(--_s);
  }
  .name {
    font-size: 1.75em;
    letter-spacing: -0.02em;
  }
  .q {
    font-size: 1.125em;
    line-height: 1.4;
    color: var(--_ink-2);
    margin-block-start: calc(var(--_u) * 0.375);
    text-wrap: pretty;
  }
  .meta {
    display: flex;
    gap: 0.625em;
    align-items: flex-start;
    padding-block: calc(var(--_u) * 0.625);
    border-block: 1px solid var(--_hair);
    margin-block: calc(var(--_u) * 0.875) var(--_u);
  }
  .sw {
    flex: none;
  }
  .meta .sw {
    margin-block-start: 1px;
  }
  .of {
    font-size: 1em;
    margin-block: calc(var(--_s) * 1.125) calc(var(--_u) * 0.5);
    letter-spacing: 0;
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
    inset-inline-start: 2px;
    inset-block-start: 0.5em;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--_accent);
    border: 1.75px solid var(--_accent);
  }
  .fl.v li::before {
    background: var(--_surface);
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
    inline-size: 100%;
    overflow-wrap: normal;
    hyphens: manual;
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
  .with {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .wait {
    inline-size: 100%;
    max-inline-size: 640px;
    aspect-ratio: 1;
    stroke: var(--_hair);
    animation: sk 1.6s ease-in-out 0.3s infinite alternate;
  }
  .sk.seg {
    block-size: 52px;
  }
  @container zp (max-width: 17em) {
    .seg button {
      font-size: 0.8125em;
    }
  }
  @container zp (max-width: 35.99em) {
    thead {
      display: none;
    }
    table,
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
  @container zp (min-width: 56em) {
    .wrap {
      grid-template-columns: minmax(0, 35em) minmax(0, 1fr);
      gap: calc(var(--_s) * 3);
    }
    .tbl {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .dot,
    .fl li::before {
      forced-color-adjust: none;
    }
    .seg [aria-pressed='true'] {
      forced-color-adjust: none;
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
  }
`;
