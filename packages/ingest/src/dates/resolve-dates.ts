import { tenseAt } from '../cues/tense.ts';
import { blockIndexAt, type SegmentedText } from '../segment/segmented-text.ts';
import type { Sentence } from '../segment/sentences.ts';
import { INSIDE } from '../text/brackets.ts';
import { type CivilDay, civilDay, dayNumber } from './civil-days.ts';
import { findAnchor, fullDay, isStrong, type TensedDate } from './date-anchor.ts';
import type { DateExpression } from './date-expression.ts';
import { findDates } from './find-dates.ts';
import type { KnownRange } from './month-choice.ts';
import { type ResolvedPoint, resolvePoint } from './resolve-point.ts';
import type { Confidence, DateFlag, ResolvedDate } from './resolved-date.ts';
import { DOUBTS } from './resolved-date.ts';
import type { PointContext } from './settle-year.ts';

// Evidence further away than this many dates says nothing.
const NEAR = 8;

/** Finds and resolves all dates of a text from the whole of it; `published` is the day it is known to have appeared. */
export function resolveDates(
  segmented: SegmentedText,
  sentences: readonly Sentence[],
  brackets: Uint8Array,
  published?: CivilDay,
): ResolvedDate[] {
  const { text, blocks } = segmented;
  let told = 0;
  const dates = findDates(segmented, brackets).map((date): TensedDate => {
    while ((sentences[told + 1]?.start ?? Number.POSITIVE_INFINITY) <= date.start) told += 1;
    const block = blockIndexAt(blocks, date.start);
    const lang = blocks[block]?.lang ?? segmented.lang;
    return { ...date, block, tense: tenseAt(text, date, sentences[told] ?? date, lang) };
  });
  const found = findAnchor(segmented, dates, published);
  const { anchor } = found;
  const statedSet = found.published;
  const ranges = knownRanges(dates, segmented, anchor);
  const months = dates.flatMap(({ point, block, start }) =>
    typeof point.month === 'number' && typeof point.year === 'number'
      ? [{ year: point.year, month: point.month, line: blocks[block]?.firstLine ?? 0, at: start }]
      : [],
  );
  const strongAnchor = anchor && { ...anchor, strong: isStrong(anchor) };
  let before: DayBefore | undefined;
  let planned: DayBefore | undefined;
  let headed: MonthNamed | undefined;
  let named: MonthNamed | undefined;
  let yearBefore: number | undefined;
  let monthBefore: PointContext['monthBefore'];
  let printed: { readonly year: number; readonly month: number; readonly at: number } | undefined;
  let sentence = 0;

  return dates.map((date): ResolvedDate => {
    const block = blocks[date.block];
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= date.start)
      sentence += 1;
    const own = sentences[sentence];
    // A plan is where the story goes on from only in its own line.
    const base = planned?.block === date.block ? planned : before;
    const inSection = headed !== undefined && headed.block === block?.heading ? headed : undefined;
    const follows = named !== undefined && named.at > (base?.at ?? -1) ? named : undefined;
    const context: PointContext = {
      anchor: strongAnchor,
      before: base,
      restarts: base !== undefined && blocks[base.block]?.heading !== block?.heading,
      named: follows ?? inSection,
      yearBefore,
      monthBefore,
      printedBefore: printed !== undefined && printed.at >= (own?.start ?? 0) ? printed : undefined,
      ranges: nearest(ranges, date.start, NEAR),
      months: nearest(months, date.start, NEAR),
      tense: date.tense,
    };
    const first = resolvePoint(withYearOfEnd(date), context);
    const last =
      date.until &&
      resolvePoint(inherit(date.until, date.point, first), { ...context, tense: 'unclear' });
    const isPublished = statedSet.has(date);
    const resolved = combine(date, first, last, isPublished);
    const aside = ((brackets[date.start] ?? 0) & (INSIDE.paren | INSIDE.quote)) !== 0;
    // The end of a stretch of time is not where the story goes on from.
    const isEnd = date.until === undefined && text.startsWith('まで', date.end);
    const running =
      !aside && !isEnd && block?.kind !== 'link' && block?.kind !== 'note' && !isPublished;
    const place = { line: block?.firstLine ?? 0, at: date.start, block: date.block };
    if (first.day !== undefined && running) {
      const ahead =
        date.tense === 'future' &&
        strongAnchor !== undefined &&
        dayNumber(first.day) > dayNumber(strongAnchor);
      if (ahead) planned = { ...first.day, ...place };
      else before = { ...first.day, ...place };
    }
    if (first.year !== undefined && !aside) yearBefore = first.year;
    const { line } = place;
    const [, year, month] = /^(\d{4})-(0\d|1[0-2])/u.exec(first.value ?? '') ?? [];
    if (year !== undefined && month !== undefined && running)
      monthBefore = { year: Number(year), month: Number(month), line };
    const { point } = date;
    const monthOnly = point.day === undefined && typeof point.month === 'number';
    if (monthOnly && year !== undefined && month !== undefined && date.until === undefined) {
      const own = { year: Number(year), month: Number(month), ...place };
      if (block?.kind === 'heading') headed = own;
      else if (running && point.year === undefined && point.part === undefined) named = own;
    }
    if (typeof point.year === 'number' && typeof point.month === 'number' && !aside)
      printed = { year: point.year, month: point.month, at: date.start };
    return { ...date, ...resolved, published: isPublished };
  });
}

interface Place {
  readonly line: number;
  readonly at: number;
  readonly block: number;
}

type DayBefore = CivilDay & Place;
type MonthNamed = { readonly year: number; readonly month: number } & Place;

/** The items nearest to a position, nearest first; the list is in order of position. */
function nearest<T extends { readonly at: number }>(
  items: readonly T[],
  at: number,
  count: number,
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return items
    .slice(Math.max(0, low - count), low + count)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at);
}

/** `between March and May 2025`: the year is printed once, at the end. */
function withYearOfEnd({ point, until }: DateExpression): DateExpression['point'] {
  if (typeof until?.year !== 'number' || point.year !== undefined) return point;
  if (typeof point.month !== 'number' || typeof until.month !== 'number') return point;
  return { ...point, year: point.month <= until.month ? until.year : until.year - 1 };
}

/** The second date of a range takes from the first what it does not print. */
function inherit(
  until: DateExpression['point'],
  point: DateExpression['point'],
  first: ResolvedPoint,
): DateExpression['point'] {
  const { day, year } = first;
  if (typeof until.day === 'object' && until.day.from === 'start') {
    if (day === undefined) return until;
    return { ...civilDay(dayNumber(day) + until.day.shift) };
  }
  if (until.year !== undefined || year === undefined) return until;
  const month = typeof until.month === 'number' ? until.month : undefined;
  if (until.day !== undefined && month === undefined) {
    if (day === undefined) return until;
    const turns = typeof until.day === 'number' && until.day < day.day;
    const next = day.month === 12 ? { year: year + 1, month: 1 } : { year, month: day.month + 1 };
    return { ...until, ...(turns ? next : { year, month: day.month }) };
  }
  if (month === undefined) return until;
  const firstMonth = day?.month ?? (typeof point.month === 'number' ? point.month : 1);
  return { ...until, year: month < firstMonth ? year + 1 : year };
}

function combine(
  date: DateExpression,
  first: ResolvedPoint,
  last: ResolvedPoint | undefined,
  published: boolean,
): Pick<ResolvedDate, 'value' | 'confidence' | 'flags' | 'evidence' | 'candidates'> {
  const flags = new Set<DateFlag>([...first.flags, ...(last?.flags ?? [])]);
  if (date.listed === true) flags.add('ambiguous');
  let value = first.value;
  if (last !== undefined) {
    // A half of a year is a stretch itself.
    const [start, end] = [first.value?.split('/')[0], last.value?.split('/').at(-1)];
    value = start === undefined || end === undefined ? undefined : `${start}/${end}`;
    if (first.value !== undefined && last.value !== undefined && last.value < first.value) {
      flags.add('ambiguous');
    }
  }
  if (value === undefined) flags.add('unresolved');
  if (published && fullDay(date) !== undefined) flags.delete('ambiguous');
  const doubtful = [...flags].some((flag) => DOUBTS.has(flag));
  const lost = flags.has('ambiguous') || flags.has('weekday-conflict') || flags.has('unresolved');
  const confidence: Confidence = lost ? 'guess' : doubtful ? 'likely' : 'sure';
  return {
    value,
    confidence,
    flags: [...flags].sort(),
    evidence: [...first.evidence, ...(last?.evidence ?? [])],
    candidates: last === undefined ? first.candidates : [],
  };
}

/** Ranges whose days can be counted, years included where the anchor settles them. */
function knownRanges(
  dates: readonly (DateExpression & { readonly block: number })[],
  { blocks }: SegmentedText,
  anchor: CivilDay | undefined,
): (KnownRange & { readonly at: number })[] {
  return dates.flatMap((date) => {
    const { point, until } = date;
    if (until === undefined || typeof point.month !== 'number') return [];
    if (typeof point.day !== 'number' || typeof until.day !== 'number') return [];
    const year = typeof point.year === 'number' ? point.year : anchor?.year;
    if (year === undefined) return [];
    const month = typeof until.month === 'number' ? until.month : point.month;
    const from = dayNumber({ year, month: point.month, day: point.day });
    const endYear = month < point.month ? year + 1 : year;
    const to = dayNumber({ year: endYear, month, day: until.day });
    const line = blocks[date.block]?.firstLine ?? 0;
    return to < from ? [] : [{ from, to, line, at: date.start }];
  });
}
