import { css } from 'lit';

export const styles = css`
  .count {
    margin-block-end: calc(var(--_s) * 0.75);
  }
  .gal {
    display: grid;
    gap: calc(var(--_s) * 1.25);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }
  /* The lines of portraits beside each other stand at one height: picture, text, partners and link each share a row. */
  .gal > li,
  .gal > li > .panel,
  .gal > li > .panel > .tx {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  .gal > li > .panel > .tx {
    grid-row: span 2;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_u) * 0.5) var(--_u);
    padding-block-start: calc(var(--_s) * 1.25);
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
