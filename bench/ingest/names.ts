import type { Random } from '../random.ts';

const KANJI = [
  ...'東西南北海陸空安防衛統合幕僚監部隊訓練演習基地港湾島県市田中山川村林森本高橋佐藤鈴木',
];
const KATAKANA = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロン',
];
const SYLLABLES = [
  ...'ka ri to mer son vale ber ton ham lan dor wick stein por fel mar'.split(' '),
];

/** Different invented names of two scripts and three shapes, as a large gazetteer holds them. */
export function inventNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  const word = (from: readonly string[], low: number, high: number) =>
    Array.from({ length: random.between(low, high) }, () => random.pick(from)).join('');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const latin = () => capital(word(SYLLABLES, 2, 4));
  while (names.size < count) {
    const shape = random.below(3);
    if (shape === 0) names.add(word(KANJI, 3, 6));
    else if (shape === 1) names.add(`${word(KATAKANA, 2, 5)}・${word(KATAKANA, 2, 5)}`);
    else names.add(`${latin()} ${latin()}`);
  }
  return [...names];
}

const FILLER = [
  'と述べ、協力を一層進める考えを示した。',
  'は会談の後、記者団に対して説明した。',
  ' said in a statement released after the meeting. ',
  ' will take part in the exercise later this year. ',
  'について、両国は引き続き調整を行う方針である。',
];

/** Running text of about so many UTF-16 units in which a name stands after every sentence part. */
export function textAround(random: Random, names: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const part = `${random.pick(names)}${random.pick(FILLER)}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
