import { relative } from 'node:path';
import { endRun } from '../../scripts/end-run.cjs';

/** What errors of Web Test Runner say; a stack has no message there. */
const tell = (errors) => errors.flatMap(({ message, stack }) => [message, stack]).filter(Boolean).join('\n');

/** Ends a Web Test Runner run with the count. */
export function countReporter() {
  const failures = [];
  return {
    stop({ sessions }) {
      let passed = 0;
      const visit = (suite, path, own) => {
        for (const { name, passed: isPassed, error } of suite.tests) {
          if (isPassed) passed += 1;
          else failures.push({ what: [...path, name].join(' '), why: (error && tell([error])) || own || 'it did not run' });
        }
        for (const each of suite.suites) visit(each, [...path, each.name], own);
      };
      for (const session of sessions) {
        const before = failures.length;
        const file = relative(process.cwd(), session.testFile ?? '');
        // Those of hooks are here, and not with the tests that did not run for them.
        const own = tell(session.errors ?? []);
        if (session.testResults) visit(session.testResults, [file], own);
        // An import error, a time-out or a failing hook leaves no failed test behind.
        if (!session.passed && failures.length === before) {
          failures.push({ what: file, why: own || `it ended as ${session.status}` });
        }
      }
      endRun(passed, failures);
      process.on('exit', () => {
        if (failures.length > 0) process.exitCode = 1;
      });
    },
  };
}
