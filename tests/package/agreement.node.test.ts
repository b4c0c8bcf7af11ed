import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { directives, directiveTypes } from '../../scripts/angular.js';
import { readApi, type Attribute, type ElementApi } from '../../scripts/api.js';
import { vscodeCss, vscodeHtml, webTypes } from '../../scripts/editor-data.js';
import { COMMON, widgetInfo, WIDGETS } from '../../src/snippet/widgets.js';

interface VscodeHtml {
  readonly tags: readonly { readonly name: string; readonly attributes: readonly { readonly name: string; readonly values?: readonly { readonly name: string }[] }[] }[];
}
interface Contribution {
  readonly name: string;
  readonly value?: { readonly type: string; readonly default?: string };
}
interface WebTypes {
  readonly contributions: {
    readonly html: { readonly elements: readonly { readonly name: string; readonly attributes: readonly Contribution[]; readonly slots: readonly Contribution[]; readonly js: Readonly<Record<'properties' | 'events', readonly Contribution[]>> }[] };
    readonly css: Readonly<Record<'properties' | 'pseudo-elements', readonly Contribution[]>>;
  };
}

const elements = readApi();
const widgets = elements.filter(({ tag }) => tag !== 'zorgpact-provider');
const settable = ({ attributes }: ElementApi): readonly Attribute[] => attributes.filter(({ isReadonly }) => !isReadonly);
const names = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name);

/** Names that were held against the manifest. */
let checked = 0;
function agree(found: readonly string[], meant: readonly string[], about: string): void {
  expect([...found].sort(), about).to.deep.equal([...meant].sort());
  checked += meant.length;
}

describe('the manifest and all that is told of an element', () => {
  after(() => console.log(`      ${checked} names and defaults agree`));

  it('names every attribute, property, event, slot, part and custom property with what it is for', () => {
    for (const { tag, description, attributes, properties, events, slots, parts, customProperties } of elements) {
      expect(description, tag).to.match(/\.$/);
      for (const item of [...attributes, ...properties, ...events, ...slots, ...parts, ...customProperties]) expect(item.description, `${tag} ${item.name}`).to.match(/\S/);
      for (const { name, default: initial } of customProperties) expect(initial, `${tag} ${name}`).to.match(/\S/);
      for (const { name, kind, values, description: about } of attributes) {
        // A default in words is one of the values.
        const told = /`([\w-]+)`(?: \([^)]*\))? \(default\)|`([\w-]+)` \(default\)|default `([\w-]+)`/.exec(about)?.slice(1).find(Boolean);
        if (told && kind === 'text' && name !== 'lang') expect(values, `${tag} ${name}`).to.include(told);
      }
    }
  });

  it('the sources: attributes that are watched, slots, custom properties and their defaults', () => {
    const styles = ['tokens', 'base'].map((name) => readFileSync(`src/styles/${name}.styles.ts`, 'utf8')).join('').replace(/\s+/g, ' ');
    const base = readFileSync('src/components/widget.ts', 'utf8');
    for (const element of elements) {
      const source = readFileSync(`src/${element.module}.ts`, 'utf8');
      const declared = element.tag === 'zorgpact-provider' ? source : base + source;
      const watched = [...declared.matchAll(/static override properties[^{]*(\{[^;]*\});/g)].flatMap(([, body]) =>
        [...body!.slice(1).matchAll(/(\w+): \{([^}]*)\}/g)].filter(([, , options]) => !options!.includes('attribute: false')).map(([, name, options]) => /attribute: '([\w-]+)'/.exec(options!)?.[1] ?? name!),
      );
      // Those without a property.
      const others = [...declared.matchAll(/^ \* @attr \{[^}]*\} ([\w-]+) -/gm)].map(([, name]) => name!);
      agree(names(element.attributes), [...watched, ...others], `${element.tag}: attributes`);
      expect(source, element.tag).to.include(`'${element.tag}': ${element.className};`);
    }
    for (const { name, default: initial } of widgets[0]!.customProperties) {
      expect(styles, name).to.match(new RegExp(`var\\( ?${name}\\b`));
      if (/derived/.test(initial)) continue;
      const after = styles.split(new RegExp(`var\\( ?${name}, ?`)).slice(1).map((text) => text.slice(0, 160).replaceAll('(0.', '(.').replaceAll(' 0.', ' .'));
      expect(after.some((text) => text.includes(initial)), `${name}: ${initial}`).to.equal(true);
      checked += 1;
    }
  });

  it('editor data for VS Code', () => {
    const html = vscodeHtml(elements) as VscodeHtml;
    agree(names(html.tags), elements.map(({ tag }) => tag), 'tags');
    for (const [index, element] of elements.entries()) {
      const { attributes } = html.tags[index]!;
      agree(names(attributes), names(settable(element)), element.tag);
      for (const { name, values } of settable(element)) agree(names(attributes.find((one) => one.name === name)!.values ?? []), values, `${element.tag} ${name}`);
    }
    const css = vscodeCss(elements) as { readonly properties: readonly { readonly name: string; readonly description: { readonly value: string } }[]; readonly pseudoElements: readonly { readonly name: string }[] };
    for (const { name, default: initial } of widgets[0]!.customProperties) expect(css.properties.find((one) => one.name === name)?.description.value).to.include(`Default: \`${initial}\`.`);
    agree(names(css.properties), [...new Set(widgets.flatMap(({ customProperties }) => names(customProperties)))], 'custom properties');
    agree(names(css.pseudoElements), [...new Set(elements.flatMap(({ parts }) => names(parts)))].map((part) => `::part(${part})`), 'parts');
  });

  it('web-types for JetBrains', () => {
    const { html, css } = (webTypes(elements, '1.0.0') as WebTypes).contributions;
    agree(names(html.elements), elements.map(({ tag }) => tag), 'elements');
    for (const [index, element] of elements.entries()) {
      const { attributes, slots, js } = html.elements[index]!;
      agree(names(attributes), names(settable(element)), `${element.tag}: attributes`);
      for (const { name, values, default: initial } of settable(element)) {
        const { type, default: told } = attributes.find((one) => one.name === name)!.value!;
        expect(told, `${element.tag} ${name}`).to.equal(initial);
        for (const value of values) expect(type, `${element.tag} ${name}`).to.include(`'${value}'`);
        checked += 1 + values.length;
      }
      agree(names(slots), names(element.slots), `${element.tag}: slots`);
      agree(names(js.properties), names(element.properties), `${element.tag}: properties`);
      agree(names(js.events), names(element.events), `${element.tag}: events`);
    }
    agree(names(css.properties), names(widgets[0]!.customProperties), 'custom properties');
    agree(names(css['pseudo-elements']), [...new Set(elements.flatMap(({ parts }) => names(parts)))].map((part) => `part(${part})`), 'parts');
  });

  it('types for frameworks', () => {
    const text = readFileSync('src/frameworks/elements.generated.ts', 'utf8');
    for (const element of elements) {
      const [, block] = new RegExp(`^  '${element.tag}': \\{\\n([^]*?)^  \\};`, 'm').exec(text)!;
      const inside = (key: string): string => new RegExp(`^    ${key}: \\{([^]*?)\\};$`, 'm').exec(block!)?.[1] ?? '';
      agree([...inside('attributes').matchAll(/^ +'([\w-]+)'\?:/gm)].map(([, name]) => name!), names(settable(element)), `${element.tag}: attributes`);
      agree([...inside('events').matchAll(/^ +'([\w-]+)':/gm)].map(([, name]) => name!), names(element.events), `${element.tag}: events`);
      agree([.../property: (.*);/.exec(block!)![1]!.matchAll(/'(\w+)'/g)].map(([, name]) => name!), names(element.properties.filter(({ isReadonly }) => !isReadonly)), `${element.tag}: properties`);
    }
  });

  it('directives for Angular', () => {
    const code = directives(elements);
    const types = directiveTypes(elements);
    for (const element of elements) {
      const { tag, className, properties } = element;
      const inputs = [...names(settable(element)), ...(properties.some(({ name }) => name === 'feedState') ? ['feedState'] : [])];
      const [, told] = new RegExp(`class ${className}Directive [^]*?selector: '${tag}', inputs: \\{(.*?)\\}`).exec(code)!;
      agree([...told!.matchAll(/'([\w-]+)':/g)].map(([, name]) => name!), inputs, `${tag}: inputs`);
      const [, block] = new RegExp(`class ${className}Directive \\{([^]*?)\\n\\}`).exec(types)!;
      agree([...block!.matchAll(/^ {2}'([\w-]+)'\?: PropsOf/gm)].map(([, name]) => name!), inputs, `${tag}: members`);
      agree([...block!.matchAll(/'([\w-]+)': \{ alias: '\1'/g)].map(([, name]) => name!), inputs, `${tag}: aliases`);
    }
  });

  it('the reference page', () => {
    const sections = readFileSync('stories/reference.mdx', 'utf8').split(/^## /m).slice(1);
    /** Cells after the first, by what the table is of and what the row is about: `Part state`. */
    const rowsOf = (section: string): Map<string, string[]> => {
      const rows = new Map<string, string[]>();
      let head = '';
      for (const [, name, rest] of section.matchAll(/^\| (.+?) \|(.*)\|$/gm)) {
        if (/^[A-Z]/.test(name!)) head = name!;
        else if (name !== '---') rows.set(`${head} ${name!.replaceAll('`', '')}`, rest!.split(' | ').map((cell) => cell.trim()));
      }
      return rows;
    };
    const shared = rowsOf(sections.find((section) => section.startsWith('Every widget'))!);
    for (const element of elements) {
      const { tag, attributes } = element;
      const own = rowsOf(sections.find((section) => section.startsWith(`${tag}\n`))!);
      const told = (head: string, items: readonly { readonly name: string }[]): void =>
        agree([...new Set([...shared.keys(), ...own.keys()])].filter((key) => key.startsWith(`${head} `) && (own.has(key) || tag !== 'zorgpact-provider')), names(items).map((name) => `${head} ${name || 'default'}`), `${tag}: ${head}`);
      told('Attribute', attributes);
      told('Property', element.properties.filter(({ attribute }) => !attribute));
      told('Event', element.events);
      told('Slot', element.slots);
      told('Custom property', element.customProperties);
      told('Part', element.parts);
      for (const { name, values, default: initial } of attributes) {
        const [listed] = own.get(`Attribute ${name}`) ?? shared.get(`Attribute ${name}`) ?? [];
        for (const value of values) expect(listed, `${tag} ${name}`).to.include(`\`${value}\``);
        expect([...listed!.matchAll(/`([^`]+)` \(default\)/g)].map(([, value]) => value), `${tag} ${name}`).to.deep.equal(initial === undefined ? [] : [initial]);
        checked += values.length;
      }
    }
  });

  it('snippets: the values to choose from, the default first', () => {
    agree(names(WIDGETS).map((name) => `zorgpact-${name}`), widgets.map(({ tag }) => tag), 'widgets');
    for (const { tag, attributes } of widgets) {
      const options = { ...COMMON, ...widgetInfo(tag.slice('zorgpact-'.length)).options };
      for (const [name, values] of Object.entries(options)) {
        const attribute = attributes.find((one) => one.name === name);
        expect(attribute, `${tag} ${name}`).to.be.an('object');
        agree(values.filter(Boolean), attribute!.values, `${tag} ${name}`);
        if (attribute!.default !== undefined) expect(values[0], `${tag} ${name}`).to.equal(attribute!.default);
      }
    }
  });

  it('every list that has all widgets', () => {
    const tags = elements.map(({ tag }) => tag.slice('zorgpact-'.length));
    const listed = (file: string, pattern: RegExp): string[] => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name!);
    agree(listed('src/loader/ladder.ts', /(?<=^export const WIDGETS = \[.*)'([\w-]+)'/gm), tags, 'ladder');
    agree(listed('src/define.ts', /components\/([\w-]+)\/define\.js/g), tags.filter((name) => name !== 'provider'), 'define');
    agree(listed('src/index.ts', /export \{ (Zorgpact\w+) \}/g), ['ZorgpactWidget', ...elements.map(({ className }) => className)], 'index');
    for (const { tag, className } of widgets) {
      const name = tag.slice('zorgpact-'.length);
      expect(readFileSync('tests/helpers/modes.ts', 'utf8'), name).to.include(`<${tag}`);
      expect(readFileSync(`tests/components/${name}.test.ts`, 'utf8'), name).to.include(tag);
      expect(readFileSync(`stories/${name}.stories.ts`, 'utf8'), name).to.include(tag);
      expect(readFileSync(`src/components/${name}/define.ts`, 'utf8'), name).to.include(`export type { ${className} };`);
    }
  });

  it('the README: no widget or setting that isn’t there', () => {
    const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| [^|]+ \| `<(zorgpact-[\w-]+)([^`]*)>` \|(.*)\|$/gm)];
    agree(rows.map(([, tag]) => tag!), elements.map(({ tag }) => tag), 'rows of the table');
    for (const [, tag, inTag, about] of rows) {
      const { attributes } = elements.find((element) => element.tag === tag)!;
      const told = [...`${inTag} ${about}`.matchAll(/(?<=[ `])([a-z][a-z-]+)="([^"]*)"|`([a-z][a-z-]+)`/g)];
      for (const [, name, value, alone] of told) {
        const attribute = attributes.find((one) => one.name === (name ?? alone));
        const isValue = alone !== undefined && attributes.some(({ values }) => values.includes(alone));
        expect(Boolean(attribute) || isValue, `${tag}: ${name ?? alone}`).to.equal(true);
        if (attribute && name && attribute.values.length > 0) expect(attribute.values, `${tag}: ${name}`).to.include(value);
        checked += 1;
      }
    }
  });
});
