import { describe, expect, it } from 'vitest';
import { goldOf, predictionOf } from './hand-made.ts';
import { scoreEntities, scoreMentions } from './score-names.ts';

const gold = goldOf({
  entities: {
    corps: { type: 'organisation', name: 'Corps', surfaces: ['Corps'], altTypes: ['place'] },
    drill: { type: 'operation', name: 'Drill', surfaces: ['Drill'] },
  },
  mentions: [
    { entity: 'corps', type: 'organisation', line: 1, start: 0, end: 5 },
    { entity: 'corps', type: 'organisation', line: 2, start: 20, end: 25 },
    { entity: 'drill', type: 'operation', line: 2, start: 30, end: 35 },
  ],
  ignore: [{ line: 3, start: 50, end: 55 }],
});
const found = (start: number, end: number, type: string, entity = '') => ({
  start,
  end,
  type,
  entity,
  text: `${start}`,
});

describe('mentions', () => {
  it('overlap leniently and agree to the letter strictly', () => {
    const drafted = predictionOf({ mentions: [found(0, 9, 'organization')] });
    expect(scoreMentions(gold, drafted)).toEqual({
      lenient: { tp: 1, fp: 0, fn: 2 },
      strict: { tp: 0, fp: 1, fn: 3 },
    });
  });

  it('take merged and alternative types, and no other', () => {
    const lenient = (type: string, start: number) =>
      scoreMentions(gold, predictionOf({ mentions: [found(start, start + 5, type)] })).lenient.tp;
    expect(lenient('place', 0)).toBe(1);
    expect(lenient('exercise', 30)).toBe(1);
    expect(lenient('person', 30)).toBe(0);
  });

  it('over ignored words count neither way', () => {
    const drafted = predictionOf({ mentions: [found(52, 58, 'person')] });
    expect(scoreMentions(gold, drafted).lenient.fp).toBe(0);
  });
});

describe('entities', () => {
  it('are found by any mention, and count once', () => {
    const drafted = predictionOf({
      mentions: [found(0, 5, 'organization', 'a'), found(20, 25, 'organization', 'a')],
    });
    expect(scoreEntities(gold, drafted)).toEqual({ tp: 1, fp: 0, fn: 1 });
  });

  it('are wrong when no mention hits and one lies outside what is ignored', () => {
    const drafted = predictionOf({
      mentions: [found(70, 75, 'person', 'ghost'), found(50, 55, 'person', 'quiet')],
    });
    expect(scoreEntities(gold, drafted)).toEqual({ tp: 0, fp: 1, fn: 2 });
  });
});
