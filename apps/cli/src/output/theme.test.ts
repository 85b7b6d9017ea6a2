import { describe, expect, it } from 'vitest';
import { span } from './span.ts';
import { printLines, usesColor } from './theme.ts';

describe('usesColor', () => {
  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', {}, true, false],
  ] as const)('%s with %j on a terminal %s: %s', (choice, env, terminal, expected) => {
    expect(usesColor(choice, env, terminal)).toBe(expected);
  });
});

describe('printLines', () => {
  const lines = [[span('id', 'faint'), span(' name')], []];

  it('writes no escape sequence without color', () => {
    expect(printLines(lines, false)).toBe('id name\n\n');
  });

  it('wraps only what has a style', () => {
    expect(printLines(lines, true)).toBe('\u001b[2mid\u001b[22m name\n\n');
  });

  it('escapes even what did not come through a span', () => {
    expect(printLines([[{ text: '\u001b]52;c;x\u0007' }]], true)).toBe('␛]52;c;x␇\n');
  });
});
