import { expect, it } from 'vitest';
import { textLines, widthOf } from './text-lines.ts';

it('a title is broken between words, in both languages', () => {
  expect(textLines('Defense Minister Koizumi in the United States', 'en', 14, 3)).toEqual([
    'Defense Minister Koizumi',
    'in the United States',
  ]);
  expect(textLines('小泉防衛大臣の訪米（2026年1月）', 'ja', 9, 3)).toEqual([
    '小泉防衛大臣の訪米',
    '（2026年1月）',
  ]);
});

it('no line begins with closing punctuation, and what does not fit is cut with an ellipsis', () => {
  const lines = textLines('一、二、三、四、五、六、七、八、九、十。'.repeat(5), 'ja', 6, 2);
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => !/^[、。]/u.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/…$/u);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(7);
});
