import { z } from 'zod';
import { vocabulary } from './vocabulary.ts';

/** Why a value is absent; unknown is not none. */
export const unknownReason = vocabulary('unknown-reason', {
  'not-stated': { en: 'not stated', ja: '記載なし' },
  'not-found': { en: 'looked for, not found', ja: '調査したが不明' },
  withheld: { en: 'withheld', ja: '非公表' },
});

/** A value that is known to exist but is not known. */
export const unknownValue = z.strictObject({ unknown: unknownReason });
