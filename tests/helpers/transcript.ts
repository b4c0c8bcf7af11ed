import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * What a screen reader says on a page, as lines of text: one per block, in reading order. The words between square
 * brackets tell what a thing is and how it stands; the rest is text of the page.
 *
 * It is read from Chromium's own accessibility tree, the one that it hands to a real screen reader.
 * `@guidepup/virtual-screen-reader` 0.33 walks the light DOM alone: of a widget it says the fallback, which nobody hears, and
 * nothing of the shadow root. The tree has the shadow roots and slots, the names as Chromium computes them, and its flaws:
 * it drops a space that stands alone between two comments, as Lit writes them, so words that run together here do so for a visitor.
 */
export async function transcript(page: Page): Promise<string[]> {
  const cdp = await session(page);
  const [{ nodes }, snapshot] = await Promise.all([cdp.send('Accessibility.getFullAXTree'), cdp.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] })]);
  const speech = new Speech(nodes, readPlaces(snapshot));
  speech.read(nodes.find(({ role }) => role?.value === 'main')!);
  return speech.lines();
}

/** The element that has the focus. */
export interface Focus {
  /** What a screen reader says of it: `[knop, ingedrukt] Leren in de praktijk`. */
  readonly spoken: string;
  readonly id: number;
  /** Everything on the page in reading order, by the same ids. */
  readonly order: readonly number[];
}

export async function focusOf(page: Page): Promise<Focus> {
  const cdp = await session(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const speech = new Speech(nodes, new Map());
  const order = speech.order(nodes[0]!);
  // The page itself has it too where nothing else has.
  const focused = order.findLast((node) => property(node, 'focused') === true)!;
  const idOf = ({ backendDOMNodeId = -1 }: AXNode): number => backendDOMNodeId;
  return { spoken: focused === nodes[0] ? '[pagina]' : speech.control(focused), id: idOf(focused), order: order.map(idOf) };
}

type AXNode = Protocol.Accessibility.AXNode;

/** What the accessibility tree doesn't tell of an element: on lines of its own or not, its language, its attributes. */
interface Place {
  readonly isBlock: boolean;
  readonly lang: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const sessions = new WeakMap<Page, CDPSession>();

async function session(page: Page): Promise<CDPSession> {
  let found = sessions.get(page);
  if (!found) {
    sessions.set(page, (found = await page.createCDPSession()));
    await found.send('Accessibility.enable');
    await found.send('DOMSnapshot.enable');
  }
  return found;
}

function readPlaces({ documents, strings }: Protocol.DOMSnapshot.CaptureSnapshotResponse): Map<number, Place> {
  const { nodes, layout } = documents[0]!;
  const displays = new Map(layout.nodeIndex.map((node, index) => [node, strings[layout.styles[index]?.[0] ?? -1]]));
  const langs: string[] = [];
  const places = new Map<number, Place>();
  nodes.backendNodeId!.forEach((id, index) => {
    const pairs = nodes.attributes![index]!;
    const attributes = new Map(Array.from({ length: pairs.length / 2 }, (_, pair) => [strings[pairs[2 * pair]!]!, strings[pairs[2 * pair + 1]!]!] as const));
    // A parent comes before its children, the host before what is in its shadow root.
    langs[index] = attributes.get('lang') ?? langs[nodes.parentIndex![index]!] ?? '';
    // What is positioned counts as a block too.
    places.set(id, { isBlock: nodes.nodeType![index] === 1 && !/^(inline|contents|none|$)/.test(displays.get(index) ?? ''), lang: langs[index]!, attributes });
  });
  return places;
}

const property = (node: AXNode, name: Protocol.Accessibility.AXPropertyName): unknown => node.properties?.find((each) => each.name === name)?.value.value;

/** Roles of which nothing is said but what is in them. */
const SILENT = new Set(['none', 'generic', 'main', 'paragraph', 'sectionheader', 'sectionfooter', 'time', 'strong', 'LabelText', 'StaticText', 'rowgroup', 'emphasis', 'superscript']);

/** Roles that are said with their name at once; what is in them is not said again. */
const CONTROLS: Readonly<Record<string, string>> = {
  heading: 'kop',
  link: 'link',
  button: 'knop',
  DisclosureTriangle: 'knop',
  radio: 'keuzerondje',
  searchbox: 'zoekveld',
  combobox: 'keuzelijst',
  image: 'afbeelding',
};

/** Roles that are said before what is in them. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'artikel',
  region: 'gebied',
  group: 'groep',
  radiogroup: 'groep keuzerondjes',
  list: 'lijst',
  DescriptionList: 'lijst',
  table: 'tabel',
  status: 'statusmelding',
  alert: 'waarschuwing',
};

/** Containers whose end is said as well. */
const ENDS = new Set(['list', 'DescriptionList', 'table']);

class Speech {
  readonly #nodes: ReadonlyMap<string, AXNode>;
  readonly #places: ReadonlyMap<number, Place>;
  readonly #lines: string[] = [];
  #line = '';
  #depth = 0;
  #lang = 'nl';

  constructor(nodes: readonly AXNode[], places: ReadonlyMap<number, Place>) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#places = places;
  }

  lines(): string[] {
    this.#break();
    return this.#lines;
  }

  read(node: AXNode): void {
    const role = String(node.role?.value);
    const place = this.#place(node);
    if (place?.isBlock) this.#break();
    if ((node.ignored || SILENT.has(role)) && !this.#isBusy(node)) {
      if (role === 'StaticText') this.#text(node.name?.value, place?.lang);
      else this.#readAll(this.#children(node));
    } else this.#readThing(role, node);
    if (place?.isBlock) this.#break();
  }

  /** Every node from this one on, each before what is in it. */
  order(node: AXNode): AXNode[] {
    return [node, ...this.#children(node).flatMap((child) => this.order(child))];
  }

  /** A control or heading in one phrase: what it is, how it stands, its name, value and description. */
  control(node: AXNode): string {
    const { name, value, description } = node;
    const role = String(node.role?.value);
    // Its name would be all that is in it.
    if (role === 'generic') return '[deel zonder naam]';
    const tail = [value?.value && `: ${value.value}`, description?.value && ` (beschrijving: ${description.value})`].filter(Boolean).join('');
    return `[${[this.#kind(role, node), ...this.#states(node)].join(', ')}] ${this.#named(node, String(name?.value ?? ''))}${tail}`;
  }

  #readThing(role: string, node: AXNode): void {
    const children = this.#children(node);
    switch (role) {
      case 'LineBreak':
        this.#break();
        return;
      case 'Legend':
      case 'caption':
        // Said as the name of what it stands in.
        return;
      case 'listitem':
        this.#item(children);
        return;
      case 'term':
        this.#break();
        this.#readAll(children);
        this.#break();
        return;
      case 'definition':
        this.#break();
        this.#depth += 1;
        this.#readAll(children);
        this.#break();
        this.#depth -= 1;
        return;
      case 'row':
        this.#row(node);
        return;
      default:
    }
    if (Object.hasOwn(CONTROLS, role)) {
      const isBlock = role !== 'link';
      if (isBlock) this.#break();
      this.#line += this.control(node);
      if (isBlock) this.#break();
      return;
    }
    const kind = CONTAINERS[role] ?? (SILENT.has(role) ? '' : undefined);
    if (kind === undefined) throw new Error(`No words for the role ${role} (${String(node.name?.value)})`);
    // A status without text is not there for who reads along, and a group without a name is not said.
    if (role === 'status' && !this.#textOf(node).trim()) return;
    if (role === 'group' && !node.name?.value) {
      this.#readAll(children);
      return;
    }
    this.#break();
    const name = node.name?.value ? ` ${String(node.name.value)}` : '';
    this.#lines.push(`${this.#indent}[${[kind && `${kind}${this.#size(role, node)}`, ...this.#states(node)].filter(Boolean).join(', ')}]${name}`);
    this.#depth += 1;
    this.#readAll(children);
    this.#break();
    this.#depth -= 1;
    if (ENDS.has(role)) this.#lines.push(`${this.#indent}[einde ${kind}]`);
  }

  #readAll(nodes: readonly AXNode[]): void {
    for (const node of nodes) {
      // A label is said with its field.
      if (node.role?.value === 'LabelText') for (const field of this.#within(node, new Set(['searchbox', 'combobox']))) this.read(field);
      else this.read(node);
    }
  }

  #item(children: readonly AXNode[]): void {
    this.#break();
    const first = this.#lines.length;
    this.#depth += 1;
    this.#readAll(children);
    this.#break();
    this.#depth -= 1;
    const line = this.#lines[first];
    if (line !== undefined) this.#lines[first] = `${this.#indent}• ${line.trimStart()}`;
  }

  #row(node: AXNode): void {
    const rows = this.#within(this.#up(node, 'table'), new Set(['row']));
    const cells = this.#within(node, new Set(['cell', 'columnheader', 'rowheader']));
    cells.forEach((cell, index) => {
      const inner = new Speech([...this.#nodes.values()], this.#places);
      inner.#lang = this.#lang;
      inner.#readAll(this.#children(cell));
      const head = { columnheader: ' [kolomkop]', rowheader: ' [rijkop]' }[String(cell.role?.value)] ?? '';
      const states = this.#states(cell);
      this.#break();
      // A bar is a pause.
      this.#lines.push(`${this.#indent}rij ${rows.indexOf(node) + 1}, kolom ${index + 1}${head}${states.length ? ` [${states.join(', ')}]` : ''} ${inner.lines().join(' | ')}`);
      this.#lang = inner.#lang;
    });
  }

  #kind(role: string, node: AXNode): string {
    if (role === 'heading') return `kop ${String(property(node, 'level'))}`;
    const kind = CONTROLS[role] ?? CONTAINERS[role] ?? (role === 'paragraph' ? 'alinea' : role);
    if (role !== 'radio') return kind;
    const all = this.#within(this.#up(node, 'radiogroup'), new Set(['radio']));
    return `${kind} ${all.indexOf(node) + 1} van ${all.length}`;
  }

  #size(role: string, node: AXNode): string {
    const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
    if (role === 'list') return ` met ${many(this.#within(node, new Set(['listitem']), new Set(['list'])).length, 'onderdeel', 'onderdelen')}`;
    if (role === 'DescriptionList') return ` met ${many(this.#within(node, new Set(['term'])).length, 'begrip', 'begrippen')}`;
    if (role !== 'table') return '';
    const rows = this.#within(node, new Set(['row']));
    const columns = Math.max(...rows.map((row) => this.#within(row, new Set(['cell', 'columnheader', 'rowheader'])).length));
    return ` met ${many(rows.length, 'rij', 'rijen')} en ${many(columns, 'kolom', 'kolommen')}`;
  }

  #states(node: AXNode): string[] {
    const role = node.role?.value;
    const expanded = property(node, 'expanded');
    const pressed = property(node, 'pressed');
    const attributes = this.#place(node)?.attributes;
    const live = property(node, 'live');
    return [
      pressed === undefined ? '' : pressed === 'true' ? 'ingedrukt' : 'niet ingedrukt',
      role === 'radio' ? (property(node, 'checked') === 'true' ? 'aangevinkt' : 'niet aangevinkt') : '',
      expanded === undefined ? '' : expanded ? 'uitgeklapt' : 'ingeklapt',
      property(node, 'disabled') ? 'niet beschikbaar' : '',
      (attributes?.get('aria-current') ?? 'false') === 'false' ? '' : 'huidig',
      live && role !== 'status' && role !== 'alert' ? 'meldt wat verandert' : '',
      this.#isBusy(node) ? 'bezig' : '',
    ].filter(Boolean);
  }

  #isBusy(node: AXNode): boolean {
    // Chromium leaves the property out of the tree.
    return this.#place(node)?.attributes.get('aria-busy') === 'true';
  }

  /** The name, or where a part of it is in another language the same with the switches of language. */
  #named(node: AXNode, name: string): string {
    const lang = this.#place(node)?.lang ?? this.#lang;
    const texts = this.#within(node, new Set(['StaticText'])).filter((text) => this.#place(text));
    if (!node.value && texts.some((text) => this.#place(text)!.lang !== lang)) {
      return texts.map((text) => this.#switch(this.#place(text)!.lang) + String(text.name?.value)).join('').replace(/\s+/g, ' ').trim();
    }
    return this.#switch(lang) + name;
  }

  #text(text: unknown, lang: string | undefined): void {
    this.#line += this.#switch(lang) + String(text ?? '');
  }

  #textOf(node: AXNode): string {
    return this.#within(node, new Set(['StaticText'])).map((text) => String(text.name?.value)).join('');
  }

  #switch(lang: string | undefined): string {
    if (!lang || lang === this.#lang) return '';
    this.#lang = lang;
    return `[taal: ${lang}] `;
  }

  #break(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    if (line) this.#lines.push(this.#indent + line);
    this.#line = '';
  }

  get #indent(): string {
    return '  '.repeat(this.#depth);
  }

  #place(node: AXNode): Place | undefined {
    return this.#places.get(node.backendDOMNodeId ?? -1);
  }

  #children(node: AXNode): AXNode[] {
    return (node.childIds ?? []).map((id) => this.#nodes.get(id)!).filter((child) => child && child.role?.value !== 'InlineTextBox' && child.role?.value !== 'ListMarker');
  }

  #up(node: AXNode, role: string): AXNode {
    let at: AXNode = node;
    while (at.parentId && at.role?.value !== role) at = this.#nodes.get(at.parentId)!;
    return at;
  }

  /** The nodes of some roles inside a node, not those inside each other nor inside the roles to stay out of. */
  #within(node: AXNode, roles: ReadonlySet<string>, outside: ReadonlySet<string> = new Set()): AXNode[] {
    return this.#children(node).flatMap((child) => {
      const role = child.ignored ? '' : String(child.role?.value);
      return roles.has(role) ? [child] : outside.has(role) ? [] : this.#within(child, roles, outside);
    });
  }
}

/** Notes what live regions say, and which timers are still to come. */
function listen(): void {
  const said: string[] = [];
  const timers = new Set<number>();
  Object.assign(window, { said, timers });

  const { setTimeout, clearTimeout } = window;
  Object.assign(window, {
    setTimeout: (run: (...args: unknown[]) => void, wait?: number, ...args: unknown[]): number => {
      const id = setTimeout(() => {
        timers.delete(id);
        run(...args);
      }, wait);
      // A longer one is a time-out, not something to come.
      if ((wait ?? 0) < 2000) timers.add(id);
      return id;
    },
    clearTimeout: (id: number): void => {
      timers.delete(id);
      clearTimeout(id);
    },
  });

  const LIVE = '[role=status], [role=alert], [aria-live]';
  // A bar is a pause.
  const squash = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' | ').replace(/\s+/g, ' ');
  const observer = new MutationObserver((records) => {
    // A status and an alert are said whole, and else what is atomic in a region; of the rest the texts that changed.
    const changes = new Map<Element, Set<string>>();
    const born = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      // What wasn't a live region a moment ago is as new as one that wasn't there.
      if (type === 'attributes') {
        born.add(target as Element);
        continue;
      }
      for (const node of [target, ...addedNodes]) {
        if (node instanceof Comment) continue;
        const element = node instanceof Element ? node : node.parentElement;
        const regions = node === target || !(node instanceof Element) ? [] : [...node.querySelectorAll(LIVE)];
        const around = element?.closest(LIVE);
        for (const region of around ? [...regions, around] : regions) {
          const whole = region.matches('[role=status], [role=alert]') ? region : element?.closest('[aria-atomic=true]');
          const isChange = whole || node !== target || !(node instanceof Element);
          const text = squash(whole ? (whole as HTMLElement).innerText : node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''));
          if (node !== target && node.contains(region)) born.add(region);
          if (!region.isConnected || region.matches('[aria-live=off]') || region.closest('[aria-busy=true]') || !isChange || !text) continue;
          changes.set(region, (changes.get(region) ?? new Set()).add(text));
        }
      }
    }
    for (const [region, texts] of changes) {
      const when = region.matches('[role=alert], [aria-live=assertive]') ? 'meteen' : born.has(region) ? 'als het stil is, maar niet door elke schermlezer: het gebied is nieuw' : 'als het stil is';
      said.push(`[${when}] ${[...texts].join(' | ')}`);
    }
  });
  const watch = (root: Document | ShadowRoot): void => observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['role', 'aria-live'] });
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
}

/** Goes into the head of a page that `quiet` and `announced` are asked about; tsx names inner functions by a helper of its own. */
export const LISTEN = `<script>globalThis.__name = (it) => it; (${listen.toString()})();</script>`;

/** Waits until a page has drawn what it has and nothing is still to come. */
export const quiet = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as { timers: Set<number> }).timers.size === 0)));
      }),
  );

/** What was said since the last call, of itself and not because the visitor reads it. */
export const announced = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
