import fc from 'fast-check';

const troubles = [
  ...[
    'a',
    'e',
    'q',
    '1',
    '-',
    '(',
    '。',
    '日',
    '本',
    'か',
    'カ',
    'ー',
    '𠮷',
    '🇯🇵',
    '①',
    '²',
    '㍻',
    'ﬁ',
    '…',
    '〜',
  ],
  // Half-width katakana and its voicing marks, combining marks of several classes, spacing marks.
  ...['ｶ', 'ﾊ', 'ﾞ', 'ﾟ', '\u3099', '\u0301', '\u0323', '\u0315', '\u034F', '゛', '´', '¨'],
  // Hangul: conjoining, half-width and precomposed; a script whose vowels compose although no marks.
  ...['\u1100', '\u1161', '\u11A8', 'ﾡ', 'ￂ', '가', '\u{16D63}', '\u{16D67}'],
  ...[
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\u3000',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '\u{E0100}',
    '\uD842',
    '\uDFB7',
  ],
];

/** Text dense in what normalization stumbles on, mixed with any other characters. */
export const troublesomeText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...troubles) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
