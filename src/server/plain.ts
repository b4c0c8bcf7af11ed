import type { HtmlElement, HtmlNode } from './tree.js';

/** Elements that a text consists of; of any other, the content alone stays. */
const BLOCKS = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'div']);
const PHRASES = new Set(['a', 'b', 'time', 'small', 'br', 'span']);

const ATTRIBUTES = ['href', 'lang', 'datetime', 'scope', 'open'];

/** Boxes of the widget, whose text becomes a paragraph. */
const BOXES = new Set(['div', 'section', 'article', 'header', 'footer', 'legend']);

/** Elements that hold a text or paragraphs. */
const HOLDERS = new Set(['li', 'dd', 'dt', 'td', 'th']);

/** What works with script alone, and a picture: consent for one may end. */
const LOST = new Set(['script', 'style', 'link', 'img', 'input', 'select', 'label']);

/** Parts that work with script alone, or that say once more for the eye what stands elsewhere. */
const LOST_PARTS = /\b(toolbar|round-switch|map|wheel|more|button)\b/;

const has = ({ attributes }: HtmlElement, key: string, word: string): boolean => (attributes.get(key) ?? '').split(/\s+/).includes(word);

const isLost = (element: HtmlElement): boolean =>
  LOST.has(element.name) || element.attributes.has('hidden') || element.attributes.get('aria-hidden') === 'true' || LOST_PARTS.test(element.attributes.get('part') ?? '');

const isBlock = (node: HtmlNode): boolean => typeof node !== 'string' && BLOCKS.has(node.name);
const isText = (node: HtmlNode): boolean => (typeof node === 'string' ? node.trim() !== '' : node.name === 'br' || node.children.some(isText));

const make = (name: string, children: readonly HtmlNode[], attributes: ReadonlyMap<string, string> = new Map()): HtmlElement => ({ name, attributes, children });

/** What an element of a widget is called in plain HTML: a row of chips is a list as well. */
function nameOf(element: HtmlElement): string {
  if (has(element, 'class', 'chips') || has(element, 'class', 'tags')) return 'ul';
  // Small print under a line.
  if (element.name === 'span' && has(element, 'class', 'sm')) return 'div';
  if (has(element, 'part', 'chip') || has(element, 'class', 'tag')) return 'li';
  return element.name;
}

/** Children without the space that means nothing: at an end, or beside a block. */
const trim = (children: readonly HtmlNode[]): readonly HtmlNode[] =>
  children.flatMap((child, index): readonly HtmlNode[] => (typeof child === 'string' ? trimmed(child, isEdge(children[index - 1]), isEdge(children[index + 1])) : [child]));

const isEdge = (node: HtmlNode | undefined): boolean => node === undefined || isBlock(node);

function trimmed(text: string, atStart: boolean, atEnd: boolean): readonly string[] {
  const started = atStart ? text.trimStart() : text;
  const done = atEnd ? started.trimEnd() : started;
  return done ? [done] : [];
}

/** Texts that follow each other are one. */
function join(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const joined: HtmlNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (typeof node === 'string' && typeof before === 'string') joined[joined.length - 1] = (before + node).replace(/\s+/g, ' ');
    else joined.push(node);
  }
  return joined;
}

function flatten(node: HtmlNode): readonly HtmlNode[] {
  if (typeof node === 'string') return [node.replace(/\s+/g, ' ')];
  if (isLost(node)) return [];
  const label = node.attributes.get('aria-label');
  // A drawing is said in the words that it has for who can't see it.
  if (node.name === 'svg') return node.attributes.get('role') === 'img' && label ? [make('p', [label])] : [];
  const name = nameOf(node);
  const all = join(node.children.flatMap(flatten));
  const children = BLOCKS.has(name) || BOXES.has(name) ? trim(all) : all;
  const kept = new Map(ATTRIBUTES.flatMap((key) => (node.attributes.has(key) ? [[key, node.attributes.get(key)!] as const] : [])));
  if (name === 'br') return [make(name, [])];
  if (!children.some(isText)) return name === 'td' || name === 'th' ? [make(name, [], kept)] : [];
  if (BLOCKS.has(name) && name !== 'div') return [make(name, HOLDERS.has(name) ? alone(paragraphs(children)) : children, kept)];
  if (PHRASES.has(name) && name !== 'span') return [make(name, children, kept)];
  const lang = new Map([...kept].filter(([key]) => key === 'lang'));
  if (BOXES.has(name)) {
    if (!children.some(isBlock)) return [make('p', children, lang)];
    return lang.size ? [make('div', paragraphs(children), lang)] : paragraphs(children);
  }
  return lang.size ? [make('span', children, lang)] : children;
}

/** A text that stands beside paragraphs and lists is a paragraph too. */
function paragraphs(children: readonly HtmlNode[]): readonly HtmlNode[] {
  if (!children.some(isBlock)) return children;
  const made: HtmlNode[] = [];
  let loose: HtmlNode[] = [];
  const close = (): void => {
    if (loose.some(isText)) made.push(make('p', trim(loose)));
    loose = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      close();
      made.push(child);
    } else {
      loose.push(child);
    }
  }
  close();
  return made;
}

/** A paragraph that is all there is in an item or a cell is the item itself. */
function alone(children: readonly HtmlNode[]): readonly HtmlNode[] {
  const [only, ...others] = children;
  return typeof only === 'object' && only.name === 'p' && others.length === 0 && only.attributes.size === 0 ? only.children : children;
}

/** HTML with a line for each block. */
function lines(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const tag = [name, ...[...attributes].map(([key, value]) => (value === '' ? key : `${key}="${value}"`))].join(' ');
  if (name === 'br') return '<br>';
  return children.some(isBlock) ? `<${tag}>\n${linesOf(children)}\n</${name}>` : `<${tag}>${children.map(lines).join('')}</${name}>`;
}

const linesOf = (children: readonly HtmlNode[]): string =>
  children
    .map((child, index) => (index > 0 && (isBlock(child) || isBlock(children[index - 1]!)) ? '\n' : '') + lines(child))
    .join('');

/** The content of a widget as plain HTML with the same text: headings, paragraphs, lists, tables and what opens, without classes, drawings and what needs script. */
export function plainHtml(content: readonly HtmlNode[]): string {
  return linesOf(trim(join(content.flatMap(flatten))));
}
