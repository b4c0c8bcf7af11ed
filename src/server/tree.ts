/** A piece of HTML: text as HTML writes it, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  /** Values as HTML writes them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

const TOKEN = /<!--[^]*?-->|<\?[^>]*>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
/** Attributes that hold by being there, whatever their value: a server writes a property as `selected="false"`. */
const HOLDS = new Set(['selected', 'checked', 'disabled']);
const VOID = new Set(['br', 'img', 'input', 'link', 'meta', 'hr']);

/** The tree of HTML that the kit itself wrote: every element but those without content is closed. Comments are left out, unless they are marks to keep. */
export function parse(html: string, keepsMarks = false): readonly HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: HtmlNode[][] = [root];
  for (const [token, isEnd, name, rest = ''] of html.matchAll(TOKEN)) {
    if (/^<[!?]/.test(token) && !(keepsMarks && /^<!--\/?lit-/.test(token))) continue;
    if (name === undefined) {
      open.at(-1)!.push(token);
    } else if (isEnd) {
      open.pop();
    } else {
      const pairs = [...rest.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [key!, a ?? b ?? c ?? ''] as const);
      const attributes = new Map(pairs.flatMap(([key, value]) => (HOLDS.has(key) ? (value === 'false' ? [] : [[key, ''] as const]) : [[key, value] as const])));
      const children: HtmlNode[] = [];
      open.at(-1)!.push({ name: name.toLowerCase(), attributes, children });
      if (!VOID.has(name) && !rest.endsWith('/')) open.push(children);
    }
  }
  if (open.length !== 1) throw new Error(`${open.length - 1} elements are not closed.`);
  return root;
}

/** A piece of HTML without the marks of Lit in it. */
export const unmarked = (node: HtmlNode): readonly HtmlNode[] =>
  typeof node !== 'string' ? [{ ...node, children: node.children.flatMap(unmarked) }] : node.startsWith('<!--') ? [] : [node];

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The text of a piece of HTML, as a browser reads it. */
export const textOf = (node: HtmlNode): string =>
  typeof node !== 'string' ? node.children.map(textOf).join('') : node.startsWith('<!--') ? '' : node.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!);

/** The HTML of a tree. */
export function write(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const tag = [name, ...[...attributes].map(([key, value]) => (value === '' ? key : `${key}="${value.replaceAll('"', '&quot;')}"`))].join(' ');
  return VOID.has(name) ? `<${tag}>` : `<${tag}>${children.map(write).join('')}</${name}>`;
}
