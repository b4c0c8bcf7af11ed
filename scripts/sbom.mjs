/**
 * Prints what the package brings along as CycloneDX: what `npm sbom` tells of all that is installed, without what only the makers of the kit
 * need. Its own `--omit dev`, which `NODE_ENV=production` means too, leaves out what a development package needs as well, such as Lit, and calls the kit by the name of its folder.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const sbom = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--include', 'dev'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 100_000_000 }));

const needs = new Map(sbom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
const root = sbom.metadata.component;
root.name = name;
const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));
needs.set(root['bom-ref'], needs.get(root['bom-ref']).filter((ref) => nameOf(ref) in dependencies));

const kept = new Set();
const keep = (ref) => {
  if (kept.has(ref)) return;
  kept.add(ref);
  needs.get(ref)?.forEach(keep);
};
keep(root['bom-ref']);

sbom.components = sbom.components.filter((component) => kept.has(component['bom-ref']));
sbom.dependencies = [...kept].map((ref) => ({ ref, dependsOn: needs.get(ref) ?? [] }));
console.log(JSON.stringify(sbom, null, 2));
