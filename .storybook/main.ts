import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { tables } from './tables.js';

/** Lets the stories read the reference feed where it is kept, so that no fact stands in two places. */
const yaml: Plugin = {
  name: 'yaml',
  transform: (code, id) => (id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(code))}`, map: null, moduleType: 'js' } : undefined),
};

const LIT = ['lit', 'lit/directive.js', 'lit/directive-helpers.js', 'lit/directives/repeat.js', 'lit/static-html.js', '@lit/context'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [{ name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [tables] } } } }, '@storybook/addon-a11y', 'msw-storybook-addon'],
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  // The toolbar's host pages have their own background, and no story plays a scene.
  features: { backgrounds: false, interactions: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), yaml],
    resolve: { ...vite.resolve, dedupe: [...(vite.resolve?.dedupe ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
    // Found one by one, they would come with a Lit each in the dev server.
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...LIT] },
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
