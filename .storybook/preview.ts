import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-700.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json' with { type: 'json' };
import { argTypesOf, describe } from './arg-types.js';
import './docs.css';
import { startFeedServer } from './feed-server.js';
import { onHost } from './host.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startFeedServer)],
  decorators: [withActions, onHost],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      source: { excludeDecorators: true, transform: (code: string) => code.replace(/ state="\w*"/g, '').replace(/(?<=<\/zorgpact-[\w-]+>)(?=<zorgpact)/g, '\n') },
      toc: true,
    },
    // The rules of a whole page don't hold for a piece of one.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }, { id: 'page-has-heading-one', enabled: false }] } },
    options: { storySort: { order: ['For designers', ['Which widget when', 'Make it ours', 'Theming', 'Tokens', 'Accessibility'], 'For developers', 'Widgets'] } },
  },
  initialGlobals: { scheme: 'light', width: 'full', language: 'nl', text: '100', accent: '', host: 'neutral' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the host page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'host', title: 'As the device' },
        ],
      },
    },
    width: {
      description: 'Width of the column that the widget stands in',
      toolbar: { icon: 'grow', dynamicTitle: true, items: [...['320', '480', '768', '1120'].map((value) => ({ value, title: `${value} px` })), { value: 'full', title: 'Full width' }] },
    },
    language: {
      description: 'Language of the host page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
          { value: 'fy', title: 'Frysk' },
        ],
      },
    },
    text: {
      description: 'Text size of the host page',
      toolbar: { icon: 'zoom', dynamicTitle: true, items: ['100', '150', '200'].map((value) => ({ value, title: `Text ${value}%` })) },
    },
    accent: {
      description: 'Accent of the host page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Accent: default' },
          { value: '#154273', title: 'Blue #154273' },
          { value: '#1c5d2a', title: 'Green #1c5d2a' },
          { value: '#ffd400', title: 'Yellow #ffd400' },
          { value: '#b2242a', title: 'Red #b2242a' },
        ],
      },
    },
    host: {
      description: 'Kind of host page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'neutral', title: 'Neutral page' },
          { value: 'root-62', title: '62.5% root' },
          { value: 'nlds', title: 'NL Design System tokens' },
          { value: 'hostile', title: 'Hostile resets' },
        ],
      },
    },
  },
};

export default preview;
