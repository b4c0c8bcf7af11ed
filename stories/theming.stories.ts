import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ready } from './fixtures.js';
import { widget } from './widget.js';

const state = { feedState: ready() };
const filter = (args: object) => widget('zorgpact-theme-filter', { ...state, value: 'leren-in-de-praktijk', pact: 'zeeland', ...args });
const card = (args: object) => widget('zorgpact-card', { ...state, pact: 'limburg', ...args });

const PARTS = `zorgpact-card.plain::part(card) { border-width: 0 0 0 6px; border-color: #00596b; border-radius: 0; }
zorgpact-card.plain::part(name) { font-family: Georgia, serif; font-weight: 400; }`;
const parts = new CSSStyleSheet();
parts.replaceSync(PARTS);

/** What a host page can set, one thing at a time. The code of each is under “Show code”. */
const meta: Meta = { title: 'For designers/Theming', parameters: { controls: { disable: true } } };
export default meta;

/** `--zorgpact-accent`: links, buttons and fills take the hue. */
export const Accent: StoryObj = { render: () => filter({ '--zorgpact-accent': '#8a1c6b' }) };

/** Yellow can’t be read on white; the palette makes it dark enough by itself. */
export const HardAccent: StoryObj = { render: () => filter({ '--zorgpact-accent': '#ffd400' }) };

/** `--zorgpact-surface` and `--zorgpact-text`, always both, and for both schemes. */
export const SurfaceAndText: StoryObj = {
  render: () => card({ '--zorgpact-surface': 'light-dark(#fbf6ec, #1d1512)', '--zorgpact-text': 'light-dark(#2a1a16, #f6ece2)' }),
};

/** `--zorgpact-spot`: the one warm colour, for here and now. Keep it light: dark text stands on it. */
export const Spot: StoryObj = { render: () => widget('zorgpact-volgspot', { ...state, pact: 'limburg', area: '3', '--zorgpact-spot': '#ffb3c7' }) };

/** `--zorgpact-radius`: from square to round. */
export const Radius: StoryObj = { render: () => html`${filter({ '--zorgpact-radius': '0px' })}${filter({ '--zorgpact-radius': '16px' })}` };

/** `--zorgpact-density`: 0.75 and 1.25. Padding and gaps change, targets keep their size. */
export const Density: StoryObj = { render: () => html`${card({ '--zorgpact-density': '0.75' })}${card({ '--zorgpact-density': '1.25' })}` };

/** `--zorgpact-font-family` and `--zorgpact-font-size`; without them the font is that of the page. */
export const Font: StoryObj = { render: () => card({ '--zorgpact-font-family': 'Georgia, serif', '--zorgpact-font-size': '18px' }) };

/** `::part()` for what the tokens don’t reach: the style sheet of the page names a piece of the widget. */
export const Parts: StoryObj = {
  parameters: { docs: { source: { language: 'css', code: PARTS } } },
  render: () => {
    if (!document.adoptedStyleSheets.includes(parts)) document.adoptedStyleSheets.push(parts);
    return card({ class: 'plain' });
  },
};
