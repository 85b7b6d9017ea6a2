import type { Gold } from './gold.ts';
import { type Counts, overlaps, pair, plain } from './match.ts';
import type { Prediction } from './prediction.ts';

/** Abbreviations: short and long form equal; each pair once. A short form with the gloss beside it counts neither way. */
export function scoreAbbreviations(gold: Gold, { abbreviations }: Prediction): Counts {
  const once = [
    ...new Map(
      abbreviations.map((one) => [`${plain(one.short)}\n${plain(one.long)}`, one]),
    ).values(),
  ];
  const goldOnce = [
    ...new Map(
      gold.abbreviations.map((one) => [
        `${plain(one.short.text ?? '')}\n${plain(one.long.text ?? '')}`,
        one,
      ]),
    ).values(),
  ];
  const matched = pair(
    goldOnce,
    once,
    (one, other) =>
      plain(one.short.text ?? '') === plain(other.short) &&
      [one.long.text ?? '', ...(one.longAlts ?? [])].some(
        (long) => plain(long) === plain(other.long),
      ),
  );
  const used = new Set(matched.values());
  const isGloss = (other: (typeof once)[number]) =>
    gold.abbreviations.some(
      ({ short, gloss }) =>
        gloss !== undefined &&
        plain(short.text ?? '') === plain(other.short) &&
        plain(gloss) === plain(other.long),
    );
  const wrong = once.filter((one) => !used.has(one) && !isGloss(one));
  return { tp: matched.size, fp: wrong.length, fn: goldOnce.length - matched.size };
}

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

/** Counts of links: by address, with title, with kind. */
export interface LinkScore {
  readonly url: Counts;
  readonly titled: Counts;
  readonly kind: Counts;
}

/** Links: the address exactly; the title after folding widths and spaces. */
export function scoreLinks(gold: Gold, { links }: Prediction): LinkScore {
  type One = Gold['links'][number];
  type Other = Prediction['links'][number];
  const count = (golden: readonly One[], mayMatch: (one: One, other: Other) => boolean): Counts => {
    const matched = pair(golden, links, mayMatch);
    return { tp: matched.size, fp: links.length - matched.size, fn: golden.length - matched.size };
  };
  const sameUrl = (one: One, other: Other) => one.url === other.url;
  const titled = gold.links.filter(({ title }) => title !== undefined);
  const untitled = gold.links.filter(({ title }) => title === undefined);
  const sameTitle = (one: One, other: Other) =>
    sameUrl(one, other) &&
    [one.title ?? '', ...(one.titleAlts ?? [])].some(
      (title) => plain(title) === plain(other.title ?? ''),
    );
  const withTitle = count(titled, sameTitle);
  // A link that gold gives no title for is no wrong title.
  const neutral = links.filter((other) => untitled.some((one) => sameUrl(one, other))).length;
  return {
    url: count(gold.links, sameUrl),
    titled: { ...withTitle, fp: Math.max(0, withTitle.fp - neutral) },
    kind: count(gold.links, (one, other) => sameUrl(one, other) && one.kind === other.kind),
  };
}

/** Lines with the right kind, and all annotated lines. */
export function scoreSegments(
  gold: Gold,
  { segments }: Prediction,
): { readonly right: number; readonly all: number } {
  const right = gold.segments.filter(({ line, kind }) => segments[line - 1] === kind);
  return { right: right.length, all: gold.segments.length };
}
