/** What a script that is a test run of its own counts and says, as `scripts/test.mjs` reads it. */
import { writeFileSync } from 'node:fs';

let passed = 0;
let failed = 0;

/** Counts a test that passed. */
export function pass() {
  passed += 1;
}

/** Counts a test that failed, and says why; what came twice once. */
export function fail(what, complaints) {
  failed += 1;
  console.log(`✗ ${what}`);
  for (const complaint of new Set(complaints)) console.log(`    ${complaint}`);
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
  if (failed > 0 && hint) console.log(hint);
  console.log(`${passed} passed, ${failed} failed`);
  if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, `${passed} ${failed}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
