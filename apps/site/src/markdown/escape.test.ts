import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from './escape.ts';

describe('text of a record in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['# not a heading', '\\# not a heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['two\n\nlines', 'two lines'],
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['防衛相（国務）', '防衛相（国務）'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it('a link cannot be ended by its address', () => {
    expect(markdownLink('a]b', 'https://example.com/x_(y) z')).toBe(
      '[a\\]b](https://example.com/x_%28y%29%20z)',
    );
  });
});
