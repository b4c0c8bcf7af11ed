/**
 * Writes `dist/frameworks/angular`: a directive for each element, so that templates of Angular are checked, as `ngc` compiles it in the partial mode
 * that libraries are published in.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readApi, type Attribute, type ElementApi, type Property } from './api.js';

const nameOf = ({ className }: ElementApi): string => `${className}Directive`;
const inputsOf = ({ attributes, properties }: ElementApi): readonly (Attribute | Property)[] => [...attributes.filter(({ isReadonly }) => !isReadonly), ...properties.filter(({ attribute, isReadonly }) => !attribute && !isReadonly)];
const list = (elements: readonly ElementApi[], prefix = ''): string => elements.map((element) => prefix + nameOf(element)).join(', ');

/** The oldest compiler that understands what is written here, and the one that it was taken from. */
const SINCE = (version: number): string => `minVersion: '${version}.0.0', version: '21.2.26'`;

export function directives(elements: readonly ElementApi[]): string {
  const properties = new Set(elements.flatMap((element) => inputsOf(element).flatMap((input) => ('kind' in input ? [] : [input.name]))));
  return `import * as core from '@angular/core';

const PROPERTIES = ${JSON.stringify([...properties])};

class Directive {
  #element = core.inject(core.ElementRef).nativeElement;

  ngOnChanges(changes) {
    for (const [name, { currentValue: value }] of Object.entries(changes)) {
      if (PROPERTIES.includes(name)) this.#element[name] = value;
      else if (value === undefined || value === null || value === false) this.#element.removeAttribute(name);
      else this.#element.setAttribute(name, value === true ? '' : value);
    }
  }
}
${elements
  .map(
    (element) => `
export class ${nameOf(element)} extends Directive {
  static ɵfac = core.ɵɵngDeclareFactory({ ${SINCE(12)}, ngImport: core, type: ${nameOf(element)}, deps: [], target: core.ɵɵFactoryTarget.Directive });
  static ɵdir = core.ɵɵngDeclareDirective({ ${SINCE(14)}, ngImport: core, type: ${nameOf(element)}, isStandalone: true, selector: '${element.tag}', inputs: { ${inputsOf(element)
    .map(({ name }) => `'${name}': '${name}'`)
    .join(', ')} }, usesOnChanges: true });
}
`,
  )
  .join('')}
export const ZORGPACT_DIRECTIVES = [${list(elements)}];
`;
}

export function directiveTypes(elements: readonly ElementApi[]): string {
  return `/** Directives for templates of Angular: \`imports: [ZORGPACT_DIRECTIVES]\`, or only those of the elements that a template has. They register nothing. */
import type { ɵɵDirectiveDeclaration, ɵɵFactoryDeclaration } from '@angular/core';
import type { PropsOf } from './props.js';
${elements
  .map(
    (element) => `
/** ${element.description} */
export declare class ${nameOf(element)} {
${inputsOf(element)
  .map(({ name, description }) => `  /** ${description} */\n  '${name}'?: PropsOf<'${element.tag}'>['${name}'];\n`)
  .join('')}  static ɵfac: ɵɵFactoryDeclaration<${nameOf(element)}, never>;
  static ɵdir: ɵɵDirectiveDeclaration<${nameOf(element)}, '${element.tag}', never, { ${inputsOf(element)
    .map(({ name }) => `'${name}': { alias: '${name}'; required: false }`)
    .join('; ')} }, {}, never, never, true, never>;
}
`,
  )
  .join('')}
export declare const ZORGPACT_DIRECTIVES: readonly [${list(elements, 'typeof ')}];
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const elements = readApi();
  writeFileSync('dist/frameworks/angular.js', directives(elements));
  writeFileSync('dist/frameworks/angular.d.ts', directiveTypes(elements));
}
