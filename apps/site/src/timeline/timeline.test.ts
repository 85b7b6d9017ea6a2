import * as data from '@briefing/data';
import { createDataset, type RecordOf } from '@briefing/model/dataset';
import { describe, expect, it } from 'vitest';
import { aroundIn, type Entry, groupByMonth, timelineEntries } from './entries.ts';
import { itineraryOf } from './itinerary.ts';
import { occurrencesOf } from './occurrences.ts';

const dataset = createDataset(data);
const entries = timelineEntries(dataset);

function event(id: string): RecordOf<'event'> {
  const record = dataset.get(id);
  if (record?.kind !== 'event') throw new Error(`${id} is missing`);
  return record;
}

describe('the timeline', () => {
  it('leaves a milestone to the event it marks', () => {
    const radar = entries.filter(({ when }) => when === '2024-07-29');
    expect(radar.map(({ id }) => id)).toEqual(['event/2024-07-29-yonaguni-radar-deployment']);
  });

  it('tells of events, not of claims and sources', () => {
    expect(entries.some(({ kind }) => kind === 'event')).toBe(true);
    expect(entries.some(({ kind }) => kind === 'claim' || kind === 'source')).toBe(false);
  });

  it('around a record holds the record and what it is tied to', () => {
    const around = aroundIn(dataset, entries)('place/yonaguni');
    const ids = around.map(({ id }) => id);
    expect(around.map(({ when }) => when)).toEqual(around.map(({ when }) => when).sort());
    expect(ids).toContain('event/2025-10-27-yonaguni-farp');
    expect(ids).not.toContain('event/2026-01-13-industry-exchange');
  });
});

describe('groups by year and month', () => {
  const entry = (when: string): Entry => ({ id: `event/${when}`, kind: 'event', when });
  const shape = (dates: string[]) =>
    groupByMonth(dates.map(entry)).map(({ year, months }) => [
      year,
      months.map(({ month, entries: own }) => [month, own.map(({ when }) => when)]),
    ]);

  it('keep a year without a month before the months', () => {
    expect(shape(['2023', '2023-07/2023-10-31', '2022-10'])).toEqual([
      [2022, [[10, ['2022-10']]]],
      [
        2023,
        [
          [undefined, ['2023']],
          [7, ['2023-07/2023-10-31']],
        ],
      ],
    ]);
  });

  it('place an open or uncertain date where it can first have begun', () => {
    expect(shape(['2025-12-28/..', '[2026-01-16..2026-01-23]', '[2025-12-04,2025-12-05]'])).toEqual(
      [
        [2025, [[12, ['2025-12-28/..', '[2025-12-04,2025-12-05]']]]],
        [2026, [[1, ['[2026-01-16..2026-01-23]']]]],
      ],
    );
  });
});

describe('the itinerary of a visit', () => {
  const visit = event('event/2026-01-us-visit');

  it('shows the days after the last stop as a gap', () => {
    const rows = itineraryOf(visit);
    expect(rows.filter(({ type }) => type === 'leg')).toHaveLength(visit.legs?.length ?? 0);
    expect(rows.at(-1)).toEqual({ type: 'gap', when: '2026-01-16/2026-01-18', days: 3 });
  });

  it('shows a day between two stops as a gap, also over the end of a month', () => {
    const place = 'place/honolulu';
    const rows = itineraryOf({
      ...visit,
      when: '2026-01-30/2026-02-02',
      legs: [
        { place, when: '2026-01-30/2026-01-31' },
        { place, when: '2026-02-02' },
      ],
    });
    expect(rows.map((row) => (row.type === 'gap' ? row.when : row.leg.when))).toEqual([
      '2026-01-30/2026-01-31',
      '2026-02-01',
      '2026-02-02',
    ]);
  });

  it('of an event without stops is empty', () => {
    expect(itineraryOf(event('event/2026-01-12-paparo-meeting'))).toEqual([]);
  });
});

it('the occurrences of an exercise leave out what happened within one of them', () => {
  const ids = occurrencesOf(dataset, 'exercise/resolute-dragon').map(({ id }) => id);
  expect(ids).toContain('event/resolute-dragon-24');
  expect(ids).not.toContain('event/2024-07-29-yonaguni-radar-deployment');
});
