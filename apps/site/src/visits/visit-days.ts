import type { Dataset, RecordOf } from '@briefing/model/dataset';
import { edtfBounds, edtfPrecision, parseEdtf } from '@briefing/model/dates';

type Event = RecordOf<'event'>;
type Claim = RecordOf<'claim'>;

/** A day of a visit, by the civil date of the place. */
export interface VisitDay {
  readonly date: string;
  /** Whether a stop is on record. */
  readonly stop: boolean;
  /** `event`: a claim is dated to this day; `span`: only inside the span that the briefing gives; `none`: outside it. */
  readonly told: 'event' | 'span' | 'none';
}

/** Longer visits are not drawn day by day: a month of columns fits no screen. */
const MOST_DAYS = 31;

/** The days of a visit, with what is on record and what the briefing tells; empty unless it is dated to the day. */
export function visitDays(dataset: Dataset, visit: Event): VisitDay[] {
  const span = daysOf(visit.when);
  if (span === undefined || span.length > MOST_DAYS) return [];
  const stops = new Set((visit.legs ?? []).flatMap(({ when }) => daysOf(when) ?? []));
  const dated = claimsOf(dataset, visit).flatMap(({ when }) => {
    const days = when === undefined ? undefined : daysOf(when);
    return days === undefined ? [] : [days];
  });
  const inSpan = new Set(spanned(dated.flat()));
  const onTheDay = new Set(dated.flatMap((days) => (days.length === 1 ? days : [])));
  return span.map((date) => ({
    date,
    stop: stops.has(date),
    told: onTheDay.has(date) ? 'event' : inSpan.has(date) ? 'span' : 'none',
  }));
}

/** Facts of a visit that are dated to days for which no stop is recorded. */
export function factsWithin(visit: Event, when: string): NonNullable<Event['facts']> {
  const days = daysOf(when) ?? [];
  return (visit.facts ?? []).filter(
    (fact) =>
      fact.when !== undefined && (daysOf(fact.when)?.every((day) => days.includes(day)) ?? false),
  );
}

/** Claims that tell of a visit or of a part of it. */
function claimsOf(dataset: Dataset, visit: Event): Claim[] {
  const parts = dataset.all('event').filter(({ partOf }) => partOf === visit.id);
  return [visit, ...parts].flatMap(({ id }) => [...dataset.claimsAbout(id)]);
}

/** Every day from the first to the last of some days. */
function spanned(days: readonly string[]): string[] {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : (daysOf(`${first}/${last}`) ?? []);
}

const DAY = 86_400_000;

/** The days of a closed period that is given to the day; undefined for anything vaguer, such as "by the 23rd". */
function daysOf(when: string): string[] | undefined {
  const parsed = parseEdtf(when);
  if (!parsed.ok || when.includes('[') || edtfPrecision(parsed.value) !== 'day') return undefined;
  const { min, max } = edtfBounds(parsed.value);
  if (min === undefined || max === undefined) return undefined;
  // Reckoned in UTC, which skips no day.
  const length = (Date.parse(max) - Date.parse(min)) / DAY + 1;
  if (!(length <= 366)) return undefined;
  return Array.from({ length }, (_, index) =>
    new Date(Date.parse(min) + index * DAY).toISOString().slice(0, 10),
  );
}
