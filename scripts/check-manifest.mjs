/** Fails when custom-elements.json is not what the sources give. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

mkdirSync('.tmp', { recursive: true });
execFileSync('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', '.tmp', '--quiet'], { stdio: 'inherit' });
const fresh = JSON.parse(readFileSync('.tmp/custom-elements.json', 'utf8'));
const kept = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
rmSync('.tmp', { recursive: true });
if (JSON.stringify(fresh) !== JSON.stringify(kept)) {
  console.error('custom-elements.json is stale: run "npm run generate" and commit the result.');
  process.exitCode = 1;
}
