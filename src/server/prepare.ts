import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { directiveOf } from '../hydration/digest.js';

/** Where a value of a template stands: between tags, in an attribute, on an element by itself, or as all the text of an element. */
type Place = 'child' | 'attribute' | 'element' | 'text';

interface Known {
  readonly strings: TemplateStringsArray;
  readonly places: readonly Place[];
}

const known = new WeakMap<TemplateStringsArray, Known>();

/** Marks of templates that were written otherwise, with those that a browser knows. */
const marks = new Map<string, string>();

const markOf = (strings: TemplateStringsArray): string => digestForTemplateResult({ strings } as TemplateResult);

const TEXT = / \.textContent=$/;

/** The pieces of a template, with what only a browser can do (a property, a directive on an element) written as HTML. */
function read(strings: TemplateStringsArray): Known {
  const found = known.get(strings);
  if (found) return found;
  const pieces = [...strings];
  const places: Place[] = [];
  let isInTag = false;
  let quote = '';
  for (const [index, text] of strings.entries()) {
    for (const sign of text) {
      if (quote) quote = sign === quote ? '' : quote;
      else if (!isInTag) isInTag = sign === '<';
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') isInTag = false;
    }
    if (index === strings.length - 1) break;
    if (!isInTag) {
      places.push('child');
    } else if (TEXT.test(text)) {
      places.push('text');
      pieces[index] = pieces[index]!.replace(TEXT, '>');
      pieces[index + 1] = pieces[index + 1]!.replace(/^>/, '');
    } else if (!quote && /\s$/.test(text)) {
      places.push('element');
      pieces[index] += 'style=';
    } else {
      places.push('attribute');
    }
  }
  const isAsIs = places.every((place) => place === 'child' || place === 'attribute');
  // Two templates may come to the same: the number tells them apart.
  if (!isAsIs) pieces.push(`${pieces.pop()!}<!--${marks.size}-->`);
  const made = { strings: isAsIs ? strings : (Object.assign(pieces, { raw: pieces }) as unknown as TemplateStringsArray), places };
  known.set(strings, made);
  if (!isAsIs) marks.set(markOf(made.strings), markOf(strings));
  return made;
}

/** The custom properties that a directive on an element sets. */
const declarations = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(';');

/** A value of a template as a server can write it: directives have done their work, and every template in it is of that kind. */
export function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  const directive = directiveOf(value);
  if (directive) return prepare(directive.made);
  if (!isTemplateResult(value) || !('strings' in value)) return value && typeof value === 'object' && Symbol.iterator in value ? [...(value as Iterable<unknown>)].map(prepare) : value;
  const { strings, places } = read(value.strings as TemplateStringsArray);
  const values = value.values.map((one, index) => {
    switch (places[index]) {
      case 'child':
        return prepare(one);
      case 'element':
        return declarations(directiveOf(one)!.values[0] as object);
      default:
        return one;
    }
  });
  return { ...value, strings, values };
}

/** What Lit wrote of prepared values, with the marks of the templates that they came from. */
export const withMarks = (html: string): string => html.replace(/(?<=<!--lit-part )[^ ]+?(?=-->)/g, (mark) => marks.get(mark) ?? mark);
