/** Makes sure that there is a Chromium: finds one, or installs Debian's package where that is allowed. */
import { execFileSync } from 'node:child_process';
import { chromiumPath } from './chromium.mjs';

export function ensureBrowser() {
  try {
    return chromiumPath();
  } catch (missing) {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw missing;
    console.log('No Chromium found: installing the Debian package.');
    const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    return chromiumPath();
  }
}
