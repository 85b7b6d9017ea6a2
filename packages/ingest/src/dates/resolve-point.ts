import {
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  isDay,
  weekdayOfDay,
} from './civil-days.ts';
import type { DatePoint, Shift } from './date-expression.ts';
import { chooseMonth } from './month-choice.ts';
import type { DateEvidence, DateFlag } from './resolved-date.ts';
import { type PointContext, type SettledYear, settleYear } from './settle-year.ts';
import { yearsWithWeekday } from './year-choice.ts';

/** One end of a date with its value. */
export interface ResolvedPoint {
  readonly value: string | undefined;
  readonly year?: number | undefined;
  /** Where it is known to the day. */
  readonly day?: CivilDay | undefined;
  readonly flags: readonly DateFlag[];
  readonly evidence: readonly DateEvidence[];
  readonly candidates: readonly string[];
}

const pad = (value: number) => String(value).padStart(2, '0');
const dayValue = ({ year, month, day }: CivilDay) => `${year}-${pad(month)}-${pad(day)}`;

/** Settles one end of a date: what is printed stays, what is not comes from the context, with its evidence. */
export function resolvePoint(point: DatePoint, context: PointContext): ResolvedPoint {
  const own = ownFlags(point);
  const result = settle(point, context);
  return { ...result, flags: [...new Set([...own, ...result.flags])] };
}

function ownFlags({ part, fiscal, shortYear, swapped, season }: DatePoint): DateFlag[] {
  return [
    ...(part !== undefined || (season !== undefined && season < 30)
      ? (['approximate'] as const)
      : []),
    ...(fiscal === true ? (['fiscal'] as const) : []),
    ...(shortYear !== undefined ? (['inferred'] as const) : []),
    ...(swapped === true ? (['ambiguous'] as const) : []),
  ];
}

const NOTHING: ResolvedPoint = {
  value: undefined,
  flags: ['unresolved'],
  evidence: [],
  candidates: [],
};

function settle(point: DatePoint, context: PointContext): ResolvedPoint {
  const { month, day, season, weekday } = point;
  if (typeof day === 'object') return shiftedDay(day, weekday, context);
  if (day === undefined && month === undefined && season === undefined && weekday !== undefined) {
    return bareWeekday(point, weekday, context);
  }
  if (point.week !== undefined && weekday === undefined) return wholeWeek(point.week, context);
  if (typeof month === 'object') return shiftedMonth(month, point, context);
  if (month === undefined && day !== undefined) {
    const { before } = context;
    if (point.follows === true && before !== undefined) {
      // 翌1日 after the 31st is of the next month.
      const turn = day > before.day ? 0 : 1;
      const own = { ...addMonths(before.year, before.month, turn), day };
      const evidence = [{ code: 'month-from-date-before', line: before.line }] as const;
      return calendarDay(own, point, { year: own.year, flags: ['inferred'], evidence }, context);
    }
    return bareDay(day, weekday, context);
  }
  const year = settleYear(point, context);
  if (year === undefined) return NOTHING;
  const { flags, evidence } = year;
  if (month === undefined) {
    const value = yearValue(year.year, point);
    return { value, year: year.year, flags, evidence, candidates: [] };
  }
  const others = year.others ?? [];
  if (day === undefined) {
    const value = (one: number) => `${one}-${pad(month)}`;
    return {
      value: value(year.year),
      year: year.year,
      flags,
      evidence,
      candidates: others.map(value),
    };
  }
  return calendarDay({ year: year.year, month, day }, point, { ...year, others }, context);
}

/** A date that prints or has been given year, month and day; the weekday is only a check. */
function calendarDay(
  civil: CivilDay,
  { weekday }: DatePoint,
  year: SettledYear,
  { anchor }: PointContext,
): ResolvedPoint {
  const { flags, evidence, others = [] } = year;
  if (!isDay(civil)) return { ...NOTHING, flags: [...flags, 'unresolved'], evidence };
  const base = { value: dayValue(civil), year: civil.year, day: civil };
  if (weekday === undefined)
    return { ...base, flags, evidence, candidates: otherYears(civil, others) };
  if (weekdayOfDay(dayNumber(civil)) === weekday) {
    return {
      ...base,
      flags,
      evidence: [...evidence, { code: 'weekday-agrees', line: 0 }],
      candidates: [],
    };
  }
  const fitting = anchor === undefined ? [] : yearsWithWeekday(civil, weekday, anchor);
  return {
    ...base,
    flags: [...flags, 'weekday-conflict'],
    evidence: [...evidence, { code: 'weekday-differs', line: 0 }],
    candidates: [...new Set([...otherYears(civil, fitting), ...otherYears(civil, others)])],
  };
}

function otherYears(civil: CivilDay, years: readonly number[]): string[] {
  return years
    .map((year) => ({ ...civil, year }))
    .filter(isDay)
    .map(dayValue);
}

function bareDay(day: number, weekday: number | undefined, context: PointContext): ResolvedPoint {
  const choice = chooseMonth(day, weekday, context);
  if (choice === undefined) return NOTHING;
  const { weekdayAgrees } = choice;
  const flags: DateFlag[] = [];
  const evidence = [...choice.evidence];
  // Nothing but a weekday, a dateline and no other month in sight makes the month of a bare day certain.
  if (!(weekdayAgrees === true && choice.unanimous && context.anchor?.strong === true))
    flags.push('inferred');
  if (choice.ambiguous) flags.push('ambiguous');
  if (weekdayAgrees === true) evidence.push({ code: 'weekday-agrees', line: 0 });
  if (weekdayAgrees === false) {
    flags.push('weekday-conflict');
    evidence.push({ code: 'weekday-differs', line: 0 });
  }
  return {
    value: dayValue(choice.day),
    year: choice.day.year,
    day: choice.day,
    flags,
    evidence,
    candidates: choice.others.map(dayValue),
  };
}

function yearValue(year: number, { season, half, fiscal }: DatePoint): string {
  if (season !== undefined) return `${year}-${season}`;
  // The halves of a fiscal year begin in April or October, which the text does not say.
  if (half === undefined || fiscal === true) return `${year}`;
  return half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
}

function shiftedDay(
  shift: Shift,
  weekday: number | undefined,
  context: PointContext,
): ResolvedPoint {
  const { anchor, before } = context;
  const base = shift.from === 'anchor' ? anchor : (before ?? anchor);
  if (base === undefined) return NOTHING;
  const day = civilDay(dayNumber(base) + shift.shift);
  const differs = weekday !== undefined && weekdayOfDay(dayNumber(day)) !== weekday;
  const code = shift.from === 'anchor' ? 'counted-from-anchor' : 'counted-from-date-before';
  const certain = shift.from === 'anchor' && anchor?.strong === true && shift.shift === 0;
  return {
    value: dayValue(day),
    year: day.year,
    day,
    flags: [
      ...(certain ? [] : (['inferred'] as const)),
      ...(differs ? (['weekday-conflict'] as const) : []),
    ],
    evidence: [{ code, line: base.line }],
    candidates: [],
  };
}

function shiftedMonth(shift: Shift, point: DatePoint, context: PointContext): ResolvedPoint {
  const { anchor, monthBefore } = context;
  const base = shift.from === 'anchor' ? anchor : (monthBefore ?? anchor);
  if (base === undefined) return NOTHING;
  const { year, month } = addMonths(base.year, base.month, shift.shift);
  const code = shift.from === 'anchor' ? 'counted-from-anchor' : 'counted-from-date-before';
  const flags: DateFlag[] = shift.from === 'anchor' && anchor?.strong === true ? [] : ['inferred'];
  const evidence: DateEvidence[] = [{ code, line: base.line }];
  if (typeof point.day === 'number') {
    return calendarDay({ year, month, day: point.day }, point, { year, flags, evidence }, context);
  }
  return { value: `${year}-${pad(month)}`, year, flags, evidence, candidates: [] };
}

/** `on Wednesday`: the last one up to the anchor, or the next one where the sentence looks ahead. */
function bareWeekday(point: DatePoint, weekday: number, context: PointContext): ResolvedPoint {
  const { anchor } = context;
  if (anchor === undefined) return NOTHING;
  const now = dayNumber(anchor);
  const today = weekdayOfDay(now);
  if (point.week !== undefined) {
    const monday = now - ((today + 6) % 7) + point.week * 7;
    return dayOf(monday + ((weekday + 6) % 7), [], anchor);
  }
  const ahead =
    point.direction === 'future' || (point.direction === undefined && context.tense === 'future');
  const back = (today - weekday + 7) % 7;
  const shift = ahead
    ? (weekday - today + 7) % 7 || 7
    : point.direction === 'past' && back === 0
      ? -7
      : -back;
  const other = civilDay(now + (ahead ? -back : (weekday - today + 7) % 7 || 7));
  return dayOf(now + shift, [dayValue(other)], anchor);
}

/** 先週, next week: from Monday to Sunday. */
function wholeWeek(shift: number, { anchor }: PointContext): ResolvedPoint {
  if (anchor === undefined) return NOTHING;
  const now = dayNumber(anchor);
  const monday = now - ((weekdayOfDay(now) + 6) % 7) + shift * 7;
  return {
    value: `${dayValue(civilDay(monday))}/${dayValue(civilDay(monday + 6))}`,
    flags: ['approximate', 'inferred'],
    evidence: [{ code: 'counted-from-anchor', line: anchor.line }],
    candidates: [],
  };
}

function dayOf(
  number: number,
  candidates: readonly string[],
  { line }: { readonly line: number },
): ResolvedPoint {
  const day = civilDay(number);
  return {
    value: dayValue(day),
    year: day.year,
    day,
    flags: ['inferred'],
    evidence: [{ code: 'counted-from-anchor', line }],
    candidates,
  };
}
