import { css } from 'lit';

export const styles = css`
  .row {
    --w: 10.5em;
  }
  /* Its words stand in line with those above. */
  .by .btn {
    padding-inline: 0;
    border-inline: 0;
  }
  /* What has been is seldom saved. */
  .past .btn {
    font-size: 0.875em;
    font-weight: 400;
  }
  .sk.hd {
    inline-size: min(12em, 100%);
    block-size: 1em;
  }
  .wait {
    min-block-size: 19.5em;
    align-content: start;
  }
  @container zp (min-width: 45em) {
    .wait {
      min-block-size: 13.75em;
    }
  }
  @container zp (min-width: 56em) {
    .by .btn:first-child {
      margin-block-start: calc((1.5em - 44px) / 2);
    }
    .wait {
      min-block-size: 9.9em;
    }
  }
  @media print {
    .by .btn {
      display: none;
    }
  }
`;
