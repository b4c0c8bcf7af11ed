import { WebKit } from '../../scripts/webkit.mjs';

/** WebKit for Web Test Runner: one window, a test file at a time. */
export function webkitLauncher() {
  const urls = new Map();
  let webkit;
  return {
    name: 'WebKit',
    // So the commands of Web Test Runner know that `sendKeys` is there.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= await WebKit.launch();
      // A window of its own for each file, as in the other browsers.
      await webkit.open(800, 600);
      urls.set(id, url);
      await webkit.goto(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await webkit.closeWindow();
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug mode here.');
    },
    sendKeys: (_id, keys) => webkit.press(...keys),
    stop: () => webkit?.close(),
  };
}
