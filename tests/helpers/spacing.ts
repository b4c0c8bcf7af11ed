/** The text spacing of WCAG 1.4.12, as a visitor's own style sheet sets it everywhere; nothing of the kit, so that it runs beside stories too. */
export const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';
