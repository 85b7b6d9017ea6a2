import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGazetteer, draftText, printDraft } from '../index.ts';

const gazetteer = createGazetteer({ lexicon: false });

/** Value, confidence, flags, evidence and alternatives of every date of a text. */
const datesOf = (text: string, published?: string) =>
  draftText(text, gazetteer, { published }).claims.flatMap((claim) =>
    claim.kind === 'date'
      ? [
          {
            date: claim.value.date,
            confidence: claim.confidence,
            flags: claim.flags.join(' '),
            evidence: claim.evidence.join(' '),
            candidates: claim.candidates.join(' '),
          },
        ]
      : [],
  );
const first = (text: string, published?: string) => datesOf(text, published)[0];

describe('a date as printed', () => {
  it('is sure', () => {
    expect(first('2026年1月12日に会談した\n')).toMatchObject({ confidence: 'sure', flags: '' });
  });

  it('is a guess where day and month can be told apart by nothing', () => {
    expect(first('It was signed on 3/4/2026.\n')).toMatchObject({
      date: '2026-03-04',
      confidence: 'guess',
      flags: 'ambiguous',
    });
  });
});

describe('a date without its year', () => {
  it('takes it from the day of the text and says so', () => {
    expect(first('1月12日に会談した\n', '2026-01-16')).toMatchObject({
      date: '2026-01-12',
      evidence: 'year-from-anchor',
    });
  });

  it.each([
    ['past', '12月8日に会談した\n', '2025-12-08'],
    ['past', 'They met on December 8.\n', '2025-12-08'],
    ['future', '12月8日に会談する予定だ\n', '2026-12-08'],
    ['future', 'They will meet on December 8.\n', '2026-12-08'],
  ])('follows the tense of its sentence: %s', (_tense, text, date) => {
    expect(first(text, '2026-01-16')?.date).toBe(date);
  });

  it('goes with the year printed before it in the same sentence', () => {
    expect(
      datesOf('2024年3月に署名し、6月に発効した\n', '2026-01-16').map(({ date }) => date),
    ).toEqual(['2024-03', '2024-06']);
  });
});

describe('a bare day', () => {
  it('goes on from the day before and is marked inferred', () => {
    const [, day] = datesOf('2025年11月3日に出発した。\n\n5日に到着した。\n', '2026-01-16');
    expect(day).toMatchObject({
      date: '2025-11-05',
      confidence: expect.not.stringMatching('sure'),
    });
    expect(day?.evidence).toContain('month-from-date-before');
  });

  it('belongs to a stretch of time that holds it, wherever that stands', () => {
    const [day] = datesOf(
      '・13日に講演した\n・14日に会談した\n\n2025年11月12日から15日まで訪米した。\n',
    );
    expect(day).toMatchObject({ date: '2025-11-13' });
    expect(day?.evidence).toContain('month-from-range');
  });

  it('takes its month from the heading above', () => {
    const text =
      '【発射：6月の3回】\n●2日、発射した\n●11日、発射した\n\n【関連】\n「発射の話」→https://n.example/2026/03/19/a\n';
    expect(datesOf(text).map(({ date }) => date)).toEqual(['2026-06', '2026-06-02', '2026-06-11']);
  });

  it('does not go on from a day that is only planned', () => {
    const text = '20日に失敗した。\n\n次は7月1日に行う予定だ。\n\n翌日に工場を見せた。\n';
    expect(datesOf(text, '2026-06-25').at(-1)?.date).toBe('2026-06-21');
  });

  it('keeps the alternatives', () => {
    const [, day] = datesOf('9月28日に出発し、3日に到着した\n', '2026-10-20');
    expect(day).toMatchObject({ date: '2026-10-03', candidates: '2026-09-03' });
  });
});

describe('a weekday', () => {
  it('that agrees is evidence', () => {
    expect(first('12日(月)に会談した\n', '2026-01-16')?.evidence).toContain('weekday-agrees');
  });

  it.each([
    ['12日(火)に会談した\n', '2026-01-12'],
    ['2026年1月12日(火)に会談した\n', '2026-01-12'],
    ['They met on Tuesday, January 12, 2026.\n', '2026-01-12'],
    ['It closed on Jan 12 (Thu).\n', '2026-01-12'],
  ])('that disagrees keeps the day and is flagged: %s', (text, date) => {
    const found = first(text, '2026-01-16');
    expect(found?.date).toBe(date);
    expect(found?.flags).toContain('weekday-conflict');
    expect(found?.confidence).toBe('guess');
  });

  it('chooses the month with the others, where nothing says when the text was written', () => {
    const text =
      '●2日(火)に発射\n●11日(木)に発射\n●20日(日)に発射\n6月の動き\nhttps://n.example/2026/03/19/a\n';
    const days = datesOf(text);
    expect(days.map(({ date }) => date).slice(0, 3)).toEqual([
      '2026-06-02',
      '2026-06-11',
      '2026-06-20',
    ]);
    expect(days[2]?.flags).toContain('weekday-conflict');
  });
});

describe('the day of the text', () => {
  it.each([
    ['a dateline', '2026年2月3日\n\n本文は1月12日に書いた。\n', '2026-01-12'],
    [
      'a byline',
      'Arms Notebook\nby Corwin Hale, 14 Sep 2026 (Mon)\n\nThey met on Sep 8.\n',
      '2026-09-08',
    ],
    [
      'bars',
      'Clocks\nThe Letter | Imogen Hale | 6 May 2026\n\nThey met on 30 April.\n',
      '2026-04-30',
    ],
    ['a link', '会談は12月8日だった。\n\nhttps://n.example/2026/01/06/a\n', '2025-12-08'],
    [
      'a budget',
      '防衛省は20日、レーダーを決めた。2029年度予算の概算要求に計上する。8月下旬に協議する予定だ。\n',
      '2028-07-20',
    ],
  ])('comes from %s', (_basis, text, date) => {
    expect(datesOf(text).map((one) => one.date)).toContain(date);
  });

  it('is never that of the clock: without any year a day has no value', () => {
    expect(first('12日に会談した\n')).toMatchObject({ date: undefined, flags: 'unresolved' });
  });
});

describe('the clock, the time zone and the locale', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('change nothing', () => {
    const text =
      '昨日、会談した。来月3日に訪米する。12日(月)に帰国した。\nThey meet next Monday, Jan. 19.\n';
    const draft = () => printDraft(draftText(text, gazetteer, { published: '2026-01-16' }));
    const now = draft();
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') });
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone);
      vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
      expect(draft()).toBe(now);
    }
  });
});
