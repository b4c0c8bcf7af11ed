/** What a script that is a test run of its own counts and says, as `scripts/test.mjs` reads it. */
import { endRun } from './end-run.cjs';

let passed = 0;
const failures = [];

/** Counts a test that passed. */
export function pass() {
  passed += 1;
}

/** Counts a test that failed, and says why; what came twice once. */
export function fail(what, complaints) {
  const why = [...new Set(complaints)].join('\n');
  failures.push({ what, why });
  console.log(`✗ ${what}\n${why.replace(/^/gm, '    ')}`);
}

/** Counts a test that failed where there is something to complain of. */
export function judge(what, complaints) {
  if (complaints.length > 0) fail(what, complaints);
  else pass();
}

/**
 * The last line of a run, its count for the run of all, and its exit code.
 * @param {string} [hint] said before the last line when something failed
 */
export function close(hint) {
  if (failures.length > 0 && hint) console.log(hint);
  endRun(passed, failures);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
