import { writeFileSync } from 'node:fs';

/** Ends a Web Test Runner run with `N passed, N failed`; with `COUNT_FILE` set, also writes the two numbers there. */
export function countReporter() {
  let failed = 0;
  return {
    stop({ sessions }) {
      let passed = 0;
      const visit = (suite) => {
        for (const test of suite.tests) {
          if (test.passed) passed += 1;
          else failed += 1;
        }
        suite.suites.forEach(visit);
      };
      for (const session of sessions) {
        const before = failed;
        if (session.testResults) visit(session.testResults);
        // An import error, a time-out or a failing hook leaves no failed test behind.
        if (!session.passed && failed === before) failed += 1;
      }
      console.log(`${passed} passed, ${failed} failed`);
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, `${passed} ${failed}`);
      process.on('exit', () => {
        if (failed > 0) process.exitCode = 1;
      });
    },
  };
}
