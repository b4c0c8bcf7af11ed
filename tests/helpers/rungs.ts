import type { Frame } from 'puppeteer-core';

/** One selection, as every rung of the embed ladder asks for it. */
export interface Selection {
  readonly widget: string;
  readonly pact: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

interface Kit {
  /** Origin of the kit. */
  readonly kit: string;
  readonly feed: string;
}

type Write = (selection: Selection, kit: Kit) => string;

const list = (prefix: string, { pact, attributes = {} }: Selection): string =>
  Object.entries({ pact, ...attributes }).map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');

const loader = ({ kit, feed }: Kit, more = ''): string => `<script async src="${kit}/cdn/zorgpact.js" data-feed="${feed}"${more}></script>`;

/** Address of the widget's own page. */
const pageOf = ({ widget, pact, attributes = {} }: Selection, { kit }: Kit): string =>
  `${kit}/embed.html?${Object.entries({ widget, pact, ...attributes }).map(([name, value]) => `${name}=${value}`).join('&amp;')}`;

const FALLBACK = '<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>';

/** The embed ladder: what a webmaster pastes, per rung. */
export const RUNGS: Readonly<Record<string, Write>> = {
  '1 element': (selection, kit) => `${loader(kit)}<zorgpact-${selection.widget}${list('', selection)}>${FALLBACK}</zorgpact-${selection.widget}>`,
  '2 script alone': (selection, kit) => loader(kit, ` data-widget="${selection.widget}"${list('data-', selection)}`),
  '3 div': (selection, kit) => `<div data-zorgpact="${selection.widget}"${list('data-', selection)}>${FALLBACK}</div>${loader(kit)}`,
  '4 marked link': (selection, kit) => `<a href="https://www.zorgpactlimburg.nl" data-zorgpact="${selection.widget}"${list('data-', selection)}>Zorgpact Limburg</a>${loader(kit)}`,
  '4 plain link': (selection, kit) => `<p><a href="${pageOf(selection, kit)}">Zorgpact Limburg</a></p>${loader(kit)}`,
  '5 iframe': (selection, kit) =>
    `<iframe src="${pageOf(selection, kit)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="Zorgpact Limburg" width="100%" height="400"></iframe><script async src="${kit.kit}/cdn/zorgpact-frame.js"></script>`,
};

/** Waits until a widget has the words of a language, which are fetched. */
export const speaks = async (frame: Frame, tag: string, lang: string): Promise<void> =>
  void (await frame.waitForFunction((name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector('.zp')?.getAttribute('lang') === wanted, { polling: 50 }, tag, lang));

/**
 * What a widget gives to read: text, names and headings in order, whatever the engine. Waits until the widget has its content.
 * @param frame the page, or the frame of rung 5, which draws no frames while it is out of sight
 */
export async function accessibleText(frame: Frame, tag: string): Promise<string> {
  await frame.waitForFunction((name) => ['ready', 'empty', 'stale', 'error'].includes(document.querySelector(name)?.getAttribute('state') ?? ''), { polling: 50 }, tag);
  return frame.$eval(tag, (widget) => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || ['style', 'slot'].includes(node.localName)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        const role = node.getAttribute('role') ?? (/^(h\d|button|a|input|select|summary|table)$/.test(node.localName) ? node.localName : '');
        const name = node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? '';
        if (role || name) parts.push(` [${role} ${name}] `);
      } else {
        parts.push(node.nodeValue!);
      }
    }
    return parts.join('').replace(/\s+/g, ' ').trim();
  });
}
