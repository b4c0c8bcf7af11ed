import { existsSync } from 'node:fs';

const CANDIDATES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of an installed Firefox; `FIREFOX_PATH` goes first.
 * @throws {Error} when there is none, with what to do
 */
export function firefoxPath() {
  const found = [process.env.FIREFOX_PATH, ...CANDIDATES].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Firefox found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  return found;
}

/** Options of puppeteer for a headless Firefox that asks nothing of the outside, over WebDriver BiDi. */
export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  extraPrefsFirefox: {
    // Over the page, as in the other two: a box of 320 px has 320 px of room.
    'ui.useOverlayScrollbars': 1,
    // Puppeteer's own preferences leave these two on.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  },
});
