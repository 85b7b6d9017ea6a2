import { pad } from './civil-date.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, type EdtfTime, SEASONS } from './edtf.ts';

/** The canonical EDTF text of a value; parsing it gives the value again. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.type === 'date') return printDate(edtf);
  if (edtf.type === 'interval') return `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
  if (edtf.form === 'list') return `[${edtf.members.map(printDate).join(',')}]`;
  const from = edtf.from === undefined ? '' : printDate(edtf.from);
  const to = edtf.to === undefined ? '' : printDate(edtf.to);
  return `[${from}..${to}]`;
}

/** The canonical EDTF text of one date. */
export function printDate(date: EdtfDate): string {
  return `${printUnqualified(date)}${qualifierOf(date)}`;
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printUnqualified(date: EdtfDate): string {
  const year = pad(date.year, 4);
  if (date.precision === 'year') {
    const known = 4 - date.unspecifiedDigits;
    return year.slice(0, known).padEnd(4, 'X');
  }
  if (date.precision === 'season') return `${year}-${21 + SEASONS.indexOf(date.season)}`;
  const month = `${year}-${twoOrX(date.month)}`;
  if (date.precision === 'month') return month;
  const day = `${month}-${twoOrX(date.day)}`;
  return date.precision === 'day' ? day : `${day}T${clockOf(date)}${printOffset(date.offset)}`;
}

function twoOrX(value: number | undefined): string {
  return value === undefined ? 'XX' : pad(value, 2);
}

/** Clock time of a date as `hh:mm`, with `:ss` where written. */
export function clockOf(time: EdtfTime): string {
  const minutes = `${pad(time.hour, 2)}:${pad(time.minute, 2)}`;
  return time.second === undefined ? minutes : `${minutes}:${pad(time.second, 2)}`;
}

function printOffset(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function qualifierOf(date: EdtfDate): string {
  if (date.uncertain) return date.approximate ? '%' : '?';
  return date.approximate ? '~' : '';
}
