import { css } from 'lit';

/** A list as rules, not boxes: a heavy one above, hair lines between; cells beside each other from 45em on. */
export const rows = css`
  .rows {
    border-block-start: 2px solid var(--_ink);
  }
  .rows > li {
    border-block-end: 1px solid var(--_hair);
    padding-block: var(--_s);
  }
  /* The words above a value. */
  .cap {
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .count {
    font-size: 1.125em;
    margin-block-end: calc(var(--_s) * 0.75);
  }
  .sk.count {
    inline-size: 7em;
    margin-block: 0.375em calc(var(--_s) * 0.75 + 0.375em * 1.125);
  }
  @media print {
    .rows > li {
      break-inside: avoid;
    }
  }
`;
