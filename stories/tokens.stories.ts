import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleVars } from '../src/components/parts/style-vars.js';
import { ContrastTable } from './contrast-table.js';

if (!customElements.get('story-contrast-table')) customElements.define('story-contrast-table', ContrastTable);

const ACCENTS = ['#00596b', '#154273', '#1c5d2a', '#ffd400', '#b2242a', '#ffffff', '#000000'];

/**
 * The contrast of every pair of colours in the widgets, measured in this browser. Choose any accent below: the palette takes
 * its hue and keeps lightness and chroma within bounds, so that text stays at 7 or more, and lines and marks at 3 or more.
 */
const meta: Meta = {
  title: 'For designers/Tokens',
  argTypes: {
    accent: { control: { type: 'color', presetColors: ACCENTS }, description: '`--zorgpact-accent`: any brand colour.' },
  },
  args: { accent: '' },
  parameters: { controls: { expanded: false } },
  render: ({ accent }, { globals }) => {
    const chosen = String(accent || globals['accent'] || '#00596b');
    const table = (scheme: string) =>
      html`<story-contrast-table scheme=${scheme.toLowerCase()} caption=${`${scheme}, accent ${chosen}`} .accent=${chosen} ${styleVars({ '--zorgpact-accent': chosen })}></story-contrast-table>`;
    return html`<div lang="en">${table('Light')}${table('Dark')}</div>`;
  },
};
export default meta;

/** The accent of the toolbar, or the one chosen below. */
export const Contrast: StoryObj = {};

/** The hardest accent there is for links on white: the palette darkens it. */
export const YellowAccent: StoryObj = { args: { accent: '#ffd400' } };

/** White as accent: nothing of it is left but grey, and the contrast stays. */
export const WhiteAccent: StoryObj = { args: { accent: '#ffffff' } };
