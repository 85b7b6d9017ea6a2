import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, search, searchIds } from './index.ts';
import { idsOf, indexOf, LAMPS } from './testing/lamps.ts';

const index = indexOf(LAMPS);

describe('search', () => {
  it.each([
    ['灯', ['claim/a/001', 'event/inspection', 'event/lamp']],
    ['点灯', ['event/lamp']],
    ['ﾚｰﾀﾞｰ', ['event/lamp']],
    ['れーだー', ['event/lamp']],
    ['LAMP', ['claim/a/001', 'event/inspection', 'event/lamp']],
    ['brigh', ['claim/a/001']],
    ['"brigh"', []],
    ['"is lit"', ['event/lamp']],
    ['灯火 -レーダー', ['claim/a/001', 'event/inspection']],
    ['-kind:event -kind:claim', ['office/harbor-master', 'place/yunoshima']],
    ['standing:rumor', ['claim/a/001']],
    ['verdict:unconfirmed lamp', ['claim/a/001']],
    ['kind:event,place', ['event/inspection', 'event/lamp', 'place/yunoshima']],
    ['after:2031-05-02 灯火', ['event/inspection']],
    ['before:2031-05 灯火', ['event/lamp']],
    ['after:2031-06-15 before:2031-06-15', ['event/inspection']],
    ['about:湯乃島', ['event/lamp']],
    ['about:place/yunoshima', ['event/lamp']],
    ['lang:ja lamp', []],
    ['灯点', []],
    ['', []],
    ['  ', []],
    ['""', []],
    ['、。', []],
  ])('finds %s', (query, expected) => {
    expect([...idsOf(index, query)].sort()).toEqual(expected);
  });

  it('describes as many hits as asked for and counts all', () => {
    const all = idsOf(index, 'lamp');
    const page = search(index, 'lamp', { limit: 1, offset: 1 });
    expect(page).toMatchObject({ ok: true, total: 3, hits: [{ id: all[1] }] });
  });

  it('never throws, whatever is asked', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom(
        '"',
        '「',
        '」',
        '-',
        ':',
        'kind:',
        'after:',
        'about:',
        '灯',
        'lamp',
        ' ',
        '\ud800',
        '\ude00',
      ),
    );
    const query = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(query, (asked) => {
        const result = search(index, asked);
        if (!result.ok) {
          expect(result.problem.position).toBeGreaterThanOrEqual(0);
          expect(result.problem.position).toBeLessThanOrEqual(asked.length);
        }
        expect(searchIds(index, asked).ok).toBe(result.ok);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives ids one by one, all at once or in a loop, also after the next query', () => {
    for (const query of ['lamp', '灯', 'lamp 灯', 'ゆのしま']) {
      const result = searchIds(index, query);
      if (!result.ok) throw new Error(query);
      const expected = idsOf(index, query);
      for (const next of ['kind:event', 'h', 'kind:place h', 'ゆのしま 灯']) idsOf(index, next);
      const { ids } = result;
      expect(expected.length).toBeGreaterThan(0);
      expect(ids.length).toBe(expected.length);
      expect(expected.map((_, place) => ids.at(place))).toEqual(expected);
      expect(ids.at(expected.length)).toBeUndefined();
      expect([...ids]).toEqual(expected);
    }
  });

  it('refuses what is too long before it looks at it', () => {
    for (const query of ['灯'.repeat(100_000), 'a '.repeat(60), '-'.repeat(5000)]) {
      expect(search(index, query)).toMatchObject({ ok: false, problem: { code: 'too-long' } });
    }
  });
});

describe('an index', () => {
  it('has the same bytes in whatever order documents come', () => {
    expect(buildIndex([...LAMPS].reverse())).toEqual(buildIndex(LAMPS));
  });

  it('can be empty', () => {
    const empty = indexOf([]);
    expect(idsOf(empty, '灯')).toEqual([]);
    expect(idsOf(empty, '-灯')).toEqual([]);
  });

  it.each([
    ['two documents of one id', [LAMPS[0], LAMPS[0]]],
    ['an id that is not printable ASCII', [{ ...LAMPS[0], id: '湯乃島' }]],
  ])('is not made of %s', (_, documents) => {
    const given = documents.flatMap((document) =>
      document === undefined
        ? []
        : { ...document, id: document.id ?? '', kind: 'place', title: { en: '', ja: '' } },
    );
    expect(() => buildIndex(given)).toThrow(RangeError);
  });
});
