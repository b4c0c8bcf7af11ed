import { css } from 'lit';

export const styles = css`
  .hd {
    font-size: 1.25em;
    margin-block: calc(var(--_s) * 1.5) calc(var(--_s) * 0.5);
  }
  .count + .hd {
    margin-block-start: 0;
  }
  .yr {
    margin-block: calc(var(--_s) * 1.25) calc(var(--_u) * 0.5);
  }
  .hd + .yr {
    margin-block-start: 0;
  }
  .ev {
    display: grid;
    gap: 0 calc(var(--_s) * 1.5);
    justify-items: start;
  }
  .ti {
    font-weight: 700;
    line-height: 1.35;
  }
  .when {
    color: var(--_ink-2);
  }
  .what {
    display: grid;
    gap: calc(var(--_u) * 0.25);
    max-inline-size: 42em;
  }
  .ev .btn {
    /* Its words stand in line with those above. */
    margin-inline-start: calc(var(--_u) * -0.5 - 2px);
  }
  .sk.hd {
    inline-size: 12em;
    block-size: 1em;
  }
  .wait {
    min-block-size: 10em;
    align-content: start;
    row-gap: 0.75em;
  }
  .w1 {
    inline-size: 6em;
  }
  .w2 {
    inline-size: 60%;
  }
  @container zp (min-width: 45em) {
    .ev {
      grid-template-columns: 9.5em minmax(0, 1fr) auto;
    }
    .ev .btn {
      margin-block-start: calc((1.5em - 44px) / 2);
      margin-inline-end: calc(var(--_u) * -0.5 - 2px);
    }
    .wait {
      min-block-size: 6em;
    }
  }
  @media print {
    .ev .btn {
      display: none;
    }
  }
`;
