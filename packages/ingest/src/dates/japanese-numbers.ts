const DIGITS = '〇一二三四五六七八九';

/** The number of Arabic or Japanese numerals: 12, 十二, 二十, 二〇二六, 元; NaN for none. */
export function japaneseNumber(text: string): number {
  if (text === '元') return 1;
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  if (!text.includes('十')) {
    const digits = [...text].map((char) => DIGITS.indexOf(char === '○' ? '〇' : char));
    return digits.includes(-1) ? Number.NaN : Number(digits.join(''));
  }
  const [tens = '', ones = ''] = text.split('十');
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens);
  const one = ones === '' ? 0 : DIGITS.indexOf(ones);
  return ten < 0 || one < 0 ? Number.NaN : ten * 10 + one;
}
