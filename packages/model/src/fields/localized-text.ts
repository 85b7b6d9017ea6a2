import { z } from 'zod';
import { withFormat } from './field-format.ts';
import { plainText } from './plain-text.ts';

/** Text for people, in English and in Japanese; both are required. */
export const localizedText = withFormat(
  z.strictObject({
    en: plainText.meta({ description: 'English text.' }),
    ja: plainText.meta({ description: 'Japanese text.' }),
  }),
  { format: 'localized' },
);

/** Text for people in both languages. */
export type LocalizedText = z.infer<typeof localizedText>;

/** Language of a text or of output. */
export type Lang = keyof LocalizedText;
