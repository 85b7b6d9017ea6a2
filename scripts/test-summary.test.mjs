import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { totalLine, writeSummary } from './test-summary.mjs';

/** @type {string[]} */
let lines = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** @param {string[]} skipped */
const unit = (...skipped) => ({
  name: 'Unit tests',
  code: 0,
  tests: { passed: 3, failed: 0, skipped },
});

it('counts a failed stage without tests as one failure', () => {
  const total = writeSummary([{ name: 'Types', code: 2 }, unit()], {
    strict: false,
    withSources: true,
  });
  expect(totalLine(total)).toBe('Tests: 3 passed, 1 failed');
  expect(lines).toEqual([
    '\n── Summary',
    '✗ Types: failed',
    '✓ Unit tests: 3 passed, 0 failed, 0 skipped',
  ]);
});

it('counts a run that ends badly after its tests passed', () => {
  const total = writeSummary([{ ...unit(), code: 1 }], { strict: false, withSources: true });
  expect(total.failed).toBe(1);
});

it('names what was skipped', () => {
  const total = writeSummary([unit('Home page has a title')], { strict: false, withSources: true });
  expect(totalLine(total)).toBe('Tests: 3 passed, 0 failed, 1 skipped');
  expect(lines).toContain('    skipped: Home page has a title');
});

it('lets CI skip only the tests of a source text that is absent', () => {
  const stage = unit('Home page has a title', 'The source text is nowhere repeated');
  expect(writeSummary([stage], { strict: true, withSources: false })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  });
  expect(writeSummary([stage], { strict: true, withSources: true }).failed).toBe(2);
  expect(lines).toContain('    skipped, which CI does not allow: Home page has a title');
});
