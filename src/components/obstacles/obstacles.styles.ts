import { css } from 'lit';

export const styles = css`
  .totals {
    border-block-start: 2px solid var(--_ink);
    margin-block-start: calc(var(--_s) * 2);
    padding-block: calc(var(--_s) * 0.75);
  }
  .totals ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_s) * 0.75) calc(var(--_s) * 2);
    font-size: 0.9375em;
    line-height: 1.45;
    margin-block-start: 0.25em;
  }
  .totals .sm {
    font-size: calc(0.875em / 0.9375);
  }
  .rows > .item {
    display: grid;
    gap: calc(var(--_s) * 0.75);
    padding-block: calc(var(--_s) * 1.125);
  }
  .item h2,
  .item h3,
  .item h4,
  .item h5,
  .item h6 {
    font-size: 1.125em;
    line-height: 1.35;
    letter-spacing: 0;
    text-wrap: pretty;
  }
  .item .cap {
    margin-block-end: 0.125em;
  }
  .about {
    margin-block-start: 0.375em;
  }
  .stands {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .stands + * {
    margin-block-start: 0.25em;
  }
  .ob {
    flex: none;
    margin-block-start: calc((1.5em - 20px) / 2);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .ob .w {
    stroke: var(--_ink);
    stroke-width: 3;
    stroke-linecap: butt;
  }
  .wait {
    min-block-size: 25em;
    align-content: start;
  }
  .wait .sk,
  .hold .sk {
    margin-block: 0.375em;
  }
  .wait .t {
    block-size: 1.25em;
  }
  .w1 {
    inline-size: 30%;
  }
  .w2 {
    inline-size: 65%;
  }
  .hold {
    block-size: 34em;
  }
  @container zp (min-width: 45em) {
    .totals:not(.hold),
    .rows > .item {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 3fr);
      column-gap: calc(var(--_s) * 2);
    }
    .totals ul {
      grid-column: 2 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin: 0;
    }
    .how {
      grid-column: 3;
    }
    .item > [part='source'] {
      grid-column: 1 / -1;
    }
    .wait {
      min-block-size: 11.5em;
    }
    .hold {
      block-size: 24em;
    }
  }
  @container zp (min-width: 60em) {
    .hold {
      block-size: 15em;
    }
  }
`;
