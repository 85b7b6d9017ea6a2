import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex, type SearchDocument, search, searchIds } from './index.ts';

/** An invented catalog of lamps and harbors. */
const documents: readonly SearchDocument[] = [
  {
    id: 'place/yunoshima',
    kind: 'place',
    title: { en: 'Yunoshima', ja: '湯乃島' },
    names: ['Yunoshima', '湯乃島', 'ゆのしま'],
  },
  {
    id: 'event/lamp',
    kind: 'event',
    title: { en: 'A lamp is lit', ja: '灯火の点灯' },
    body: { en: 'The radar lamp of the island is lit.', ja: '湯乃島のレーダー灯火を点灯した。' },
    about: ['place/yunoshima'],
    dates: { min: '2031-05-01', max: '2031-05-01' },
  },
  {
    id: 'claim/a/001',
    kind: 'claim',
    title: { en: 'The lamp is the brightest.', ja: '灯火は最も明るい。' },
    facets: { standing: ['rumor'], verdict: ['unconfirmed'] },
  },
];

const harbor: SearchDocument = {
  id: 'event/harbor',
  kind: 'event',
  title: { en: 'The harbor of Yunoshima opens', ja: '湯乃島の港の開港' },
  // A source has the title under which it was published, in whatever language.
  names: ['Yunoshima Opens Its Harbor'],
};

function indexOf(list: readonly SearchDocument[]) {
  const opened = openIndex(buildIndex(list));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.index;
}

function ids(query: string): readonly string[] {
  const result = searchIds(indexOf(documents), query);
  if (!result.ok) throw new Error(result.problem.code);
  return [...result.ids].sort();
}

describe('search', () => {
  it.each([
    ['灯', ['claim/a/001', 'event/lamp']],
    ['点灯', ['event/lamp']],
    ['ﾚｰﾀﾞｰ', ['event/lamp']],
    ['れーだー', ['event/lamp']],
    ['LAMP', ['claim/a/001', 'event/lamp']],
    ['brigh', ['claim/a/001']],
    ['"is lit"', ['event/lamp']],
    ['灯火 -レーダー', ['claim/a/001']],
    ['standing:rumor', ['claim/a/001']],
    ['kind:event 灯火', ['event/lamp']],
    ['after:2031-05-02 灯火', []],
    ['灯点', []],
    ['', []],
  ])('finds %s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('finds a name by its reading and its other names, and what is about it', () => {
    for (const name of ['ゆのしま', 'Yunoshima', '湯乃島']) {
      expect(ids(name)).toEqual(['event/lamp', 'place/yunoshima']);
    }
  });

  it('says by which name it found a document, by preference one in the language shown', () => {
    const viaIn = (lang: 'en' | 'ja') => {
      const result = search(indexOf([...documents, harbor]), 'ゆのしま', { lang });
      return result.ok ? result.hits.find(({ id }) => id === harbor.id)?.via : undefined;
    };
    const by = { term: 'ゆのしま', record: 'place/yunoshima' };
    expect(viaIn('en')).toEqual([{ ...by, name: 'Yunoshima' }]);
    expect(viaIn('ja')).toEqual([{ ...by, name: '湯乃島' }]);
  });

  it('marks the match in the text as it was given', () => {
    const result = search(indexOf(documents), 'レーダー', { lang: 'ja' });
    expect(result.ok && result.total).toBe(1);
  });

  it('says what is wrong with a query and where', () => {
    expect(searchIds(indexOf(documents), '"lamp')).toMatchObject({
      ok: false,
      problem: { position: 0 },
    });
  });
});

it.each(['', 'abc', '2031-13', '2031-2-30', '0000', '2031-05-01-01'])(
  'after:%s is no date',
  (text) => {
    const result = searchIds(indexOf(documents), `lamp after:${text}`);
    expect(result).toMatchObject({ ok: false, problem: { code: 'bad-date', position: 11 } });
  },
);

describe('recall', () => {
  const word = fc.string({
    unit: fc.constantFrom('灯', '火', '島', 'レ', 'ー', 'か', '海', '兵'),
    minLength: 1,
    maxLength: 6,
  });

  it('equals a plain search of the text for Japanese words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (titles, query) => {
        const list = titles.map((ja, at) => ({ id: `x/${at}`, kind: 'x', title: { en: 'x', ja } }));
        const found = searchIds(indexOf(list), `"${query}"`);
        if (!found.ok) throw new Error(found.problem.code);
        // Long-vowel marks fold away in this alphabet only beside the same mark, so text and query stay as they are.
        const plain = list.filter(({ title }) => title.ja.includes(query)).map(({ id }) => id);
        expect([...found.ids].sort()).toEqual(expect.arrayContaining(plain.sort()));
      }),
    );
  });

  it('never throws, whatever is asked', () => {
    const index = indexOf(documents);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (query) => void search(index, query),
      ),
    );
  });
});

describe('an index', () => {
  it('has the same bytes in whatever order documents come', () => {
    expect(buildIndex([...documents].reverse())).toEqual(buildIndex(documents));
  });

  it('is refused when foreign or damaged', () => {
    const bytes = buildIndex(documents);
    expect(openIndex(new Uint8Array(64))).toMatchObject({ ok: false, reason: 'foreign' });
    expect(openIndex(bytes.slice(0, -1))).toMatchObject({ ok: false });
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const opened = openIndex(damaged);
      if (opened.ok) expect(search(opened.index, '灯').ok, `byte ${at}`).toBe(false);
    }
  });
});
