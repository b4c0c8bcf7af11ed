import { noChange } from 'lit';
import { PartType, type PartInfo } from 'lit/directive.js';
import { getDirectiveClass, isPrimitive, isTemplateResult } from 'lit/directive-helpers.js';
import { areRows, rowsHtml, type RowsValues } from './rows.js';

/** What a server writes before the content that a browser may take over: this, and the digests of the content and of its text. */
export const MARK = 'zorgpact ';

/** Pieces of templates, joined: each template comes many times. */
const known = new WeakMap<TemplateStringsArray, string>();

/** What a directive stands for in HTML, or undefined for a value that is none. */
export function directiveOf(value: unknown): { readonly made: unknown; readonly rows?: RowsValues; readonly values: readonly unknown[] } | undefined {
  const Class = getDirectiveClass(value);
  if (!Class) return undefined;
  const { values } = value as { readonly values: readonly unknown[] };
  if (areRows(values)) return { made: rowsHtml(values), rows: values, values };
  return { made: new Class({ type: PartType.CHILD } as PartInfo).render(...values), values };
}

export interface Digest {
  /** 64 bits in hex. */
  readonly text: string;
  /** The lists of rows in it, in their order. */
  readonly rows: readonly RowsValues[];
}

/** Adds up texts to 64 bits: two of FNV-1a, each from a start of its own. */
class Sum {
  #a = 0x811c9dc5;
  #b = 0xcbf29ce4;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      this.#a = Math.imul(this.#a ^ code, 0x01000193);
      this.#b = Math.imul(this.#b ^ code, 0x01000193) + index;
    }
  }

  toString(): string {
    return [this.#a, this.#b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** Digest of a text as it stands in a page: space is layout. */
export function digestOfText(text: string): string {
  const sum = new Sum();
  sum.add(text.replace(/\s+/g, ''));
  return String(sum);
}

/** What the content of a widget comes to, before it is in a page: all text, tags and attributes of its templates, and nothing of what it does. */
export function digestOf(content: unknown): Digest {
  const sum = new Sum();
  const rows: RowsValues[] = [];
  const fold = (value: unknown): void => {
    const directive = directiveOf(value);
    if (directive) {
      if (directive.rows) rows.push(directive.rows);
      // What sets something on its element has no HTML of its own.
      if (directive.made === noChange) sum.add(JSON.stringify(directive.values));
      else fold(directive.made);
    } else if (isTemplateResult(value) && 'strings' in value) {
      const strings = value.strings as TemplateStringsArray;
      let text = known.get(strings);
      if (text === undefined) known.set(strings, (text = strings.join('\u{1}')));
      sum.add(`<${text}`);
      for (const one of value.values) fold(one);
      sum.add('>');
    } else if (isPrimitive(value)) {
      sum.add(`${typeof value} ${String(value)}\u{2}`);
    } else if (typeof value === 'object' && Symbol.iterator in value!) {
      sum.add('[');
      for (const one of value as Iterable<unknown>) fold(one);
      sum.add(']');
    }
  };
  fold(content);
  return { text: String(sum), rows };
}
