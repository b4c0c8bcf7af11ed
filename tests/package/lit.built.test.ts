import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { build } from 'vite';
import { WIDGETS } from '../../src/snippet/widgets.js';
import { AppServer } from '../helpers/app-server.js';
import { read, settle, Stage } from '../helpers/host.js';
import { KeptTable } from '../helpers/kept-table.js';
import { installApps } from '../helpers/packed.js';

const TITLE = `# What the kit adds to an app with Lit

An app with one component of its own (\`tests/package/apps/lit\`), bundled by Vite: what its visitors load at first, in kB (1000 bytes) of brotli. Languages other than Dutch
come when they are asked for. Written by \`UPDATE_TABLES=1 npx mocha tests/package/lit.built.test.ts\` after a build.`;

/** What the app imports besides its own component, the kB that it may cost, and the components that it then holds. */
const CASES = [
  ['Lit alone', '', 7, []],
  ['and the card', "import 'zorgpact-widgets/define/card';", 22, ['card']],
  ['and all widgets', "import 'zorgpact-widgets/define';", 65, WIDGETS.map(({ name }) => name)],
] as const;

const LIT = /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//;

describe('an app with a Lit of its own', function () {
  this.timeout(120_000);

  const stage = new Stage().use();
  let folder = '';

  before(() => {
    folder = join(installApps(), 'lit');
  });

  it('has one copy of Lit in its bundle, and pays for what it imports', async () => {
    const table = new KeptTable('lit', TITLE, ['app', 'kB', 'more than Lit alone']);
    let floor = 0;
    for (const [name, code, most, components] of CASES) {
      const { bytes, modules } = await bundle(code);
      const copies = modules.filter((id) => LIT.test(id)).map((id) => id.slice(0, LIT.exec(id)!.index + LIT.exec(id)![0].length));
      expect([...new Set(copies.map((path) => LIT.exec(path)![1]))].sort(), name).to.deep.equal(['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']);
      expect(new Set(copies).size, name).to.equal(4);
      // What is shaken away costs nothing.
      for (const component of components) expect(modules.some((id) => id.endsWith(`/components/${component}/${component}.js`)), `${name}: ${component}`).to.equal(true);
      if (floor) expect(bytes, name).to.be.above(floor);
      floor ||= bytes;
      expect((bytes === floor ? bytes : bytes - floor) / 1000, `${name}: kB`).to.be.below(most);
      table.set(name, 'kB', kB(bytes));
      table.set(name, 'more than Lit alone', bytes === floor ? '' : kB(bytes - floor));
    }
    table.checkNames();
  });

  it('runs with that one copy', async () => {
    await bundle("import 'zorgpact-widgets/define';", true);
    writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><link rel="icon" href="data:,"><script type="module" src="app.js"></script><own-note text="Van de app"></own-note><zorgpact-card feed="/feed/v1/pacts/zeeland.json" pact="zeeland"></zorgpact-card>');
    const server = new AppServer(join(folder, 'dist'));
    try {
      const { page, messages } = await stage.open(await server.start());
      await settle(page, 'zorgpact-card');
      expect(await read(page, 'zorgpact-card')).to.include('Zeeland');
      expect(await page.$eval('own-note', ({ shadowRoot }) => shadowRoot!.textContent!.trim())).to.equal('Van de app');
      // Each copy adds its version.
      const versions = await page.evaluate(() => ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'].map((key) => (globalThis as unknown as Record<string, string[]>)[key]!.length));
      expect(versions).to.deep.equal([1, 1, 1]);
      expect(messages).to.deep.equal([]);
    } finally {
      server.stop();
    }
  });

  /** Bundles the app's own component and what the code imports; written to `dist` where asked. */
  async function bundle(code: string, write = false): Promise<{ bytes: number; modules: string[] }> {
    writeFileSync(join(folder, 'app.js'), `import './note.js';\n${code}\n`);
    const result = await build({ root: folder, configFile: false, logLevel: 'error', build: { write, rollupOptions: { input: join(folder, 'app.js'), output: { entryFileNames: 'app.js' } } } });
    if (!('output' in result)) throw new Error('Vite bundled more than one app.');
    const chunks = result.output.filter((file) => file.type === 'chunk');
    const [entry] = chunks.filter(({ isEntry }) => isEntry);
    const first = chunks.filter(({ fileName }) => fileName === entry!.fileName || entry!.imports.includes(fileName));
    return { bytes: first.reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0), modules: chunks.flatMap(({ moduleIds }) => moduleIds) };
  }
});

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
