import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './index.ts';
import { idsOf, indexOf } from './testing/lamps.ts';
import { lookAtAll, type Part, write } from './testing/oracle.ts';

/** Few characters of every sort, so that random texts share much. */
const text = (maxLength: number) =>
  fc.string({
    unit: fc.constantFrom(
      '灯',
      '火',
      '島',
      '嶋',
      '國',
      'レ',
      'れ',
      'ー',
      'か',
      'ｶ',
      'ﾞ',
      'a',
      'b',
      'A',
      'é',
      '1',
      '①',
      '𠮷',
      '.',
      ' ',
    ),
    minLength: 1,
    maxLength,
  });
const bilingual = (maxLength: number) => fc.record({ en: text(maxLength), ja: text(maxLength) });
const day = fc.constantFrom('2031-05-01', '2031-05-02', '2031-06-30', '2032-01-01');
const IDS = Array.from({ length: 12 }, (_, at) => `x/${at}`);

const corpus = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('lamp', 'quay'),
        title: bilingual(8),
        names: fc.array(text(5), { minLength: 1, maxLength: 3 }),
        body: bilingual(30),
        about: fc.subarray(IDS, { maxLength: 2 }),
        dates: fc.record({ min: day, max: day }, { requiredKeys: [] }),
        facets: fc.record({ lang: fc.subarray(['en', 'ja']) }),
      },
      { requiredKeys: ['kind', 'title'] },
    ),
    { minLength: 1, maxLength: IDS.length },
  )
  // Labels exist for values that occur: one document has them all.
  .map((records): SearchDocument[] => [
    ...records.map((record, at) => ({ ...record, id: IDS[at] ?? '' })),
    { id: 'all/lamp', kind: 'lamp', title: { en: '', ja: '' }, facets: { lang: ['en', 'ja'] } },
    { id: 'all/quay', kind: 'quay', title: { en: '', ja: '' } },
  ]);

const excluded = fc.boolean();
const word = text(4).filter((typed) => !/[\s-]/u.test(typed));
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('word' as const), text: word, excluded }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('phrase' as const), text: text(6), excluded }),
  },
  fc.record({
    type: fc.constant('kind' as const),
    value: fc.constantFrom('lamp', 'quay'),
    excluded,
  }),
  fc.record({ type: fc.constant('about' as const), value: fc.constant('x/0'), excluded }),
  fc.record({ type: fc.constantFrom('after' as const, 'before' as const), value: day, excluded }),
  fc.record({ type: fc.constant('lang' as const), value: fc.constantFrom('en', 'ja'), excluded }),
);

// Building thousands of indexes may take longer than a test usually does.
describe('every query', { timeout: 60_000 }, () => {
  it('finds exactly what a look at every document finds', () => {
    fc.assert(
      fc.property(corpus, fc.array(part, { maxLength: 4 }), (documents, parts) => {
        const query = write(parts);
        const found = [...idsOf(indexOf(documents), query)].sort();
        expect(found, query).toEqual(lookAtAll(documents, parts));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every document by any part of its own text', () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), (documents, which, from) => {
        const document = documents[which % documents.length];
        const points = Array.from(document?.body?.ja ?? '');
        const start = from % (points.length + 1);
        const piece = points.slice(start, start + 3).join('');
        // From the middle of a Latin word nothing is found, nor by a half of a voiced kana.
        if (!/^[\p{Script=Han}]+$/u.test(piece)) return;
        expect(idsOf(indexOf(documents), piece)).toContain(document?.id);
      }),
    );
  });

  it('finds documents that have in title and text apart the words of a name', () => {
    const documents = [
      { id: 'x/0', kind: 'lamp', title: { en: '灯', ja: '灯' }, names: ['éレ'] },
      { id: 'x/1', kind: 'lamp', title: { en: '灯', ja: '灯' }, body: { en: 'レ灯', ja: 'é灯' } },
      { id: 'x/2', kind: 'lamp', title: { en: 'é', ja: '' }, body: { en: '', ja: 'レ' } },
    ];
    expect(idsOf(indexOf(documents), 'é れ')).toEqual(['x/0', 'x/1', 'x/2']);
  });

  it('finds nothing by characters that stand apart', () => {
    const documents = [{ id: 'x/0', kind: 'lamp', title: { en: '', ja: '三段の棚と兵。段と兵' } }];
    expect(idsOf(indexOf(documents), '段兵')).toEqual([]);
    expect(idsOf(indexOf(documents), '三段')).toEqual(['x/0']);
  });

  it('gives each document once', () => {
    fc.assert(
      fc.property(corpus, fc.array(part, { maxLength: 4 }), (documents, parts) => {
        const found = idsOf(indexOf(documents), write(parts));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('finds the same when asked again', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 6 }),
        (documents, queries) => {
          const index = indexOf(documents);
          const answers = queries.map((parts) => idsOf(index, write(parts)));
          for (const [at, parts] of queries.entries()) {
            expect(idsOf(index, write(parts))).toEqual(answers[at]);
          }
        },
      ),
    );
  });
});
