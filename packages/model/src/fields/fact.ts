import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { localizedText } from './localized-text.ts';
import { labeledReference, reference } from './reference.ts';

/** A single statement about a record, in our own words, with the sources that carry it. */
export const fact = z.strictObject({
  text: localizedText,
  when: edtfDate.optional(),
  about: z.array(labeledReference({ en: 'Mentioned in a fact', ja: '事実の中で言及' })).optional(),
  sources: z.array(reference('source')).min(1),
});
