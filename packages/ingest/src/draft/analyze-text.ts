import type { Abbreviation } from '../abbreviations/abbreviation.ts';
import { findAbbreviations } from '../abbreviations/find-abbreviations.ts';
import { findCues, type SentenceCues } from '../cues/find-cues.ts';
import { type CivilDay, isDay } from '../dates/civil-days.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import type { ResolvedDate } from '../dates/resolved-date.ts';
import type { DatedEvent } from '../events/event.ts';
import { findEvents } from '../events/find-events.ts';
import { findLinks, type Link } from '../links/find-links.ts';
import { findNames } from '../names/find-names.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { TextNames } from '../names/name-mention.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { segmentText } from '../segment/segment-text.ts';
import type { SegmentedText, TextLang } from '../segment/segmented-text.ts';
import { type Sentence, splitSentences } from '../segment/sentences.ts';
import { bracketMap, INSIDE } from '../text/brackets.ts';

/** What is known of a text beside its words. */
export interface TextInfo {
  /** Day on which it was published, `YYYY-MM-DD`; dates are counted from it. */
  readonly published?: string | undefined;
  readonly lang?: TextLang | undefined;
}

/** Everything that the rules find in a text; positions are units of the flow. */
export interface Analysis {
  readonly segmented: SegmentedText;
  readonly sentences: readonly Sentence[];
  readonly cues: readonly SentenceCues[];
  readonly dates: readonly ResolvedDate[];
  readonly names: TextNames;
  readonly abbreviations: readonly Abbreviation[];
  readonly quotations: readonly Quotation[];
  readonly links: readonly Link[];
  readonly events: readonly DatedEvent[];
}

/** Runs all rules over a raw text; nothing but the arguments enters, neither clock nor locale nor time zone. */
export function analyzeText(raw: string, gazetteer: Gazetteer, info: TextInfo = {}): Analysis {
  const segmented = segmentText(raw, info.lang);
  const sentences = splitSentences(segmented);
  const brackets = bracketMap(segmented.text);
  const dates = resolveDates(segmented, sentences, brackets, civilDayOf(info.published));
  const edges = edgeMap(segmented.text.length, dates, brackets);
  const isEdge = (at: number) => edges[at] === 1;
  const abbreviations = findAbbreviations(segmented, isEdge);
  const written = info.published ?? dates.find(({ published }) => published)?.value;
  const { titleEnds, ...names } = findNames({
    segmented,
    brackets,
    abbreviations,
    isEdge,
    gazetteer,
    written,
  });
  const named = coverOf(names, segmented.text.length);
  const ownDates = dates.filter(({ start, end }) => named.subarray(start, end).includes(0));
  const cues = findCues(segmented, sentences);
  const quotations = findQuotations(segmented, sentences, names, titleEnds, brackets);
  const { mentions } = names;
  return {
    segmented,
    sentences,
    cues,
    dates: ownDates,
    names,
    abbreviations,
    quotations,
    links: findLinks(segmented, ownDates),
    events: findEvents({
      segmented,
      sentences,
      cues,
      brackets,
      dates: ownDates,
      mentions,
      quotations,
      written,
    }),
  };
}

function civilDayOf(date: string | undefined): CivilDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '');
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** Units that no name reaches over: dates and addresses. */
function edgeMap(length: number, dates: readonly ResolvedDate[], brackets: Uint8Array): Uint8Array {
  const edges = Uint8Array.from(brackets, (bits) => ((bits & INSIDE.url) !== 0 ? 1 : 0));
  for (const { start, end, point, lang } of dates) {
    // A bare number may belong to a name: RIMPAC 2026.
    const { month, day, season, fiscal, part } = point;
    const bare = lang === 'en' && (month ?? day ?? season ?? fiscal ?? part) === undefined;
    if (!bare) edges.fill(1, start, Math.min(end, length));
  }
  return edges;
}

/** Units that names cover. */
function coverOf({ mentions }: TextNames, length: number): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of mentions) cover.fill(1, start, end);
  return cover;
}
