import type { CivilDate } from './civil-date.ts';
import type { Edtf, EdtfInterval, EdtfSet } from './edtf.ts';
import type { DateLang, DateStyle } from './names.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { DateWording, WordingOptions } from './wording.ts';
import { englishWording } from './wording-en.ts';
import { japaneseWording } from './wording-ja.ts';

/** How to write a date for people. */
export interface DateFormatOptions {
  readonly lang: DateLang;
  /** Adds the weekday where the date is given to the day; off when absent. */
  readonly weekday?: boolean | undefined;
  /** `long` when absent. */
  readonly style?: DateStyle | undefined;
}

const WORDINGS: Readonly<Record<DateLang, DateWording>> = {
  en: englishWording,
  ja: japaneseWording,
};

/**
 * Words a date in English or Japanese; uncertainty is always shown. Nothing depends on the clock,
 * the locale or the zone of the machine. Text that is no EDTF comes back as it is.
 *
 * @example
 * formatEdtf('2024-07-28/2024-08-07', { lang: 'en' }); // '28 July – 7 August 2024'
 * formatEdtf('2026-01-15', { lang: 'ja', weekday: true }); // '2026年1月15日（木）'
 */
export function formatEdtf(date: string | Edtf, options: DateFormatOptions): string {
  const edtf = typeof date === 'string' ? parsed(date) : date;
  if (edtf === undefined) return String(date);
  const { lang, weekday = false, style = 'long' } = options;
  const wording = WORDINGS[lang];
  const wordingOptions = { weekday, style };
  if (edtf.type === 'date') return wording.date(edtf, wordingOptions);
  if (edtf.type === 'interval') return formatInterval(edtf, wording, wordingOptions);
  return formatSet(edtf, wording, wordingOptions);
}

/** Words one civil date `YYYY-MM-DD`; text that is none comes back as it is. */
export function formatCivilDate(date: CivilDate, options: DateFormatOptions): string {
  const edtf = parsed(date);
  return edtf?.type === 'date' && edtf.precision === 'day' ? formatEdtf(edtf, options) : date;
}

function formatInterval(
  { start, end }: EdtfInterval,
  wording: DateWording,
  options: WordingOptions,
): string {
  if (typeof start === 'object' && typeof end === 'object') {
    return wording.interval(start, end, options);
  }
  if (typeof start === 'object') {
    const text = wording.date(start, options);
    return end === 'open' ? wording.since(text) : wording.from(text);
  }
  const text = typeof end === 'object' ? wording.date(end, options) : '';
  return start === 'open' ? wording.until(text) : wording.upTo(text);
}

function formatSet(set: EdtfSet, wording: DateWording, options: WordingOptions): string {
  if (set.form === 'list') {
    return wording.oneOf(set.members.map((member) => wording.date(member, options)));
  }
  const { from, to } = set;
  if (from !== undefined && to !== undefined) return wording.between(from, to, options);
  if (from !== undefined) return wording.onOrAfter(wording.date(from, options), from.precision);
  return to === undefined ? '' : wording.onOrBefore(wording.date(to, options), to.precision);
}

function parsed(text: string): Edtf | undefined {
  const result = parseEdtf(text);
  return result.ok ? result.value : undefined;
}
