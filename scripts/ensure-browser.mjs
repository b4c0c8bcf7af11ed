/** Makes sure that a browser is there: finds it, or installs Debian's packages where that is allowed. */
import { execFileSync } from 'node:child_process';
import { findEngine, nameOf, packagesOf } from './engines.mjs';

/**
 * @param {'chromium' | 'firefox' | 'webkit'} [engine]
 * @returns the path of Chromium or Firefox, or the paths of what WebKit consists of
 * @throws {Error} when it is missing and can't be installed, with what to do
 */
export function ensureBrowser(engine = 'chromium') {
  try {
    return findEngine(engine);
  } catch (missing) {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw missing;
    console.log(`No ${nameOf(engine)} found: installing the packages of Debian.`);
    const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packagesOf(engine));
    return findEngine(engine);
  }
}
