import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { AppServer } from '../helpers/app-server.js';
import { read, settle, Stage } from '../helpers/host.js';
import { KeptTable } from '../helpers/kept-table.js';
import { installApps } from '../helpers/packed.js';

const TITLE = `# Mistakes in the example apps

A value of an attribute that there is not, and a field that an event has not, are put into each app of \`tests/package/apps\` as it was copied and installed. Its type check
says this. Written by \`UPDATE_TABLES=1 npx mocha tests/package/apps.built.test.ts\` after a build.`;

/** The file of each app that has the widgets in it. */
const APPS = { react: 'src/app.tsx', vue: 'src/app.vue', angular: 'src/app.ts', svelte: 'src/app.svelte', vite: 'src/main.ts' };

const CHOSEN = 'leren-in-de-praktijk';

const kit = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const lock = JSON.parse(readFileSync('tests/package/apps/package-lock.json', 'utf8')) as { packages: Record<string, { resolved?: string; integrity?: string; dependencies?: Record<string, string> }> };

describe('the example apps, with the package as published', function () {
  // Installing, checking and building: tools that start slowly.
  this.timeout(180_000);

  const stage = new Stage().use();
  const table = new KeptTable('apps', TITLE, ['app', 'says of `group-by="kleur"`', 'says of `event.theme`']);
  /** What the widgets of the first app show. */
  let shown: string[] | undefined;
  let folder = '';

  before(() => {
    folder = installApps();
    // Checked with its app.
    writeFileSync(join(folder, 'angular/src/readme.ts'), /```ts\n(import { Component[^]+?)```/.exec(readFileSync('README.md', 'utf8'))![1]!);
  });
  after(() => table.check());

  it('are locked to what the package asks for now (else renew their lockfile)', () => {
    const entry = lock.packages['node_modules/zorgpact-widgets'];
    expect(entry).to.deep.include({ resolved: 'file:zorgpact-widgets.tgz', dependencies: kit.dependencies });
    expect(entry).not.to.have.property('integrity');
  });

  for (const [name, file] of Object.entries(APPS)) {
    describe(name, () => {
      it('passes its type check and is built', () => {
        expect(run(name, 'build')).to.equal('');
      });

      it('does not compile with a wrong value or a wrong field', () => {
        const path = join(folder, name, file);
        const right = readFileSync(path, 'utf8');
        const wrong = right.replace(/(group-by="|groupBy = ')theme/, '$1kleur').replace('event.themes', 'event.theme');
        expect(wrong.length, 'both mistakes').to.equal(right.length - 1);
        writeFileSync(path, wrong);
        const said = run(name, 'check');
        writeFileSync(path, right);
        table.set(name, 'says of `group-by="kleur"`', /Type '"kleur"' is not assignable to type '[^']*'/.exec(said)?.[0] ?? said);
        table.set(name, 'says of `event.theme`', /Property 'theme' does not exist on type '[^']*'/.exec(said)?.[0] ?? said);
      });

      it('shows the widgets, and hears what the visitor chooses', async () => {
        const server = new AppServer(join(folder, name, 'dist'));
        const address = await server.start();
        try {
          const { page, messages, requests } = await stage.open(address, 800, 600);
          await settle(page, 'zorgpact-card, zorgpact-theme-filter, zorgpact-agenda');
          const found = await Promise.all(['zorgpact-card', 'zorgpact-theme-filter', 'zorgpact-agenda'].map((tag) => read(page, tag)));
          expect(found[0]).to.include('Zeeland');
          expect(found).to.deep.equal((shown ??= found));

          expect(await page.$eval('zorgpact-agenda', ({ groupBy, pageSize, hideTools }) => [groupBy, pageSize, hideTools])).to.deep.equal(['theme', 10, true]);

          const line = (): Promise<string> => page.$eval('[role=status]', ({ textContent }) => textContent!.trim());
          expect(await line()).to.equal('Alle thema’s');
          await page.locator('zorgpact-theme-filter >>> ::-p-text(Leren in de praktijk)').click();
          await page.waitForFunction((chosen) => document.querySelector('[role=status]')!.textContent!.includes(chosen), {}, CHOSEN);
          expect(await line()).to.equal(`Gekozen: ${CHOSEN}`);
          expect(await read(page, 'zorgpact-agenda')).not.to.equal(found[2]);

          if (process.env['UPDATE_TABLES']) await page.screenshot({ path: `tests/package/apps/pictures/${name}.jpg`, quality: 50, fullPage: true });
          expect(messages).to.deep.equal([]);
          expect(requests.filter((request) => !request.startsWith(address) && !request.startsWith('data:'))).to.deep.equal([]);
        } finally {
          server.stop();
        }
      });
    });
  }

  it('types catch mistakes, in TypeScript, React, Preact, Vue, Svelte and Solid', () => {
    expect(run('types', 'check')).to.equal('');
  });

  /** What a script of an app complains of: nothing when it ended well. */
  function run(name: string, script: 'check' | 'build'): string {
    try {
      execFileSync('npm', ['run', '--silent', script], { cwd: join(folder, name), encoding: 'utf8', stdio: 'pipe' });
      return '';
    } catch (cause) {
      const { stdout, stderr, status } = cause as { stdout: string; stderr: string; status: number | null };
      return `${stdout}${stderr}\nended with ${status}`;
    }
  }
});
