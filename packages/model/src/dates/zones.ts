import { tzOffset } from '@date-fns/tz';
import { type CivilDate, splitCivilDate } from './civil-date.ts';

/** Part of a day as a source tells it, when it gives no clock time. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** A moment as a source tells it: the civil date and the time at a place. */
export interface LocalMoment {
  readonly date: CivilDate;
  /** `HH:MM` or a part of the day; absent when only the date is known. */
  readonly time?: DayPart | (string & {}) | undefined;
  /** IANA zone of the place. */
  readonly zone: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** First and last minute of each part, from midnight of its date. Wide and overlapping on purpose: a date must hold whichever way a source means the word (夕方 may begin at 15:00). A night runs into the next day. */
export const DAY_PARTS: Readonly<Record<DayPart, readonly [first: string, last: string]>> = {
  morning: ['04:00', '11:59'],
  afternoon: ['12:00', '17:59'],
  evening: ['15:00', '23:59'],
  night: ['18:00', '28:59'],
};

/** A zone of the IANA database as an area and a place, or UTC. Offsets, abbreviations (JST, EST) and country names are no zone of a place. */
const ZONE_NAME = /^(?:UTC|[A-Z]\w+(?:\/[A-Z][\w+-]*)+)$/u;

/** Whether the name is an IANA time zone that this runtime knows, such as `Asia/Tokyo`. */
export function isTimeZone(name: string): boolean {
  return ZONE_NAME.test(name) && !Number.isNaN(tzOffset(name, new Date(0)));
}

/**
 * The civil date in another zone, only where it is certain: a moment without a time, a clock time
 * that the zone skipped, a part of the day that spans two dates there, or a bad value gives
 * `undefined`. A date alone is never shifted.
 *
 * @example
 * civilDateElsewhere({ date: '2026-01-12', time: 'evening', zone: 'Pacific/Honolulu' }, 'Asia/Tokyo');
 * // '2026-01-13'
 */
export function civilDateElsewhere(
  { date, time, zone }: LocalMoment,
  targetZone: string,
): CivilDate | undefined {
  const midnight = utcMidnight(date);
  if (time === undefined || midnight === undefined) return undefined;
  if (!isTimeZone(zone) || !isTimeZone(targetZone)) return undefined;
  const dates = new Set<CivilDate | undefined>();
  for (const clock of isDayPart(time) ? DAY_PARTS[time] : [clockTime(time)]) {
    const instants =
      clock === undefined ? [] : instantsOf(midnight + minutesOf(clock) * MINUTE, zone);
    if (instants.length === 0) return undefined;
    for (const instant of instants) dates.add(dateIn(targetZone, instant));
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** The instants at which clocks of the zone show a wall time: two when clocks go back over it, none when they skip it. */
function instantsOf(wall: number, zone: string): number[] {
  const offsets = new Set([
    tzOffset(zone, new Date(wall - DAY)),
    tzOffset(zone, new Date(wall + DAY)),
  ]);
  return [...offsets]
    .map((offset) => ({ offset, instant: wall - offset * MINUTE }))
    .filter(({ offset, instant }) => tzOffset(zone, new Date(instant)) === offset)
    .map(({ instant }) => instant);
}

function dateIn(zone: string, instant: number): CivilDate | undefined {
  const date = new Date(instant + tzOffset(zone, new Date(instant)) * MINUTE).toISOString();
  // Outside years 0001 to 9999 the text has another shape.
  return /^\d{4}-\d{2}-\d{2}T/u.test(date) && !date.startsWith('0000')
    ? date.slice(0, 10)
    : undefined;
}

function utcMidnight(date: CivilDate): number | undefined {
  return splitCivilDate(date) === undefined ? undefined : Date.parse(`${date}T00:00:00Z`);
}

function isDayPart(time: string): time is DayPart {
  return Object.hasOwn(DAY_PARTS, time);
}

function clockTime(time: string): string | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) ? time : undefined;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
