import type { Gold } from './gold.ts';
import { type Counts, overlaps, pair } from './match.ts';
import type { Prediction } from './prediction.ts';

/** Counts of quotations by span, and by span and speaker. */
export interface QuoteScore {
  readonly span: Counts;
  readonly speaker: Counts;
}

// Marks and a closing comma or full stop may be in or out.
const SLACK = 1;

/** Quotations: both ends within one code point; the speaker by entity, by surface, or for roles by its words. */
export function scoreQuotes(gold: Gold, prediction: Prediction): QuoteScore {
  const { quotes } = prediction;
  const near = (one: Gold['quotes'][number], other: Prediction['quotes'][number]) =>
    Math.abs(one.start - other.start) <= SLACK && Math.abs(one.end - other.end) <= SLACK;
  const count = (mayMatch: typeof near): Counts => {
    const required = gold.quotes.filter(({ optional }) => optional !== true);
    const matched = pair(required, quotes, mayMatch);
    const used = new Set(matched.values());
    const neutral = (other: Prediction['quotes'][number]) =>
      gold.quotes.some((one) => one.optional === true && near(one, other));
    const wrong = quotes.filter((one) => !used.has(one) && !neutral(one));
    return { tp: matched.size, fp: wrong.length, fn: required.length - matched.size };
  };
  return {
    span: count(near),
    speaker: count((one, other) => near(one, other) && isSpeaker(gold, prediction, one, other)),
  };
}

function isSpeaker(
  gold: Gold,
  { mentions }: Prediction,
  one: Gold['quotes'][number],
  other: Prediction['quotes'][number],
): boolean {
  const text = other.speakerText ?? '';
  if (one.speakerRole !== undefined && text.includes(one.speakerRole)) return true;
  const own = gold.mentions.filter(({ entity }) => entity === one.speaker);
  if (own.some((mention) => mention.text !== undefined && text.includes(mention.text))) return true;
  return mentions.some(
    (mention) => mention.entity === other.speaker && own.some((span) => overlaps(span, mention)),
  );
}
