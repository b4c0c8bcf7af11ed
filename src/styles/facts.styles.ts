import { css } from 'lit';

/** Facts with their labels, above or beside them. */
export const facts = css`
  dt {
    color: var(--_ink-2);
    font-size: 0.9375em;
  }
  dt,
  dd .tag {
    line-height: 1.6;
  }
  dd .tag .tg {
    margin-block: calc((1.6em - 20px) / 2);
  }
  dd + dt,
  dd li + li {
    margin-block-start: 0.375em;
  }
  @container zp (min-width: 30em) {
    dl {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0.375em 1em;
    }
    dd + dt {
      margin: 0;
    }
  }
`;
