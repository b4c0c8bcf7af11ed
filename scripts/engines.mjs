/** The browser engines that the tests run on; `ENGINE` names the one of this run. */
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { webkitPaths } from './webkit.mjs';

/** What each engine needs: how to find it, and the packages of Debian that bring it. */
const NEEDS = {
  chromium: { name: 'Chromium', find: chromiumPath, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: firefoxPath, packages: ['firefox-esr'] },
  webkit: { name: 'WebKit', find: webkitPaths, packages: ['webkit2gtk-driver', 'xvfb'] },
};

export const ENGINES = Object.keys(NEEDS);

/** @param {string} engine */
export const nameOf = (engine) => NEEDS[engine].name;

/** Where a browser is; throws with what to do when it is missing. */
export const findEngine = (engine) => NEEDS[engine].find();

/** Packages of Debian that bring an engine. */
export const packagesOf = (engine) => NEEDS[engine].packages;

export const engine = process.env.ENGINE ?? 'chromium';
if (!ENGINES.includes(engine)) throw new Error(`ENGINE=${engine}: unknown. ${ENGINES.join(', ')}`);
