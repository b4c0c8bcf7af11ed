import { untangle } from '../internal/tidy.js';
import { addressOf, nameIn } from '../snippet/meant.js';
import { FRAMED, generalOf } from '../snippet/snippet.js';
import { WIDGETS as INFO } from '../snippet/widgets.js';

export const PREFIX = 'zorgpact-';

/** The panel itself, which is no part of the page. */
export const PANEL = 'zorgpact-controle';

export const NAMES: readonly string[] = INFO.map(({ name }) => name);

/** A custom element of the kit, as it stands on the page. */
export interface KitElement extends HTMLElement {
  readonly pact?: string | null;
  readonly state?: string;
}

/** What a class of the kit tells of itself. */
export interface KitClass {
  readonly kitVersion?: string;
  readonly observedAttributes?: readonly string[];
}

/** A script or frame of the kit that something keeps from loading, with the signs of that. */
export interface Held {
  readonly element: Element;
  readonly signs: readonly string[];
  /** Its address, in whichever attribute a tool moved it to; undefined where that is none. */
  readonly address: URL | undefined;
}

/** All that a page has of the kit. */
export interface Page {
  readonly widgets: readonly KitElement[];
  readonly providers: readonly KitElement[];
  /** Elements with a name that looks like one of the kit. */
  readonly misnamed: readonly Element[];
  /** Places of rung 2 to 4 with the name that they ask for. */
  readonly places: readonly { readonly element: Element; readonly name: string }[];
  /** Script tags of the loader, or of all in one file, that a browser runs. */
  readonly scripts: readonly HTMLScriptElement[];
  /** Script tags with an address almost like that of the loader. */
  readonly misnamedScripts: readonly HTMLScriptElement[];
  /** Script tags of `zorgpact-frame.js`. */
  readonly frameScripts: readonly HTMLScriptElement[];
  readonly frames: readonly HTMLIFrameElement[];
  readonly held: readonly Held[];
  /** Elements that show a tag of the kit as text. */
  readonly texts: readonly Element[];
  /** Address of the page's feed; empty when no script of the kit has run. */
  readonly feed: string;
  /** Folder of the kit that this script came from. */
  readonly kit: string;
  /** By which the page lets the kit's own script through, where it has one. */
  readonly nonce: string;
  /** Whether the kit's own script has run. */
  readonly hasRun: boolean;
}

const LOADER = /\/zorgpact(\.all)?\.js(?=[?#]|$)/;
const FRAME_SCRIPT = /\/zorgpact-frame\.js(?=[?#]|$)/;
const FRAME_PAGE = /\/embed\.html\?(.*&)?widget=/;
/** A script in a folder such as the kit's, under a name almost like that of the loader, or with what a build adds to one. */
const CDN_FILE = /\/cdn\/zorg-?pa[ck]t(\.all)?([.-]?min|[.-]?v?\d[\d.]*){0,3}\.m?js(?=[?#]|$)/i;
const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

/** Attributes and classes by which tools for consent, and for later loading, mark what they keep. */
const SIGN = /consent|cookie|categor|cmplz|cmp-|usercentrics|borlabs|optanon|suppress|blocked|^data-(.*-)?src$|^data-service$/i;

/** Where a tag that shows as text is meant to. */
const CODE = 'pre,code,kbd,samp,textarea,script,style,template,noscript,title';

/** Every element of a page in order, also in open shadow roots of the page's own components. */
export function* elements(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === PANEL) continue;
    yield element;
    if (element.shadowRoot && !element.localName.startsWith(PREFIX)) yield* elements(element.shadowRoot);
  }
}

/** The class of the kit behind an element; `undefined` when there is none yet, or when it is another script's. */
export function kitClass(element: Element): KitClass | undefined {
  const found = customElements.get(element.localName) as KitClass | undefined;
  return found?.kitVersion === undefined ? undefined : found;
}

/** The nearest ancestor that matches, through shadow roots. */
export function around(element: Element, selector: string): Element | undefined {
  const found = element.parentElement?.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? (root.host.matches(selector) ? root.host : around(root.host, selector)) : undefined;
}

/** An attribute as it was meant. */
export const given = (element: Element, name: string): string => untangle(element.getAttribute(name) ?? '');

/** The pact that a widget is to show: its own, else that of the group around it. */
export const pactOf = (element: Element): string => (given(element, 'pact') || (around(element, 'zorgpact-provider[pact]') ? given(around(element, 'zorgpact-provider[pact]')!, 'pact') : '')).replace(/\/$/, '').toLowerCase();

/** Absolute address of the feed that an element reads; as it was written where it is none. */
export function feedOf(element: Element, page: Page): string {
  const own = given(element, 'feed') || given(around(element, 'zorgpact-provider[feed]') ?? element, 'feed');
  return own ? (absolute(own) ?? own) : page.feed;
}

const absolute = (address: string, base = document.baseURI): string | undefined => addressOf(address, base)?.href;

/** The value in any attribute of an element that is such an address. */
const naming = (element: Element, isAddress: (value: string) => boolean): string | undefined => [...element.attributes].map(({ value }) => value).find(isAddress);

/** What keeps an element from loading, as it is written in its tag. */
function signsOf(element: Element): string[] {
  const signs = [...element.attributes].filter(({ name, value }) => SIGN.test(name) || (name === 'class' && SIGN.test(value))).map(({ name, value }) => (/src$/.test(name) || !value ? name : `${name}="${value}"`));
  const type = element.getAttribute('type');
  return element.localName === 'script' && type && !RUNS.test(type) ? [`type="${type}"`, ...signs] : signs;
}

/** What a frame shows. */
export interface Framed {
  readonly address: URL;
  /** Widget that it asks for; empty where it names none. */
  readonly widget: string;
  /** Whether that is a page of its own, which is complete without script. */
  readonly isOwn: boolean;
  /** The same as a question to the general page. */
  readonly general: URL;
}

/** What an address shows as the page in a frame; undefined for what is none. */
export function framedAt(value: string): Framed | undefined {
  const address = addressOf(value);
  if (!address) return undefined;
  const general = generalOf(address);
  return { address, widget: general.searchParams.get('widget')?.trim().toLowerCase() ?? '', isOwn: general !== address, general };
}

/** Whether an address is one of a page of the kit: of a page of its own by its folder or by the mark of a frame, as other sites have folders with such names. */
function isPage(value: string, kit: string): boolean {
  if (FRAME_PAGE.test(value) || value.startsWith(`${kit}embed`)) return true;
  const framed = framedAt(value);
  return framed?.isOwn === true && framed.address.hash === `#${FRAMED}`;
}

/** Whether a frame is meant to be one of the kit, also where its address is wrong. */
const isKitFrame = (address: string, kit: string): boolean => isPage(address, kit) || (/[?&]widget=/.test(address) && (address.startsWith(kit) || /zorgpact/i.test(address)));

const isCandidate = (element: Element): boolean =>
  (element.localName.startsWith(PREFIX) || /^zorg-?pac[kt]+t?-/.test(element.localName)) && !customElements.get(element.localName);

/**
 * Looks a page through, and changes nothing.
 * @param kit folder of the kit, with a slash at its end
 */
export function lookAt(kit: string): Page {
  const widgets: KitElement[] = [];
  const providers: KitElement[] = [];
  const misnamed: Element[] = [];
  const places: { element: Element; name: string }[] = [];
  const scripts: HTMLScriptElement[] = [];
  const misnamedScripts: HTMLScriptElement[] = [];
  const frameScripts: HTMLScriptElement[] = [];
  const frames: HTMLIFrameElement[] = [];
  const held: Held[] = [];
  for (const element of elements()) {
    const { localName } = element;
    const name = localName.startsWith(PREFIX) ? localName.slice(PREFIX.length) : '';
    if (NAMES.includes(name)) widgets.push(element as KitElement);
    else if (name === 'provider') providers.push(element as KitElement);
    else if (element instanceof HTMLScriptElement) {
      const isLoader = naming(element, (value) => LOADER.test(value)) !== undefined;
      const file = naming(element, (value) => LOADER.test(value) || FRAME_SCRIPT.test(value));
      if (file === undefined) {
        if (CDN_FILE.test(element.src)) misnamedScripts.push(element);
        continue;
      }
      if (!element.src || !RUNS.test(element.type)) held.push({ element, signs: signsOf(element), address: addressOf(file) });
      else {
        (isLoader ? scripts : frameScripts).push(element);
        if (isLoader && element.dataset['widget'] !== undefined) places.push({ element, name: nameIn(element.dataset['widget']) });
      }
    } else if (element instanceof HTMLIFrameElement) {
      if (isKitFrame(element.src, kit)) frames.push(element);
      else if (/^(about:blank)?$/.test(element.src)) {
        const file = naming(element, (value) => isPage(value, kit));
        if (file !== undefined) held.push({ element, signs: signsOf(element), address: addressOf(file) });
      }
    } else if (element.hasAttribute('data-zorgpact') && !element.closest(widgetTags)) places.push({ element, name: nameIn(element.getAttribute('data-zorgpact')!) });
    else if (localName.includes('-') && isCandidate(element)) misnamed.push(element);
  }
  const loader = (globalThis as { [key: symbol]: { readonly feed?: string } | undefined })[Symbol.for('zorgpact.loader.v1')];
  const tag = scripts.find(({ dataset }) => dataset['feed'] && !dataset['widget']) ?? scripts[0];
  const feed = loader?.feed ?? (tag ? (absolute(given(tag, 'data-feed') || '../feed/v1/feed.json', given(tag, 'data-feed') ? document.baseURI : tag.src) ?? '') : '');
  return { widgets, providers, misnamed, places, scripts, misnamedScripts, frameScripts, frames, held, texts: textsOf(document.body), feed, kit, nonce: scripts.find(({ nonce }) => nonce)?.nonce ?? '', hasRun: loader !== undefined };
}

const widgetTags = NAMES.map((name) => PREFIX + name).join();

/** Elements whose own text shows a tag of the kit. */
function textsOf(body: HTMLElement): Element[] {
  const found = new Set<Element>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (/<\s*(zorgpact-[a-z]|script[^>]*\/zorgpact|div[^>]*data-zorgpact)/i.test(data) && parentElement && !parentElement.closest(CODE)) found.add(parentElement);
  }
  return [...found];
}

/** What marks an element out among others of its name. */
const MARKS = ['pact', 'koploper', 'data-zorgpact', 'data-widget', 'data-pact', 'for', 'title', 'src'];

/** Where something stands, as a webmaster finds it in the source: its tag, and the nearest `id` around it. */
export function placeOf(element: Element): string {
  const marks = MARKS.filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${element.getAttribute(name)}"`).slice(0, 2);
  const near = element.parentElement?.closest('[id]');
  return `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${marks.join('')}>${near ? ` in #${near.id}` : ''}`;
}
