import { dayBounds } from './bounds.ts';
import type { Edtf, EdtfDate, EdtfPrecision } from './edtf.ts';
import { printEdtf } from './print-edtf.ts';

const PRECISIONS: readonly EdtfPrecision[] = ['year', 'season', 'month', 'day', 'time'];

/** Orders two values by first day (open starts first), last day (open ends last), precision (coarse first) and EDTF text; 0 only for the same canonical text. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [boundsOfA, boundsOfB] = [dayBounds(a), dayBounds(b)];
  return (
    order(boundsOfA.min, boundsOfB.min) ||
    order(boundsOfA.max, boundsOfB.max) ||
    order(fineness(a), fineness(b)) ||
    // Times of one day sort by clock this way: their text is of fixed width.
    order(printEdtf(a), printEdtf(b))
  );
}

/** The coarsest precision among the dates of a value. */
export function edtfPrecision(edtf: Edtf): EdtfPrecision {
  return PRECISIONS[fineness(edtf)] ?? 'year';
}

function fineness(edtf: Edtf): number {
  return Math.min(...datesOf(edtf).map(({ precision }) => PRECISIONS.indexOf(precision)));
}

function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.type === 'date') return [edtf];
  if (edtf.type === 'set' && edtf.form === 'list') return edtf.members;
  const ends = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf.from, edtf.to];
  return ends.filter((end) => typeof end === 'object');
}

function order<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
