import { z } from 'zod';

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
const goldSpan = span.extend({ line: z.int().positive(), text: z.string().optional() });
const formSpan = goldSpan.partial({ line: true });

/** One document of gold annotations, format `briefing-gold/1`; keys it does not name are notes of the annotator. */
export const goldSchema = z.object({
  format: z.literal('briefing-gold/1'),
  id: z.string(),
  language: z.string(),
  textFile: z.string(),
  textSha256: z.string().optional(),
  stress: z.boolean().optional(),
  publishedOn: z.string().nullish(),
  entities: z.record(
    z.string(),
    z.object({
      type: z.string(),
      name: z.string(),
      altTypes: z.array(z.string()).optional(),
      surfaces: z.array(z.string()),
    }),
  ),
  mentions: z.array(goldSpan.extend({ entity: z.string(), type: z.string() })),
  dates: z.array(
    goldSpan.extend({
      value: z.string(),
      class: z.string(),
      altValues: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
      weekdayConflict: z.boolean().optional(),
    }),
  ),
  events: z.array(
    z.object({
      date: z.string(),
      altValues: z.array(z.string()).optional(),
      lines: z.tuple([z.int(), z.int()]),
      participants: z.array(z.string()),
      place: z.string().nullish(),
      placeAlts: z.array(z.string()).optional(),
      planned: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
  abbreviations: z.array(
    z.object({
      short: formSpan,
      long: formSpan,
      longAlts: z.array(z.string()).optional(),
      gloss: z.string().optional(),
      optional: z.boolean().optional(),
    }),
  ),
  quotes: z.array(
    goldSpan.extend({
      speaker: z.string().nullish(),
      speakerRole: z.string().nullish(),
      optional: z.boolean().optional(),
    }),
  ),
  bracketsNotQuotes: z.array(goldSpan),
  links: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullish(),
      titleAlts: z.array(z.string()).optional(),
      kind: z.string(),
    }),
  ),
  segments: z.array(z.object({ line: z.int().positive(), kind: z.string() })),
  ignore: z.array(goldSpan),
  passages: z
    .array(goldSpan.extend({ kind: z.enum(['rumour', 'unconfirmed', 'denied']) }))
    .optional(),
});

/** The annotations of one document, read from `briefing-gold/1`. */
export type Gold = z.infer<typeof goldSchema>;

/** A stretch of the raw text in code points, end exclusive. */
export type Span = z.infer<typeof span>;
