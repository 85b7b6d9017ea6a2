import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument, SearchIndex } from './index.ts';
import { buildIndex } from './index.ts';
import { idsOf, indexOf } from './testing/lamps.ts';
import { lookAtAll } from './testing/oracle.ts';

/** More documents than are all looked at to find words, and more of everything than is made room for at once. */
const DOCUMENTS = 5000;
const NAMED = 300;

let state = 1;
/** A number below another, the same in each run. */
function below(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return (state >>> 8) % limit;
}

function pick<T>(from: readonly T[]): T {
  return from[below(from.length)] as T;
}

function kanji(length: number): string {
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + below(400))).join('');
}

const LATIN = Array.from({ length: 4000 }, (_, at) => `${at.toString(36)}lamp`);
const WORDS = Array.from({ length: 300 }, () => kanji(2 + below(4)));
const KATAKANA = ['レーダー', 'システム', 'ランプ', 'センター'];
const NAMES = Array.from({ length: NAMED }, (_, at) =>
  at % 3 === 0
    ? `${LATIN[at] ?? ''} Harbor ${'of the long name '.repeat(3)}${at}`
    : kanji(2 + (at % 6)),
);

function sentence(): string {
  return Array.from({ length: 12 }, () =>
    pick([
      () => pick(WORDS),
      () => pick(KATAKANA),
      () => kanji(1 + below(8)),
      () => `は${pick(NAMES)}。`,
    ])(),
  ).join(pick(['', 'の', '、']));
}

const documents = Array.from(
  { length: DOCUMENTS },
  (_, at): SearchDocument => ({
    id: `x/${at}`,
    kind: pick(['lamp', 'quay']),
    title: { en: pick(LATIN), ja: kanji(4) },
    ...(at < NAMED ? { names: [NAMES[at] ?? ''] } : {}),
    body: {
      en: Array.from({ length: 12 }, () => pick(LATIN)).join(' '),
      // One document is longer than any piece of memory taken at once.
      ja: at === 77 ? Array.from({ length: 4000 }, sentence).join('') : sentence(),
    },
    about: [`x/${below(NAMED)}`],
  }),
);

describe('an index of many documents', { timeout: 120_000 }, () => {
  let index: SearchIndex;
  beforeAll(() => {
    index = indexOf(documents);
  });

  const queries = [
    ...Array.from({ length: 12 }, () => {
      const { body } = pick(documents);
      const from = below((body?.ja.length ?? 0) - 8);
      return body?.ja.slice(from, from + 1 + below(6)) ?? '';
    }),
    ...KATAKANA,
    ...WORDS.slice(0, 8),
    ...LATIN.slice(0, 6).map((word) => word.slice(0, -1)),
    ...NAMES.slice(0, 12),
  ].filter((query) => !/[\s、。]/u.test(query));

  it('has the queries it needs', () => {
    expect(queries.length).toBeGreaterThan(30);
  });

  it.each(queries)('finds by %s what a look at every document finds', (text) => {
    const found = [...idsOf(index, text)].sort();
    expect(found).toEqual(lookAtAll(documents, [{ type: 'word', text, excluded: false }]));
  });

  it('is the same whatever the order of its documents', () => {
    const turned = buildIndex([...documents].reverse());
    expect(Buffer.compare(turned, buildIndex(documents))).toBe(0);
  });
});
