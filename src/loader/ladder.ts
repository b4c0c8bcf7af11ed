import { untangle } from '../internal/tidy.js';

/** The widgets that a page can ask for, by their tag without the prefix; the provider, which shows nothing itself, first. */
export const WIDGETS = ['provider', 'card', 'agenda', 'volgspot', 'portrait', 'kopgroep', 'theme-filter', 'figures', 'obstacles', 'stories', 'timeline', 'overview', 'goals', 'lessons', 'events', 'partners'];

const PREFIX = 'zorgpact-';

/** Selector of the widgets that show something. */
export const TAGS = WIDGETS.slice(1).map((name) => PREFIX + name).join();

export interface Embed {
  /** Rung 2 of the embed ladder: the widget that a script tag asks for comes right behind the tag. */
  place(script: HTMLScriptElement): void;
  /** Absolute address of the page's feed. */
  readonly feed: string;
}

/** Name of a widget in a value as it may come out of an editor: ` “Zorgpact-Agenda” ` means `agenda`. */
export const nameIn = (value = ''): string => value.toLowerCase().replace(/^.*zorgpact-|[^a-z-]/g, '');

/** Where a plain link to a widget stays a link, even alone. */
const NOT_HERE = 'nav,li,h1,h2,h3,h4,h5,h6';

/** What follows on `embed` in the address of a page, with the name of the widget. */
const PAGE = /^(?:\.html\?.*\bwidget=|\/[\w-]+\/(?=[\w-]+\.html))([\w-]+)/;

/** What a link may stand in that is only about its looks. */
const BLOCK = ':not(b,i,em,strong,span,font,small,u)';

/**
 * Calls back with every widget that stands on the page and every place that asks for one (rungs 1, 3 and 4 of the embed
 * ladder), now and later, also in open shadow roots.
 * @param found gets the name of the widget, and the element: the widget itself or the place
 */
export function watch(script: HTMLScriptElement, found: (name: string, element: Element, isPlace: boolean) => void): void {
  /** The pages of the widgets stand beside the folder of the loader: a general one, and one for each pact and widget. */
  const pages = new URL('../embed', script.src || document.baseURI).href;
  const seen = new WeakSet<Node>();
  /** Components of the host's own that are not defined yet: by their names, for an element that is kept would never go. */
  const awaited = new Set<string>();

  const look = (element: Element): void => {
    const { localName, shadowRoot } = element;
    if (localName.startsWith(PREFIX)) {
      const name = localName.slice(PREFIX.length);
      if (WIDGETS.includes(name)) found(name, element, false);
    } else if (shadowRoot) {
      observe(shadowRoot);
    } else if (localName.includes('-') && !awaited.has(localName)) {
      // It may hold widgets as soon as it is defined.
      awaited.add(localName);
      customElements.whenDefined(localName).then(() => open(document), () => {});
    } else if (localName === 'script') {
      // A second module tag with the same address never runs.
      if (element.matches('[type=module][data-widget]') && file(element as HTMLScriptElement) === file(script)) found(nameIn((element as HTMLElement).dataset['widget']), element, true);
    } else if (element.matches('[data-zorgpact],a[href]') && !seen.has(element) && !element.closest(TAGS)) {
      const { parentElement } = element;
      const asked = (element as HTMLElement).dataset['zorgpact'];
      const href = pageHref(element);
      const linked = href.startsWith(pages) ? PAGE.exec(href.slice(pages.length))?.[1] : undefined;
      // A plain link to a widget's own page is upgraded where it stands by itself, not within a sentence or a menu.
      if (asked === undefined && (!linked || parentElement?.closest(BLOCK)?.textContent!.trim() !== element.textContent!.trim() || element.closest(NOT_HERE) || (element as HTMLElement).isContentEditable)) return;
      seen.add(element);
      found(nameIn(asked || linked), element, true);
    }
  };
  const scan = (root: Element | ShadowRoot): void => {
    if (root instanceof Element) look(root);
    for (const element of root.querySelectorAll('*')) look(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  });
  const observe = (root: Document | ShadowRoot): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { childList: true, subtree: true });
    scan(root instanceof Document ? root.documentElement : root);
  };
  /** Looks into the components that were defined since. */
  const open = (root: Document | ShadowRoot): void => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot && seen.has(shadowRoot)) open(shadowRoot);
      else if (shadowRoot) observe(shadowRoot);
    }
  };
  observe(document);
}

/** Starts the page's one loader, and has it do what the tags of this run ask. */
export function startEmbed(start: (first: HTMLScriptElement) => Embed): void {
  const scripts = runningScripts();
  const embed = (shared[LOADER] ??= start(scripts[0]!));
  for (const script of scripts) {
    embed.place(script);
    if (script.dataset['widget'] === undefined && script.dataset['feed'] && feedOf(script) !== embed.feed) {
      console.warn(`[zorgpact] data-feed="${script.dataset['feed']}": de pagina heeft al een feed; zet feed="…" op het onderdeel / the page has a feed; put feed="…" on the widget.`);
    }
  }
}

/** An address as a whole; empty when it is none. */
export function absolute(address: string, base = document.baseURI): string {
  try {
    return new URL(address, base).href;
  } catch {
    return '';
  }
}

/** Where a link goes, also when an editor put quotes around its address. */
const pageHref = (link: Element): string => absolute(untangle(link.getAttribute('href') ?? ''));

const file = ({ src }: HTMLScriptElement): string => src.split(/[?#]/)[0]!;

/**
 * The tag that names the page's feed. Async scripts run in any order, so it is the order in the page that counts:
 * the first tag with a feed and no widget of its own, else the first with a feed, else the one that runs.
 */
export function pageTag(running: HTMLScriptElement): HTMLScriptElement {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[data-feed]')].filter((tag) => file(tag) === file(running));
  return tags.find((tag) => !tag.dataset['widget']) ?? tags[0] ?? running;
}

/** The feed that a script tag names, else the one beside the script. */
export function feedOf({ dataset, src }: HTMLScriptElement): string {
  const named = untangle(dataset['feed'] ?? '');
  return (named ? absolute(named) : absolute('../feed/v1/feed.json', src)) || named;
}

/** The script tags that this run is for: the one that runs, or all of ours where that can't be told (a module, a late run by an optimiser). */
function runningScripts(): HTMLScriptElement[] {
  const running: unknown = document.currentScript;
  // A picture with that name would pass for it.
  if (running instanceof HTMLScriptElement) return [running];
  const own = [...document.scripts].filter(({ src, type }) => /\/zorgpact(\.all)?\.js([?#]|$)/.test(src) && /^(|module|.*javascript)$/.test(type));
  return own.length ? own : [document.createElement('script')];
}

/** The page's one loader, whichever copy of the script came first. */
const shared = globalThis as { [LOADER]?: Embed };
const LOADER: unique symbol = Symbol.for('zorgpact.loader.v1') as never;
