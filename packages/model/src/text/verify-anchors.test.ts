import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from './index.ts';
import {
  createAnchor,
  locateText,
  normalizeText,
  parseLineRange,
  spanOfLines,
  squeezedPassage,
  textDigest,
  verifyAnchors,
} from './index.ts';
import { troublesomeText } from './troublesome-text.fixture.ts';

function anchorOf(
  text: string,
  passage: string,
  options: { line?: number; inBlock?: boolean } = {},
): Anchor {
  const normal = normalizeText(text);
  const range = options.inBlock ? parseLineRange(`${options.line}`) : undefined;
  const block = range && spanOfLines(normal, range);
  const found = locateText(normal, passage, { line: options.line, block });
  if (!found.ok) throw new Error(`fixture: ${passage} is ${found.reason}`);
  return found.anchor;
}

const verify = (text: string, ...anchors: Anchor[]) => verifyAnchors(normalizeText(text), anchors);

const long = '港湾の責任者は、訓練の回数を来年から二倍に増やすと会合の席で約束した。';

describe('a passage', () => {
  test('that stands where recorded is verified, with the line it is on now', () => {
    const anchor = anchorOf(`前置き。\n${long}`, '二倍に増やす');
    expect(verify(`前\n置\nき。${long}`, anchor)).toEqual([
      { status: 'verified', lines: '3', start: anchor.start },
    ]);
  });

  test('that stands elsewhere is moved', () => {
    const anchor = anchorOf(`前置き。\n${long}`, '二倍に増やす');
    expect(verify(`\n\n短い\n新しい前置き。${long}`, anchor)).toEqual([
      { status: 'moved', lines: '4', start: anchor.start + 5 },
    ]);
  });

  test('that was edited is changed from 20 characters on, with its line and how much is left', () => {
    const anchor = anchorOf(`前置き。\n${long}`, long);
    const [changed] = verify(`広告。\n前置き。\n${long.replace('二倍', '三倍')}\n結び。`, anchor);
    expect(changed).toMatchObject({ status: 'changed', lines: '3' });
    expect(changed?.similarity).toBeGreaterThanOrEqual(0.4);
    expect(changed?.similarity).toBeLessThan(1);
    expect(changed).not.toHaveProperty('start');
  });

  test('that was edited too much, or is short, is missing', () => {
    expect(
      verify('別の文章である。港の話は何もない。ただの天気の話と猫の話。', anchorOf(long, long)),
    ).toEqual([{ status: 'missing' }]);
    expect(verify(long.replace('二倍', '三倍'), anchorOf(long, '二倍'))).toEqual([
      { status: 'missing' },
    ]);
  });
});

describe('a short word that stands several times', () => {
  const text =
    '司会は日本の代表に謝意を述べた。\n続いてカナダと日本の報告を聞いた。\n日本の提案は採択。';

  test('is told apart by its neighbors', () => {
    const anchor = anchorOf(text, '日本', { line: 2 });
    expect(verify(`冒頭に加えた一文。${text}`, anchor)).toMatchObject([
      { status: 'moved', start: anchor.start + 9 },
    ]);
  });

  test('is ambiguous when its neighbors were edited', () => {
    const edited = `冒頭に加えた一文。${text.replace('カナダと日本の報告', '各国と日本の経験')}`;
    expect(verify(edited, anchorOf(text, '日本', { line: 2 }))).toEqual([
      {
        status: 'ambiguous',
        candidates: ['1', '2', '3'].map((lines) => ({ lines, start: expect.any(Number) })),
      },
    ]);
  });

  test('is found by its block where neighbors are the same everywhere', () => {
    const lists =
      '一:東京、大阪、日本、京都、奈良、神戸\n二:東京、大阪、日本、京都、奈良、神戸\n以上';
    const anchor = anchorOf(lists, '日本', { line: 2, inBlock: true });
    expect(verify(`前置き\n${lists}`, anchor)).toMatchObject([{ status: 'moved', lines: '3' }]);
  });

  test('is not taken for another of its kind that chance put at its position', () => {
    const before = `この序文は短くなる予定である。${text}`;
    const anchor = anchorOf(before, '日本', { line: 2 });
    // Deleting as many characters as part two occurrences puts the third where the second was.
    const shifted = before.slice('日本の報告を聞いた。'.length);
    expect(anchorOf(shifted, '日本', { line: 3 }).start).toBe(anchor.start);
    expect(verify(shifted, anchor)).toMatchObject([{ status: 'moved', lines: '2' }]);
  });

  test('is not taken for the one left over outside its block', () => {
    const two =
      '第一の議題は日本の港である。詳しくは後で述べる。\n最後の議題として、日本の空を扱う。';
    const anchor = anchorOf(two, '日本', { line: 1, inBlock: true });
    expect(verify(`序文。${two.replace('日本の港', '各国の港')}`, anchor)).toMatchObject([
      { status: 'ambiguous', candidates: [{ lines: '2' }] },
    ]);
  });

  test('is not taken for its double when it was itself changed in place', () => {
    const doubles = '・港で行う年次の訓練\n区切り\n・港で行う年次の訓練\n';
    const edited = doubles.replace('年次', '年〓');
    for (const inBlock of [true, false]) {
      const anchor = anchorOf(doubles, '年次', { line: 1, inBlock });
      expect(verify(edited, anchor)).toMatchObject([
        { status: 'ambiguous', candidates: [{ lines: '3' }] },
      ]);
    }
  });

  test('is verified by position alone when the whole text is the recorded one', () => {
    const normal = normalizeText(text);
    const stale = { ...anchorOf(text, '日本', { line: 2 }), before: '00000000', after: '00000000' };
    expect(verifyAnchors(normal, [stale])).toMatchObject([{ status: 'ambiguous' }]);
    expect(verifyAnchors(normal, [stale], textDigest(normal))).toMatchObject([
      { status: 'verified' },
    ]);
  });
});

test('an equal text digest does not excuse a hash that is wrong', () => {
  const normal = normalizeText(long);
  const wrong = { ...anchorOf(long, '二倍'), hash: '0'.repeat(16) };
  expect(verifyAnchors(normal, [wrong], textDigest(normal))).toEqual([{ status: 'missing' }]);
});

describe('any text', () => {
  const passages = fc.tuple(troublesomeText, fc.nat(), fc.nat()).map(([raw, from, size]) => {
    const normal = normalizeText(`x${raw}`);
    const start = from % normal.length;
    return { normal, start, length: 1 + (size % (normal.length - start)) };
  });

  test('an anchor is verified in the text it was made from', () => {
    fc.assert(
      fc.property(passages, ({ normal, start, length }) => {
        const anchor = createAnchor(normal, start, length, { start: 0, length: normal.length });
        const { lines } = anchor;
        expect(verifyAnchors(normal, [anchor])).toEqual([{ status: 'verified', lines, start }]);
      }),
    );
  });

  test('a passage found elsewhere is the recorded passage, letter for letter', () => {
    fc.assert(
      fc.property(passages, troublesomeText, fc.boolean(), (passage, other, inBlock) => {
        const { normal, start, length } = passage;
        const block = inBlock ? { start: 0, length: normal.length } : undefined;
        const edited = normalizeText(`${other}${normal.squeezed}${other.slice(1)}`);
        for (const result of verifyAnchors(edited, [createAnchor(normal, start, length, block)])) {
          if (result.status !== 'verified' && result.status !== 'moved') continue;
          const now = squeezedPassage(edited, { start: result.start ?? -1, length });
          expect(now).toBe(squeezedPassage(normal, { start, length }));
        }
      }),
    );
  });

  test('no anchor makes it throw, and an impossible one is not verified', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 80 }), fc.double());
    const hex = fc.oneof(fc.string(), fc.constant('0'.repeat(16)), fc.constant('deadbeef'));
    const impossible = fc.record(
      {
        lines: fc.string(),
        start: number,
        length: number,
        hash: hex,
        before: hex,
        after: hex,
        fingerprints: fc.array(fc.oneof(hex, fc.constant('abcdef'))),
        block: fc.record({ start: number, length: number, hash: hex }),
      },
      { requiredKeys: ['lines', 'start', 'length', 'hash', 'before', 'after'] },
    );
    fc.assert(
      fc.property(troublesomeText, fc.array(impossible), (raw, anchors) => {
        const results = verifyAnchors(normalizeText(raw), anchors);
        expect(results).toEqual(anchors.map(() => ({ status: 'missing' })));
      }),
    );
  });
});
