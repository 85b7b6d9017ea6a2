import { z } from 'zod';
import { parseEdtf } from '../dates/index.ts';
import { withFormat } from './field-format.ts';

/** A date in EDTF, levels 0 and 1 (ISO 8601-2): `2026-01-12`, `2025-10`, `2006/2022`, `2023/..`, `2026~`, `[2026-01-16..]`. */
export const edtfDate = withFormat(
  z.string().superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (parsed.ok) return;
    context.addIssue({
      code: 'custom',
      message: parsed.message,
      params: { code: 'dates/invalid-date', hint: parsed.hint },
    });
  }),
  { format: 'edtf' },
);
