// The last lines of npm test: what ran, what was skipped, and the total.

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {number} code exit code of the tool
 * @property {import('./test-report.mjs').TestCounts} [tests] absent for a stage without tests
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Total */

// Only these tests may be skipped where nothing may: the text they read is not ours to ship.
const readsSourceText = /source text/i;

/**
 * Writes a line for each stage and each group of skipped tests, and adds everything up. A stage
 * without tests that fails, or whose report is missing, counts as one failed test.
 *
 * @param {Stage[]} stages
 * @param {{ strict: boolean, withSources: boolean }} options strict makes a skipped test a failure
 * @returns {Total}
 */
export function writeSummary(stages, { strict, withSources }) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n── Summary');
  for (const { name, code, tests } of stages) {
    const failed = Math.max(tests?.failed ?? 0, code === 0 ? 0 : 1);
    const skipped = tests?.skipped ?? [];
    const forbidden = strict
      ? skipped.filter((title) => withSources || !readsSourceText.test(title))
      : [];
    total.passed += tests?.passed ?? 0;
    total.failed += failed + forbidden.length;
    total.skipped += skipped.length - forbidden.length;
    const mark = failed + forbidden.length === 0 ? '✓' : '✗';
    const counts = tests
      ? `${tests.passed} passed, ${failed} failed, ${skipped.length} skipped`
      : code === 0
        ? 'passed'
        : 'failed';
    console.log(`${mark} ${name}: ${counts}`);
    for (const title of skipped) {
      const reason = forbidden.includes(title) ? 'skipped, which CI does not allow' : 'skipped';
      console.log(`    ${reason}: ${title}`);
    }
  }
  return total;
}

/**
 * The total in the one form that other programs read.
 *
 * @param {Total} total
 */
export function totalLine({ passed, failed, skipped }) {
  return `Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
