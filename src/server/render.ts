import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import '../define.js';
import { PAPER } from '../components/parts/printing.js';
import type { ZorgpactWidget } from '../components/widget.js';
import type { FeedState } from '../feed/feed-state.js';
import type { Feed } from '../feed/schema.js';
import { digestOf, digestOfText, MARK } from '../hydration/digest.js';
import { loadWords } from '../i18n/words.js';
import { PROPERTIES } from '../styles/register-properties.js';
import { withoutPersons } from './persons.js';
import { plainHtml } from './plain.js';
import { prepare, withMarks } from './prepare.js';
import { parse, textOf, unmarked, write, type HtmlNode } from './tree.js';

/** A widget to write, with its attributes. */
export interface Wanted {
  /** Tag without its prefix. */
  readonly name: string;
  readonly pact?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Whether contact persons, ambassadors and pictures are in it; default false. */
  readonly persons?: boolean | undefined;
  /** Style sheets in place of styles in the HTML, which a strict CSP refuses. */
  readonly sheets?: Sheets | undefined;
  /** Whether `zorgpact-widgets/hydrate` may take over the shadow DOM as it stands; default false. */
  readonly hydratable?: boolean | undefined;
}

export interface Sheets {
  /** Addresses of the style sheets of the widget. */
  readonly hrefs: readonly string[];
  /** Name of a rule that holds these custom properties: the element gets it as `data-v`. */
  nameOf(declarations: string): string;
}

export interface Rendered {
  /** `empty` where the feed has nothing for the widget to show. */
  readonly state: 'ready' | 'empty' | 'error';
  /** Declarative shadow DOM: what the widget shows, as it shows it. */
  readonly shadow: string;
  /** Plain HTML with the same text, whole: also what a screen has behind a button. */
  readonly plain: string;
}

export function classOf(name: string): typeof ZorgpactWidget {
  const found = customElements.get(`zorgpact-${name}`);
  // A provider has no words. Not `instanceof`: another copy of the kit may have been first.
  if (!found || !('vocabulary' in found)) throw new TypeError(`No widget is called "${name}".`);
  return found as unknown as typeof ZorgpactWidget;
}

/** The style sheet of a widget, all of it. */
export const cssOf = (name: string): string => classOf(name).elementStyles.map((style) => (style as CSSResult).cssText).join('\n');

/** What a page has to say of the tokens before script does; in the style sheet of a widget itself it would not hold. */
export const propertiesCss = (): string =>
  PROPERTIES.map(([name, syntax, initial]) => `@property --_zorgpact-${name}{syntax:'${syntax}';inherits:true;initial-value:${initial}}`).join('\n');

/** What a widget shows of a feed, without a browser. */
export async function renderWidget(feed: Feed, { name, pact, attributes = {}, persons = false, sheets, hydratable = false }: Wanted): Promise<Rendered> {
  const given: Record<string, string> = { ...(pact && { pact }), ...attributes };
  await loadWords(given['lang'], classOf(name).vocabulary);
  const shown = persons ? feed : withoutPersons(feed);
  const { state, html, digest } = contentOf(name, given, shown);
  const nodes = parse(html, hydratable);
  const mark = `<!--${MARK}${digest} ${digestOfText(nodes.map(textOf).join(''))}-->`;
  const shadow = shadowOf(name, hydratable ? [mark, ...nodes.map(name === 'agenda' ? rowsUnmarked : (node) => node)] : nodes, sheets);
  return { state, shadow, plain: plainHtml(parse(onPaper(() => contentOf(name, given, shown)).html)) };
}

/** The rows of an agenda are taken over whole: of their marks only the first and the last stay. */
function rowsUnmarked(node: HtmlNode): HtmlNode {
  if (typeof node === 'string') return node;
  const { attributes, children } = node;
  return { ...node, children: attributes.get('part') === 'item' ? ['<!--lit-part-->', ...children.flatMap(unmarked), '<!--/lit-part-->'] : children.map(rowsUnmarked) };
}

function contentOf(name: string, attributes: Readonly<Record<string, string>>, feed: Feed): { readonly state: Rendered['state']; readonly html: string; readonly digest: string } {
  const renderer = new LitElementRenderer(`zorgpact-${name}`);
  for (const [key, value] of Object.entries(attributes)) renderer.setAttribute(key, value);
  const element = renderer.element as unknown as ZorgpactWidget;
  element.feedState = { status: 'ready', feed } satisfies FeedState;
  renderer.connectedCallback();
  const content = (element as unknown as { render(): unknown }).render();
  // A feed that is there is neither awaited nor old.
  return { state: element.state as Rendered['state'], html: withMarks(collectResultSync(render(prepare(content), { customElementHostStack: [renderer] }))), digest: digestOf(content).text };
}

function onPaper<Made>(act: () => Made): Made {
  const shared = globalThis as { [PAPER]?: true };
  shared[PAPER] = true;
  try {
    return act();
  } finally {
    delete shared[PAPER];
  }
}

function shadowOf(name: string, content: readonly HtmlNode[], sheets: Sheets | undefined): string {
  const styles = sheets ? sheets.hrefs.map((href) => `<link rel="stylesheet" href="${href}">`).join('') : `<style>${cssOf(name)}</style>`;
  const nodes = sheets ? content.map((node) => named(node, sheets)) : content;
  return `<template shadowrootmode="open">${styles}${nodes.map(write).join('')}</template>`;
}

/** An element whose custom properties stand in a style sheet. */
function named(node: HtmlNode, sheets: Sheets): HtmlNode {
  if (typeof node === 'string') return node;
  const { style, ...others } = Object.fromEntries(node.attributes);
  const attributes = new Map(Object.entries(style ? { ...others, 'data-v': sheets.nameOf(style) } : others));
  return { ...node, attributes, children: node.children.map((child) => named(child, sheets)) };
}
