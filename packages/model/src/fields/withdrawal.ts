import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { recordId } from './id.ts';
import { localizedText } from './localized-text.ts';

/** Why a record was taken back; it stands in the place of the record, whose id never vanishes. */
export const withdrawalSchema = z.strictObject({
  date: edtfDate.meta({ description: 'Day on which the record was withdrawn.' }),
  reason: localizedText.meta({ description: 'Why, in both languages.' }),
  successor: recordId
    .optional()
    .meta({ description: 'The record that readers are sent to instead, where there is one.' }),
});

/** The withdrawal of a record: since when, why, and what readers are sent to instead. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;
