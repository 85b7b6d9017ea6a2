import type { DatePoint } from './date-expression.ts';
import type { MonthContext } from './month-choice.ts';
import type { DateEvidence, DateFlag } from './resolved-date.ts';
import { chooseYear, yearsWithWeekday } from './year-choice.ts';

/** What is known of the text when a date is read. */
export interface PointContext extends MonthContext {
  /** The year of the date before it. */
  readonly yearBefore: number | undefined;
  /** The last month named before it in the running text. */
  readonly monthBefore:
    | { readonly year: number; readonly month: number; readonly line: number }
    | undefined;
  /** A year printed before it in the same sentence, with its month where it has one. */
  readonly printedBefore: { readonly year: number; readonly month: number } | undefined;
}

/** A year with how it was settled. */
export interface SettledYear {
  readonly year: number;
  readonly flags: readonly DateFlag[];
  readonly evidence: readonly DateEvidence[];
  readonly others?: readonly number[];
}

/** The year of a date: as printed, or counted from the anchor or the date before, or the one that puts it nearest to the anchor. */
export function settleYear(point: DatePoint, context: PointContext): SettledYear | undefined {
  const { year, month, day, season, direction, weekday } = point;
  if (typeof year === 'number') return { year, flags: [], evidence: [] };
  const { anchor, yearBefore } = context;
  if (typeof year === 'object') {
    if (year.from === 'context') {
      const fiscal = point.fiscal === true && anchor !== undefined && anchor.month <= 3 ? -1 : 0;
      const base = yearBefore ?? (anchor === undefined ? undefined : anchor.year + fiscal);
      const evidence = [{ code: 'counted-from-date-before', line: 0 }] as const;
      return base === undefined
        ? undefined
        : { year: base + year.shift, flags: ['inferred'], evidence };
    }
    if (anchor === undefined) return undefined;
    // The fiscal year begins in April: in March, this fiscal year is named for the year before.
    const late = point.fiscal === true && anchor.month <= 3 ? -1 : 0;
    return {
      year: anchor.year + year.shift + late,
      flags: anchor.strong && late === 0 ? [] : ['inferred'],
      evidence: [{ code: 'counted-from-anchor', line: anchor.line }],
    };
  }
  if (anchor === undefined) return undefined;
  const flags: DateFlag[] = anchor.strong ? [] : ['inferred'];
  const evidence: DateEvidence[] = [{ code: 'year-from-anchor', line: anchor.line }];
  if (point.turn === true) {
    // From July on the turn of the year that is meant lies ahead.
    return { year: anchor.month < 7 ? anchor.year : anchor.year + 1, flags, evidence };
  }
  if (month === undefined && season !== undefined) {
    const first = [3, 6, 9, 12][season - 21] ?? (season - 33) * 3 + 1;
    const { year: chosen } = chooseYear(
      { month: first, day: undefined },
      anchor,
      context.tense,
      direction,
    );
    return { year: chosen, flags: ['inferred'], evidence };
  }
  if (typeof month !== 'number') return { year: anchor.year, flags: ['inferred'], evidence };
  const number = typeof day === 'number' ? day : undefined;
  const { printedBefore } = context;
  if (printedBefore !== undefined && direction === undefined && month > printedBefore.month) {
    const others = printedBefore.year === anchor.year ? [] : [anchor.year, anchor.year - 1];
    const own = printedBefore.year;
    return {
      year: own,
      flags: ['inferred'],
      evidence: [{ code: 'year-from-text', line: 0 }],
      others: others.filter((other) => other !== own),
    };
  }
  const choice = chooseYear({ month, day: number }, anchor, context.tense, direction);
  // Where nothing says when the text was written, a weekday that fits one year only settles it.
  if (!anchor.strong && weekday !== undefined && number !== undefined) {
    const fitting = yearsWithWeekday({ month, day: number }, weekday, anchor);
    if (fitting.length === 1 && fitting[0] !== undefined && fitting[0] !== choice.year) {
      return {
        year: fitting[0],
        flags: ['inferred'],
        evidence: [{ code: 'year-from-weekday', line: 0 }],
      };
    }
  }
  if (choice.ambiguous && direction === undefined) flags.push('ambiguous');
  else if (choice.far && direction === undefined) flags.push('inferred');
  return { year: choice.year, flags, evidence, others: choice.others };
}
