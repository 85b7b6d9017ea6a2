import { describe, expect, it } from 'vitest';
import { draftedEvent, goldOf, predictionOf } from './hand-made.ts';
import { scoreEvents } from './score-events.ts';

const talks = {
  date: '2026-01-15',
  lines: [3, 4] as [number, number],
  participants: ['p1', 'p2'],
  place: 'town',
};
const mention = (entity: string, start: number) => ({
  entity,
  type: 'person',
  line: 3,
  start,
  end: start + 2,
});

describe('events', () => {
  it('match by date and line', () => {
    const counts = (event: ReturnType<typeof draftedEvent>) =>
      scoreEvents(goldOf({ events: [talks] }), predictionOf({ events: [event] })).counts;
    expect(counts(draftedEvent('2026-01-15', 4))).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(counts(draftedEvent('2026-01-15', 5))).toEqual({ tp: 0, fp: 1, fn: 1 });
    expect(counts(draftedEvent('2026-01-16', 3))).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  it('that are optional are neither required nor wrong', () => {
    const gold = goldOf({ events: [{ ...talks, optional: true }] });
    expect(scoreEvents(gold, predictionOf({})).counts).toEqual({ tp: 0, fp: 0, fn: 0 });
    const drafted = predictionOf({ events: [draftedEvent('2026-01-15', 3)] });
    expect(scoreEvents(gold, drafted).counts).toEqual({ tp: 0, fp: 0, fn: 0 });
  });

  it('have their participants and places counted through the mentions of either side', () => {
    const gold = goldOf({
      events: [talks],
      mentions: [mention('p1', 10), mention('p2', 20), mention('town', 30), mention('quay', 40)],
    });
    const drafted = (place: string) =>
      scoreEvents(
        gold,
        predictionOf({
          mentions: [
            { start: 10, end: 12, type: 'person', entity: 'x', text: 'xx' },
            { start: 30, end: 32, type: 'place', entity: 't', text: 'tt' },
            { start: 40, end: 42, type: 'place', entity: 'q', text: 'qq' },
          ],
          events: [draftedEvent('2026-01-15', 3, { participants: ['x'], place })],
        }),
      );
    expect(drafted('t').participants).toEqual({ found: 1, all: 2 });
    expect(drafted('t').places).toEqual({ found: 1, all: 1, wrong: 0 });
    expect(drafted('q').places).toEqual({ found: 0, all: 1, wrong: 1 });
  });
});

describe('an unsupported claim', () => {
  const rumor = { line: 3, start: 0, end: 20, kind: 'rumour' as const };

  it('is an event of a rumor without its mark; with the mark it counts neither way', () => {
    const gold = goldOf({ passages: [rumor] });
    const plain = scoreEvents(gold, predictionOf({ events: [draftedEvent('2026-02', 3)] }));
    expect(plain.unsupported).toEqual(['2026-02: no mark of rumour']);
    expect(plain.counts.fp).toBe(1);
    const marked = scoreEvents(
      gold,
      predictionOf({ events: [draftedEvent('2026-02', 3, { marks: ['rumor'] })] }),
    );
    expect(marked.unsupported).toEqual([]);
    expect(marked.counts.fp).toBe(0);
  });

  it('is a plan drafted as having happened', () => {
    const gold = goldOf({ events: [{ ...talks, planned: true }] });
    const past = scoreEvents(gold, predictionOf({ events: [draftedEvent('2026-01-15', 3)] }));
    expect(past.unsupported).toEqual(['2026-01-15: planned, drafted as past']);
    const event = draftedEvent('2026-01-15', 3, { planned: true });
    expect(scoreEvents(gold, predictionOf({ events: [event] })).unsupported).toEqual([]);
  });
});
