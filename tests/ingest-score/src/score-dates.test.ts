import { describe, expect, it } from 'vitest';
import { drafted, draftedEvent, goldOf, predictionOf } from './hand-made.ts';
import { contains, scoreDates } from './score-dates.ts';

const day = { line: 1, start: 10, end: 16, value: '2026-01-12', class: 'explicit' };
const scoreOf = (
  gold: Parameters<typeof goldOf>[0],
  ...dates: readonly ReturnType<typeof drafted>[]
) => scoreDates(goldOf(gold), predictionOf({ dates: [...dates] }));

describe('dates', () => {
  it('count by span and by value', () => {
    expect(scoreOf({ dates: [day] }, drafted(10, 16, '2026-01-12'))).toMatchObject({
      span: { tp: 1, fp: 0, fn: 0 },
      value: { tp: 1, fp: 0, fn: 0 },
      wrongCertain: [],
    });
    expect(scoreOf({ dates: [day] }, drafted(8, 12, '2026-01-13'))).toMatchObject({
      span: { tp: 1, fp: 0, fn: 0 },
      value: { tp: 0, fp: 1, fn: 1 },
    });
  });

  it('that were missed are misses, and that stand nowhere are wrong', () => {
    expect(scoreOf({ dates: [day] }, drafted(40, 44, '2026-02'))).toMatchObject({
      span: { tp: 0, fp: 1, fn: 1 },
    });
  });

  it('may have another right value', () => {
    const either = { ...day, altValues: ['2026-01'] };
    expect(scoreOf({ dates: [either] }, drafted(10, 16, '2026-01')).value.tp).toBe(1);
  });

  it('that are optional or ignored count neither way', () => {
    const gold = {
      dates: [{ ...day, optional: true }],
      ignore: [{ line: 1, start: 30, end: 34 }],
    };
    expect(scoreOf(gold, drafted(10, 16, '2025'), drafted(30, 34, '2025')).value).toEqual({
      tp: 0,
      fp: 0,
      fn: 0,
    });
  });

  it('match one to one, the more exact pair first', () => {
    const second = { ...day, start: 17, end: 20, value: '2026-01-15' };
    const found = scoreOf(
      { dates: [day, second] },
      drafted(10, 20, '2026-01-12'),
      drafted(17, 20, '2026-01-15'),
    );
    expect(found.value).toEqual({ tp: 2, fp: 0, fn: 0 });
  });
});

describe('a wrong date shown as certain', () => {
  it('has another value than gold, also a more precise one or one end of a range', () => {
    expect(scoreOf({ dates: [day] }, drafted(10, 16, '2026-01-13')).wrongCertain).toHaveLength(1);
    const month = { ...day, value: '2026-01' };
    expect(scoreOf({ dates: [month] }, drafted(10, 16, '2026-01-12')).wrongCertain).toHaveLength(1);
    const range = { ...day, value: '2026-01-12/2026-01-15' };
    expect(scoreOf({ dates: [range] }, drafted(10, 16, '2026-01-12')).wrongCertain).toHaveLength(1);
  });

  it('is none when it is coarser, bears a mark of doubt or has no value', () => {
    for (const one of [
      drafted(10, 16, '2026-01'),
      drafted(10, 16, '2026-01-13', { doubt: true }),
      drafted(10, 16, undefined),
    ]) {
      expect(scoreOf({ dates: [day] }, one).wrongCertain).toEqual([]);
    }
  });

  it('lies on no date and on nothing that is ignored', () => {
    expect(scoreOf({}, drafted(50, 53, '2026-03')).wrongCertain).toHaveLength(1);
    const ignore = [{ line: 1, start: 50, end: 53 }];
    expect(scoreOf({ ignore }, drafted(50, 53, '2026-03')).wrongCertain).toEqual([]);
  });

  it('sits on a wrong weekday without saying so, even if the day is right', () => {
    const dates = [{ ...day, weekdayConflict: true }];
    const silent = scoreOf({ dates }, drafted(10, 16, '2026-01-12'));
    expect(silent.wrongCertain).toHaveLength(1);
    expect(silent.conflicts).toEqual({ flagged: 0, all: 1, falseFlags: 0 });
    const telling = scoreOf({ dates }, drafted(10, 16, '2026-01-12', { weekdayConflict: true }));
    expect(telling.wrongCertain).toEqual([]);
    expect(telling.conflicts).toEqual({ flagged: 1, all: 1, falseFlags: 0 });
  });

  it('counts once for a date and its event', () => {
    const prediction = predictionOf({
      dates: [drafted(10, 16, '2026-01-13')],
      events: [draftedEvent('2026-01-13', 1, { start: 10, end: 16 })],
    });
    expect(scoreDates(goldOf({ dates: [day] }), prediction).wrongCertain).toHaveLength(1);
  });
});

it('a month contains its days and no other month', () => {
  expect(contains('2026-11', '2026-11-10')).toBe(true);
  expect(contains('2026-1', '2026-11-10')).toBe(false);
  expect(contains('2026-11-10', '2026-11')).toBe(false);
});
