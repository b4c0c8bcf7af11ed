import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { KIT_VERSION } from '../../src/internal/define-element.js';

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
});
