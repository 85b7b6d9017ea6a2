import * as fc from 'fast-check';
import { daysInMonth, pad } from './civil-date.ts';

// Generators of EDTF text for property tests.

const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1995, max: 2035 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) },
);
const month = fc.integer({ min: 1, max: 12 });
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');

const yearText = year.map((value) => pad(value, 4));
const monthText = fc.tuple(yearText, month).map(([text, value]) => `${text}-${pad(value, 2)}`);

/** A plain civil date `YYYY-MM-DD`. */
export const civilDateText = fc
  .tuple(year, month, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
  .map(([y, m, share]) => {
    const day = 1 + Math.floor(share * daysInMonth(y, m));
    return `${pad(y, 4)}-${pad(m, 2)}-${pad(day, 2)}`;
  });

const unspecifiedText = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
  fc.integer({ min: 1, max: 99 }).map((century) => `${pad(century, 2)}XX`),
  yearText.map((text) => `${text}-XX`),
  yearText.map((text) => `${text}-XX-XX`),
  monthText.map((text) => `${text}-XX`),
);
const seasonText = fc
  .tuple(yearText, fc.integer({ min: 21, max: 24 }))
  .map(([text, code]) => `${text}-${code}`);

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour, 2)}:${pad(minute, 2)}`);
const offset = fc.constantFrom('', '', 'Z', '+09:00', '-05:00', '-10:00', '+05:30', '+14:00');
const timeText = fc
  .tuple(civilDateText, clock, fc.constantFrom('', ':00', ':59'), offset)
  .map(([date, time, second, shift]) => `${date}T${time}${second}${shift}`);

const calendarText = fc.oneof(yearText, monthText, civilDateText);
const qualifiedText = fc
  .tuple(fc.oneof(calendarText, unspecifiedText), qualifier)
  .map((parts) => parts.join(''));

/** One date of any precision. */
export const dateText = fc.oneof(
  { weight: 3, arbitrary: qualifiedText },
  { weight: 1, arbitrary: fc.tuple(seasonText, qualifier).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: timeText },
);

/** Two ends with a slash; may be in the wrong order or the same. */
export const intervalText = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: qualifiedText }, timeText, fc.constantFrom('..', '')),
    fc.oneof({ weight: 4, arbitrary: qualifiedText }, timeText, fc.constantFrom('..', '')),
  )
  .map((ends) => ends.join('/'));

/** A set in brackets; its dates may be in the wrong order. */
export const setText = fc.oneof(
  qualifiedText.map((text) => `[${text}..]`),
  qualifiedText.map((text) => `[..${text}]`),
  fc.tuple(civilDateText, civilDateText).map((ends) => `[${ends.join('..')}]`),
  fc
    .array(qualifiedText, { minLength: 2, maxLength: 5 })
    .map((members) => `[${members.join(',')}]`),
);

/** Text that looks like a date: a date with a few characters changed, or any text of the alphabet. */
export const nearlyDateText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X[],TZ:+ ２年月日〜xWY'), maxLength: 24 }),
  fc
    .tuple(
      fc.oneof(dateText, intervalText, setText),
      fc.nat(),
      fc.constantFrom(...'0129-/.~?%X[],TZ: ２年'),
      fc.constantFrom(0, 1),
    )
    .map(([text, at, char, cut]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + char + text.slice(place + cut);
    }),
);
