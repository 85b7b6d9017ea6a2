import { describe, expect, it } from 'vitest';
import { addEntries, canonicalText, recordText } from './index.ts';

describe('recordText', () => {
  it('writes fields in the order of the kind, after its comments', () => {
    const { path, text, append } = recordText(
      'place',
      'place/lumina',
      { sources: ['source/note'], type: 'city', name: { en: 'Lumina', ja: 'ルミナ' } },
      ['check type'],
    );
    expect({ path, append }).toEqual({ path: 'place/lumina.yaml', append: false });
    expect(text).toBe(
      '# check type\nname:\n  en: Lumina\n  ja: ルミナ\ntype: city\nsources:\n  - source/note\n',
    );
    expect(canonicalText(text)).toBe(text);
  });

  it('writes an entry of a list for a claim', () => {
    const { path, text, append } = recordText('claim', 'claim/ports/007', { time: 'past' }, ['x']);
    expect({ path, text, append }).toEqual({
      path: 'claim/ports.yaml',
      text: '# x\n- id: "007"\n  time: past\n',
      append: true,
    });
  });

  it('refuses an id of another kind', () => {
    expect(() => recordText('claim', 'claim/ports', {})).toThrow(RangeError);
    expect(() => recordText('place', 'event/ports', {})).toThrow(RangeError);
  });
});

describe('addEntries', () => {
  const alias = { text: 'ルミナ港', lang: 'ja' };

  it('keeps comments and begins the list where it belongs', () => {
    expect(
      addEntries('# Why.\nname:\n  en: A\n  ja: B\ntype: city\n', 'aliases', [alias], 'name'),
    ).toBe(
      '# Why.\nname:\n  en: A\n  ja: B\naliases:\n  - text: ルミナ港\n    lang: ja\ntype: city\n',
    );
  });

  it('adds to the end of a list', () => {
    const before = 'name: x\naliases:\n  - text: A # first\n    lang: en\n';
    expect(addEntries(before, 'aliases', [alias], 'name')).toBe(
      `${before}  - text: ルミナ港\n    lang: ja\n`,
    );
  });

  it('gives nothing for what is no map or no list', () => {
    expect(addEntries('- a\n', 'aliases', [alias], 'name')).toBeUndefined();
    expect(addEntries('aliases: x\n', 'aliases', [alias], 'name')).toBeUndefined();
  });
});
