import { existsSync } from 'node:fs';

/** Flags for a headless Chromium that asks nothing of the outside. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];

/**
 * Path of an installed Chromium or Chrome; `CHROME_PATH` goes first.
 * @throws {Error} when there is none, with what to do
 */
export function chromiumPath() {
  const found = [process.env.CHROME_PATH, ...CANDIDATES].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.');
  return found;
}
