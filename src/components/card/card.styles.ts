import { css } from 'lit';

export const styles = css`
  .panel {
    overflow: clip;
  }
  .top {
    padding: calc(var(--_s) * 1.5) calc(var(--_s) * 1.25) calc(var(--_s) * 1.25);
  }
  .name {
    font-size: clamp(1.5em, 1.1em + 3cqi, 2.75em);
    line-height: 1.02;
    letter-spacing: -0.025em;
  }
  .name small {
    display: block;
    font-size: max(0.42em, 15px);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_ink-2);
    margin-block-end: 0.25em;
    line-height: 1.3;
  }
  .mission {
    font-size: 1.125em;
    line-height: 1.45;
    margin-block-start: calc(var(--_s) * 0.875);
    max-inline-size: 33em;
    text-wrap: balance;
  }
  .top > .sm {
    margin-block-start: calc(var(--_s) * 0.625);
  }
  .facts {
    border-block-start: 1px solid var(--_hair);
    margin-inline: calc(var(--_s) * 1.25);
  }
  .facts > div {
    padding-block: calc(var(--_s) * 0.75);
    border-block-end: 1px solid var(--_hair);
    display: grid;
    gap: calc(var(--_u) * 0.25) var(--_u);
  }
  .facts > div:last-child {
    border: 0;
  }
  dt {
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  dd .tag {
    line-height: 1.6;
  }
  dd .tag .tg {
    margin-block: calc((1.6em - 20px) / 2);
  }
  dd .tags {
    row-gap: 0;
  }
  dd li + li:not(.tag) {
    margin-block-start: 0.25em;
  }
  /* In one piece where that fits, at large text in more. */
  .when {
    display: inline-block;
  }
  .phase {
    display: flex;
    gap: calc(var(--_u) * 0.625);
    align-items: flex-start;
  }
  .phase .sub {
    display: block;
  }
  .mc {
    flex: none;
    margin-block-start: -1px;
  }
  .mc .track {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1;
    stroke-dasharray: 0.1 3;
    stroke-linecap: round;
  }
  .mc .comet {
    fill: var(--_accent);
  }
  .mc .mark {
    fill: var(--_lamp, var(--_spot));
    stroke: var(--_lamp-edge, var(--_ink));
    stroke-width: 1.5;
  }
  .side {
    padding: calc(var(--_s) * 1.25);
    border-block-start: 1px solid var(--_hair);
    display: grid;
    gap: calc(var(--_s) * 1.25);
    align-content: start;
    background: var(--_surface-2);
  }
  .side .label {
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_ink-2);
    letter-spacing: 0;
    margin-block-end: calc(var(--_u) * 0.5);
  }
  .side p {
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .tri {
    inline-size: 100%;
    max-inline-size: 300px;
    margin-inline: auto;
    block-size: auto;
  }
  .tri .edge {
    stroke: var(--_rule);
    stroke-width: 1.5;
    fill: none;
  }
  .tri .node {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .tri .none {
    stroke: var(--_rule);
    stroke-dasharray: 4 3.5;
  }
  .tri .pd {
    stroke: var(--_accent);
    stroke-linecap: round;
    fill: none;
  }
  .three .tri {
    margin-block-start: 20px;
  }
  .far {
    display: none;
  }
  .three {
    container: tri / inline-size;
  }
  .tri .n {
    fill: var(--_ink);
    font-size: 22px;
    font-weight: 700;
  }
  .tri .t {
    fill: var(--_ink-2);
    font-size: 15px;
  }
  /* The drawing scales with its column; its words must not fall under 12 px. */
  @container tri (max-width: 16em) {
    .tri .n {
      font-size: 25px;
    }
    .tri .t {
      font-size: 18px;
    }
  }
  /* Only in a wide card there is room beside the upper node for a long word in a wide font; else it stands above. */
  @container zp (min-width: 45em) {
    @container tri (min-width: 16.01em) {
      .three .tri {
        margin-block-start: 0;
      }
      .far {
        display: inline;
      }
      .near {
        display: none;
      }
    }
  }
  .bar {
    display: flex;
    gap: 3px;
    block-size: 14px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar i {
    flex: var(--n) 0 0;
    min-inline-size: 6px;
    border: 1.5px solid var(--_accent);
    border-radius: 2px;
    background: var(--_surface);
  }
  .bar .completed {
    background: var(--_accent);
  }
  .bar .continued {
    background: linear-gradient(var(--_surface) 0 0) center / 100% 2px no-repeat, var(--_accent);
  }
  .bar .running {
    background: repeating-linear-gradient(115deg, var(--_accent) 0 2px, transparent 2px 6px), var(--_soft);
  }
  .bar .unstated {
    border-style: dashed;
  }
  .barkey {
    display: grid;
    gap: calc(var(--_u) * 0.25);
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .barkey li {
    display: grid;
    grid-template-columns: 16px 1.75em 1fr;
    gap: calc(var(--_u) * 0.5);
    align-items: center;
  }
  .barkey b {
    text-align: end;
  }
  .foot {
    padding: calc(var(--_u) * 0.375) calc(var(--_s) * 1.25);
    border-block-start: 1px solid var(--_hair);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_u) * 1.5);
  }
  .updated {
    padding-block: calc(var(--_u) * 0.25) calc(var(--_u) * 0.5);
  }
  .updated > p {
    margin: 0;
    max-inline-size: 66em;
  }
  @container zp (min-width: 30em) {
    .facts > div {
      grid-template-columns: 8.5em 1fr;
    }
  }
  @container zp (min-width: 30em) and (max-width: 44.99em) {
    .side:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container zp (min-width: 45em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) clamp(15em, 34cqi, 20em);
      grid-template-rows: auto 1fr;
    }
    .body:not(:has(.side)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .top {
      padding: calc(var(--_s) * 1.875) calc(var(--_s) * 2) calc(var(--_s) * 1.5);
    }
    .facts {
      margin-inline: calc(var(--_s) * 2);
    }
    .side {
      grid-row: 1 / span 2;
      grid-column: 2;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_hair);
      padding: calc(var(--_s) * 1.5);
    }
    .foot {
      padding-inline: calc(var(--_s) * 2);
    }
  }
  .row {
    display: grid;
    gap: calc(var(--_s) * 0.625);
    padding: var(--_s) calc(var(--_s) * 1.125);
    min-block-size: 6em;
  }
  .row .name {
    margin-block-start: 4px;
    font-size: 1.25em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .row .name a {
    position: relative;
    color: inherit;
    text-decoration-color: var(--_rule);
  }
  /* Makes it a target of 44 px, whatever the font: of most the area behind a line is higher than 1 em. */
  .row .name a::before {
    content: '';
    position: absolute;
    inset: calc((1em - 44px) / 2) 0;
  }
  .row .bar + ul {
    margin-block-start: calc(var(--_u) * 0.375);
  }
  .cnt {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.875em;
  }
  .cnt li {
    display: inline-flex;
    gap: 0.35em;
    align-items: baseline;
  }
  .cnt .st {
    align-self: flex-start;
    margin-block-start: 0.15em;
  }
  .cnt b {
    font-weight: 400;
  }
  @container zp (min-width: 45em) {
    .row {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1.1fr) minmax(0, 1.05fr);
      align-items: center;
      gap: calc(var(--_s) * 1.5);
    }
  }
  /*
   * Among the cards of the reference feed (261 to 871 px wide, 508 to 2016 px at 320 px) where most are, so that few move far;
   * of a compact card, the height of most.
   */
  .wait {
    min-block-size: 60em;
    display: grid;
    grid-template-rows: 1fr;
  }
  .wait > .body {
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .top .sk + .sk {
    margin-block-start: 0.875em;
  }
  .wait .facts,
  .wait .foot {
    display: grid;
  }
  .wait .foot,
  .wait .facts > div {
    align-content: center;
    align-items: center;
  }
  .wait .foot {
    min-block-size: 5em;
  }
  .wait .edge {
    stroke: var(--_hair);
  }
  .w1 {
    inline-size: 5em;
  }
  .sk.w2 {
    inline-size: 40%;
    block-size: 2.25em;
    margin-block: 0.6em 1.3em;
  }
  .w3 {
    inline-size: 96%;
    max-inline-size: 33em;
  }
  .w4 {
    inline-size: 52%;
  }
  .row.wait {
    min-block-size: 10.625em;
    grid-template-rows: none;
    align-content: start;
  }
  @container zp (min-width: 30em) {
    .wait {
      min-block-size: 43em;
    }
  }
  @container zp (min-width: 45em) {
    .wait {
      min-block-size: 32em;
    }
    .row.wait {
      min-block-size: 6em;
      align-content: normal;
    }
  }
  @media print {
    .panel {
      break-inside: avoid;
    }
  }
`;
