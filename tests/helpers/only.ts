import type { Suite, Test } from 'mocha';
import { engine, nameOf, type Engine } from '../../scripts/engines.mjs';

/** What this engine leaves to others; the reporter tells it at the end of a run. */
const left = ((globalThis as { leftToOthers?: string[] }).leftToOthers ??= []);

/**
 * Tests for the engines that can run them, with the reason in their title. On another engine they are not registered but told, and
 * counted, at the end of the run.
 * @param reason what the others lack
 */
export function only(engines: readonly Engine[], reason: string): { it: (title: string, run: () => Promise<void>) => Test; describe: (title: string, body: () => void) => Suite } {
  const names = engines.map(nameOf).join(' and ');
  const leave = <Kind extends Suite | Test>(one: Kind, siblings: Kind[], tests: number): Kind => {
    if (!engines.includes(engine)) {
      siblings.splice(siblings.indexOf(one), 1);
      left.push(`${one.fullTitle()}${tests === 1 ? '' : `: ${tests} tests`}`);
    }
    return one;
  };
  return {
    it: (title, run) => {
      const test = it(`${title} (${names} only: ${reason})`, run);
      return leave(test, test.parent!.tests, 1);
    },
    describe: (title, body) => {
      const suite = describe(`${title} (${names} only: ${reason})`, body);
      return leave(suite, suite.parent!.suites, suite.total());
    },
  };
}
