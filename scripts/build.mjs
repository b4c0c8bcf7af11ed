/** Builds everything that `dist/` holds: npm modules and types, the CDN files, the reference feed. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('npx', 'rollup', '--config', '--silent');
run('node', 'scripts/snippets.mjs');
copyFileSync('src/loader/embed.html', 'dist/embed.html');
copyFileSync('src/loader/embed-page.css', 'dist/cdn/embed-page.css');
run('npx', 'tsc', '--project', 'tsconfig.build.json');
copyFileSync('src/feed/v1.schema.json', 'dist/feed/v1.schema.json');
chmodSync('dist/cli/zorgpact-feed.js', 0o755);
run('node', 'dist/cli/zorgpact-feed.js', 'build', 'demo/feed', '--out', 'dist/feed');
run('npx', 'esbuild', 'demo/developer/main.js', '--bundle', '--format=esm', '--minify', '--conditions=production', '--outfile=dist/demo/developer.js', '--log-level=warning');
