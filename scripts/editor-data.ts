/** Writes `dist/editor/`: what VS Code and JetBrains editors complete and explain, from custom-elements.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readApi, type Attribute, type CustomProperty, type ElementApi } from './api.js';

/** HTML of https://github.com/microsoft/vscode-custom-data: tags with their attributes and values. */
export function vscodeHtml(elements: readonly ElementApi[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(aboutElement(element)),
      attributes: settable(element).map((attribute) => ({
        name: attribute.name,
        description: markdown(aboutAttribute(attribute)),
        ...(attribute.kind === 'boolean' && { valueSet: 'v' }),
        ...(attribute.values.length > 0 && { values: attribute.values.map((name) => ({ name })) }),
      })),
    })),
  };
}

/** CSS of the same: custom properties, and the parts as pseudo-elements. */
export function vscodeCss(elements: readonly ElementApi[]): object {
  return {
    version: 1.1,
    properties: customProperties(elements).map(({ name, description, default: initial }) => ({ name, description: markdown(withDefault(description, initial)) })),
    pseudoElements: parts(elements).map(([name, description]) => ({ name: `::part(${name})`, description: markdown(description) })),
  };
}

/** https://github.com/JetBrains/web-types, which JetBrains editors find by `web-types` in package.json. */
export function webTypes(elements: readonly ElementApi[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'zorgpact-widgets',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: settable(element).map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: typeOf(attribute), ...(attribute.default !== undefined && { default: attribute.default }) },
          })),
          slots: element.slots,
          js: {
            properties: element.properties.map(({ name, description, type, isReadonly }) => ({ name, description, type, ...(isReadonly && { 'read-only': true }) })),
            events: element.events.map(({ name, description, type }) => ({ name, description, type })),
          },
        })),
      },
      css: {
        properties: customProperties(elements).map(({ name, description, default: initial }) => ({ name, description: withDefault(description, initial) })),
        'pseudo-elements': parts(elements).map(([name, description]) => ({ name: `part(${name})`, description })),
      },
    },
  };
}

/** The type of a value in TypeScript. */
const typeOf = ({ values, isOpen, kind }: Attribute): string =>
  [...values.map((value) => `'${value}'`), ...(values.length === 0 || isOpen ? [kind === 'text' ? 'string' : kind] : [])].join(' | ');

const settable = ({ attributes }: ElementApi): readonly Attribute[] => attributes.filter(({ isReadonly }) => !isReadonly);

const markdown = (value: string): object => ({ kind: 'markdown', value });

const withDefault = (description: string, initial: string): string => `${description} Default: \`${initial}\`.`;

const aboutAttribute = ({ description, default: initial }: Attribute): string => (initial === undefined || description.includes('default') ? description : withDefault(description, initial));

function aboutElement({ description, events, slots }: ElementApi): string {
  const list = (title: string, items: readonly string[]): string => (items.length ? `\n\n**${title}**\n${items.map((item) => `- ${item}`).join('\n')}` : '');
  return (
    description +
    list('Events', events.map(({ name, description: about }) => `\`${name}\`: ${about}`)) +
    list('Slots', slots.map(({ name, description: about }) => `${name ? `\`${name}\`` : 'default'}: ${about}`))
  );
}

/** Every widget has the same; the card has no words of its own for them. */
const customProperties = (elements: readonly ElementApi[]): readonly CustomProperty[] => elements.find(({ tag }) => tag === 'zorgpact-card')!.customProperties;

/** Each part once, with what it is in every element that has it. */
function parts(elements: readonly ElementApi[]): [name: string, description: string][] {
  const found = new Map<string, string[]>();
  for (const { tag, parts: own } of elements) {
    for (const { name, description } of own) found.set(name, [...(found.get(name) ?? []), `\`${tag}\`: ${description}`]);
  }
  return [...found].map(([name, lines]) => [name, lines.join('\n\n')]);
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const elements = readApi();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  mkdirSync('dist/editor', { recursive: true });
  const files = { 'vscode.html-custom-data.json': vscodeHtml(elements), 'vscode.css-custom-data.json': vscodeCss(elements), 'web-types.json': webTypes(elements, version) };
  for (const [name, data] of Object.entries(files)) writeFileSync(`dist/editor/${name}`, `${JSON.stringify(data, null, 2)}\n`);
}
