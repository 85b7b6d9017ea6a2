import { addMonths, dayNumber } from './civil-days.ts';
import type { DatePart } from './date-expression.ts';

/** First months of EDTF seasons 21 to 24 and quarters 33 to 36, and how many months each has. */
function stretchOf(code: number): { readonly month: number; readonly months: number } {
  if (code <= 12) return { month: code, months: 1 };
  return { month: code < 30 ? ([3, 6, 9, 12][code - 21] ?? 1) : (code - 33) * 3 + 1, months: 3 };
}

/** First and last day number of a drafted value; undefined for text that is none. */
export function valueBounds(
  value: string,
): { readonly first: number; readonly last: number } | undefined {
  const [start = '', end = start] = value.split('/');
  const [first, last] = [pointBounds(start), pointBounds(end)];
  return first === undefined || last === undefined
    ? undefined
    : { first: first.first, last: last.last };
}

function pointBounds(point: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(point);
  if (match === null) return undefined;
  const [year, code, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (day > 0) {
    const number = dayNumber({ year, month: code, day });
    return { first: number, last: number };
  }
  const { month, months } = code === 0 ? { month: 1, months: 12 } : stretchOf(code);
  const next = addMonths(year, month, months);
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ ...next, day: 1 }) - 1 };
}

type Bounds = ReturnType<typeof valueBounds>;

/** 中旬, late March: the thirds of a stretch of time. */
export function boundsOfPart(bounds: Bounds, part: DatePart | undefined): Bounds {
  if (bounds === undefined || part === undefined) return bounds;
  const third = Math.floor((bounds.last - bounds.first + 1) / 3);
  if (part === 'early') return { ...bounds, last: bounds.first + third };
  if (part === 'mid') return { first: bounds.first + third, last: bounds.last - third };
  return part === 'late' || part === 'end' ? { ...bounds, first: bounds.last - third } : bounds;
}

/** A drafted value as EDTF levels 0 and 1 allow it: a quarter becomes the interval of its months. */
export function toEdtf(value: string): string {
  return value
    .split('/')
    .map((point) => {
      const quarter = /^(\d{4})-(3[3-6])$/u.exec(point);
      if (quarter === null) return point;
      const first = (Number(quarter[2]) - 33) * 3 + 1;
      const pad = (month: number) => String(month).padStart(2, '0');
      return `${quarter[1]}-${pad(first)}/${quarter[1]}-${pad(first + 2)}`;
    })
    .join('/')
    .replace(/^([^/]*)\/.*\/([^/]*)$/u, '$1/$2');
}
