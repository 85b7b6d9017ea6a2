import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateText, intervalText, nearlyDateText, setText } from './arbitrary-edtf.ts';
import { formatCivilDate, formatEdtf, monthName, parseEdtf, weekdayName } from './index.ts';

afterEach(() => vi.unstubAllEnvs());

describe('formatEdtf', () => {
  it.each([
    ['2026', '2026', '2026年'],
    ['2026-01', 'January 2026', '2026年1月'],
    ['2026-01-15', '15 January 2026', '2026年1月15日'],
    ['2026-01-15T14:00', '15 January 2026, 14:00', '2026年1月15日 14:00'],
    ['2026-01-15T14:00:30Z', '15 January 2026, 14:00:30 (UTC)', '2026年1月15日 14:00:30（UTC）'],
    ['2026-01-15T14:00-05', '15 January 2026, 14:00 (UTC−5)', '2026年1月15日 14:00（UTC−5）'],
    [
      '2026-01-15T14:00+05:30',
      '15 January 2026, 14:00 (UTC+5:30)',
      '2026年1月15日 14:00（UTC+5:30）',
    ],
    ['2026-21', 'spring 2026', '2026年春'],
    ['2026-22', 'summer 2026', '2026年夏'],
    ['2026-23', 'autumn 2026', '2026年秋'],
    ['2026-24', 'winter 2026', '2026年冬'],
    ['201X', '2010s', '2010年代'],
    ['20XX', '2000–2099 (year unspecified)', '2000年〜2099年（年は不明）'],
    ['2026-XX', '2026 (month unspecified)', '2026年（月は不明）'],
    ['2026-01-XX', 'January 2026 (day unspecified)', '2026年1月（日は不明）'],
    ['2026-XX-XX', '2026 (month and day unspecified)', '2026年（月日は不明）'],
    ['0794-11-22', '22 November 794', '794年11月22日'],
  ])('one date: %s', (text, en, ja) => {
    expect(formatEdtf(text, { lang: 'en' })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja' })).toBe(ja);
  });

  it.each([
    ['2026~', 'c. 2026', '2026年頃'],
    ['2026?', '2026 (uncertain)', '2026年（不確か）'],
    ['2026%', 'c. 2026 (uncertain)', '2026年頃（不確か）'],
    ['2026-01-15~', 'c. 15 January 2026', '2026年1月15日頃'],
    ['2026-01-XX?', 'January 2026 (day unspecified; uncertain)', '2026年1月（日は不明、不確か）'],
    ['2026-21%', 'c. spring 2026 (uncertain)', '2026年春頃（不確か）'],
    ['201X~', 'c. 2010s', '2010年代頃'],
    ['2006~/2022', 'c. 2006 – 2022', '2006年頃〜2022年'],
    [
      '2026-01-12/2026-01-15?',
      '12 January 2026 – 15 January 2026 (uncertain)',
      '2026年1月12日〜2026年1月15日（不確か）',
    ],
    ['2023~/..', 'since c. 2023', '2023年頃以降'],
    ['[2026-01-16~..]', 'on or after c. 16 January 2026', '2026年1月16日頃以降のいずれか'],
  ])('uncertainty: %s', (text, en, ja) => {
    expect(formatEdtf(text, { lang: 'en' })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja' })).toBe(ja);
  });

  it.each([
    ['2026-01-12/2026-01-15', '12–15 January 2026', '2026年1月12日〜15日'],
    ['2024-07-28/2024-08-07', '28 July – 7 August 2024', '2024年7月28日〜8月7日'],
    ['2024-12-28/2025-01-03', '28 December 2024 – 3 January 2025', '2024年12月28日〜2025年1月3日'],
    ['2026-01/2026-03', 'January–March 2026', '2026年1月〜3月'],
    ['2025-10/2026-01', 'October 2025 – January 2026', '2025年10月〜2026年1月'],
    ['2006/2022', '2006–2022', '2006年〜2022年'],
    ['2006/2022-03', '2006 – March 2022', '2006年〜2022年3月'],
    ['201X/2025', '2010s–2025', '2010年代〜2025年'],
    [
      '2026-01-XX/2026-01-20',
      'January 2026 (day unspecified) – 20 January 2026',
      '2026年1月（日は不明）〜2026年1月20日',
    ],
    [
      '2026-01-15T14:00/2026-01-15T16:30',
      '15 January 2026, 14:00–16:30',
      '2026年1月15日 14:00〜16:30',
    ],
    [
      '2026-01-15T22:00Z/2026-01-16T01:00Z',
      '15 January 2026, 22:00 (UTC) – 16 January 2026, 01:00 (UTC)',
      '2026年1月15日 22:00（UTC）〜2026年1月16日 01:00（UTC）',
    ],
    ['2023/..', 'since 2023', '2023年以降'],
    ['2023/', 'from 2023 (end unknown)', '2023年から（終了時期不明）'],
    ['../2026-01', 'until January 2026', '2026年1月まで'],
    ['/2026-01', 'until January 2026 (start unknown)', '2026年1月まで（開始時期不明）'],
  ])('an interval: %s', (text, en, ja) => {
    expect(formatEdtf(text, { lang: 'en' })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja' })).toBe(ja);
  });

  it.each([
    ['[2026-01-16..]', 'on or after 16 January 2026', '2026年1月16日以降のいずれか'],
    ['[2026-01..]', 'in or after January 2026', '2026年1月以降のいずれか'],
    ['[..2026]', 'in or before 2026', '2026年以前のいずれか'],
    ['[2026-01-16..2026-01-23]', 'between 16 and 23 January 2026', '2026年1月16日から23日の間'],
    [
      '[2026-01-30..2026-02-02]',
      'between 30 January and 2 February 2026',
      '2026年1月30日から2月2日の間',
    ],
    ['[2025..2027]', 'between 2025 and 2027', '2025年から2027年の間'],
    ['[2025,2026]', '2025 or 2026', '2025年または2026年'],
    ['[2024,2025-10,2026~]', '2024, October 2025 or c. 2026', '2024年、2025年10月または2026年頃'],
  ])('a set: %s', (text, en, ja) => {
    expect(formatEdtf(text, { lang: 'en' })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja' })).toBe(ja);
  });

  it.each([
    ['2026-01-15', 'Thursday, 15 January 2026', '2026年1月15日（木）'],
    ['2026-01-15T14:00', 'Thursday, 15 January 2026, 14:00', '2026年1月15日（木）14:00'],
    [
      '2026-01-12/2026-01-15',
      'Monday, 12 January – Thursday, 15 January 2026',
      '2026年1月12日（月）〜15日（木）',
    ],
    ['[2026-01-16..]', 'on or after Friday, 16 January 2026', '2026年1月16日（金）以降のいずれか'],
    ['2026-01-15~', 'c. Thursday, 15 January 2026', '2026年1月15日（木）頃'],
    ['2026-01', 'January 2026', '2026年1月'],
    ['2026-01-XX', 'January 2026 (day unspecified)', '2026年1月（日は不明）'],
  ])('with the weekday: %s', (text, en, ja) => {
    expect(formatEdtf(text, { lang: 'en', weekday: true })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja', weekday: true })).toBe(ja);
  });

  it.each([
    ['2026-01-15', 'Thu, 15 Jan 2026', '2026年1月15日（木）'],
    ['2024-07-28/2024-08-07', 'Sun, 28 Jul – Wed, 7 Aug 2024', '2024年7月28日（日）〜8月7日（水）'],
    ['2026-09', 'Sep 2026', '2026年9月'],
  ])('short: %s', (text, en, ja) => {
    const short = { weekday: true, style: 'short' } as const;
    expect(formatEdtf(text, { lang: 'en', ...short })).toBe(en);
    expect(formatEdtf(text, { lang: 'ja', ...short })).toBe(ja);
  });

  it('takes a parsed value, and gives back text that is no date', () => {
    const parsed = parseEdtf('2026-01-15');
    expect(parsed.ok && formatEdtf(parsed.value, { lang: 'en' })).toBe('15 January 2026');
    expect(formatEdtf('2026-02-30', { lang: 'ja' })).toBe('2026-02-30');
  });

  it('words any date in both languages, and never drops a qualifier', () => {
    const text = fc.oneof(dateText, intervalText, setText, nearlyDateText);
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom('long', 'short'), (date, weekday, style) => {
        const parsed = parseEdtf(date);
        fc.pre(parsed.ok);
        const en = formatEdtf(date, { lang: 'en', weekday, style });
        const ja = formatEdtf(date, { lang: 'ja', weekday, style });
        for (const wording of [en, ja]) expect(wording).not.toMatch(/undefined|NaN|object|[~?%]/u);
        if (!parsed.ok) return;
        expect(en.includes('c. ')).toBe(parsed.value.approximate);
        expect(ja.includes('頃')).toBe(parsed.value.approximate);
        expect(en.includes('uncertain')).toBe(parsed.value.uncertain);
        expect(ja.includes('不確か')).toBe(parsed.value.uncertain);
      }),
    );
  });

  it('does not depend on the zone of the machine', () => {
    const offsets = new Set<number>();
    for (const machine of ['Pacific/Apia', 'America/Los_Angeles', 'UTC']) {
      vi.stubEnv('TZ', machine);
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      // Apia skipped this day in 2011.
      expect(formatEdtf('2011-12-30', { lang: 'ja', weekday: true })).toBe('2011年12月30日（金）');
    }
    expect(offsets.size).toBe(3);
  });
});

it('formatCivilDate words one day and gives back anything else', () => {
  expect(formatCivilDate('2026-01-15', { lang: 'en' })).toBe('15 January 2026');
  expect(formatCivilDate('2026-01-15', { lang: 'ja', weekday: true })).toBe('2026年1月15日（木）');
  expect(formatCivilDate('2026-01', { lang: 'en' })).toBe('2026-01');
});

it('names of months and weekdays', () => {
  expect(monthName(9, 'en', 'long')).toBe('September');
  expect(monthName(9, 'en', 'short')).toBe('Sep');
  expect(monthName(9, 'ja', 'long')).toBe('9月');
  expect(monthName(13, 'en', 'long')).toBe('');
  expect(weekdayName('thu', 'en', 'long')).toBe('Thursday');
  expect(weekdayName('thu', 'ja', 'long')).toBe('木曜日');
  expect(weekdayName('thu', 'ja', 'short')).toBe('木');
});
