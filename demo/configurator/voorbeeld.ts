/** The page of the preview: a small host site with the snippet in it as a CMS would have kept it. */
import { WIDGETS } from '../../src/snippet/widgets.js';
import { en } from './en.js';
import type { FromPreview, Look, Shown, ToPreview } from './messages.js';
import { nl } from './nl.js';
import type { Language } from './settings.js';

const root = document.documentElement;
const place = document.querySelector('#plek')!;
const TAGS = WIDGETS.map(({ name }) => `zorgpact-${name}`).join();

const tell = (message: FromPreview): void => parent.postMessage(message, location.origin);

function write(taal: Language): void {
  const words = { nl, en }[taal].example;
  root.lang = taal;
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) element.textContent = words[element.dataset['words'] as keyof typeof words];
}

let page = '';

function look({ page: wanted, dark, accent }: Look): void {
  root.style.setProperty('color-scheme', dark ? 'dark' : 'light');
  if (accent) root.style.setProperty('--zorgpact-accent', accent);
  else root.style.removeProperty('--zorgpact-accent');
  if (page === wanted) return;
  page = wanted;
  const old = document.querySelectorAll('link[data-page]');
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['page'] = wanted;
  link.href = `configurator/hosts/${wanted}.css`;
  // A page without a style in between would be seen.
  link.onload = () => old.forEach((one) => one.remove());
  document.head.append(link);
}

/** Brings the snippet into the page; the script tags of a parsed text never run, so they are made anew. */
function paste(html: string): void {
  place.replaceChildren(...new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body.childNodes);
  for (const script of place.querySelectorAll('script')) {
    const fresh = document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    script.replaceWith(fresh);
  }
}

/** What is there of the widgets; a frame tells nothing of its own, but that it is there. */
function shown(): Shown[] {
  const widgets = [...place.querySelectorAll(TAGS)].map((widget) => ({ name: widget.localName.replace('zorgpact-', ''), state: widget.getAttribute('state') ?? 'loading' }));
  const frames = [...place.querySelectorAll('iframe')].map(() => ({ name: 'frame', state: isFramed ? 'ready' : 'loading' }));
  return [...widgets, ...frames];
}

/** Whether the first frame is there: those out of sight wait until they are looked at. */
let isFramed = false;
let wanted = 0;

/** Tells of the widgets, once all that was asked for are on the page. */
function report(): void {
  const now = shown();
  if (now.length >= wanted) tell({ type: 'voorbeeld:stand', shown: now });
}

addEventListener('message', ({ origin, source, data }: MessageEvent<ToPreview>) => {
  if (source !== parent || origin !== location.origin) return;
  look(data.look);
  if (data.type !== 'voorbeeld:toon') return;
  write(data.taal);
  wanted = data.count;
  new MutationObserver(report).observe(place, { subtree: true, childList: true, attributeFilter: ['state'] });
  place.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLIFrameElement)) return;
      isFramed = true;
      report();
    },
    true,
  );
  paste(data.html);
  report();
});

if (parent !== window) tell({ type: 'voorbeeld:klaar' });
