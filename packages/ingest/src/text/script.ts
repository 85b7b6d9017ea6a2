/** Writing systems and kinds of characters that the grammars tell apart. */
export const SCRIPT = {
  other: 0,
  space: 1,
  digit: 2,
  upper: 3,
  lower: 4,
  kanji: 5,
  hiragana: 6,
  katakana: 7,
  /** The middle dot and the long-vowel mark, which stand inside katakana names. */
  katakanaJoin: 8,
} as const;

let classes: Uint8Array | undefined;

/** The class of the UTF-16 unit at a position; surrogates count as kanji, as the astral letters of names are. */
export function scriptAt(text: string, at: number): number {
  classes ??= buildClasses();
  const code = text.charCodeAt(at);
  return Number.isNaN(code) ? SCRIPT.other : (classes[code] ?? SCRIPT.other);
}

const isIn = (...wanted: number[]) => {
  const mask = wanted.reduce((bits, one) => bits | (1 << one), 0);
  return (text: string, at: number) => (mask & (1 << scriptAt(text, at))) !== 0;
};

export const isKanji = isIn(SCRIPT.kanji);
export const isKatakana = isIn(SCRIPT.katakana, SCRIPT.katakanaJoin);
export const isJapanese = isIn(SCRIPT.kanji, SCRIPT.hiragana, SCRIPT.katakana, SCRIPT.katakanaJoin);
export const isLatin = isIn(SCRIPT.upper, SCRIPT.lower);
export const isHiragana = isIn(SCRIPT.hiragana);
export const isDigit = isIn(SCRIPT.digit);
export const isWordUnit = isIn(SCRIPT.upper, SCRIPT.lower, SCRIPT.digit);

function buildClasses(): Uint8Array {
  const built = new Uint8Array(0x10000);
  const upper = /\p{Lu}/u;
  const lower = /\p{L}/u;
  for (let code = 0; code < 0x0590; code += 1) {
    const char = String.fromCharCode(code);
    if (upper.test(char)) built[code] = SCRIPT.upper;
    else if (lower.test(char)) built[code] = SCRIPT.lower;
  }
  for (let code = 0x1e00; code < 0x2000; code += 1) {
    const char = String.fromCharCode(code);
    if (upper.test(char)) built[code] = SCRIPT.upper;
    else if (lower.test(char)) built[code] = SCRIPT.lower;
  }
  built.fill(SCRIPT.digit, 0x30, 0x3a);
  built.fill(SCRIPT.hiragana, 0x3041, 0x3097);
  built.fill(SCRIPT.katakana, 0x30a1, 0x30fb);
  built.fill(SCRIPT.kanji, 0x3400, 0xa000);
  built.fill(SCRIPT.kanji, 0xf900, 0xfb00);
  built.fill(SCRIPT.kanji, 0xd800, 0xe000);
  built[0x3005] = SCRIPT.kanji; // 々
  built[0x3006] = SCRIPT.kanji; // 〆
  built[0x30f6] = SCRIPT.kanji; // ヶ, as in 市ヶ谷
  built[0x30fb] = SCRIPT.katakanaJoin;
  built[0x30fc] = SCRIPT.katakanaJoin;
  built[0x20] = SCRIPT.space;
  built[0x0a] = SCRIPT.space;
  return built;
}

/** Share of Japanese characters among the letters of a text: 1 all Japanese, 0 none; 0 where there are no letters. */
export function japaneseShare(text: string, start = 0, end = text.length): number {
  let japanese = 0;
  let latin = 0;
  for (let at = start; at < end; at += 1) {
    if (isJapanese(text, at)) japanese += 1;
    else if (isLatin(text, at)) latin += 1;
  }
  return japanese === 0 ? 0 : japanese / (japanese + latin);
}
