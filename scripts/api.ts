/** What each element offers, read from custom-elements.json: the one source of editor data, framework types and the reference page. */
import { readFileSync } from 'node:fs';

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Named {
  /** Values to choose from; empty where any text, number or id will do. */
  readonly values: readonly string[];
  /** Whether a value that is not among them may do as well. */
  readonly isOpen: boolean;
  readonly kind: 'boolean' | 'number' | 'text';
  /** What holds without the attribute, as it is written in HTML. */
  readonly default: string | undefined;
  /** The property of the same meaning. */
  readonly field: string | undefined;
  /** Whether the element sets it and the page only reads it. */
  readonly isReadonly: boolean;
}

export interface Property extends Named {
  readonly type: string;
  readonly isReadonly: boolean;
  readonly attribute: string | undefined;
}

export interface EventOf extends Named {
  /** Class of the event. */
  readonly type: string;
}

export interface CustomProperty extends Named {
  readonly default: string;
}

export interface ElementApi {
  readonly tag: string;
  readonly className: string;
  /** File of its class, below `src/`, without its extension. */
  readonly module: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Property[];
  readonly events: readonly EventOf[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly CustomProperty[];
}

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** Every element, in the order of their files. */
export function readApi(path = 'custom-elements.json'): ElementApi[] {
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: readonly { path: string; declarations?: readonly Declaration[] }[] };
  return modules.flatMap((module) => (module.declarations ?? []).filter(({ tagName }) => tagName).map((declaration) => elementOf(declaration, module.path)));
}

function elementOf(declaration: Declaration, path: string): ElementApi {
  const fields = (declaration.members ?? []).filter((member) => member.kind === 'field' && !member.static);
  return {
    tag: declaration.tagName!,
    className: declaration.name,
    module: path.replace(/^src\/|\.ts$/g, ''),
    description: declaration.description ?? '',
    attributes: (declaration.attributes ?? []).map((attribute) => attributeOf(attribute, fields)),
    properties: fields.map((field) => ({ ...named(field), type: field.type!.text, isReadonly: field.readonly ?? false, attribute: field.attribute })),
    events: (declaration.events ?? []).map((event) => ({ ...named(event), type: event.type!.text })),
    slots: (declaration.slots ?? []).map(named),
    parts: (declaration.cssParts ?? []).map(named),
    customProperties: (declaration.cssProperties ?? []).map((property) => ({ ...named(property), default: property.default ?? '' })),
  };
}

const named = ({ name, description = '' }: Item): Named => ({ name, description });

function attributeOf(item: Item, fields: readonly Item[]): Attribute {
  const type = item.type!.text;
  const loose = type.replace(/'[^']*'/g, '');
  const kind = loose.includes('boolean') ? 'boolean' : loose.includes('number') ? 'number' : 'text';
  return {
    ...named(item),
    values: [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!),
    isOpen: loose.includes('string'),
    kind,
    default: kind === 'boolean' ? undefined : item.default?.replace(/^'|'$/g, ''),
    field: item.fieldName,
    isReadonly: fields.find(({ name }) => name === item.fieldName)?.readonly ?? false,
  };
}
