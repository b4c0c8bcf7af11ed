import { css } from 'lit';

/** What unfolds, and the chevron that says so. */
export const details = css`
  .chev {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: rotate 0.16s cubic-bezier(0.2, 0, 0, 1);
  }
  details[open] > summary .chev {
    rotate: 90deg;
  }
  details > summary {
    cursor: pointer;
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 0.625em;
    font-weight: 700;
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  @media print {
    .chev {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
