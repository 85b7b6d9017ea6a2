import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { plainText } from './plain-text.ts';
import { labeledReference } from './reference.ts';
import { vocabulary } from './vocabulary.ts';

/** What relation an alias has to the name it stands for. */
const aliasType = vocabulary('alias-type', {
  'as-printed': { en: 'as printed in the briefing', ja: '本文の表記' },
  official: { en: 'official form', ja: '正式名' },
  abbreviation: { en: 'abbreviation', ja: '略称' },
  former: { en: 'former name', ja: '旧称' },
  variant: { en: 'variant form', ja: '異表記' },
  secondary: { en: 'secondary title', ja: '併称' },
});

/** Another name of a record in one language, with the period in which it was in use where that matters. */
export const alias = z.strictObject({
  text: plainText,
  lang: z.enum(['en', 'ja']),
  type: aliasType.optional(),
  valid: edtfDate.optional().meta({ description: 'When the name was in use (EDTF interval).' }),
  means: labeledReference({ en: 'Name now means', ja: '名称が今指すもの' }).optional().meta({
    description: 'The record the alias stands for today, when it is not this one.',
  }),
});
