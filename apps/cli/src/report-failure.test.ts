import { expect, it } from 'vitest';
import type { Line } from './output/span.ts';
import { printLines } from './output/theme.ts';
import { measureWith } from './output/width.ts';
import { reportFailure } from './report-failure.ts';

it('tells what a report of a fault needs, and ends with 70', async () => {
  let said = '';
  const code = await reportFailure(
    new TypeError('x is not a function'),
    { command: 'list', argv: ['list', 'event'], asJson: false },
    {
      view: { lang: 'en', columns: 80, measure: measureWith(1), color: false },
      print: () => undefined,
      printJson: () => undefined,
      say: (lines: readonly Line[]) => {
        said += printLines(lines, false);
      },
      sayJson: () => undefined,
    },
  );
  expect(said).toContain('This is a fault of briefing itself.');
  expect(said).toContain('briefing list event');
  expect(said).toContain('TypeError: x is not a function');
  expect(code).toBe(70);
});
