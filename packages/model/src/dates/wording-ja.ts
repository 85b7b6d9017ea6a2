import type { EdtfDate, Season } from './edtf.ts';
import { monthName, weekdayName } from './names.ts';
import { clockOf } from './print-edtf.ts';
import {
  type DateWording,
  offsetName,
  sharedPart,
  type WordingOptions,
  weekdayOfDate,
} from './wording.ts';

/** Japanese: 2026年1月15日（木）. */
export const japaneseWording: DateWording = {
  date: (date, options) => mark(bare(date, options), date),
  interval: (start, end, options) => endsOf(start, end, options).join('〜'),
  between: (from, to, options) => `${endsOf(from, to, options).join('から')}の間`,
  since: (start) => `${start}以降`,
  from: (start) => `${start}から（終了時期不明）`,
  until: (end) => `${end}まで`,
  upTo: (end) => `${end}まで（開始時期不明）`,
  onOrAfter: (date) => `${date}以降のいずれか`,
  onOrBefore: (date) => `${date}以前のいずれか`,
  oneOf: (dates) => `${dates.slice(0, -1).join('、')}または${dates.at(-1)}`,
};

const SEASON_NAMES: Readonly<Record<Season, string>> = {
  spring: '春',
  summer: '夏',
  autumn: '秋',
  winter: '冬',
};

/** Both ends; the last leaves out what the first has said. */
function endsOf(start: EdtfDate, end: EdtfDate, options: WordingOptions): [string, string] {
  const shared = sharedPart(start, end);
  if (shared === 'day' && end.precision === 'time') {
    return [bare(start, options), mark(clockOf(end), end)];
  }
  const first = mark(bare(start, options), start);
  if (shared === 'month') return [first, dayOf(end, options)];
  if (shared === 'year') return [first, withoutYear(end, options)];
  return [first, mark(bare(end, options), end)];
}

/** A date without its qualifier and notes. */
function bare(date: EdtfDate, options: WordingOptions): string {
  if (date.precision === 'year') return bareYear(date.year, date.unspecifiedDigits);
  const year = `${date.year}年`;
  if (date.precision === 'season') return `${year}${SEASON_NAMES[date.season]}`;
  const day = `${year}${withoutYear(date, options)}`;
  if (date.precision !== 'time') return day;
  return day.endsWith('）') ? `${day}${clockOf(date)}` : `${day} ${clockOf(date)}`;
}

function bareYear(year: number, unspecifiedDigits: number): string {
  if (unspecifiedDigits === 0) return `${year}年`;
  return unspecifiedDigits === 1 ? `${year}年代` : `${year}年〜${year + 99}年`;
}

function withoutYear(date: EdtfDate, options: WordingOptions): string {
  if (date.precision === 'year' || date.precision === 'season') return '';
  if (date.month === undefined) return '';
  return `${monthName(date.month, 'ja', options.style)}${dayOf(date, options)}`;
}

function dayOf(date: EdtfDate, { weekday }: WordingOptions): string {
  if (date.precision !== 'day' && date.precision !== 'time') return '';
  if (date.day === undefined) return '';
  const name = weekday ? weekdayOfDate(date) : undefined;
  return name === undefined
    ? `${date.day}日`
    : `${date.day}日（${weekdayName(name, 'ja', 'short')}）`;
}

function mark(text: string, date: EdtfDate): string {
  const notes = notesOf(date);
  const about = date.approximate ? `${text}頃` : text;
  return notes.length === 0 ? about : `${about}（${notes.join('、')}）`;
}

function notesOf(date: EdtfDate): string[] {
  const unspecified = unspecifiedPart(date);
  const offset = date.precision === 'time' ? offsetName(date) : undefined;
  return [
    ...(unspecified === undefined ? [] : [`${unspecified}は不明`]),
    ...(offset === undefined ? [] : [offset]),
    ...(date.uncertain ? ['不確か'] : []),
  ];
}

function unspecifiedPart(date: EdtfDate): string | undefined {
  if (date.precision === 'year') return date.unspecifiedDigits === 2 ? '年' : undefined;
  if (date.precision === 'month') return date.month === undefined ? '月' : undefined;
  if (date.precision !== 'day' || date.day !== undefined) return undefined;
  return date.month === undefined ? '月日' : '日';
}
