import type { SegmentedText, TextLang } from '../segment/segmented-text.ts';
import { INSIDE } from '../text/brackets.ts';
import { isDigit, isLatin, isWordUnit } from '../text/script.ts';
import type { DateExpression } from './date-expression.ts';
import { readEnglishDate } from './read-english.ts';
import { readJapaneseDate } from './read-japanese.ts';

/** First characters of Japanese dates that are no digits. */
const JAPANESE_START = new Set(
  "令平昭大明一二三四五六七八九十去昨前今本同当来翌再先年月火水木金土日春夏秋冬第上下おこきあそRHS’'",
);

/** 2023年 in an English line. */
const JAPANESE_UNIT = /\d{1,4} ?[年月日]/uy;

/** All date expressions of a text, in order; addresses are left out, for their dates belong to the links. */
export function findDates({ text, blocks }: SegmentedText, brackets: Uint8Array): DateExpression[] {
  const found: DateExpression[] = [];
  for (const block of blocks) {
    if (block.kind === 'separator') continue;
    const cursor = { text, at: block.start, end: block.end };
    while (cursor.at < block.end) {
      const at = cursor.at;
      const inUrl = ((brackets[at] ?? 0) & INSIDE.url) !== 0;
      const date = inUrl ? undefined : readDate(cursor, block.lang);
      if (date === undefined) cursor.at = at + 1;
      else found.push(date);
    }
  }
  return found;
}

function readDate(
  cursor: { readonly text: string; at: number; readonly end: number },
  lang: TextLang,
): DateExpression | undefined {
  const { text, at } = cursor;
  const digit = isDigit(text, at);
  const wordStart = (digit || isLatin(text, at)) && !isWordUnit(text, at - 1);
  const japanese = digit || JAPANESE_START.has(text[at] ?? '');
  JAPANESE_UNIT.lastIndex = at;
  if (lang === 'en' && !(digit && JAPANESE_UNIT.test(text))) {
    const english =
      wordStart || (digit && !isDigit(text, at - 1)) ? readEnglishDate(cursor) : undefined;
    return english ?? (japanese ? readJapaneseDate(cursor) : undefined);
  }
  return (
    (japanese ? readJapaneseDate(cursor) : undefined) ??
    (wordStart && isLatin(text, at) ? readEnglishDate(cursor) : undefined)
  );
}
