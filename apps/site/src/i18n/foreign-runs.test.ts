import { describe, expect, it } from 'vitest';
import { foreignRuns } from './foreign-runs.ts';
import { foreignLang } from './text-lang.ts';

describe('foreignRuns', () => {
  it('marks Japanese in English with its marks, and leaves the sentence whole', () => {
    const text = 'The official name is 日米防衛産業協力・取得・維持整備定期協議; no other.';
    const runs = foreignRuns(text, 'en');
    expect(runs).toEqual([
      { text: 'The official name is ' },
      { text: '日米防衛産業協力・取得・維持整備定期協議', lang: 'ja' },
      { text: '; no other.' },
    ]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('marks English of two words or more in Japanese, but no abbreviation', () => {
    expect(foreignRuns('NMESISはNavy Marine Expeditionaryの略', 'ja')).toEqual([
      { text: 'NMESISは' },
      { text: 'Navy Marine Expeditionary', lang: 'en' },
      { text: 'の略' },
    ]);
  });

  it('gives back empty text and text of one language', () => {
    expect(foreignRuns('', 'en')).toEqual([{ text: '' }]);
    expect(foreignRuns('防衛省', 'ja')).toEqual([{ text: '防衛省' }]);
  });
});

describe('foreignLang', () => {
  it('tells a language by its script, and nothing where it is that of the page', () => {
    expect(foreignLang('太平洋軍', 'en')).toBe('ja');
    expect(foreignLang('Department of War', 'ja')).toBe('en');
    expect(foreignLang('太平洋軍', 'ja')).toBeUndefined();
    expect(foreignLang('2026-01-15', 'ja')).toBeUndefined();
  });
});
