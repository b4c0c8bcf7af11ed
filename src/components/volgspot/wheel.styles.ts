import { css } from 'lit';

/** The wheel and the small cells that explain it. */
export const wheelStyles = css`
  .wheel {
    max-inline-size: 100%;
    block-size: auto;
    direction: ltr;
    fill: var(--_ink-2);
    text-anchor: middle;
  }
  .wheel text,
  .hub {
    pointer-events: none;
  }
  .lab,
  .title {
    fill: var(--_ink);
    font-weight: 700;
  }
  .num {
    fill: var(--_ink-2);
    font-weight: 400;
  }
  .lab.on,
  .lab.on .num {
    fill: var(--_on-spot);
  }
  .beam {
    fill: var(--_spot);
    fill-rule: evenodd;
    opacity: 0;
    cursor: pointer;
    transition: opacity 0.12s;
  }
  .beam.on {
    opacity: 1;
  }
  .spine .on {
    fill: var(--_surface);
    font-weight: 700;
  }
  .spine circle {
    fill: var(--_ink);
  }
  /* Without ink the page shows through, whatever its colour. */
  .cell,
  .line,
  .labels path {
    fill: none;
  }
  .cell {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .open,
  .unknown {
    stroke: var(--_rule);
  }
  .unknown {
    stroke-width: 2;
  }
  .unknown,
  .track {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .planned {
    stroke-dasharray: 4 3.5;
  }
  .seed,
  .ring {
    stroke-dasharray: none;
  }
  .shape {
    pointer-events: all;
  }
  .bare {
    stroke: none;
  }
  .discussed .shape {
    fill: var(--_soft);
  }
  .sharpened .shape {
    fill: var(--_accent);
  }
  .plan {
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
  .track,
  .arc {
    stroke: var(--_rule);
    stroke-width: 1.5;
  }
  .arc.on {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .comet {
    fill: var(--_accent);
  }
  .mark {
    fill: var(--_lamp, var(--_spot));
    stroke: var(--_lamp-edge, var(--_ink));
    stroke-width: 2;
  }
  .wait {
    inline-size: 100%;
    max-inline-size: 640px;
    aspect-ratio: 1;
    stroke: var(--_hair);
    animation: sk 1.6s ease-in-out 0.3s infinite alternate;
  }
`;
