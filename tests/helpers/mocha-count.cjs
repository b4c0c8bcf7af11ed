const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

/** The spec reporter, ending with what this engine left to others and `N passed, N failed`; with COUNT_FILE set it writes the two numbers there. */
module.exports = class CountReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      const left = globalThis.leftToOthers ?? [];
      if (left.length > 0) console.log(`Left to other engines:\n${left.map((title) => `  - ${title}`).join('\n')}`);
      console.log(`${passes} passed, ${failures} failed`);
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, `${passes} ${failures}`);
    });
  }
};
