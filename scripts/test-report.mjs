// Reads what vitest's JSON reporter wrote.
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed tests, and files that could not be run at all
 * @property {string[]} skipped full names
 */

/**
 * @param {string} file
 * @returns {Promise<TestCounts | undefined>} undefined when vitest ended before it wrote a report
 */
export async function readTestReport(file) {
  let report;
  try {
    report = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
  /** @type {TestCounts} */
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const testFile of report.testResults) {
    let failedHere = 0;
    for (const { status, fullName } of testFile.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') failedHere += 1;
      else counts.skipped.push(fullName);
    }
    // A file that throws while it loads holds no test that could fail.
    if (testFile.status === 'failed' && failedHere === 0) failedHere = 1;
    counts.failed += failedHere;
  }
  return counts;
}
