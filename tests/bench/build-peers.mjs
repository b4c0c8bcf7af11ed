/** Bundles the peers as their own documentation has it: production, minified, ES modules. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('peers/', import.meta.url));
const MODULES = fileURLToPath(new URL('node_modules/', import.meta.url));

/** Which widgets a page of a task has. */
export const TASKS = { card: ['card'], agenda: ['filter', 'agenda'], all: ['card', 'filter', 'agenda', 'volgspot', 'portrait', 'kopgroep'] };

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2023',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'warning',
  nodePaths: [MODULES],
};

async function bundle(contents, more = {}) {
  const { outputFiles } = await build({ ...OPTIONS, stdin: { contents, resolveDir: HERE }, ...more });
  return outputFiles[0].text;
}

/** @returns {Promise<Map<string, string | Buffer>>} scripts and style sheets by their path on the kit's host */
export async function buildPeers() {
  const files = new Map();
  for (const [task, widgets] of Object.entries(TASKS)) {
    const names = widgets.join(', ');
    files.set(`/hand/${task}.js`, await bundle(`import { start, ${names} } from './hand.js'; start(${names});`));
    files.set(`/react/${task}.js`, await bundle(`import { start, ${names} } from './react.js'; start({ ${names} });`));
    files.set(`/lit/${task}.js`, await bundle(widgets.map((name) => `import './lit/${name}.js';`).join('')));
    files.set(`/shoelace/${task}.js`, await bundle(`import { start } from './kit.js'; start('sl', 'primary', 'default', ${JSON.stringify(widgets)});`));
    files.set(`/webawesome/${task}.js`, await bundle(`import { start } from './kit.js'; start('wa', 'brand', 'neutral', ${JSON.stringify(widgets)});`));
  }
  files.set('/hand/paged.js', await bundle(`import { start, filter, pagedAgenda } from './hand.js'; start(filter, pagedAgenda);`));
  for (const name of ['loader', 'shared']) files.set(`/lit-auto/${name}.js`, await bundle(`export * from './lit/${name}.js';`));
  for (const name of TASKS.all) {
    const { outputFiles } = await build({ ...OPTIONS, entryPoints: [join(HERE, 'lit', `${name}.js`)], external: ['./shared.js'] });
    files.set(`/lit-auto/${name}.js`, outputFiles[0].text);
  }
  serve(files, '/shoelace', join(MODULES, '@shoelace-style/shoelace/cdn'));
  serve(files, '/webawesome', join(MODULES, '@awesome.me/webawesome/dist-cdn'));
  return files;
}

/** Files as published, read when they are asked for. */
function serve(files, prefix, folder) {
  for (const path of readdirSync(folder, { recursive: true })) {
    const full = join(folder, path);
    if (!/\.(js|css|svg|json)$/.test(path) || !statSync(full).isFile()) continue;
    let body;
    files.set(`${prefix}/${path.replaceAll('\\', '/')}`, () => (body ??= readFileSync(full)));
  }
}
