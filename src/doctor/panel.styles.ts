/** The look of the panel: that of the kit's own pages. Sizes in px, and nothing of the page comes in. */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  inset: 0 0 0 auto !important;
  inline-size: min(480px, 100%) !important;
  display: block !important;
  color-scheme: light dark !important;
}
*, ::before { box-sizing: border-box; }
.panel, .mark {
  --surface: #fff;
  --surface-2: #eff6f8;
  --hair: #d1dbde;
  --rule: #6e7d82;
  --ink-2: #354c52;
  --ink: #0a2026;
  --accent: #005163;
  --spot: #f9d047;
  --danger: #9b1f1d;
}
@media (prefers-color-scheme: dark) {
  .panel, .mark {
    --surface: #0b171a;
    --surface-2: #142226;
    --hair: #2c3b3f;
    --rule: #79898e;
    --ink-2: #bac7cb;
    --ink: #e7f0f3;
    --accent: #89d1e5;
    --danger: #ffaba3;
  }
}
.panel {
  position: relative;
  block-size: 100%;
  overflow: auto;
  overscroll-behavior: contain;
  scroll-padding-block: 84px 16px;
  padding: 0 24px 32px;
  border-inline-start: 3px solid var(--ink);
  background: var(--surface);
  color: var(--ink);
  font: 400 16px/1.5 'Helvetica Neue', Helvetica, Arial, sans-serif;
  overflow-wrap: anywhere;
}
h2, h3, h4, p, ul, ol, dl, dd, pre { margin: 0; }
ul, ol { padding: 0; list-style: none; }
header {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  margin-inline: -24px;
  padding: 12px 24px;
  background: var(--surface);
  border-block-end: 1px solid var(--hair);
}
h2 { font-size: 20px; line-height: 1.25; outline: none !important; box-shadow: none !important; }
h3 { margin-block: 32px 4px; padding-block-start: 10px; border-block-start: 3px solid var(--ink); font-size: 17px; line-height: 1.3; }
h4 { font-size: 16px; line-height: 1.4; }
.note { margin-block-start: 12px; color: var(--ink-2); font-size: 14px; }
.status { margin-block-start: 16px; font-size: 20px; line-height: 1.3; font-weight: 700; }
.findings > li { padding-block: 16px; border-block-start: 1px solid var(--hair); }
.findings > li:first-child { border-block-start: 0; }
.kind { font-size: 14px; font-weight: 700; color: var(--danger); }
.advice .kind { color: var(--ink-2); }
.kind::before { content: ''; display: inline-block; inline-size: 12px; block-size: 12px; margin-inline-end: 8px; border: 2px solid currentcolor; border-radius: 50%; background: currentcolor; vertical-align: -1px; }
.advice .kind::before { background: none; }
.findings p + p, .findings pre, .findings pre + p, .note + pre { margin-block-start: 6px; }
.where { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; color: var(--ink-2); font-size: 14px; }
code, pre, textarea { font: 400 14px/1.5 ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; }
pre { padding: 10px 12px; border-inline-start: 3px solid var(--accent); background: var(--surface-2); white-space: pre-wrap; }
.list > li { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 0 16px; padding-block: 8px; border-block-start: 1px solid var(--hair); }
.list > li:first-child { border-block-start: 0; }
dl { display: grid; grid-template-columns: minmax(96px, auto) 1fr; gap: 0 16px; }
dt, dd { padding-block: 6px; }
dt { color: var(--ink-2); }
textarea {
  display: block;
  inline-size: 100%;
  block-size: 240px;
  margin-block: 8px 12px;
  padding: 10px 12px;
  border: 1px solid var(--rule);
  border-radius: 4px;
  background: var(--surface-2);
  color: var(--ink);
  resize: vertical;
}
label { display: block; }
button {
  min-block-size: 44px;
  padding: 8px 16px;
  border: 2px solid var(--accent);
  border-radius: 4px;
  background: var(--surface);
  color: var(--accent);
  font: 700 16px/1.25 'Helvetica Neue', Helvetica, Arial, sans-serif;
  overflow-wrap: normal;
  cursor: pointer;
}
header button { flex: none; }
button:hover { text-decoration: underline; text-underline-offset: 3px; }
button.main { background: var(--accent); color: var(--surface); }
.where button { padding: 8px 0; border-color: transparent; font-size: 14px; text-decoration: underline; text-underline-offset: 3px; }
.where [aria-pressed=true] { padding-inline: 8px; border-color: var(--ink); }
.where button:hover { text-decoration-thickness: 3px; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; }
.end { margin-block-start: 32px; padding-block-start: 16px; border-block-start: 1px solid var(--hair); }
:focus { outline: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; border-radius: 4px; box-shadow: 0 0 0 2px var(--spot); }
.mark { position: fixed; pointer-events: none; border: 3px solid var(--ink); border-radius: 4px; box-shadow: 0 0 0 4px var(--spot); }
.mark[hidden] { display: none; }
@media (max-width: 640px) {
  :host { inset: auto 0 0 0 !important; inline-size: 100% !important; block-size: min(100%, max(62%, 320px)) !important; }
  .panel { padding-inline: 16px; border-inline-start: 0; border-block-start: 3px solid var(--ink); }
  :host([data-up]) { inset: 0 0 auto 0 !important; }
  :host([data-up]) .panel { border-block: 0 solid var(--ink); border-block-end-width: 3px; }
  header { margin-inline: -16px; padding-inline: 16px; }
  dl { grid-template-columns: 1fr; }
  dt { padding-block-end: 0; }
  dd { padding-block-start: 0; }
}
@media (forced-colors: active) {
  .mark { border-color: Highlight; }
  .where button { padding-inline: 12px; }
  .kind::before { forced-color-adjust: none; border-color: CanvasText; background: CanvasText; }
  .advice .kind::before { background: Canvas; }
}
@media print { :host { display: none !important; } }
`;
