import { z } from 'zod';
import { type EdtfResult, parseEdtf } from '../dates/index.ts';
import { FROM_THE_SOURCE, KNOWN_FORMS } from '../dates/parse-edtf.ts';
import { withFormat } from './field-format.ts';
import type { LocalizedText } from './localized-text.ts';

/** A date in EDTF, levels 0 and 1 (ISO 8601-2): `2026-01-12`, `2025-10`, `2006/2022`, `2023/..`, `2026~`, `[2026-01-16..]`. */
export const edtfDate = withFormat(
  z.string().superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (parsed.ok) return;
    context.addIssue({
      code: 'custom',
      message: parsed.message,
      params: { code: 'dates/invalid-date', hint: hintOf(parsed) },
    });
  }),
  { format: 'edtf' },
);

function hintOf({ hint, replacement }: Extract<EdtfResult, { ok: false }>): LocalizedText {
  if (replacement !== undefined) {
    return { en: `Write ${replacement}.`, ja: `${replacement} と書いてください。` };
  }
  const ja =
    hint === FROM_THE_SOURCE
      ? '出典で確かめ、出典にない部分は省いてください。'
      : '2026-01-15、2026-01、2026、2026-01-12/2026-01-15、2023/.. のように書いてください。';
  return { en: `${hint ?? KNOWN_FORMS}.`, ja };
}
