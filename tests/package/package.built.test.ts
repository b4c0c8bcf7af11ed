import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { KeptTable } from '../helpers/kept-table.js';
import { pack, type Packed } from '../helpers/packed.js';

/** Everything that is published, by the first pattern that fits. */
const CONTENTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['`package.json`, `README.md`, `LICENSE`, `CHANGELOG.md`', /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/],
  ['`custom-elements.json`, `dist/editor/`', /^(custom-elements\.json|dist\/editor\/(vscode\.(html|css)-custom-data|web-types)\.json)$/],
  ['`dist/index`, `dist/define`', /^dist\/(index|define)\.(js|d\.ts)$/],
  ['`dist/components/`, `context/`, `internal/`, `styles/`, `snippet/`, `server/`, `hydration/`', /^dist\/(components|context|internal|styles|snippet|server|hydration)\/[\w./-]+\.(js|d\.ts)$/],
  ['`dist/i18n/`', /^dist\/i18n\/[\w./-]+\.(js|d\.ts)$/],
  ['`dist/feed/`', /^dist\/feed\/([\w-]+|shape\.generated)\.(js|d\.ts)$|^dist\/feed\/v1\.schema\.json$/],
  ['`dist/cli/`', /^dist\/cli\/[\w/-]+\.(js|d\.ts)$/],
  ['`dist/frameworks/`: types, and code for Angular alone', /^dist\/frameworks\/([\w.-]+\.d\.ts|angular\.js)$/],
  ['`dist/testing/`', /^dist\/testing\/[\w.-]+\.(js|d\.ts)$/],
  ['maps, with the sources in them', /^dist\/[\w./-]+\.js\.map$/],
];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; dependencies: Record<string, string>; exports: Record<string, string | Record<string, string>> };

function widgets(): string[] {
  return readdirSync('src/components', { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'parts').map(({ name }) => name);
}

/** Runs a module in Node, with nothing around it, and gives what it prints. */
const run = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

describe('the package as published', function () {
  // Packing, checking and compiling: tools that start slowly.
  this.timeout(120_000);

  let packed: Packed;

  before(() => {
    packed = pack();
  });

  it('holds what is needed and nothing else', () => {
    const table = new KeptTable('package', '# What npm installs\n\nFiles of the package by kind, in kB before packing. Written by `UPDATE_TABLES=1 npx mocha tests/package/package.built.test.ts` after a build.', ['files', 'number', 'kB']);
    const kinds = new Map(CONTENTS.map(([name]) => [name, [] as number[]]));
    const others: string[] = [];
    for (const { path, size } of packed.files) {
      const [name] = CONTENTS.find(([, pattern]) => pattern.test(path)) ?? [];
      if (name) kinds.get(name)!.push(size);
      else others.push(path);
    }
    expect(others).to.deep.equal([]);
    for (const [name, sizes] of kinds) {
      expect(sizes.length, name).to.be.greaterThan(0);
      table.set(name, 'number', String(sizes.length));
      table.set(name, 'kB', String(Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 10_000) * 10));
    }
    table.set('all', 'number', String(packed.files.length));
    table.set('all', 'kB', `${Math.ceil(packed.unpackedSize / 10_000) * 10}, packed ${Math.ceil(packed.size / 10_000) * 10}`);
    table.checkNames();
    expect(packed.size, 'bytes over the network').to.be.below(800_000);
  });

  it('leads from every module to its TypeScript, which is in the map', () => {
    const modules = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.js') && path !== 'dist/frameworks/angular.js');
    expect(modules.length).to.be.above(100);
    for (const path of modules) {
      const code = readFileSync(path, 'utf8');
      expect(code, path).to.match(/\n\/\/# sourceMappingURL=[\w.-]+\.js\.map\n?$/);
      // A list of other modules has nothing to step through.
      if (code.split('\n').every((line) => /^((im|ex)port .*|\/\/.*)?$/.test(line))) continue;
      const { sources, sourcesContent } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { sources: string[]; sourcesContent: string[] };
      expect(sources.map((source) => join(dirname(path), source)), path).to.deep.equal([path.replace(/^dist/, 'src').replace(/js$/, 'ts')]);
      expect(sourcesContent, path).to.deep.equal([readFileSync(join(dirname(path), sources[0]!), 'utf8')]);
    }
  });

  it('is sound to publint', async () => {
    const bytes = readFileSync(packed.path);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('gives every import its types: attw', () => {
    // One widget stands for all: that each is there is tested below.
    const imports = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json')).map((entry) => entry.replace(/^\.\//, '').replace('*', 'agenda'));
    const told = outputOf('attw', packed.path, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-definitely-typed', '--entrypoints', ...imports);
    // In the two ways in which a package of ES modules alone can be resolved.
    for (const way of ['node16 (from ESM)', 'bundler']) expect(told.split(`${way}: 🟢`).length - 1, told).to.equal(imports.length);
  });

  it('can be imported on a server: prints nothing, registers nothing, leaves no global behind but Lit’s own', () => {
    const said = run(`
      const before = Object.getOwnPropertyNames(globalThis);
      const touched = [];
      const registry = new Proxy({}, { get: (_, key) => { touched.push(String(key)); } });
      Object.defineProperty(globalThis, 'customElements', { value: registry, enumerable: false, configurable: true });
      await import('zorgpact-widgets');
      for (const name of ${JSON.stringify(widgets())}) await import('zorgpact-widgets/components/' + name);
      const left = Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'customElements' && !before.includes(name) && !/^(lit|reactiveElement)/.test(name));
      if (touched.length || left.length) console.log(touched, left);
    `);
    expect(said).to.equal('');
    expect(run("import('zorgpact-widgets')")).to.equal('');
  });

  it('writes a widget on a server, and looks for no global of a page, but Lit itself', () => {
    const said = run(`
      const touched = [];
      for (const name of ['document', 'window', 'navigator', 'location', 'MutationObserver']) Object.defineProperty(globalThis, name, { get: () => void touched.push(name + new Error().stack.split('\\n')[2]), configurable: true });
      const { renderToHtml, propertiesCss } = await import('zorgpact-widgets/server');
      const { fixtureFeed } = await import('zorgpact-widgets/testing/feed');
      const { state, html, plain } = await renderToHtml(fixtureFeed, { name: 'card', pact: 'limburg', attributes: { 'heading-level': '2' } });
      console.log(JSON.stringify([touched.filter((place) => !place.includes('/node_modules/lit')), state, html.slice(0, 87), plain.slice(0, 20), propertiesCss().slice(0, 9)]));
    `);
    expect(JSON.parse(said)).to.deep.equal([[], 'ready', '<zorgpact-card pact="limburg" heading-level="2"><template shadowrootmode="open"><style>', '<div lang="nl">\n<h2>', '@property']);
  });

  it('shows nothing of dist/cdn, and each entry that it shows is there', () => {
    const files = new Set(packed.files.map(({ path }) => `./${path}`));
    for (const [entry, target] of Object.entries(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        expect(file, entry).not.to.include('cdn');
        for (const name of file.includes('*') ? widgets() : ['']) expect(files, entry).to.include(file.replaceAll('*', name));
      }
    }
  });

  it('has a list of what is in it, as CycloneDX', () => {
    const sbom = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })) as { bomFormat: string; metadata: { component: { name: string; version: string } }; components: { name: string; version: string; licenses?: unknown[] }[] };
    expect(sbom.bomFormat).to.equal('CycloneDX');
    expect(sbom.metadata.component).to.include({ name: 'zorgpact-widgets', version: manifest.version });
    expect(sbom.components.map(({ name }) => name)).to.include.members(Object.keys(manifest.dependencies));
    for (const { name, licenses } of sbom.components) expect(licenses, name).to.have.length.greaterThan(0);
  });

  it('tells whose code is in dist/cdn, with the licence of each', () => {
    const text = readFileSync('dist/cdn/LICENSES.txt', 'utf8');
    const names = [...text.matchAll(/^- (\S+) [\d.]+, (\S+)$/gm)].map(([, name, licence]) => [name, licence]);
    expect(names).to.deep.equal([
      ['@lit/context', 'BSD-3-Clause'],
      ['@lit/reactive-element', 'BSD-3-Clause'],
      ['lit-element', 'BSD-3-Clause'],
      ['lit-html', 'BSD-3-Clause'],
    ]);
    expect(text).to.include('Redistribution and use in source and binary forms');
  });

  /** What a command says, also where it ends with a failure, of which it then tells. */
  function outputOf(command: string, ...args: readonly string[]): string {
    try {
      return execFileSync(join('node_modules/.bin', command), args, { encoding: 'utf8' });
    } catch (cause) {
      return (cause as { stdout: string }).stdout;
    }
  }
});
