import { css } from 'lit';

/** What every widget shares: the border with the page, text, links, focus, skeletons. */
export const base = css`
  /* Nothing of the page comes in but what is named here; decisions/0007 says why these. */
  .zp {
    all: initial;
    /* The lang attribute's own, which \`all\` takes away in Chromium and WebKit, and hyphenation with it. */
    -webkit-locale: revert-layer;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    font-family: var(--zorgpact-font-family, inherit);
    font-size: var(--zorgpact-font-size, max(1em, 16px));
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    /* A registered length: resolves to px here and inherits as px, so nested font sizes don't compound. */
    --_zorgpact-u: 1em;
    --_u: var(--_zorgpact-u);
    --_s: calc(var(--_u) * var(--zorgpact-density, 1));
    /* Here and not on the host, whose box and containment a page can take away. */
    display: block;
    inline-size: 100%;
    container: zp / inline-size;
    /* A size container has no width of its own: without this it is 0 px wide in a flex row, float, table cell or dialog. */
    contain-intrinsic-inline-size: min(36em, 85vw);
    color: var(--_ink);
    line-height: 1.5;
    hyphens: auto;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /*
   * What is only around the widget stops here; what is set on it, as \`* { letter-spacing: .12em !important }\` of a visitor
   * who needs room between letters, goes on. A fallback that still stands keeps that of the page.
   */
  :host([state='ready']:not([late])),
  :host([state='stale']:not([late])) {
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([state='ready']) .zp,
  :host([state='stale']) .zp {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .zp *,
  .zp *::before,
  .zp *::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :where(button, input, select) {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  /* A list item counts those before it, even without a mark: the first click on a filter of 10,600 rows took a minute in Chromium. */
  :where(li) {
    display: block;
  }
  :where(h2, h3, h4, h5, h6) {
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
    letter-spacing: -0.01em;
  }
  :where(b) {
    font-weight: 700;
  }
  :where(svg) {
    display: block;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .panel {
    background: var(--_surface);
    border: 1px solid var(--_hair);
    border-radius: var(--_r);
  }
  .sub {
    color: var(--_ink-2);
  }
  .sm {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .tn {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    /* A scroll container for each would cost layout and paint. */
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 3px;
  }
  .act {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: 700;
  }
  .zp:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_spot);
    border-radius: var(--_r);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 0.25) var(--_u);
  }
  .tag {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.4em;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .tag .tg {
    margin-block: calc((1.35em - 20px) / 2);
  }
  .tg {
    flex: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .tg .f {
    fill: var(--_accent);
    stroke: none;
  }
  .st {
    flex: none;
  }
  .st .o {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .st .dash {
    stroke-dasharray: 2.2 2.5;
  }
  .st .f {
    fill: var(--_accent);
  }
  .st .k {
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .empty {
    border: 1.5px dashed var(--_rule);
    border-radius: var(--_r);
    padding: calc(var(--_s) * 1.5) calc(var(--_s) * 1.25);
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  p.empty {
    font-weight: 700;
  }
  .origin {
    max-inline-size: 66em;
    margin-block-start: calc(var(--_u) * 0.75);
    text-wrap: pretty;
  }
  .sk {
    background: var(--_hair);
    border-radius: 2px;
    block-size: 0.75em;
    animation: sk 1.6s ease-in-out 0.3s infinite alternate;
  }
  .sk.o {
    background: none;
    border: 1.5px solid var(--_hair);
  }
  @keyframes sk {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .zp *,
    .zp *::before,
    .zp *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .act {
      display: block;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
    .empty,
    svg,
    tr {
      break-inside: avoid;
    }
    :where(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
