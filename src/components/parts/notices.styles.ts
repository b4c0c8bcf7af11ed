import { css } from 'lit';
import { button } from '../../styles/button.styles.js';

/** Notices of errors and of old data. */
export const noticeStyles = [
  button,
  css`
    .note {
      display: grid;
      grid-template-columns: 24px 1fr;
      gap: 0.25em 0.75em;
      padding: calc(var(--_s) * 0.875) var(--_s);
      background: var(--_surface-2);
      border: 1px solid var(--_rule);
      border-radius: var(--_r);
    }
    .note svg {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .note b {
      display: block;
    }
    .note .btn {
      margin-block-start: calc(var(--_u) * 0.5);
    }
    .note.err {
      border-color: var(--_danger);
    }
    .note.err svg {
      stroke: var(--_danger);
    }
    /* Above what the page put inside. */
    :host(:not(:empty)) .err {
      margin-block-end: var(--_s);
    }
    /* Where nothing else stands the error keeps the height of the grey shapes, up to a screen: what is below must not jump. */
    .zp:has(> .held) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    .zp:has(> .held) > * {
      grid-area: 1 / 1;
    }
    .held {
      visibility: hidden;
      max-block-size: 100vh;
      overflow: clip;
    }
    .note.above {
      margin-block-end: var(--_s);
    }
    @media print {
      .held,
      .note .btn {
        display: none;
      }
      .note {
        break-inside: avoid;
      }
    }
  `,
];
