import { describe, expect, it } from 'vitest';
import { anchorOf } from './index.ts';

describe('anchoring', () => {
  const source =
    'The pier is new.\nNobody knows who built\nthe pier, or when it was built at all.\n';

  it('prints the entry of a passage, over line ends, without its words', () => {
    const found = anchorOf(source, { text: 'who built the pier, or when' });
    expect(found.ok && found.anchor.lines).toBe('2-3');
    expect(found.ok && found.yaml).toMatch(/^- lines: 2-3\n {2}start: 24\n/u);
    expect(found.ok && found.yaml).not.toContain('pier');
  });

  it('gives a short passage the line around it', () => {
    const found = anchorOf(source, { text: 'new', line: 1 });
    expect(found.ok && found.anchor.block).toMatchObject({ start: 0, length: 13 });
  });

  it.each([
    [{ text: 'the pier' }, 'The passage does not occur in the text.'],
    [{ text: 'pier' }, 'The passage occurs 2 times, on lines 1, 3.'],
    [{ text: 'pier', line: 2 }, 'The passage does not occur on line 2.'],
    [{ text: 'pier', occurrence: 3 }, 'The passage occurs 2 times, on lines 1, 3.'],
    [{ text: ' ' }, 'The passage is empty.'],
  ])('explains %j', (query, message) => {
    const found = anchorOf(source.replace('the pier', 'a pier'), query);
    expect(found.ok ? '' : found.message).toBe(message);
  });
});
