import type { Kind } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from './layout.ts';
import { busiest, isWithin, neighborOf, wholeWindow, windowAt } from './time-window.ts';
import { dateOf, timelineItem } from './timeline-item.ts';

const item = (when: string, kind: Kind = 'event', label = 'Talks') => {
  const made = timelineItem(kind, label, when);
  if (made === undefined) throw new Error(`${when} is no date.`);
  return made;
};

describe('a date', () => {
  it.each([
    ['2026-01-15', 'span', '2026-01-15', '2026-01-15'],
    ['2026-01-12/2026-01-18', 'span', '2026-01-12', '2026-01-18'],
    ['2025-10', 'some', '2025-10-01', '2025-10-31'],
    ['2023', 'some', '2023-01-01', '2023-12-31'],
    ['[2026-01-16..2026-01-23]', 'some', '2026-01-16', '2026-01-23'],
    ['[2026-01-16..]', 'some', '2026-01-16', undefined],
    ['2025-10-21/..', 'span', '2025-10-21', undefined],
    ['2026-01-16?', 'doubtful', '2026-01-16', '2026-01-16'],
  ])('%s is drawn as %s', (when, form, from, to) => {
    const made = item(when);
    const date = (day: number | undefined) => (day === undefined ? undefined : dateOf(day));
    expect([made.form, date(made.from), date(made.to)]).toEqual([form, from, to]);
  });
});

describe('the window', () => {
  const items = [item('2023'), item('2026-01-15'), item('2026-01-16'), item('2025-10-21/..')];
  const whole = wholeWindow(items);

  it('spans the years that are dated, and no open end', () => {
    expect([dateOf(whole.from), dateOf(whole.to)]).toEqual(['2023-01-01', '2026-12-31']);
  });

  it('zooms to a year and a month, and falls back to what is dated', () => {
    expect(windowAt('month', '2024', whole).at).toBe('2024');
    expect(windowAt('month', '1900', whole).at).toBe('2023');
    expect(windowAt('day', '2026-13', whole).at).toBe('2026-12');
    expect(windowAt('day', '"><script>', whole).at).toBe('2026-01');
    expect(dateOf(windowAt('day', '2024-02', whole).to)).toBe('2024-02-29');
  });

  it('moves to its neighbors and stops at the ends', () => {
    const december = windowAt('day', '2025-12', whole);
    expect(neighborOf(december, 1, whole)?.at).toBe('2026-01');
    expect(neighborOf(windowAt('month', '2023', whole), -1, whole)).toBeUndefined();
  });

  it('holds what may fall into it', () => {
    const january = windowAt('day', '2026-01', whole);
    expect(items.map((one) => isWithin(one, january))).toEqual([false, true, true, true]);
  });

  it('looks closer where most is dated', () => {
    expect([busiest('month', items), busiest('day', items)]).toEqual(['2026', '2026-01']);
  });
});

describe('the drawing', () => {
  const items = ['2026-01-15', '2026-01-15', '2026-01-12/2026-01-18', '[2026-01-16..]'].map(
    (when) => item(when, 'event', '防衛相会談と共同訓練'),
  );
  const window = windowAt('day', '2026-01', wholeWindow(items));

  it.each([280, 600, 1200])('at %i px covers nothing and stays inside', (width) => {
    const { marks, height } = layoutTimeline(items, ['event'], window, width);
    expect(marks).toHaveLength(4);
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.001);
      expect(mark.y).toBeLessThan(height);
    }
    expect(new Set(marks.map(({ y, x }) => `${y} ${x}`)).size).toBe(4);
  });

  it('shows an open end as open', () => {
    const marks = layoutTimeline(items, ['event'], window, 900).marks;
    expect(marks.map(({ openRight }) => openRight)).toEqual([false, false, false, true]);
  });
});
