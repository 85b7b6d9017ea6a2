import { isWordUnit } from '../text/script.ts';
import { attempt, type Cursor, looksAt, take } from './cursor.ts';
import type { DatePart, DatePoint, Shift } from './date-expression.ts';
import { japaneseNumber } from './japanese-numbers.ts';

/** Sticky patterns of Japanese dates over folded text; every repetition is bounded. */
export const JA = {
  era: /(令和|平成|昭和|大正|明治) ?(元|\d{1,2}|[一二三四五六七八九十]{1,3}) ?年(?!代)/uy,
  /** R8.1.12, H30年12月. */
  eraLetter: /([RHS])(\d{1,2})年(?!代)/uy,
  eraNumeric: /([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/uy,
  fullYear: /(\d{4}|[一二][〇○一二三四五六七八九]{3}) ?年(?!代)/uy,
  shortYear:
    /'?(\d{2})年(?=\d{1,2} ?月|度|の?[春夏秋冬]|初|末|前半|後半|に|から|まで|以降|、|は|の|時点|版)/uy,
  /** Before two figures and 年 these make them a span: 今後20年, 約30年. */
  spanBefore: /[後去約数計全延第ねば〜~.,\d]$/u,
  /** 26年間, 15年ぶり and the like are durations. */
  notYear:
    /(?:間|ぶり|目|以上|以下|以内|前|後|来|半|余|連続|分|物|越し|超|未満|もの|にわた|以来|程|弱|強|、?\d{1,2}年)/uy,
  otherCalendar: /\((?:(?:令和|平成|昭和)(?:元|\d{1,2})年?|\d{4}年?)\)/uy,
  eraInside: /(令和|平成|昭和)(元|\d{1,2})\((\d{4})\)年/uy,
  relativeYear:
    /(?:一昨年|おととし|再来年|昨年(?!来)|去年|前年|今年|本年|ことし|同年|当年|来年|明年|翌年)(?!度)/uy,
  fiscalYear:
    /(?:(令和|平成|昭和)(元|\d{1,2})|(\d{4})|(\d{1,2})|(再来|今|本|昨|前|来|翌|同))(?:会計)?年度/uy,
  fiscalPart: /末|内|中|初め|当初|前半|後半|上期|下期/uy,
  of: /の/uy,
  month: /(\d{1,2}|[一二三四五六七八九十]{1,2}) ?月/uy,
  notMonth: /[号期間例報刊面分]|(?=生まれ)/uy,
  /** Before a month: 翌3月, 同12月. */
  yearOfMonth: /[翌同](?=\d{1,2} ?月)/uy,
  relativeMonth: /先々月|再来月|今月|本月|先月|来月|同月|当月|翌月|前月/uy,
  part: /上旬|中旬|下旬|初旬|初め|初頭|はじめ|半ば|中ごろ|中頃|末|後半|前半/uy,
  yearPart: /年?(?:初頭|初め|始め|半ば|前半|後半|末まで|末|内|中(?!旬)|明け|央)/uy,
  season: /(春|夏|秋|冬)(?!季|眠|期|服|物|休|香|闘|場所|巡)/uy,
  quarter: /第? ?([1-4一二三四]) ?四半期/uy,
  half: /上半期|下半期|上期|下期/uy,
  day: /(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?日/uy,
  /** N日間, N日目 and the like are no dates. */
  notDay:
    /[間目分泊]|も早|でも早|あたり|当たり|平均|に\d{1,2}[回度本件]|ぶり|連続|以内|以上|以降続|あまり|余り|程度|[^\S\n]?(?:前|後)(?!半)|がかり|おき|ごと|ほど|\d{1,4}(?:便|回|隻|機|食|件|本|人|万|時間|億)/uy,
  /** その3日後, 2日後: counted from the date before. */
  daysLater: /(?:その)?(\d{1,2}|[一二三四五六七八九十])日後/uy,
  daysBefore: /その(\d{1,2}|[一二三四五六七八九十])日前/uy,
  dayList: /(\d{1,2})(?:(?:日)?(?:から|と|及び|および|~|-|—)|[、・,])(\d{1,2}) ?(?:の?両)?日/uy,
  relativeDay:
    /(同|翌々|翌|前々|前|当) ?日|一昨日|おととい|本日|今日|きょう|昨日|きのう|明後日|あさって|明日|あす/uy,
  next: /翌(?=\d|[一二三十])/uy,
  weekday: /(?: ?\(([日月火水木金土])(?:・(?:祝|休)|曜日?|\/祝)?\)|([日月火水木金土])曜日?)/uy,
  slashDate: /(\d{1,2})\/(\d{1,2})(?= ?\([日月火水木金土](?:曜日?|・祝)?\))/uy,
  plainSlash: /(\d{1,2})\/(\d{1,2})(?=[ :、,~(]|から|に(?![減増縮削抑引圧]))/uy,
  /** 来週火曜日, 金曜の: a weekday of the week of the text or of one beside it. */
  weekdayAlone: /(?:(先週|今週|来週)の?)?([日月火水木金土])曜日?(?!版|劇場|ごと|ロード)/uy,
  week: /(先週|今週|来週)(?!号|刊)/uy,
  numericDate: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
  timeOfDay:
    / ?(?:午前|午後|未明|早朝|朝|昼|正午|夕方|夕|夜|深夜)(?:\d{1,2}時(?:半|\d{1,2}分)?)?/uy,
} as const;

const ERA_START: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
};
/** The year before the first one of an era by its letter. */
export const ERA_LETTERS: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 };
const WEEKDAYS = '日月火水木金土';
const WEEKS: Readonly<Record<string, number>> = { 先週: -1, 今週: 0, 来週: 1 };
const SHIFTS: Readonly<Record<string, Shift>> = {
  一昨年: { shift: -2, from: 'anchor' },
  おととし: { shift: -2, from: 'anchor' },
  昨年: { shift: -1, from: 'anchor' },
  去年: { shift: -1, from: 'anchor' },
  昨: { shift: -1, from: 'anchor' },
  今年: { shift: 0, from: 'anchor' },
  本年: { shift: 0, from: 'anchor' },
  ことし: { shift: 0, from: 'anchor' },
  今: { shift: 0, from: 'anchor' },
  本: { shift: 0, from: 'anchor' },
  来年: { shift: 1, from: 'anchor' },
  明年: { shift: 1, from: 'anchor' },
  来: { shift: 1, from: 'anchor' },
  再来: { shift: 2, from: 'anchor' },
  この: { shift: 0, from: 'anchor' },
  再来年: { shift: 2, from: 'anchor' },
  前年: { shift: -1, from: 'context' },
  前: { shift: -1, from: 'context' },
  同年: { shift: 0, from: 'context' },
  当年: { shift: 0, from: 'context' },
  同: { shift: 0, from: 'context' },
  翌年: { shift: 1, from: 'context' },
  翌: { shift: 1, from: 'context' },
  先々月: { shift: -2, from: 'anchor' },
  先月: { shift: -1, from: 'anchor' },
  今月: { shift: 0, from: 'anchor' },
  本月: { shift: 0, from: 'anchor' },
  来月: { shift: 1, from: 'anchor' },
  再来月: { shift: 2, from: 'anchor' },
  前月: { shift: -1, from: 'context' },
  同月: { shift: 0, from: 'context' },
  当月: { shift: 0, from: 'context' },
  翌月: { shift: 1, from: 'context' },
  一昨日: { shift: -2, from: 'anchor' },
  おととい: { shift: -2, from: 'anchor' },
  昨日: { shift: -1, from: 'anchor' },
  きのう: { shift: -1, from: 'anchor' },
  本日: { shift: 0, from: 'anchor' },
  今日: { shift: 0, from: 'anchor' },
  きょう: { shift: 0, from: 'anchor' },
  明日: { shift: 1, from: 'anchor' },
  あす: { shift: 1, from: 'anchor' },
  明後日: { shift: 2, from: 'anchor' },
  あさって: { shift: 2, from: 'anchor' },
  前日: { shift: -1, from: 'context' },
  前々日: { shift: -2, from: 'context' },
  同日: { shift: 0, from: 'context' },
  当日: { shift: 0, from: 'context' },
  翌日: { shift: 1, from: 'context' },
  翌々日: { shift: 2, from: 'context' },
};
const SEASONS = '春夏秋冬';
const PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/上旬|初旬|初|始|はじめ|明け/u, 'early'],
  [/中旬|半ば|央|中ごろ|中頃/u, 'mid'],
  [/下旬/u, 'late'],
  [/前半|後半|上期|下期|上半期|下半期/u, 'half'],
  [/内|中/u, 'within'],
  [/末/u, 'end'],
];

/** The year before the first one of the era that holds a year. */
export function eraStart(year: number): number {
  return Object.values(ERA_START).find((start) => start < year) ?? 0;
}

/** The relative shift that a Japanese word names. */
export function shiftOf(word: string): Shift | undefined {
  return SHIFTS[word.replaceAll(' ', '')];
}

/** Which part of a year or month a Japanese word names. */
export function partOf(word: string): DatePart | undefined {
  return PARTS.find(([pattern]) => pattern.test(word))?.[1];
}

type Year = Pick<DatePoint, 'year' | 'shortYear' | 'era' | 'fiscal'>;

/** Reads a year with its era, century or relation. */
export function readYear(cursor: Cursor): Year | undefined {
  return attempt(cursor, (at): Year | undefined => {
    const inside = take(at, JA.eraInside);
    if (inside !== undefined) return { year: Number(inside[3]), era: true };
    const era = take(at, JA.era);
    if (era !== undefined) {
      take(at, JA.otherCalendar);
      const year = (ERA_START[era[1] ?? ''] ?? Number.NaN) + japaneseNumber(era[2] ?? '');
      return Number.isNaN(year) ? undefined : { year, era: true };
    }
    const letter = isWordUnit(at.text, at.at - 1) ? undefined : take(at, JA.eraLetter);
    if (letter !== undefined) {
      const year = (ERA_LETTERS[letter[1] ?? ''] ?? Number.NaN) + Number(letter[2]);
      return { year, era: true };
    }
    const full = take(at, JA.fullYear);
    if (full !== undefined) {
      if (looksAt(at, JA.notYear) && Number(full[1]) < 1000) return undefined;
      take(at, JA.otherCalendar);
      return { year: japaneseNumber(full[1] ?? '') };
    }
    const relative = take(at, JA.relativeYear);
    if (relative !== undefined) return { year: shiftOf(relative[0]) };
    const before = at.text.slice(Math.max(0, at.at - 1), at.at);
    const short = JA.spanBefore.test(before) ? undefined : take(at, JA.shortYear);
    if (short === undefined || looksAt(at, JA.notYear)) return undefined;
    const year = Number(short[1]);
    return { year: year < 60 ? 2000 + year : 1900 + year, shortYear: year };
  });
}

/** Reads 2027年度, 来年度末, 令和8年度. */
export function readFiscalYear(cursor: Cursor): DatePoint | undefined {
  const match = take(cursor, JA.fiscalYear);
  if (match === undefined) return undefined;
  const [, era, eraYear, full, short, word] = match;
  const part = take(cursor, JA.fiscalPart);
  const year =
    era !== undefined
      ? (ERA_START[era] ?? 0) + japaneseNumber(eraYear ?? '')
      : full !== undefined
        ? Number(full)
        : short !== undefined
          ? shortFiscalYear(Number(short))
          : shiftOf(word ?? '');
  return {
    year,
    fiscal: true,
    ...(era !== undefined && { era: true }),
    ...(short !== undefined && { shortYear: Number(short) }),
    ...(part !== undefined && { part: partOf(part[0]) }),
  };
}

/** 8年度 is of the era, 24年度 of the century. */
function shortFiscalYear(year: number): number {
  return year < 10 ? (ERA_START.令和 ?? 0) + year : 2000 + year;
}

/** Reads 火曜日, 来週火曜日; not 毎週火曜日. */
export function readWeekdayAlone(cursor: Cursor): DatePoint | undefined {
  const before = cursor.text.slice(Math.max(0, cursor.at - 2), cursor.at);
  if (/[毎隔]週の?$|[・日月火水木金土]$/u.test(before)) return undefined;
  const match = take(cursor, JA.weekdayAlone);
  if (match === undefined) {
    const alone = take(cursor, JA.week)?.[1];
    return alone === undefined ? undefined : { week: WEEKS[alone] };
  }
  const week = WEEKS[match[1] ?? ''];
  return { weekday: WEEKDAYS.indexOf(match[2] ?? ''), ...(week !== undefined && { week }) };
}

/** Reads 3月, 先月. */
export function readMonth(cursor: Cursor): number | Shift | undefined {
  return attempt(cursor, (at) => {
    const relative = take(at, JA.relativeMonth);
    if (relative !== undefined) return shiftOf(relative[0]);
    const match = take(at, JA.month);
    const month = japaneseNumber(match?.[1] ?? '');
    if (!(month >= 1 && month <= 12) || looksAt(at, JA.notMonth)) return undefined;
    return month;
  });
}

/** Reads (月), 月曜日. */
export function readWeekday(cursor: Cursor): number | undefined {
  const match = take(cursor, JA.weekday);
  if (match === undefined) return undefined;
  return WEEKDAYS.indexOf(match[1] ?? match[2] ?? '');
}

/** The EDTF code of a season that stands at the cursor. */
export function readSeason(cursor: Cursor): number | undefined {
  const match = take(cursor, JA.season);
  return match === undefined ? undefined : 21 + SEASONS.indexOf(match[1] ?? '');
}
