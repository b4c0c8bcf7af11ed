import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { en as enCard } from '../../src/i18n/en-card.js';
import { nl } from '../../src/i18n/nl.js';
import { base } from '../../src/i18n/nl/base.js';

/** A source file and everything that it builds on. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  const file = path.replace(/\.js$/, '.ts');
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, to] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm)) reach(join(dirname(file), to!), seen);
  return seen;
}

describe('the parts of the Dutch words', () => {
  for (const define of readdirSync('src/components').map((name) => `src/components/${name}/define.ts`).filter((path) => existsSync(path))) {
    it(`${define.split('/')[2]!} brings every word that it says`, async () => {
      const files = [...reach(define)];
      const own: object[] = await Promise.all(files.filter((file) => file.includes('/i18n/nl/')).map(async (file) => Object.assign({}, ...Object.values((await import(`../../${file}`)) as object)) as object));
      const there = new Set(Object.keys(Object.assign({}, base, ...own) as object));
      const said = files.filter((file) => !/\/i18n\/(en|fy|nl)/.test(file)).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bwords\.(\w+)/g)].map(([, key]) => key!)).filter((key) => key in nl);
      expect(said).to.have.length.above(5);
      expect([...new Set(said)].filter((key) => !there.has(key))).to.deep.equal([]);
    });
  }

  it('of a card are all in the file that a card fetches of another language', () => {
    const files = [...reach('src/components/card/define.ts')].filter((file) => !/\/i18n\/(en|fy|nl)/.test(file));
    const said = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bwords\.(\w+)/g)].map(([, key]) => key!)).filter((key) => key in nl);
    expect(said).to.include('themes');
    expect([...new Set(said)].filter((key) => !(key in enCard))).to.deep.equal([]);
  });
});
