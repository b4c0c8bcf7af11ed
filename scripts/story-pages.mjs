/** The built Storybook (npm run build:storybook) in a browser: its entries, and pages that turn from one to the next as the manager does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.mjs';
import { startDemo } from './serve.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'storybook-static');
/** Where the demo's server has it, as GitHub Pages would: under a folder, so that an address from the root would show. */
const FOLDER = '/storybook/';

/** Modes that the host page can be in, and what the browser then says of its visitor. */
export const LIGHT = { name: 'light', scheme: 'light', media: {} };
export const DARK = { name: 'dark', scheme: 'dark', media: { 'prefers-color-scheme': 'dark' } };
export const FORCED = { name: 'forced colours', scheme: 'light', media: { 'forced-colors': 'active' } };
/** Stories that are about one mode. */
export const ONLY = { Dark: DARK, 'Forced Colors': FORCED };

/**
 * Serves the built Storybook and starts a browser.
 * @param {string[]} [flags] for Chromium, beside those of every test
 * @throws {Error} when nothing was built
 */
export async function openStorybook(flags = []) {
  let index;
  try {
    index = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
  } catch {
    throw new Error('No Storybook in storybook-static: npm run build:storybook first.');
  }
  const demo = await startDemo({ port: 0 });
  const address = demo.kit + FOLDER;
  const browser = await launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS, ...flags] });
  return {
    entries: Object.values(index.entries),
    version: await browser.version(),
    address,
    openPage: (options) => openPage(browser, address, options),
    close: async () => {
      await browser.close();
      await demo.close();
    },
  };
}

/**
 * A page that shows one entry after the other, in a context of its own: a worker that registers reloads its neighbours.
 * @param {object} [options]
 * @param {typeof LIGHT} [options.mode]
 * @param {string} [options.script] runs before any of the page's own
 */
async function openPage(browser, address, { mode = LIGHT, script } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  let complaints = [];
  let hasPreview = false;
  // A browser asks for an icon by itself.
  const isElsewhere = (url) => /^https?:/.test(url) && !url.startsWith(address) && !url.endsWith('/favicon.ico');
  // What a browser says of the 404 that a story asks for, and of its icon.
  const isTold = (message) => /\/mock\/|\/favicon\.ico$/.test(message.location().url ?? '');
  page.on('console', (message) => message.type() === 'error' && !isTold(message) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('request', (request) => isElsewhere(request.url()) && complaints.push(`request: ${request.url()}`));
  if (script) await page.evaluateOnNewDocument(script);

  /** As a visitor has set the browser; motion is reduced, so that nothing is tested halfway. */
  async function emulate(media) {
    const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await emulate(mode.media);

  return {
    page,
    emulate,
    /** Turns to an entry of the index and waits until it is whole. */
    async show({ id, type }) {
      const viewMode = type === 'docs' ? 'docs' : 'story';
      try {
        // A page of docs loads afresh: turned to, it would show the one before for a while, with nothing to tell them apart.
        if (hasPreview && type === 'story') await page.evaluate(turnTo, id);
        else await page.goto(`${address}iframe.html?id=${id}&viewMode=${viewMode}&globals=scheme:${mode.scheme};a11y.manual:!true`, { waitUntil: 'domcontentloaded' });
        hasPreview = type === 'story';
        await page.waitForFunction(type === 'docs' ? areDocsShown : isStoryShown, { timeout: 15_000 }, id);
      } catch (cause) {
        hasPreview = false;
        throw cause;
      }
    },
    /** Sets the width of the window and waits for the layout that follows. */
    async resize(width, { height = 900, zoom = 1 } = {}) {
      await page.setViewport({ width, height, deviceScaleFactor: zoom });
      await page.evaluate(settle);
    },
    /** What was wrong with the page since the last time: errors in the console and requests to elsewhere. */
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    close: () => context.close(),
  };
}

/** In the page: turns to another story, as the manager does; that takes a fraction of loading the page again. */
function turnTo(storyId) {
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** In the page: the story is there, and each widget in it shows the state that it will keep. */
function isStoryShown(id) {
  const root = document.querySelector('#storybook-root');
  const { currentRender } = globalThis.__STORYBOOK_PREVIEW__ ?? {};
  if (currentRender?.id !== id || !['completed', 'finished'].includes(currentRender.phase)) return false;
  if (document.body.classList.contains('sb-show-errordisplay')) throw new Error(document.querySelector('#error-message')?.textContent ?? 'error');
  if (!document.body.classList.contains('sb-show-main') || !root?.firstElementChild) return false;
  return [...root.querySelectorAll('*')].every((element) => {
    if (!element.localName.includes('-')) return true;
    if (!element.shadowRoot?.childElementCount) return false;
    return element.getAttribute('state') !== 'loading' || element.feedState?.status === 'loading' || id.endsWith('--loading');
  });
}

/** In the page: the text of the docs is there, every story in it has drawn its widgets, and the box of Storybook's that follows a story's height by a frame holds it. */
function areDocsShown(id) {
  const root = document.querySelector('#storybook-docs');
  if (globalThis.__STORYBOOK_PREVIEW__?.currentRender?.id !== id || !document.body.classList.contains('sb-show-main') || root?.hidden || !root?.querySelector('.sbdocs-content')?.childElementCount) return false;
  if (document.querySelector('.sb-errordisplay')?.checkVisibility()) throw new Error(document.querySelector('#error-message')?.textContent ?? 'error');
  const stories = [...root.querySelectorAll('.docs-story')];
  return stories.every((story) => {
    const widgets = [...story.querySelectorAll('*')].filter(({ localName }) => localName.includes('-') && !localName.startsWith('svg'));
    const isHeld = story.scrollHeight - story.clientHeight <= 1;
    return isHeld && widgets.length > 0 && widgets.every((element) => element.shadowRoot?.childElementCount && (element.getAttribute('state') !== 'loading' || element.feedState));
  });
}

/** In the page: its fonts, and the frames in which observers tell of a width and widgets draw at it. */
async function settle() {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const elements = [...document.querySelectorAll('#storybook-root *')];
  await Promise.all(elements.map((element) => element.updateComplete));
  // A photo that is in sight; one that does not come leaves its place to a drawing.
  const photos = elements.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]).filter((photo) => photo.getBoundingClientRect().top < innerHeight);
  await Promise.all(photos.map((photo) => photo.decode().catch(() => {})));
}
