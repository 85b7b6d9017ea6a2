import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers-in.ts';

const figures = (text: string, lang: 'en' | 'ja') =>
  [...numbersIn(text, lang).figures].sort((a, b) => a - b);

describe('numbers of a text', () => {
  it.each([
    ['15 January 2026', '2026年1月15日'],
    ['May 4, 2011', '2011年5月4日'],
    ['28 Jul to 7 Aug 2024', '2024年7月28日から8月7日'],
    ['about 19,000 people', '約1万9000人'],
    ['24,000 troops', '2万4000人'],
    ['PAC-3 MSE and SM-3', 'PAC-3 MSEとＳＭ－３'],
    ['the 71st anniversary', '71周年'],
  ])('%s and %s say the same', (en, ja) => {
    expect(figures(en, 'en')).toEqual(figures(ja, 'ja'));
  });

  it('takes no verb or name for a month', () => {
    expect(figures('In 2025 Marine units may march', 'en')).toEqual([2025]);
  });

  it('reads ten thousands', () => {
    expect(figures('約2万人', 'ja')).toEqual([20_000]);
  });
});
