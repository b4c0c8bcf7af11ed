/** Builds everything that `dist/` holds: npm modules and types, the CDN files, editor data, the reference feed. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('npx', 'rollup', '--config', '--silent');
run('node', 'scripts/snippets.mjs');
copyFileSync('src/loader/embed.html', 'dist/embed.html');
copyFileSync('src/loader/embed-page.css', 'dist/cdn/embed-page.css');
copyFileSync('demo/assets/icon.svg', 'dist/cdn/icon.svg');
run('npx', 'tsc', '--project', 'tsconfig.build.json');
cpSync('src/frameworks', 'dist/frameworks', { recursive: true, filter: (path) => /frameworks$|\.d\.ts$/.test(path) });
run('npx', 'tsx', 'scripts/angular.ts');
run('npx', 'tsx', 'scripts/editor-data.ts');
copyFileSync('src/feed/v1.schema.json', 'dist/feed/v1.schema.json');
chmodSync('dist/cli/zorgpact-feed.js', 0o755);
run('node', 'dist/cli/zorgpact-feed.js', 'build', 'demo/feed', '--out', 'dist/feed');
run('node', 'scripts/sheets.mjs');
// For the demo server, which fills in its own address; who hosts the kit has them written with theirs.
execFileSync('node', ['dist/cli/zorgpact-feed.js', 'pages', 'dist/feed', '--base', '{{KIT}}/', '--out', 'dist/built'], { stdio: ['ignore', 'ignore', 'inherit'] });
const bundle = (source, out, ...more) => run('npx', 'esbuild', source, '--bundle', '--minify', '--conditions=production', `--outfile=dist/built/${out}.js`, '--log-level=warning', ...more);
bundle('demo/developer/main.js', 'developer', '--format=esm');

/** The configurator, beside what its snippets ask for: the folder of the kit has all that it needs. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
bundle('demo/configurator/main.ts', 'configurator', `--define:KIT_VERSION=${JSON.stringify(version)}`);
bundle('demo/configurator/voorbeeld.ts', 'voorbeeld');
// No pages of their own until they are written with an address; who asks for the list gets one.
mkdirSync('dist/embed');
writeFileSync('dist/embed/pages.json', '{"base":"","pages":{}}\n');
mkdirSync('dist/assets');
for (const file of ['demo.css', 'icon.svg']) copyFileSync(`demo/assets/${file}`, `dist/assets/${file}`);
cpSync('demo/configurator', 'dist/configurator', { recursive: true, filter: (path) => !path.endsWith('.ts') });
copyFileSync('demo/voorbeeld.html', 'dist/voorbeeld.html');
// Without the menu of the demo, whose other pages are not there.
writeFileSync('dist/samenstellen.html', readFileSync('demo/samenstellen.html', 'utf8').replace(/\s*<nav[\s\S]*?<\/nav>/, '').replace('<a href="./">zorgpact-widgets</a>', 'zorgpact-widgets'));
