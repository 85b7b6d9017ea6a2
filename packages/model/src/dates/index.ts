export { edtfBounds } from './bounds.ts';
export { type CivilDate, type CivilRange, isCivilDate } from './civil-date.ts';
export { compareEdtf, edtfPrecision } from './compare.ts';
export type {
  Edtf,
  EdtfDate,
  EdtfDay,
  EdtfEnd,
  EdtfInterval,
  EdtfListSet,
  EdtfMonth,
  EdtfPrecision,
  EdtfRangeSet,
  EdtfSeason,
  EdtfSet,
  EdtfTime,
  EdtfYear,
  Season,
} from './edtf.ts';
export { type DateFormatOptions, formatCivilDate, formatEdtf } from './format-edtf.ts';
export { type DateLang, type DateStyle, monthName, weekdayName } from './names.ts';
export { type Overlap, overlaps, within } from './overlap.ts';
export { type EdtfResult, parseEdtf } from './parse-edtf.ts';
export { printEdtf } from './print-edtf.ts';
export {
  parsePrintedWeekday,
  WEEKDAY_NUMBERS,
  WEEKDAYS,
  type Weekday,
  weekdayNumber,
  weekdayOf,
} from './weekday.ts';
export {
  civilDateElsewhere,
  DAY_PARTS,
  type DayPart,
  isTimeZone,
  type LocalMoment,
} from './zones.ts';
