import { css } from 'lit';

/** A field to fill in or to choose from, under its label. */
export const field = css`
  .field {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  select,
  input {
    color: var(--_ink);
    background: var(--_surface);
    border: 1.5px solid var(--_rule);
    border-radius: var(--_r);
    min-block-size: 44px;
    padding: 0 calc(var(--_u) * 0.625);
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
`;
