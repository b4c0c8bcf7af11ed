import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly (Item & { readonly kind: string; readonly attribute?: string })[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

/** Attributes that say nothing by default: what the control calls that. */
const UNSET: Record<string, string> = { lang: 'as the page', scheme: 'as the page', tokens: 'none' };

const declarations: readonly Declaration[] = (manifest.modules as readonly { declarations: readonly Declaration[] }[]).flatMap((module) => module.declarations);

const find = (tag: string): Declaration | undefined => declarations.find(({ tagName }) => tagName === tag);

/** The first sentences of an element's description. */
export const describe = (tag: string): string => find(tag)?.description ?? '';

function controlOf({ name, type }: Item): object {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  // Set by the widget itself.
  if (name === 'state') return { control: false };
  if (UNSET[name]) return { control: { type: 'inline-radio', labels: { '': UNSET[name] } }, options: ['', ...options] };
  if (options.length) return { control: options.length > 4 ? 'select' : 'inline-radio', options };
  if (text.includes('boolean')) return { control: 'boolean' };
  return { control: text.startsWith('number') ? { type: 'number', min: 1 } : 'text' };
}

function controlOfProperty({ name }: Item): object {
  if (name === '--zorgpact-density') return { control: { type: 'range', min: 0.75, max: 1.25, step: 0.05 } };
  return { control: /accent|surface|text|spot/.test(name) ? 'color' : 'text' };
}

/**
 * The tables and controls of an element, from the manifest. Storybook's own reading lets a slot, a part and an attribute
 * of one name overwrite each other, and shows each attribute twice; here each has a key of its own.
 */
export function argTypesOf(tag: string): ArgTypes {
  const found = find(tag);
  if (!found) return {};
  const types: ArgTypes = {};
  const add = (category: string, prefix: string, items: readonly Item[] = [], extra: (item: Item) => object = () => ({ control: false })): void => {
    for (const item of items) {
      const summary = item.type?.text.replaceAll(' | null | undefined', '').replaceAll(' | null', '');
      types[prefix + item.name] = {
        name: item.name || '(default)',
        ...(item.description && { description: item.description }),
        table: { category, ...(summary && { type: { summary } }), ...(item.default && { defaultValue: { summary: item.default } }) },
        ...extra(item),
      };
    }
  };
  add('Attributes', '', found.attributes, controlOf);
  add('Properties (script only)', '', found.members?.filter((member) => member.kind === 'field' && !member.attribute));
  add('Events', 'event:', found.events);
  add('Slots', 'slot:', found.slots);
  add('Custom properties', '', found.cssProperties, controlOfProperty);
  add('Parts, for ::part()', 'part:', found.cssParts);
  return types;
}
