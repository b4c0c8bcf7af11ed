import { css } from 'lit';

/** Public and private tokens on the host, its size unit and its container. `tests/modes/contrast.embed.test.ts` holds the contrasts, and the story "Tokens" shows them. */
export const tokens = css`
  :host {
    --_zorgpact-accent: var(
      --zorgpact-accent,
      var(--basis-color-accent-1-inverse-bg-default, var(--utrecht-button-primary-action-background-color, #00596b))
    );
    --_a: var(--_zorgpact-accent);
    --_own-surface: light-dark(#fff, oklch(from var(--_a) 0.195 min(c, 0.018) h / 1));
    --_zorgpact-surface: var(--zorgpact-surface, var(--_own-surface));
    /* One that is no colour comes as transparent: with a drop of the kit's own that is then all there is, and full alpha again. */
    --_surface: oklch(from color-mix(in oklab, var(--_zorgpact-surface) 99.9%, var(--_own-surface)) l c h / 1);
    /* By the surface, so that it goes with the one of a page too. */
    --_surface-2: color-mix(in oklab, var(--_surface), var(--_mid) 8%);
    --_own-ink: light-dark(oklch(from var(--_a) 0.23 min(c, 0.03) h / 1), oklch(from var(--_a) 0.95 min(c, 0.01) h / 1));
    --_zorgpact-text: var(--zorgpact-text, var(--_own-ink));
    --_ink: oklch(from color-mix(in oklab, var(--_zorgpact-text) 99.9%, var(--_own-ink)) l c h / 1);
    --_ink-2: light-dark(oklch(from var(--_a) 0.4 min(c, 0.03) h / 1), oklch(from var(--_a) 0.82 min(c, 0.015) h / 1));
    --_rule: light-dark(oklch(from var(--_a) 0.58 min(c, 0.02) h / 1), oklch(from var(--_a) 0.62 min(c, 0.02) h / 1));
    --_hair: light-dark(oklch(from var(--_a) 0.885 min(c, 0.012) h / 1), oklch(from var(--_a) 0.34 min(c, 0.02) h / 1));
    --_accent: light-dark(oklch(from var(--_a) min(l, 0.4) min(c, 0.13) h / 1), oklch(from var(--_a) max(l, 0.82) min(c, 0.1) h / 1));
    --_on-accent: var(--_surface);
    --_soft: light-dark(oklch(from var(--_a) 0.945 min(c * 0.4, 0.028) h / 1), oklch(from var(--_a) 0.31 min(c, 0.04) h / 1));
    --_mid: light-dark(oklch(from var(--_a) 0.58 min(c, 0.09) h / 1), oklch(from var(--_a) 0.64 min(c, 0.08) h / 1));
    --_zorgpact-spot: var(--zorgpact-spot, oklch(0.87 0.155 92));
    --_spot: var(--_zorgpact-spot);
    --_on-spot: oklch(from var(--_a) 0.23 min(c, 0.03) h / 1);
    --_danger: light-dark(oklch(0.45 0.16 27), oklch(0.82 0.1 25));
    --_r: var(--zorgpact-radius, var(--utrecht-border-radius-md, 4px));
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([tokens~='nlds' i]) {
    --_zorgpact-surface: var(
      --zorgpact-surface,
      var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--_own-surface)))
    );
    --_zorgpact-text: var(
      --zorgpact-text,
      var(--basis-color-default-color-document, var(--utrecht-document-color, var(--_own-ink)))
    );
  }
  /* Important, or a page that unsets everything everywhere would win from its own attribute. */
  :host([scheme~='light' i]) {
    color-scheme: light !important;
  }
  :host([scheme~='dark' i]) {
    color-scheme: dark !important;
  }
  :host([hidden]) {
    display: none;
  }
  @supports not ((color: oklch(from red l c h)) and (color: light-dark(red, red))) {
    :host,
    :host([tokens~='nlds' i]) {
      --_surface: var(--zorgpact-surface, #fff);
      --_surface-2: #eff6f8;
      --_ink: var(--zorgpact-text, #0a2026);
      --_ink-2: #354c52;
      --_rule: #6e7d82;
      --_hair: #d1dbde;
      --_accent: #005163;
      --_soft: #d9f2f9;
      --_mid: #3e8598;
      --_spot: #f9d047;
      --_on-spot: #0a2026;
      --_danger: #9b1f1d;
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([tokens~='nlds' i]) {
      --_surface: Canvas;
      --_surface-2: Canvas;
      --_soft: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_rule: CanvasText;
      --_hair: GrayText;
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_mid: CanvasText;
      --_spot: Highlight;
      --_on-spot: HighlightText;
      --_danger: CanvasText;
      /* Without its alpha: else what is under the lamp shows. With an edge of the background, as its own may be hardly lighter than ink. */
      --_lamp: rgb(from Highlight r g b / 1);
      --_lamp-edge: Canvas;
    }
  }
  @media print {
    :host,
    :host([tokens]),
    :host([scheme]) {
      color-scheme: light !important;
      --_surface: #fff;
      --_ink: oklch(from var(--_a) 0.23 min(c, 0.03) h / 1);
    }
  }
`;
