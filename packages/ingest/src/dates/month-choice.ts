import type { Tense } from '../cues/tense.ts';
import { addMonths, type CivilDay, dayNumber, isDay, weekdayOfDay } from './civil-days.ts';
import type { DateEvidence } from './resolved-date.ts';

/** A month of a year that a bare day may belong to, with how much speaks for it. */
interface MonthCandidate {
  readonly year: number;
  readonly month: number;
  weight: number;
  readonly evidence: DateEvidence[];
}

/** A dated range of the text; a day inside it belongs to it. */
export interface KnownRange {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** What is known when a bare day is read. */
export interface MonthContext {
  readonly anchor: (CivilDay & { readonly line: number; readonly strong: boolean }) | undefined;
  /** The date before it in the running text. */
  readonly before: (CivilDay & { readonly line: number }) | undefined;
  /** A heading stands between the date before and this one: days begin anew, and do not turn into the next month. */
  readonly restarts: boolean;
  readonly ranges: readonly KnownRange[];
  /** A month named in the heading above, or after the date before. */
  readonly named:
    | { readonly year: number; readonly month: number; readonly line: number }
    | undefined;
  /** Months printed elsewhere in the text, nearest first. */
  readonly months: readonly {
    readonly year: number;
    readonly month: number;
    readonly line: number;
  }[];
  readonly tense: Tense;
}

/** How much each kind of evidence weighs; a printed range says most, a month far away least. */
const WEIGHT = {
  range: 5,
  named: 4.5,
  before: 4,
  beforeTurn: 2.5,
  beforeBack: 1.5,
  anchor: 4,
  anchorWeak: 2,
  anchorNext: 1.5,
  text: 1,
} as const;
// The end of a month and the beginning of the next: 28日 … 3日.
const LATE_DAY = 20;
const EARLY_DAY = 12;
// Second candidates above this share of the best make the choice ambiguous.
const CLOSE = 0.6;
// Months below this share of the likeliest one are not taken for the sake of a weekday.
const UNLIKELY = 0.2;

/** The month chosen for a bare day. */
export interface MonthChoice {
  readonly day: CivilDay;
  readonly evidence: readonly DateEvidence[];
  readonly others: readonly CivilDay[];
  readonly ambiguous: boolean;
  /** Undefined when no weekday was printed. */
  readonly weekdayAgrees: boolean | undefined;
  /** All evidence names the same month. */
  readonly unanimous: boolean;
}

/** Chooses the month of a bare day; a printed weekday rules months out as long as any is left. */
export function chooseMonth(
  day: number,
  weekday: number | undefined,
  context: MonthContext,
): MonthChoice | undefined {
  const found = candidatesFor(day, context).filter(({ year, month }) =>
    isDay({ year, month, day }),
  );
  const all = withoutComing(day, found, context);
  const onWeekday = all.filter(
    ({ year, month }) => weekdayOfDay(dayNumber({ year, month, day })) === weekday,
  );
  const most = (some: readonly MonthCandidate[]) =>
    some.reduce((top, { weight }) => Math.max(top, weight), 0);
  // A month that little else speaks for does not explain a weekday; a slip of the writer does.
  const explained = most(onWeekday) > most(all) * UNLIKELY;
  const agrees = weekday === undefined ? undefined : explained;
  const pool = (agrees === true ? onWeekday : all).sort((a, b) => b.weight - a.weight);
  const [best, second] = pool;
  if (best === undefined) return undefined;
  return {
    day: { year: best.year, month: best.month, day },
    evidence: best.evidence,
    others: pool.slice(1).map(({ year, month }) => ({ year, month, day })),
    ambiguous: second !== undefined && second.weight > best.weight * CLOSE,
    weekdayAgrees: agrees,
    unanimous: all.length === 1,
  };
}

/** What has happened lies before the day of writing, where that is known. */
function withoutComing(
  day: number,
  candidates: readonly MonthCandidate[],
  { anchor, tense }: MonthContext,
): MonthCandidate[] {
  if (anchor === undefined || !anchor.strong || tense !== 'past') return [...candidates];
  const now = dayNumber(anchor);
  const gone = candidates.filter(({ year, month }) => dayNumber({ year, month, day }) <= now + 1);
  return gone.length > 0 ? gone : [...candidates];
}

function candidatesFor(day: number, context: MonthContext): MonthCandidate[] {
  const { anchor, before, restarts, ranges, named, months, tense } = context;
  const found = new Map<string, MonthCandidate>();
  const add = (
    { year, month }: { readonly year: number; readonly month: number },
    weight: number,
    code: DateEvidence['code'],
    line: number,
  ) => {
    const key = `${year}-${month}`;
    const candidate = found.get(key) ?? { year, month, weight: 0, evidence: [] };
    candidate.weight += weight;
    candidate.evidence.push({ code, line });
    found.set(key, candidate);
  };
  for (const range of ranges) {
    const month = monthInRange(day, range);
    if (month !== undefined) add(month, WEIGHT.range, 'month-from-range', range.line);
  }
  if (named !== undefined) add(named, WEIGHT.named, 'month-from-text', named.line);
  if (before !== undefined) {
    const turns = !restarts && before.day >= LATE_DAY && day <= EARLY_DAY;
    const same = day >= before.day || !turns;
    add(
      before,
      same ? (day >= before.day ? WEIGHT.before : WEIGHT.beforeTurn) : WEIGHT.beforeBack,
      'month-from-date-before',
      before.line,
    );
    if (turns) {
      const next = addMonths(before.year, before.month, 1);
      add(next, WEIGHT.beforeTurn, 'month-from-date-before', before.line);
    }
  }
  if (anchor !== undefined) {
    const past = day <= anchor.day ? anchor : addMonths(anchor.year, anchor.month, -1);
    const future = day >= anchor.day ? anchor : addMonths(anchor.year, anchor.month, 1);
    const wanted = tense === 'future' ? future : past;
    if (anchor.strong) add(wanted, WEIGHT.anchor, 'month-from-anchor', anchor.line);
    else {
      add(anchor, WEIGHT.anchorWeak, 'month-from-anchor', anchor.line);
      const next = addMonths(anchor.year, anchor.month, day < anchor.day ? 1 : -1);
      add(next, WEIGHT.anchorNext, 'month-from-anchor', anchor.line);
    }
  }
  months.slice(0, 3).forEach((month, rank) => {
    add(month, WEIGHT.text / (1 + rank), 'month-from-text', month.line);
  });
  return [...found.values()];
}

function monthInRange(day: number, { from, to }: KnownRange) {
  // Ranges of more than two months hold every day number.
  if (to - from > 62) return undefined;
  for (let at = from; at <= to; at += 1) {
    const date = new Date(at * 86_400_000);
    if (date.getUTCDate() === day) {
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
    }
  }
  return undefined;
}
