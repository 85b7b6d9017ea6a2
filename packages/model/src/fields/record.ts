import { z } from 'zod';
import { alias } from './alias.ts';
import { fact } from './fact.ts';
import { localizedText } from './localized-text.ts';
import { plainText } from './plain-text.ts';
import { reference } from './reference.ts';
import { wikidata } from './wikidata.ts';

/** Fields of every record. */
export const recordFields = {
  sources: z
    .array(reference('source'))
    .min(1, { error: 'must name at least one source' })
    .meta({ description: 'The sources that carry what the record says.' }),
  facts: z
    .array(fact)
    .optional()
    .meta({ description: 'Further statements, each with its sources.' }),
  note: localizedText.optional().meta({ description: "The editors' note." }),
};

/** Fields of a record that has a name of its own. */
export const namedFields = {
  name: localizedText.meta({ description: 'The name shown to people.' }),
  reading: plainText
    .regex(/^[\p{Script=Hiragana}ー・ 、]+$/u, { error: 'is not hiragana' })
    .optional()
    .meta({ description: 'Reading of the Japanese name in hiragana.' }),
  aliases: z.array(alias).optional().meta({ description: 'Other names, by language and period.' }),
  description: localizedText.optional().meta({ description: 'What it is, in one sentence.' }),
  wikidata: wikidata.optional().meta({
    description: 'The Wikidata item, with the source that confirms it.',
  }),
};
