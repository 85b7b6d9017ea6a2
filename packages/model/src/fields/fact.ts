import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { localizedText } from './localized-text.ts';
import { reference } from './reference.ts';

/** A single statement about a record, in our own words, with the sources that carry it. */
export const fact = z.strictObject({
  text: localizedText,
  when: edtfDate.optional(),
  about: z.array(reference()).optional(),
  sources: z.array(reference('source')).min(1),
});
