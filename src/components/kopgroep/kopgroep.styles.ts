import { css } from 'lit';

export const styles = css`
  .count {
    font-size: 1.125em;
    margin-block-end: calc(var(--_s) * 0.75);
  }
  .sk.count {
    inline-size: 7em;
    margin-block: 0.375em calc(var(--_s) * 0.75 + 0.375em * 1.125);
  }
  @container zp (max-width: 62.49em) {
    .few > :nth-child(3) {
      display: none;
    }
  }
  .gal {
    display: grid;
    gap: calc(var(--_s) * 1.25);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }
  /* Portraits beside each other share two rows: picture and text. The link stands at the end of the text. */
  .gal > *,
  .gal > * > .panel {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
`;
