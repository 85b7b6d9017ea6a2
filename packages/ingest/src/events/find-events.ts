import { UNSUPPORTED } from '../cues/cue-table.ts';
import type { SentenceCues } from '../cues/find-cues.ts';
import { tenseAt, wasOnlyPlanned } from '../cues/tense.ts';
import type { ResolvedDate } from '../dates/resolved-date.ts';
import { boundsOfPart, valueBounds } from '../dates/value-bounds.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Block, SegmentedText, Span } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { INSIDE } from '../text/brackets.ts';
import { tellsEvent } from './date-gate.ts';
import type { DatedEvent } from './event.ts';
import { placeIn, placeOfHeading } from './event-place.ts';
import { eventTypeOf, UNDATED_EVENT } from './event-types.ts';

/** What the events of a text are drafted from. */
export interface EventInput {
  readonly segmented: SegmentedText;
  readonly sentences: readonly Sentence[];
  readonly cues: readonly SentenceCues[];
  readonly brackets: Uint8Array;
  readonly dates: readonly ResolvedDate[];
  readonly mentions: readonly NameMention[];
  readonly quotations: readonly Quotation[];
  /** The day on which the text was written (EDTF), where it is known. */
  readonly written: string | undefined;
}

// A clause of more units is a list; the names at its other end have nothing to do with the date.
const CLAUSE_REACH = 320;

/** Dated events: one for each date that tells something, and one for each undated bullet that goes on with the day before. */
export function findEvents(input: EventInput): DatedEvent[] {
  const { segmented, sentences, brackets, dates } = input;
  const { text, blocks } = segmented;
  const events: DatedEvent[] = [];
  const telling = dates.filter((date) => {
    const block = blocks[date.block];
    return block !== undefined && tellsEvent(text, date, block, brackets);
  });
  let sentence = 0;
  telling.forEach((date, index) => {
    const block = blocks[date.block];
    if (block === undefined || date.value === undefined) return;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= date.start)
      sentence += 1;
    const own = sentences[sentence] ?? { ...block, block: date.block };
    const clause = clauseOf(date, own, telling[index - 1], telling[index + 1], block, brackets);
    const last = events.at(-1);
    if (last?.when === date.value && last.start === own.start) return;
    events.push(draftEvent(input, date, date.value, own, sentence, clause, block));
  });
  const found = [...events, ...undatedBullets(input, events)];
  return found.sort((a, b) => (a.date?.start ?? a.start) - (b.date?.start ?? b.start));
}

function draftEvent(
  input: EventInput,
  date: ResolvedDate,
  when: string,
  sentence: Span,
  sentenceIndex: number,
  clause: Span,
  block: Block,
): DatedEvent {
  const { segmented, cues } = input;
  const { text } = segmented;
  const status = statusOf(input, date, when, sentence, block);
  // The place of the heading is that of the days told under it, not of plans and years.
  const inParens = ((input.brackets[date.start] ?? 0) & INSIDE.paren) !== 0;
  const headPlace = status === 'occurred' && /^\d{4}-\d{2}-\d{2}$/u.test(when) && !inParens;
  const { participants, place } = namesOf(input, clause, block, headPlace);
  const marks = [...(cues[sentenceIndex]?.marks ?? [])].filter((mark) => UNSUPPORTED.has(mark));
  return {
    start: sentence.start,
    end: sentence.end,
    when,
    date: { start: date.start, end: date.end },
    flags: date.flags,
    candidates: date.candidates,
    status,
    type: eventTypeOf(text.slice(clause.start, clause.end), block.lang),
    participants,
    place,
    marks: marks.sort(),
    block: date.block,
    rule: 'event/date',
    confidence:
      marks.length > 0 ? 'guess' : date.confidence === 'sure' ? 'likely' : date.confidence,
  };
}

/** What lies after the day of writing is planned, what lies before it has happened; where that day is not known, the tense tells. */
function statusOf(
  { segmented, written }: EventInput,
  date: ResolvedDate,
  when: string,
  sentence: Span,
  block: Block,
): DatedEvent['status'] {
  const [own, day] = [
    boundsOfPart(valueBounds(when), date.point.part),
    written === undefined ? undefined : valueBounds(written),
  ];
  if (own !== undefined && day !== undefined) {
    if (own.first > day.last) return 'planned';
    if (own.last < day.first)
      return wasOnlyPlanned(segmented.text, date, sentence, block.lang) ? 'planned' : 'occurred';
  }
  return tenseAt(segmented.text, date, sentence, block.lang) === 'future' ? 'planned' : 'occurred';
}

/** The part of a sentence that one of its dates governs: to the next date, and back to the beginning for the first. */
function clauseOf(
  date: Span,
  sentence: Span,
  before: Span | undefined,
  after: Span | undefined,
  block: Block,
  brackets: Uint8Array,
): Span {
  const inParens = (at: number) => ((brackets[at] ?? 0) & INSIDE.paren) !== 0;
  let start = Math.max(sentence.start, date.start - CLAUSE_REACH);
  let end = Math.min(sentence.end, date.end + CLAUSE_REACH);
  if (before !== undefined && before.end > start)
    start = block.lang === 'ja' ? date.start : before.end;
  if (after !== undefined && after.start < end) end = after.start;
  // A date in brackets governs what stands in them, and one outside what stands outside.
  if (inParens(date.start)) {
    let from = date.start;
    while (from > start && inParens(from - 1)) from -= 1;
    let to = date.end;
    while (to < end && inParens(to)) to += 1;
    return { start: from, end: to };
  }
  return { start, end };
}

function namesOf(
  { segmented, mentions, quotations }: EventInput,
  clause: Span,
  block: Block,
  headPlace: boolean,
) {
  const { text, blocks } = segmented;
  const said = within(quotations, { start: clause.start - 1, end: clause.end + 1 }).filter(
    ({ kind }) => kind === 'speech' || kind === 'scare',
  );
  const outside = (mention: NameMention) =>
    !said.some(({ start, end }) => start <= mention.start && mention.end <= end);
  const inside = within(mentions, clause).filter(outside);
  const heading = block.heading === undefined ? undefined : blocks[block.heading];
  const ofType = (wanted: NameMention['type']) => inside.filter(({ type }) => type === wanted);
  const headed =
    heading === undefined || !headPlace || block.kind !== 'bullet1'
      ? undefined
      : placeOfHeading(
          text,
          within(mentions, heading).filter(({ type }) => type === 'place'),
          heading,
          heading.body,
        );
  const place =
    placeIn(text, ofType('place'), clause, block.lang) ??
    headed ??
    placeIn(text, ofType('organization'), clause, block.lang);
  const participants = new Set(
    inside.flatMap(({ type, entity }) => (type === 'place' || entity === place ? [] : [entity])),
  );
  // ・2024年に… under ●Resolute Dragon演習 is about the exercise.
  const parent = block.parent === undefined ? undefined : blocks[block.parent];
  if (parent !== undefined) {
    for (const { type, entity, start } of within(mentions, parent)) {
      if (
        (type === 'exercise' || type === 'program' || type === 'operation') &&
        start - parent.body < 24
      )
        participants.add(entity);
    }
  }
  return { participants: [...participants], place };
}

/** The items inside a stretch; the list is in order. */
function within<T extends Span>(mentions: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Bullets without a date, with the verb of an event, under a heading whose bullet before has a day: the same day is proposed. */
function undatedBullets(input: EventInput, events: readonly DatedEvent[]): DatedEvent[] {
  const { segmented, dates, cues, sentences } = input;
  const { text, blocks } = segmented;
  const dated = new Set(dates.map(({ block }) => block));
  const firstOf = new Map<number, DatedEvent>();
  for (const event of events) if (!firstOf.has(event.block)) firstOf.set(event.block, event);
  const cueOf = new Map(sentences.map((sentence, index) => [sentence.start, cues[index]]));
  const found: DatedEvent[] = [];
  let before: DatedEvent | undefined;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading' || block.kind === 'separator' || block.kind === 'paragraph')
      before = undefined;
    if (block.kind !== 'bullet1') return;
    const event = firstOf.get(index);
    if (event !== undefined) {
      before =
        /^\d{4}-\d{2}-\d{2}$/u.test(event.when) && event.status === 'occurred' ? event : undefined;
      return;
    }
    if (before === undefined || dated.has(index)) return;
    const words = text.slice(block.body, Math.min(block.end, block.body + CLAUSE_REACH));
    if (!UNDATED_EVENT[block.lang].test(words)) return;
    const clause = { start: block.body, end: block.end };
    found.push({
      ...clause,
      when: before.when,
      date: undefined,
      flags: ['inferred'],
      candidates: [],
      status: 'occurred',
      type: eventTypeOf(words, block.lang),
      ...namesOf(input, clause, block, true),
      marks: [...(cueOf.get(block.body)?.marks ?? [])]
        .filter((mark) => UNSUPPORTED.has(mark))
        .sort(),
      block: index,
      rule: 'event/bullet-before',
      confidence: 'likely',
    });
  });
  return found;
}
