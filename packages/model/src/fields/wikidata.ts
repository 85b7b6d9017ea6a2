import { z } from 'zod';
import { reference } from './reference.ts';

/** A Wikidata item id with the source that confirms it. */
export const wikidata = z.strictObject({
  id: z.string().regex(/^Q[1-9]\d*$/u, { error: 'is not a Wikidata item id such as Q17' }),
  source: reference('source'),
});
