import { css } from 'lit';

export const styles = css`
  .panel {
    overflow: clip;
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .pic {
    position: relative;
    display: grid;
    overflow: clip;
    background: var(--_soft);
    border: 0 solid var(--_hair);
    border-block-end-width: 1px;
  }
  /* Keeps the picture at 3:2, up to a height; beside a long text it grows with the text. */
  .pic::before {
    content: '';
    aspect-ratio: 3 / 2;
    max-block-size: 20em;
    /* Else WebKit keeps its height when the window becomes narrower. */
    align-self: start;
  }
  .pic > *,
  ::slotted([slot='picture']),
  slot > img,
  slot > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .drawing path {
    fill: none;
  }
  rect.dim {
    fill: var(--_soft);
  }
  rect.lit {
    fill: var(--_spot);
  }
  .ring {
    opacity: 0.6;
    stroke: var(--_mid);
  }
  .band {
    stroke: var(--_accent);
  }
  .lit.ring,
  .lit.band {
    stroke: var(--_on-spot);
  }
  .tx {
    display: grid;
    grid-template-rows: auto 1fr;
    padding: calc(var(--_s) * 1.125) calc(var(--_s) * 1.25) calc(var(--_s) * 0.5);
  }
  .main,
  .end {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_s) * 0.75);
  }
  .where {
    display: block;
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  .title {
    font-size: clamp(1.1875em, 0.8em + 3cqi, 1.375em);
    margin-block-start: calc(var(--_u) * 0.25);
  }
  .goal {
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .os {
    flex: 1;
    align-self: stretch;
    display: grid;
    align-content: start;
    gap: calc(var(--_u) * 0.375);
    border-block-start: 1px solid var(--_hair);
    padding-block-start: calc(var(--_s) * 0.75);
  }
  .os li {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 0.625em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .og .off {
    fill: var(--_surface);
    stroke: var(--_rule);
    stroke-width: 1.25;
  }
  .og .on {
    fill: var(--_accent);
  }
  .end {
    padding-block-start: calc(var(--_s) * 0.75);
  }
  /* The last lines stand at the bottom, whatever comes before them. */
  .end > :first-child:not(.os) {
    margin-block-start: auto;
  }
  /* Halfway between the lowest and the highest portrait of the reference feed. */
  .wait {
    min-block-size: 20em;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 0.75);
  }
  .wait .os {
    gap: calc(var(--_s) * 0.75);
  }
  .wait .link {
    margin-block: auto 1em;
  }
  .side .wait {
    min-block-size: 39em;
  }
  .wait .w1 {
    inline-size: 40%;
  }
  .wait .w2 {
    inline-size: 75%;
    block-size: 1.5em;
  }
  .wait .w3 {
    inline-size: 60%;
  }
  .pic.sk {
    background: var(--_hair);
    block-size: auto;
    border-radius: 0;
  }
  @container zp (min-width: 30em) {
    .side .wait {
      min-block-size: 28em;
    }
  }
  /* A gallery of one wide column. */
  @container zp (min-width: 30em) and (max-width: 41em) {
    .card .wait {
      min-block-size: 14em;
    }
  }
  @container zp (min-width: 36em) {
    .soon {
      grid-template: auto / minmax(0, 5fr) minmax(0, 7fr);
    }
    .soon .pic {
      border-width: 0;
      border-inline-end-width: 1px;
    }
  }
  @container zp (min-width: 45em) {
    .side {
      grid-template: auto / minmax(0, 5fr) minmax(0, 7fr);
    }
    .side .pic {
      border-width: 0;
      border-inline-end-width: 1px;
    }
    .side .tx {
      padding: calc(var(--_s) * 1.75) calc(var(--_s) * 2) var(--_s);
    }
    .side .wait {
      min-block-size: 33em;
    }
    .side .title {
      font-size: 1.875em;
      letter-spacing: -0.02em;
    }
    .side .goal {
      font-size: 1.1875em;
    }
  }
  @media print {
    .panel {
      break-inside: avoid;
    }
    .act {
      display: block;
    }
  }
`;
