import type { Gold } from './gold.ts';
import { type Counts, exactEnds, overlaps, pair } from './match.ts';
import type { Prediction } from './prediction.ts';

/** Counts of dates, and the dates that are wrong and shown as certain. */
export interface DateScore {
  readonly span: Counts;
  readonly value: Counts;
  /** Gold dates with a wrong weekday that were flagged, all of them, and flags on dates without. */
  readonly conflicts: {
    readonly flagged: number;
    readonly all: number;
    readonly falseFlags: number;
  };
  readonly byClass: Readonly<Record<string, { readonly right: number; readonly all: number }>>;
  readonly wrongCertain: readonly string[];
}

type GoldDate = Gold['dates'][number];
type Predicted = Prediction['dates'][number];

const isRight = (gold: GoldDate, value: string | undefined) =>
  value !== undefined && (gold.value === value || gold.altValues?.includes(value) === true);

/** Whether a coarser value holds the gold value: 2026-11 holds 2026-11-10. That is a miss and no wrong date. */
export function contains(coarse: string, fine: string): boolean {
  return fine !== coarse && !coarse.includes('/') && fine.startsWith(`${coarse}-`);
}

/** Dates by span and by value; optional ones count neither way. */
export function scoreDates(gold: Gold, { dates, events }: Prediction): DateScore {
  const required = gold.dates.filter(({ optional }) => optional !== true);
  const optional = gold.dates.filter((date) => date.optional === true);
  const neutral = (one: Predicted) =>
    optional.some((date) => overlaps(date, one)) || gold.ignore.some((span) => overlaps(span, one));
  const count = (mayMatch: (date: GoldDate, one: Predicted) => boolean): Counts => {
    const matched = pair(required, dates, mayMatch, exactEnds);
    const used = new Set(matched.values());
    const wrong = dates.filter((one) => !used.has(one) && !neutral(one));
    return { tp: matched.size, fp: wrong.length, fn: required.length - matched.size };
  };
  const spans = pair(gold.dates, dates, overlaps, exactEnds);
  const conflicts = gold.dates.filter(({ weekdayConflict }) => weekdayConflict === true);
  const flagged = conflicts.filter((date) => spans.get(date)?.weekdayConflict === true);
  const rightFlags = new Set(flagged.map((date) => spans.get(date)));
  return {
    span: count(overlaps),
    value: count((date, one) => overlaps(date, one) && isRight(date, one.value)),
    conflicts: {
      flagged: flagged.length,
      all: conflicts.length,
      falseFlags: dates.filter((one) => one.weekdayConflict && !rightFlags.has(one)).length,
    },
    byClass: byClass(required, dates),
    wrongCertain: wrongCertain(gold, dates, events),
  };
}

function byClass(required: readonly GoldDate[], dates: readonly Predicted[]): DateScore['byClass'] {
  const matched = pair(
    required,
    dates,
    (date, one) => overlaps(date, one) && isRight(date, one.value),
    exactEnds,
  );
  const classes: Record<string, { right: number; all: number }> = {};
  for (const date of required) {
    const row = classes[date.class] ?? { right: 0, all: 0 };
    row.all += 1;
    if (matched.has(date)) row.right += 1;
    classes[date.class] = row;
  }
  return classes;
}

/** Drafted dates, alone or on events and each stretch once, that are wrong and bear no mark of doubt. */
function wrongCertain(
  gold: Gold,
  dates: readonly Predicted[],
  events: Prediction['events'],
): string[] {
  const shown = [
    ...dates.map(({ start, end, value, doubt, weekdayConflict }) => ({
      start,
      end,
      value,
      doubt,
      weekdayConflict,
    })),
    ...events.map(({ start, end, date, doubt }) => ({
      start,
      end,
      value: date,
      doubt,
      weekdayConflict: doubt,
    })),
  ];
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const one of shown) {
    if (one.doubt || one.value === undefined || seen.has(`${one.start} ${one.end}`)) continue;
    const value = one.value;
    const over = gold.dates.filter((date) => overlaps(date, one));
    const reason =
      over.length === 0
        ? gold.ignore.some((span) => overlaps(span, one))
          ? undefined
          : 'on no date'
        : over.some((date) => date.weekdayConflict === true && !one.weekdayConflict)
          ? 'weekday conflict not flagged'
          : over.some((date) => isRight(date, value) || contains(value, date.value))
            ? undefined
            : `gold ${over.map((date) => date.value).join(', ')}`;
    if (reason === undefined) continue;
    seen.add(`${one.start} ${one.end}`);
    wrong.push(`${value} at ${one.start}: ${reason}`);
  }
  return wrong;
}
