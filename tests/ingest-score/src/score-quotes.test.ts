import { expect, it } from 'vitest';
import { goldOf, predictionOf } from './hand-made.ts';
import { scoreQuotes } from './score-quotes.ts';

const gold = goldOf({
  mentions: [{ entity: 'minister', type: 'person', line: 1, start: 0, end: 6, text: 'Tanabe' }],
  quotes: [
    { line: 1, start: 10, end: 30, speaker: 'minister' },
    { line: 2, start: 50, end: 60, speaker: '', speakerRole: 'a spokesperson' },
  ],
  bracketsNotQuotes: [{ line: 3, start: 80, end: 90 }],
});
const quote = (start: number, end: number, speakerText?: string, speaker?: string) => ({
  start,
  end,
  speaker,
  speakerText,
  marks: [],
});

it('quotations may be off by the marks, not by more', () => {
  const span = (start: number, end: number) =>
    scoreQuotes(gold, predictionOf({ quotes: [quote(start, end)] })).span;
  expect(span(9, 31)).toEqual({ tp: 1, fp: 0, fn: 1 });
  expect(span(8, 30)).toEqual({ tp: 0, fp: 1, fn: 2 });
});

it('speakers are right by entity, by a surface of theirs, or by the role', () => {
  const speaker = (...quotes: ReturnType<typeof quote>[]) =>
    scoreQuotes(
      gold,
      predictionOf({
        quotes,
        mentions: [{ start: 0, end: 6, type: 'person', entity: 'p', text: 'Tanabe' }],
      }),
    ).speaker.tp;
  expect(speaker(quote(10, 30, undefined, 'p'))).toBe(1);
  expect(speaker(quote(10, 30, 'Minister Tanabe'))).toBe(1);
  expect(speaker(quote(50, 60, 'a spokesperson of the ministry'))).toBe(1);
  expect(speaker(quote(10, 30, 'the other minister', 'q'), quote(50, 60))).toBe(0);
});

it('titles and scare quotes drafted as speech are wrong', () => {
  expect(scoreQuotes(gold, predictionOf({ quotes: [quote(80, 90)] })).span.fp).toBe(1);
});
