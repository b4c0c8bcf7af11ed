import { readFileSync } from 'node:fs';
import { nearest } from '../internal/nearest.js';
import { valuesOf, type WidgetInfo } from '../snippet/widgets.js';
import type { Message } from './messages.js';

/** Attributes of every element that a page may want on a widget. */
const EVERYWHERE = ['class', 'dir', 'id', 'lang', 'slot', 'title'];

/** What frameworks and the CMS itself put on any element. */
const OF_OTHERS = /^(aria|data|hx|ng|v|x)-/;

/** What has an option of its own. */
export const OPTIONS: Readonly<Record<string, string>> = { pact: '--pact', koploper: '--koploper' };

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[];
}

/** Names of the attributes of a widget, as the manifest of the kit tells them. */
function namesOf(widget: string): string[] {
  // The same two steps up from src/cli and from dist/cli.
  const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === `zorgpact-${widget}`);
  // The widget sets its state itself.
  return [...new Set([...(found?.attributes ?? []).map(({ name }) => name), ...EVERYWHERE])].filter((name) => name !== 'state');
}

/** Says which of the known values was meant. */
export function unknown(what: Message, value: string, known: readonly string[]): Message {
  const near = nearest(value.toLowerCase(), known);
  return {
    nl: `${what.nl} "${value}" bestaat niet. ${near ? `Bedoelt u "${near}"?` : `Kies uit: ${known.join(', ')}.`}`,
    en: `There is no ${what.en} "${value}". ${near ? `Did you mean "${near}"?` : `Choose from: ${known.join(', ')}.`}`,
  };
}

/**
 * Reads what stands behind each `--attribute`, or says what is wrong with one of them.
 * @param options attributes that are given by an option of their own
 */
export function readAttributes(pairs: readonly string[], widget: WidgetInfo, options: Readonly<Record<string, string>>): { readonly attributes: Record<string, string> } | { readonly sentences: Message } {
  const attributes: Record<string, string> = {};
  const names = (pairs.length ? namesOf(widget.name) : []).filter((name) => !Object.hasOwn(options, name));
  for (const pair of pairs) {
    const [, key, value] = /^([a-z][a-z-]*)=(.*)$/.exec(pair) ?? [];
    if (key === undefined || value === undefined) return { sentences: { nl: `"${pair}" is geen kenmerk. Schrijf --attribute naam=waarde.`, en: `"${pair}" is not an attribute. Write --attribute name=value.` } };
    if (Object.hasOwn(options, key)) return { sentences: { nl: `Geef dit met ${options[key]} ${value}, niet als kenmerk.`, en: `Give this with ${options[key]} ${value}, not as an attribute.` } };
    if (!names.includes(key) && !OF_OTHERS.test(key)) return { sentences: unknown({ nl: 'Het kenmerk', en: 'attribute' }, key, names) };
    const known = valuesOf(widget, key);
    if (known && !known.includes(value)) return { sentences: unknown({ nl: `De waarde van ${key}`, en: `value of ${key}` }, value, known.filter(Boolean)) };
    attributes[key] = value;
  }
  return { attributes };
}
