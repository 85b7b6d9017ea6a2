import { expect, it } from 'vitest';
import { breaksWord } from './broken-word.ts';

it.each([
  ['a word in two', '三崎大臣は改めて発', '言した', true],
  ['a katakana word in two', '新しいレー', 'ダーを置く', true],
  ['a mark that begins no line', '会議を開いた', '、と述べた', true],
  ['two whole words', '会議の日程を説明', '港は静かだ', false],
  ['a sentence and the next', '会議を開いた。', '港は静かだ', false],
  ['English', 'The harbor', 'is quiet', false],
])('%s', (_what, above, below, expected) => {
  expect(breaksWord(above, below)).toBe(expected);
});
