import { css } from 'lit';

/** Buttons: a framed one, and a plain one that looks like a link. */
export const button = css`
  .btn {
    font-weight: 700;
    color: var(--_accent);
    background: var(--_surface);
    border: 2px solid var(--_accent);
    border-radius: var(--_r);
    min-block-size: 44px;
    padding: 0 var(--_u);
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .btn:hover {
    background: var(--_surface-2);
  }
  .btn.plain {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding: 0 calc(var(--_u) * 0.5);
  }
  .btn.plain:hover {
    text-decoration-thickness: 3px;
  }
  @media (forced-colors: active) {
    .btn {
      color: ButtonText;
      border-color: ButtonText;
    }
    .btn.plain {
      border-color: Canvas;
    }
  }
`;
