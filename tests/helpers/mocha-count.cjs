const Mocha = require('mocha');
const { endRun } = require('../../scripts/end-run.cjs');

/** The spec reporter, ending with what this engine left to others and with the count. */
module.exports = class CountReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, cause) => {
      const { message, stack = '', actual, expected } = cause;
      const difference = Mocha.reporters.Base.showDiff(cause) ? Mocha.reporters.Base.generateDiff(actual, expected) : '';
      failures.push({ what: test.fullTitle(), why: [message, difference, stack.split('\n').filter((line) => /^\s+at /.test(line)).join('\n')].filter(Boolean).join('\n') });
    });
    runner.once('end', () => {
      const left = globalThis.leftToOthers ?? [];
      if (left.length > 0) console.log(`Left to other engines:\n${left.map((title) => `  - ${title}`).join('\n')}`);
      endRun(this.stats.passes, failures);
    });
  }
};
