import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minify as terser } from 'terser';

const { version, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const apart = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
const sourceFiles = readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const widgets = sourceFiles.map((path) => /^components\/([^/]+)\/define\.ts$/.exec(path)?.[1]).filter(Boolean);
const hash = (algorithm, code) => `${algorithm}-${createHash(algorithm).update(code).digest('base64')}`;

/** Sources import `./x.js`, as the published modules do; on disk it is `./x.ts`. */
const sources = {
  name: 'sources',
  async resolveId(source, importer) {
    if (!source.startsWith('.') || !source.endsWith('.js') || !importer?.endsWith('.ts')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
};

const transpile = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

const browser = [
  nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
  sources,
  // svg templates need their closing slashes: without them sibling paths nest.
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], options: { minifyOptions: { keepClosingSlash: true } } }),
  transpile,
];

const minify = {
  name: 'minify',
  async renderChunk(code, _chunk, { format }) {
    // A classic script is read in the encoding of its page, or of a server that names one.
    const output = { comments: false, ascii_only: format !== 'es' };
    const minified = await terser(code, { module: format === 'es', toplevel: true, ecma: 2020, compress: { passes: 3, inline: 1 }, mangle: true, format: output });
    return { code: withLet(minified.code, this.parse(minified.code)), map: null };
  },
};

/** `let` in place of `const`: shorter, and in code that compiled the same. */
function withLet(code, tree) {
  const starts = [];
  JSON.stringify(tree, (_key, node) => {
    if (node?.type === 'VariableDeclaration' && node.kind === 'const') starts.push(node.start);
    return typeof node === 'bigint' ? String(node) : node;
  });
  return starts.sort((a, b) => b - a).reduce((text, start) => `${text.slice(0, start)}let${text.slice(start + 'const'.length)}`, code);
}

/** Every file of the chunk build, by name: its hash, and what must run before it beside the core; filled when that build is written. */
const files = {};
const sri = {};
/** The integrity of the doctor, which the loaders carry. */
let doctor = '';

/** Names each file by its hash, so that the loader need not carry the names; what a file imports gets its name first. */
const nameByHash = {
  name: 'name-by-hash',
  generateBundle(_options, bundle) {
    const byFile = Object.fromEntries(Object.values(bundle).map((chunk) => [chunk.fileName, chunk]));
    const begun = new Set();
    const finish = (chunk) => {
      if (begun.has(chunk)) {
        if (!files[chunk.name]) throw new Error(`${chunk.name}: chunks that import each other have no hash.`);
        return;
      }
      begun.add(chunk);
      delete files[chunk.name];
      for (const imported of chunk.imports) {
        finish(byFile[imported]);
        chunk.code = chunk.code.replaceAll(imported, byFile[imported].fileName);
      }
      const digest = hash('sha256', chunk.code).slice('sha256-'.length);
      chunk.fileName = `${chunk.name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`;
      sri[chunk.fileName] = hash('sha384', chunk.code);
      files[chunk.name] = [digest, ...chunk.imports.map((file) => byFile[file].name).filter((name) => name !== 'core')].join(' ');
    };
    Object.values(byFile).forEach(finish);
  },
};

/** What comes later comes by the loader, which checks it: a shared file has no way of its own. */
const noImport = {
  name: 'no-import',
  renderDynamicImport: () => ({ left: 'Promise.reject(', right: ')' }),
};

const virtualChunks = {
  name: 'virtual-chunks',
  resolveId: (id) => (id === 'virtual:chunks' ? '\0chunks' : null),
  load: (id) => (id === '\0chunks' ? `export const FILES = ${JSON.stringify(files)}; export const DOCTOR = ${JSON.stringify(doctor)};` : null),
};

/** Licence texts of the packages whose code is in dist/cdn, by name and version. */
const licences = new Map();

/** Takes the licence of every package of which code is left in a file. */
const keepLicences = {
  name: 'keep-licences',
  generateBundle(_options, bundle) {
    for (const { type, modules: parts = {} } of Object.values(bundle)) {
      for (const [id, { renderedLength }] of type === 'chunk' ? Object.entries(parts) : []) {
        const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id) ?? [];
        if (!folder || renderedLength === 0) continue;
        const { name, version: of, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        if (!file) throw new Error(`${name} is in dist/cdn and brings no licence text.`);
        licences.set(`${name} ${of}, ${license}`, readFileSync(`${folder}/${file}`, 'utf8').trim());
      }
    }
  },
};

/** The licence of the kit by name, and those of what is in it in full. */
function licencesText() {
  const names = [...licences.keys()].sort();
  const byText = new Map();
  for (const name of names) byText.set(licences.get(name), [...(byText.get(licences.get(name)) ?? []), name]);
  return [
    `zorgpact-widgets ${version}, EUPL-1.2 (https://spdx.org/licenses/EUPL-1.2.html)\n\nThe scripts beside this file hold code of:\n${names.map((name) => `- ${name}`).join('\n')}\n`,
    ...[...byText].map(([text, holders]) => `\n${'-'.repeat(80)}\n${holders.join('\n')}\n\n${text}\n`),
  ].join('');
}

/** The integrity hashes of every script under dist/cdn, and the licences of what is in them, written with the last build. */
const writeSri = {
  name: 'write-sri',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') sri[chunk.fileName] = hash('sha384', chunk.code);
    if ('zorgpact-doctor.js' in bundle) doctor = hash('sha256', bundle['zorgpact-doctor.js'].code);
    if (!('zorgpact.all.js' in sri)) return;
    this.emitFile({ type: 'asset', fileName: 'sri.json', source: `${JSON.stringify(sri, null, 2)}\n` });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licencesText() });
  },
};

// What frameworks take is types alone; doctor and loader are scripts for pages.
const modules = sourceFiles.filter((path) => !/^(doctor|loader|frameworks)\//.test(path));

export default [
  {
    input: Object.fromEntries(modules.map((path) => [path.replace(/\.ts$/, ''), `src/${path}`])),
    external: (id) => /^node:/.test(id) || apart.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), sources, transpile],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js', sourcemap: true },
  },
  {
    input: {
      core: 'src/loader/core.ts',
      place: 'src/loader/place.ts',
      ...Object.fromEntries(['en', 'en-card', 'en-more', 'fy', 'fy-card', 'fy-more'].map((name) => [name, `src/i18n/${name}.ts`])),
      ...Object.fromEntries(widgets.map((name) => [name, `src/components/${name}/define.ts`])),
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [...browser, noImport],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      // Few shared files: each further one is a request more and a worse compression.
      manualChunks: (id) => (isRows(id) ? 'rows' : isLists(id) ? 'lists' : isShared(id) ? 'core' : /\/parts\/portrait|nl\/portrait/.test(id) ? 'portrait-shared' : undefined),
      plugins: [minify, keepLicences, nameByHash],
    },
  },
  script('zorgpact-doctor', 'src/doctor/doctor.ts'),
  script('zorgpact', 'src/loader/loader.ts'),
  script('embed-page', 'src/loader/embed-page.ts'),
  script('zorgpact-frame', 'src/loader/frame.ts'),
  script('zorgpact.all', 'src/loader/all.ts'),
];

/** One classic script under an address that stays. */
function script(name, input) {
  return {
    input: { [name]: input },
    plugins: [virtualChunks, ...browser],
    output: { dir: 'dist/cdn', format: 'iife', inlineDynamicImports: true, entryFileNames: '[name].js', plugins: [minify, keepLicences, writeSri] },
  };
}

/** What the lists around the first six widgets share. */
const isRows = (id) => /\/parts\/by-year\.ts$|\/styles\/(dated|rows)\.styles\.ts$/.test(id);

/** What the widgets share that list, fold and filter, and not the card. */
function isLists(id) {
  return /\/(repeat|directive-helpers)\.js$|\/parts\/(count|empty|more|printing|sources)\.ts$|\/context\/filter-controller\.ts$|\/internal\/fold\.ts$|\/styles\/(details|facts|field)\.styles\.ts$|\/nl\/(lists|count|period)\.ts$|\/i18n\/period\.ts$/.test(id);
}

/** What every widget needs; the words of one widget, and of other languages stay apart. */
function isShared(id) {
  if (/node_modules/.test(id)) return true;
  if (/\/src\/loader\/(core|ladder)\.ts$/.test(id)) return true;
  return /\/src\/(internal|feed|context|i18n|styles|components\/parts)\//.test(id) || /\/src\/components\/[^/]+\.ts$/.test(id)
    ? !/\/((en|fy)(-card|-more)?|nl|period|components\/[^/]+\/define)\.ts$/.test(id) && !/portrait/.test(basename(id)) && !/\/(nl\/(?!base|actions|notices)|en\/|fy\/)/.test(id)
    : false;
}
