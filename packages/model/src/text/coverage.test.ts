import { describe, expect, test } from 'vitest';
import type { Anchor } from './index.ts';
import { coverText, createAnchor, locateText, normalizeText, spanOfLines } from './index.ts';
import { sampleText } from './sample.fixture.ts';

function anchorOf(text: string, passage: string): Anchor {
  const found = locateText(normalizeText(text), passage);
  if (!found.ok) throw new Error(`fixture: ${passage} is ${found.reason}`);
  return found.anchor;
}

test('every line is claimed, set aside, unaccounted, or holds no content', () => {
  const text = '見出し\n本文の一行目、折り\n返し。\n------\n \u200B\n関連: 資料\n①';
  const coverage = coverText(
    normalizeText(text),
    [anchorOf(text, '一行目'), anchorOf(text, '折り返し')],
    [
      { lines: '4', reason: 'separator' },
      { lines: '6', reason: 'navigation' },
    ],
  );
  expect(
    coverage.lines.map(({ line, kind, status, anchors, setAside = '' }) =>
      [line, kind, status, anchors.join(), setAside].join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "1 content unaccounted  ",
      "2 content claimed 0,1 ",
      "3 content claimed 1 ",
      "4 separator no-content  separator",
      "5 blank no-content  ",
      "6 content set-aside  navigation",
      "7 content unaccounted  ",
    ]
  `);
  expect(coverage).toMatchObject({
    contentLines: 5,
    accountedLines: 3,
    unaccounted: [1, 7],
    // 3 + 9 + 3 + 5 + 1 characters; 一行目, 折り and 返し are anchored.
    characters: { content: 21, anchored: 7 },
  });
});

test('overlapping anchors count a character once', () => {
  const normal = normalizeText('abcdef');
  const { characters, lines } = coverText(
    normal,
    [createAnchor(normal, 0, 4), createAnchor(normal, 2, 3)],
    [],
  );
  expect(characters).toEqual({ content: 6, anchored: 5 });
  expect(lines[0]?.anchors).toEqual([0, 1]);
});

test('a claimed line stays claimed when it is also set aside, and shows both', () => {
  const { lines } = coverText(
    normalizeText('資料'),
    [{ start: 0, length: 2 }],
    [{ lines: '1', reason: 'duplicate' }],
  );
  expect(lines[0]).toMatchObject({ status: 'claimed', setAside: 'duplicate' });
});

test('what lies outside the text is reported and counts for nothing', () => {
  const coverage = coverText(
    normalizeText('一行'),
    [
      { start: 1, length: 5 },
      { start: Number.NaN, length: 1 },
      { start: 0, length: 0 },
    ],
    [
      { lines: '2', reason: 'empty' },
      { lines: 'all', reason: 'empty' },
    ],
  );
  expect(coverage).toMatchObject({
    invalidAnchors: [0, 1, 2],
    invalidSetAside: [0, 1],
    unaccounted: [1],
  });
});

describe('the sample', () => {
  const normal = normalizeText(sampleText);

  test('separator and empty lines are no content', () => {
    const { lines, contentLines } = coverText(normal, [], []);
    expect(lines).toHaveLength(23);
    expect(
      lines.filter(({ kind }) => kind !== 'content').map(({ line, kind }) => [line, kind]),
    ).toEqual([
      [17, 'separator'],
      [21, 'blank'],
      [22, 'blank'],
    ]);
    expect(contentLines).toBe(20);
  });

  test('anchors on whole lines cover it entirely', () => {
    const spans = [
      spanOfLines(normal, { first: 1, last: 16 }),
      spanOfLines(normal, { first: 18, last: 23 }),
    ].filter((span) => span !== undefined);
    const { unaccounted, characters } = coverText(normal, spans, []);
    expect(unaccounted).toEqual([]);
    expect(characters.anchored).toBe(characters.content);
  });
});
