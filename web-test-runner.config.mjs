import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumPath, CHROMIUM_FLAGS } from './scripts/chromium.mjs';
import { engine } from './scripts/engines.mjs';
import { firefoxOptions } from './scripts/firefox.mjs';
import { countReporter } from './tests/helpers/count-reporter.mjs';
import { webkitLauncher } from './tests/helpers/webkit-launcher.mjs';

const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
if (!existsSync(worker)) throw new Error('msw is not installed: run npm ci');

// msw reloads a page that loads while another one of its context registers the worker: one context a page.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

const LAUNCHERS = {
  chromium: () => chromeLauncher({ puppeteer, concurrency: 2, launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_FLAGS }, createPage }),
  // A page behind another draws one frame a second.
  firefox: () => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions(), createPage }),
  webkit: webkitLauncher,
};

export default {
  files: ['tests/{components,context,internal,feed,i18n,modes}/**/*.test.ts', '!tests/modes/*.embed.test.ts', '!tests/feed/reference-feed.test.ts', '!tests/**/*.node.test.ts'],
  hostname: '127.0.0.1',
  // Without the `browser` condition msw imports node:http.
  nodeResolve: { exportConditions: ['browser', 'development'], browser: true },
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  // Firefox and WebKit draw by software alone, and measure slowly.
  testsFinishTimeout: engine === 'chromium' ? 120_000 : 480_000,
  testFramework: { config: { timeout: engine === 'chromium' ? 30_000 : 60_000 } },
  browsers: [LAUNCHERS[engine]()],
  plugins: [
    {
      name: 'msw-worker',
      serve: (context) => (context.path === '/mockServiceWorker.js' ? { body: readFileSync(worker, 'utf8'), type: 'js' } : undefined),
    },
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  testRunnerHtml: (framework) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body><script type="module" src="${framework}"></script></body></html>`,
};
