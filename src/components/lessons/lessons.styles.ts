import { css } from 'lit';

export const styles = css`
  .note-of {
    margin-block-end: var(--_s);
  }
  .rows > .item {
    padding-block: calc(var(--_s) * 1.125);
  }
  .lesson {
    font-size: 1.125em;
    line-height: 1.4;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .lesson ~ * {
    margin-block-start: 0.375em;
  }
  .rows ~ [part='source'] {
    margin-block-start: calc(var(--_u) * 0.75);
  }
  .wait {
    min-block-size: 7.75em;
  }
  .wait .sk {
    margin-block: 0.375em;
  }
  .wait .w {
    inline-size: 60%;
  }
  /* Two beside each other are as high as the higher one, so that their rules meet; the last of an odd number closes the list. */
  @container zp (min-width: 45em) {
    .rows {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_s) * 2);
    }
    .item:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .wait {
      min-block-size: 5.5em;
    }
  }
`;
