/** The widgets that a page can ask for, by their tag without the prefix. */
export const WIDGETS = ['provider', 'card', 'agenda', 'volgspot', 'portrait', 'kopgroep', 'theme-filter'];

const PREFIX = 'zorgpact-';

/** What a script tag may set on its widget: the documented attributes, and nothing that a browser would run. */
const ATTRIBUTES = /^data-(pact|theme|status|group-by|sort|page-size|open|hide-tools|area|round|view|no-table|koploper|layout|picture-alt|limit|for|value|url-param|no-counts|density|href|hide|heading-level|lang|scheme|tokens|id)$/;

export interface Embed {
  /** Calls back with every widget that stands on the page, now and later. */
  watch(found: (name: string, element: Element) => void): void;
  /** Rung 2 of the embed ladder: puts the widget that a script tag asks for right behind it. */
  place(script: HTMLScriptElement): void;
  /** Absolute address of the page's feed. */
  readonly feed: string;
}

/** What the loader and the all-in-one file have in common: reading the page and its script tags. */
export function createEmbed(script: HTMLScriptElement): Embed {
  const feed = feedOf(pageTag(script));
  return {
    feed,
    watch(found) {
      const tags = WIDGETS.map((name) => PREFIX + name);
      const scan = (root: Element): void => {
        for (const element of [root, ...root.querySelectorAll(tags.join())]) {
          if (tags.includes(element.localName)) found(element.localName.slice(PREFIX.length), element);
        }
      };
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
      }).observe(document, { childList: true, subtree: true });
      scan(document.documentElement);
    },
    place(tag) {
      const name = tag.dataset['widget']?.trim().toLowerCase().replace(PREFIX, '');
      if (name === undefined) return;
      if (!WIDGETS.includes(name, 1)) {
        console.warn(`[zorgpact] data-widget="${name}": onbekend / unknown. ${WIDGETS.slice(1).join(', ')}?`);
        return;
      }
      if (tag.closest('head')) {
        console.warn(`[zorgpact] data-widget="${name}": zet dit script in de body, waar de widget moet komen / put this script in the body, where the widget belongs.`);
        return;
      }
      const element = document.createElement(PREFIX + name);
      for (const { name: attribute, value } of tag.attributes) {
        if (ATTRIBUTES.test(attribute)) element.setAttribute(attribute.slice(5), value);
      }
      const own = feedOf(tag);
      if (own !== feed) element.setAttribute('feed', own);
      tag.after(element);
    },
  };
}

/**
 * The tag that names the page's feed. Async scripts run in any order, so it is the order in the page that counts:
 * the first tag with a feed and no widget of its own, else the first with a feed, else the one that runs.
 */
function pageTag(running: HTMLScriptElement): HTMLScriptElement {
  const file = ({ src }: HTMLScriptElement): string => src.split(/[?#]/)[0]!;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[data-feed]')].filter((tag) => file(tag) === file(running));
  return tags.find((tag) => !tag.dataset['widget']) ?? tags[0] ?? running;
}

/** The feed that a script tag names, else the one beside the script. */
function feedOf(script: HTMLScriptElement): string {
  const named = script.dataset['feed']?.trim();
  try {
    return named ? new URL(named, document.baseURI).href : new URL('../feed/v1/feed.json', script.src).href;
  } catch {
    return named ?? '';
  }
}

/** The script tag that runs now; a tag of type module or one injected late has to be looked up. */
export const currentScript = (): HTMLScriptElement =>
  (document.currentScript as HTMLScriptElement | null) ?? [...document.scripts].find(({ src }) => /\/zorgpact(\.all)?\.js([?#]|$)/.test(src)) ?? document.createElement('script');

/** The page's one loader, whichever copy of the script came first. */
export const shared = globalThis as { [LOADER]?: Embed };
export const LOADER: unique symbol = Symbol.for('zorgpact.loader.v1') as never;
