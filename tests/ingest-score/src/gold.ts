import { z } from 'zod';

/** Further right answers: one or a list. */
const also = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();
const flag = z.boolean().optional();
const note = z.string().optional();

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
const goldSpan = span.extend({ line: z.int().positive(), text: note });
const formSpan = goldSpan.partial({ line: true });

/** One document of gold annotations, format `briefing-gold/1`; keys it does not name are notes of the annotator. */
export const goldSchema = z.object({
  format: z.literal('briefing-gold/1'),
  id: z.string(),
  language: z.string(),
  textFile: z.string(),
  textSha256: note,
  stress: flag,
  publishedOn: note,
  entities: z.record(
    z.string(),
    z.object({
      type: z.string(),
      name: z.string(),
      altTypes: also,
      surfaces: z.array(z.string()),
    }),
  ),
  mentions: z.array(goldSpan.extend({ entity: z.string(), type: z.string() })),
  dates: z.array(
    goldSpan.extend({
      value: z.string(),
      class: z.string(),
      altValues: also,
      optional: flag,
      weekdayConflict: flag,
    }),
  ),
  events: z.array(
    z.object({
      date: z.string(),
      altValues: also,
      lines: z.tuple([z.int(), z.int()]),
      participants: z.array(z.string()),
      place: note,
      placeAlts: also,
      planned: flag,
      optional: flag,
    }),
  ),
  abbreviations: z.array(
    z.object({
      short: formSpan,
      long: formSpan,
      longAlts: also,
      gloss: note,
      optional: flag,
    }),
  ),
  quotes: z.array(
    goldSpan.extend({
      speaker: note,
      speakerRole: note,
      optional: flag,
    }),
  ),
  bracketsNotQuotes: z.array(goldSpan),
  links: z.array(
    z.object({
      url: z.string(),
      title: note,
      titleAlts: also,
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
