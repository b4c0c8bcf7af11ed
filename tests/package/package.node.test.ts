import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { KIT_VERSION } from '../../src/internal/define-element.js';
import { referenceFeed } from '../helpers/reference-feed.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string; dependencies: Record<string, string> };

describe('the package', () => {
  it('and the elements have one version', () => {
    expect(KIT_VERSION).to.equal(manifest.version);
    expect(readFileSync('CHANGELOG.md', 'utf8')).to.include(`## ${manifest.version}`);
  });

  it('ships nothing to a browser that no decision record names', () => {
    const record = readFileSync('decisions/0005-runtime-dependencies.md', 'utf8');
    for (const name of Object.keys(manifest.dependencies)) expect(record).to.include(`| ${name} `);
  });

  it('holds no contact person, director or ambassador: what was installed can not be taken back', async () => {
    const { pacts } = await referenceFeed();
    const persons = pacts.flatMap(({ executive, contact, subregions = [] }) => [executive, contact, ...subregions.map(({ ambassador }) => ambassador)]).flatMap((person) => person?.name ?? []);
    expect(persons).to.have.length.above(0);
    const fixture = readFileSync('src/testing/document.generated.ts', 'utf8');
    for (const name of persons) expect(fixture).not.to.include(name);
  });

  it('names no path of a machine and no host of a registry', () => {
    const found = (() => {
      try {
        return execFileSync('git', ['grep', '-nIE', String.raw`(^|[^A-Za-z0-9_.-])/(wor[k]|roo[t]|hom[e])/|"resolve[d]": "http|registr[y]\.(npm|yarn)|npmj[s]\.(org|com)`], { encoding: 'utf8' });
      } catch (cause) {
        // git grep ends with 1 when nothing matches.
        if ((cause as { status?: number }).status !== 1) throw cause;
        return '';
      }
    })();
    expect(found).to.equal('');
  });

  it('is published by a workflow that runs no action but by its commit, and keeps no secret', () => {
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    expect(parse(workflow)).to.have.nested.property('jobs.publish.permissions').deep.equal({ 'contents': 'write', 'id-token': 'write' });
    const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action!);
    expect(uses).to.have.length.greaterThan(0);
    for (const action of uses) expect(action).to.match(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(workflow).to.include('npm publish --provenance');
    expect(workflow).not.to.include('secrets.');
  });
});
