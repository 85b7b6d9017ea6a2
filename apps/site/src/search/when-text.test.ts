import { formatEdtf } from '@briefing/model/dates';
import { describe, expect, it } from 'vitest';
import { whenText } from './when-text.ts';

describe.each(['en', 'ja'] as const)('dates of hits are worded as everywhere (%s)', (lang) => {
  it.each([
    '2025',
    '2026-01',
    '2026-01-15',
    '2026-01-12/2026-01-15',
    '2024-07-28/2024-08-07',
    '2025-12-28/2026-01-03',
    '2023-03-01/2023-05-31',
    '2022-01-01/2023-12-31',
  ])('%s', (edtf) => {
    expect(whenText(edtf, lang)).toBe(formatEdtf(edtf, { lang }));
  });
});
