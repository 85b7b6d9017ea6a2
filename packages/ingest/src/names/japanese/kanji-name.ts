import { isHiragana, isKanji, isKatakana, isLatin } from '../../text/script.ts';
import { BODY_END, COUNTRY_KANJI, KANA_NAMES, LONGEST_KANJI_NAME, NOT_NAMES } from './titles.ts';

/** Surnames of one character, Chinese and Korean ones with them, that begin no title. */
const ONE_KANJI =
  /^[王李朴金林森東辻原関堀星菅岸谷毛趙汪郭秦譚張耿馬劉董魏陳黄周徐孫胡朱何羅梁宋鄭謝唐馮蕭程曹袁鄧許傅沈曾彭呂蘇盧蒋蔡賈薛葉閻余潘杜戴夏鍾姜范姚廖鄒熊郝孔崔康邱顧侯邵孟龔尹黎喬賀頼権柳洪裴申禹呉陸]$/u;

/** Where the run of kanji that ends at a place begins. */
export function kanjiRunStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && isKanji(text, at - 1)) at -= 1;
  return at;
}

/** Where the name in kanji that ends at a place begins; undefined when what stands there is none. */
export function kanjiNameStart(text: string, end: number, floor: number): number | undefined {
  const kana = KANA_NAMES.find((name) => text.startsWith(name, end - name.length));
  if (kana !== undefined && isHiragana(text, end - 1)) {
    const start = kanjiRunStart(text, end - kana.length, floor);
    const length = end - kana.length - start;
    return length >= 1 && length <= 3 ? start : undefined;
  }
  let start = kanjiRunStart(text, end, floor);
  // Gilmore試験評価部長: the name in letters is before words of the title that no table has.
  // A dot that no katakana stands before is a bullet or joins another word.
  const dotted = text[start - 1] === '・' && !isKatakana(text, start - 2);
  if (start < end && !dotted && (isLatin(text, start - 1) || isKatakana(text, start - 1)))
    return undefined;
  // 桐谷 慎吾: family and given name apart.
  if (end - start <= 3 && text[start - 1] === ' ' && isKanji(text, start - 2)) {
    const family = kanjiRunStart(text, start - 1, floor);
    if (start - 1 - family <= 3 && family >= floor && start - 1 > family) start = family;
  }
  const points = [...text.slice(start, end)];
  if (points.length > LONGEST_KANJI_NAME + (text.slice(start, end).includes(' ') ? 1 : 0)) {
    start = afterBody(text, start, end) ?? end;
  }
  const run = text.slice(start, end);
  const length = [...run].length;
  if (length === 0 || NOT_NAMES.has(run) || COUNTRY_KANJI.test(run)) return undefined;
  // 誠一 and 健二 end names; 第一 and 二 do not.
  if (/\d$|^[第一二三四五六七八九十百]{1,3}$/u.test(run) || BODY_END.test(run)) return undefined;
  if (length === 1 && !ONE_KANJI.test(run)) return undefined;
  const beforeBody = afterBody(text, start, end);
  return beforeBody !== undefined && end - beforeBody >= 2 && beforeBody - start >= 3
    ? beforeBody
    : start;
}

/** Where the name begins in 外務省梁文博: after the last kanji that ends a body, if two to five are left. */
function afterBody(text: string, start: number, end: number): number | undefined {
  for (let at = end - 2; at > start; at -= 1) {
    if (BODY_END.test(text[at - 1] ?? '') && end - at >= 2 && end - at <= LONGEST_KANJI_NAME)
      return at;
  }
  return undefined;
}
