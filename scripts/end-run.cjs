const { writeFileSync } = require('node:fs');

/**
 * Ends a test run with `N passed, N failed`, and leaves the same in COUNT_FILE for a run of all.
 * CommonJS, for mocha loads its reporters that way.
 * @param {number} passed how many tests
 * @param {readonly { what: string, why: string }[]} failures the tests that failed
 */
exports.endRun = (passed, failures) => {
  console.log(`${passed} passed, ${failures.length} failed`);
  if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failures }));
};
