import { isHiragana, isKanji, isKatakana } from '../../text/script.ts';
import { type NameCandidate, PRIORITY } from '../name-candidate.ts';
import { createNameIndex, type NameIndex } from '../name-index.ts';
import { isProper, runStart } from './runs.ts';
import { GENERIC, SUFFIXES, type Suffix } from './suffixes.ts';

// Words before a name that a run of kanji swallows: 訪問先鹿児島県, 同行海上自衛隊.
const LEADING =
  /^(?:訪問先|行き先|派遣先|同行|一方|当時|現在|今回|前回|次回|昨年|今年|来年|同年|翌年|近く|特に|例えば|また|なお|元|旧|新設|当の|同じ|約|主に|全|他|某|各|両|同|計|及び|並び|対|在|駐)/u;
// One character before a country or body that is no part of its name.
const WORDS_AFTER =
  /^(?:長|員|側|内部|外|級|用|型機|戦|化|論|史|学|力|案|的|性|値|率|費|額|向け|並み|間|以上|以下|代表|相|隊員|会議|談|見|合|計画|沿い)/u;

/** 鹿児島県薩摩川内市: two places. */
const PREFECTURE = /^.{2,3}[都道府県](?=.{2})/u;
const FORCE = /^(?:陸上|海上|航空)自衛隊(?=.)/u;
const COUNTRIES_ONLY = /^[日米英仏独伊豪韓朝中露ロ印比加台欧越国]+$/u;

let suffixIndex: NameIndex | undefined;

/** Unseen names in Japanese that end in a telling word: バルドゥフォス空軍基地, 冬季戦技教育隊, 津軽海峡. */
export function findSuffixed(text: string, isEdge: (at: number) => boolean): NameCandidate[] {
  suffixIndex ??= createNameIndex(SUFFIXES.map(({ text: word }) => word));
  const found: NameCandidate[] = [];
  for (const match of suffixIndex.matchAll(text)) {
    const suffix = SUFFIXES[match.name];
    if (suffix === undefined || isEdge(match.start) || !endsWord(text, match.end, suffix)) continue;
    const candidate = nameWith(text, match.start, match.end, suffix, isEdge);
    if (candidate !== undefined) found.push(candidate);
  }
  for (const { index, 0: words } of text.matchAll(UNIVERSITY)) {
    if (NO_UNIVERSITY.test(words)) continue;
    found.push({
      start: index,
      end: index + words.length,
      type: 'organization',
      rule: 'organization/ja-university',
      confidence: 'likely',
      known: [],
      priority: PRIORITY.pattern,
    });
  }
  return found;
}

/** 東都大の…准教授: the short form of a university before a teacher. */
const UNIVERSITY =
  /(?<!\p{Script=Han})\p{Script=Han}{2,5}大(?=の[\p{Script=Han}\p{Script=Katakana}・ー]{2,12}(?:教授|准教授|名誉教授|学長|講師|研究員)|大学院|(?:名誉|特任|客員)?(?:准?教授|学長|総長))/gu;
const NO_UNIVERSITY = /[最拡重巨過絶強増広多甚莫肥膨寛偉]大$/u;

/** The suffix ends the word, or is followed by kana or by a word of its own. */
function endsWord(text: string, end: number, suffix: Suffix): boolean {
  if (isKatakana(text, end) && isKatakana(text, end - 1)) return false;
  if (!isKanji(text, end)) return true;
  const after = text.slice(end, end + 3);
  if (WORDS_AFTER.test(after))
    return suffix.text === '軍' ? false : /^(?:側|内部|向け|間|沿い)/u.test(after);
  // 海 in 海軍, 島 in 島嶼: one character is a suffix only where the word ends.
  return suffix.text.length > 1 || /^(?:周|近|付|一|全|沖|上空|南|北|東|西|北東|南西)/u.test(after);
}

function nameWith(
  text: string,
  at: number,
  end: number,
  suffix: Suffix,
  isEdge: (at: number) => boolean,
): NameCandidate | undefined {
  let start = runStart(text, at, isEdge);
  const lead = LEADING.exec(text.slice(start, at));
  if (lead !== null && at - start - lead[0].length >= suffix.least) start += lead[0].length;
  const within = suffix.type === 'place' ? PREFECTURE.exec(text.slice(start, at)) : null;
  if (within !== null) start += within[0].length;
  // 海上自衛隊呉基地 is the base of the force.
  const force = suffix.type === 'place' ? FORCE.exec(text.slice(start, at)) : null;
  if (force !== null) start += force[0].length;
  const words = text.slice(start, at);
  const whole = text.slice(start, end);
  if (words.length < (force === null ? suffix.least : 1) || GENERIC.has(whole)) return undefined;
  // 国際掃海訓練(IMX 27): the letters after it make it a name.
  const lettered = /^\([A-Z]{2}/u.test(text.slice(end, end + 4));
  if (suffix.proper === true && !lettered && !isProper(words)) return undefined;
  // 日米豪比共同訓練 says who trains, and is no name.
  if (
    suffix.type === 'exercise' &&
    COUNTRIES_ONLY.test(words.replace(/(?:共同|合同|統合|多国間)$/u, ''))
  )
    return undefined;
  // 日米統合演習「キーン・ソード」: the name is the one in marks.
  if (suffix.type === 'exercise' && /^[「『“]/u.test(text.slice(end, end + 1))) return undefined;
  if (/^[\d.,]+$/u.test(words) || /^[ー・]/u.test(words)) return undefined;
  // Hiragana right before belongs to a word that the run cuts: 働き方改革推進本部 is fine, お台場 is not.
  if (isHiragana(text, start - 1) && words.length < 2) return undefined;
  return {
    start,
    end,
    type: suffix.type,
    rule: `${suffix.type}/ja-suffix`,
    confidence: isProper(words) || words.length >= 3 ? 'likely' : 'guess',
    known: [],
    priority: PRIORITY.pattern,
  };
}
