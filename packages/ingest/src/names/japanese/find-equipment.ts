import { isHiragana, isKanji, isKatakana, isWordUnit } from '../../text/script.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { EQUIPMENT_NOUNS } from './suffixes.ts';

/** Letters and figures of a model: F-35A, MQ-9B, SM-3, Su-30MKI; read where a Latin word begins. */
const CODE =
  /[A-Z][A-Za-z]{0,4}[- ]?\d{1,4}[A-Za-z]{0,4}(?:[-/]\d{1,3}[A-Z]{0,2})?(?: ?(?:MSE|MRTT|BMD|ER|PAC|EX|LRASM|JLTV|Block [IVX\d]{1,4}[A-Z]?))?/uy;
const PROPER_CODE =
  /^(?:[A-Z]{1,4}-\d{1,4}[A-Za-z]{0,4}|A[34]\d0M?(?![\dA-Za-z])|[A-Z]{2,5}\d{1,4}[A-Z]{0,3}|Su-\d|MiG-\d|Tu-\d|Il-\d|Ka-\d|Mi-\d|Kh-\d|Mk ?\d|Type ?\d)/u;
/** Combinations of letters and figures that are no equipment. */
const NO_CODE =
  /^(?:FY|CY|Q[1-4]|H[12]|G-?[78]|G-?20|COVID|ISO|IMX|A4|Mk|No|Vol|v\d|X\d|CO2|PM2|HTTP|UTF|Form|Track|Article|Section|Phase|Group|Top|Room|Wave|Day|May|June|July|March|April|Aug|Sept|Oct|Nov|Dec|Jan|Feb)/u;
const BLOCK = /ブロック(?:[IVX]{1,3}[A-Z]?|\d[A-Z]?)/uy;
const TYPE = /(?:型|級)/uy;

const nouns = [...EQUIPMENT_NOUNS].sort((a, b) => b.length - a.length);

/** Models in Japanese text: F-35A, MQ-9B無人機, もがみ型護衛艦, 31型フリゲート, 12式地対艦誘導弾. */
export function findJapaneseEquipment(
  text: string,
  isEdge: (at: number) => boolean,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  const add = (start: number, end: number, rule: string, confidence: NameCandidate['confidence']) =>
    found.push({
      start,
      end,
      type: 'equipment',
      rule,
      confidence,
      known: [],
      priority: PRIORITY.pattern,
    });
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '型' || char === '級') {
      const type = typeAt(text, at, isEdge);
      if (type !== undefined)
        add(type.start, type.end, 'equipment/ja-type', type.sure ? 'likely' : 'guess');
    } else if (char === '式') {
      const start = digitsBefore(text, at);
      const noun = nounAt(text, at + 1);
      if (start !== undefined && noun > 0 && !isEdge(start))
        add(start, at + 1 + noun, 'equipment/ja-type', 'likely');
    } else if (
      char >= 'A' &&
      char <= 'Z' &&
      !isWordUnit(text, at - 1) &&
      text[at - 1] !== '-' &&
      !isEdge(at)
    ) {
      const end = codeEnd(text, at);
      if (end !== undefined) {
        add(at, end, 'equipment/code', 'likely');
        at = end - 1;
      }
    }
  }
  return found;
}

/** K239 Chunmoo launchers, K2 tanks */
const ENGLISH_NOUN =
  /^ (?:\p{Lu}\p{Ll}{1,20} ){0,2}(?:self-propelled |main battle |multiple |rocket |attack |light |cruise |transport )?(?:launchers?|tanks?|howitzers?|fighters?|jets?|helicopters?|missiles?|drones?|guns?|vehicles?|rockets?|radars?|aircraft|destroyers?|frigates?)(?![a-z])/u;

/** Where the code that begins at a place ends, with the noun after it; undefined where none does. */
export function codeEnd(text: string, at: number): number | undefined {
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0];
  if (code === undefined || NO_CODE.test(code)) return undefined;
  let end = at + code.length;
  // Papers print F35B戦闘機 without the dash; alone such a code may be anything.
  const plain = /^[A-Z]{1,3}\d{1,3}[A-Z]{0,2}$/u.test(code) && nounAt(text, end) > 0;
  const followed =
    /^[A-Z]{1,2}\d{1,3}[A-Z]?$/u.test(code) && ENGLISH_NOUN.test(text.slice(end, end + 40));
  if (!plain && !followed && !PROPER_CODE.test(code)) return undefined;
  if (/[A-Za-z\d]/u.test(text[end] ?? '')) return undefined;
  BLOCK.lastIndex = end;
  end += BLOCK.exec(text)?.[0].length ?? 0;
  return end + nounAt(text, end);
}

function nounAt(text: string, at: number): number {
  const word = nouns.find((noun) => text.startsWith(noun, at));
  if (word === undefined) return 0;
  // 無人機部隊: still the model, and the noun ends where the word does.
  return isKatakana(text, at + word.length) && isKatakana(text, at + word.length - 1)
    ? 0
    : word.length;
}

function digitsBefore(text: string, at: number): number | undefined {
  const digits = /\d{2}$/u.exec(text.slice(Math.max(0, at - 2), at));
  return digits === null || /\d/u.test(text[at - 3] ?? '') ? undefined : at - 2;
}

const NO_CLASS =
  /^(?:トップ|ヘビー|ミドル|ライト|フライ|バンタム|メガ|メガトン|ギガ|キロ|キロトン|トン|クラス|ワールド|プロ|アマ|マスター|エース|スター|スーパー|ハイ|ロー|ボス|リーダー|レベル|シニア|ジュニア|チャンピオン|オリンピック|ノーベル賞|スペック)$/u;

/** もがみ型護衛艦, 31型フリゲート, いずも型, バージニア級. */
function typeAt(text: string, at: number, isEdge: (at: number) => boolean) {
  TYPE.lastIndex = at;
  const noun = nounAt(text, at + 1);
  const start = nameBeforeType(text, at);
  if (start === undefined || isEdge(start)) return undefined;
  const hiragana = isHiragana(text, start);
  // 米バージニア級4隻: a class of ships needs no noun, トップ級 and the like are none.
  const named = text[at] === '級' && isKatakana(text, start) && at - start > 2;
  if (noun === 0 && named) {
    return NO_CLASS.test(text.slice(start, at)) ? undefined : { start, end: at + 1, sure: true };
  }
  // Without the noun only a name in kana tells: 新型, 大型 and 最新型 are none.
  if (noun === 0 && (!hiragana || isKanji(text, at + 1))) return undefined;
  return { start, end: at + 1 + noun, sure: noun > 0 };
}

function nameBeforeType(text: string, at: number): number | undefined {
  let start = at;
  if (isHiragana(text, at - 1)) {
    while (start > 0 && at - start < 6 && isHiragana(text, start - 1)) start -= 1;
    // A particle before the name is not part of it: 海自のもがみ型.
    if (/[のはがをにとでもや]/u.test(text[start] ?? '') && at - start > 2) start += 1;
    return at - start >= 2 && at - start <= 5 ? start : undefined;
  }
  if (isKatakana(text, at - 1)) {
    while (start > 0 && isKatakana(text, start - 1)) start -= 1;
    return at - start >= 2 && at - start <= 14 ? start : undefined;
  }
  const code = /(?:[A-Z][A-Za-z-]{0,12}|\d{2,3}[A-Z]?)$/u.exec(
    text.slice(Math.max(0, at - 14), at),
  );
  return code === null || /[\dA-Za-z]/u.test(text[at - code[0].length - 1] ?? '')
    ? undefined
    : at - code[0].length;
}
