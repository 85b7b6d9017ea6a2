/** Sticky patterns of English dates; every repetition is bounded. */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun';
const ORDINAL = '(?:st|nd|rd|th)?';
const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten';

export const EN = {
  month: new RegExp(`(${MONTHS})(?![A-Za-z])\\.?`, 'uy'),
  upperMonth: new RegExp(`(${MONTHS.toUpperCase()})(?![A-Za-z])\\.?`, 'uy'),
  weekday: new RegExp(`(${WEEKDAYS})(?![A-Za-z])\\.?`, 'uy'),
  weekdayAfter: new RegExp(` ?\\((${WEEKDAYS})\\.?\\)|, (${WEEKDAYS})(?![A-Za-z])`, 'uy'),
  openParens: / ?\((?=[\dA-Z])/uy,
  closeParens: /\)/uy,
  dayInParens: / ?\((?:the )?(\d{1,2})(?:st|nd|rd|th)\)/uy,
  day: new RegExp(`(\\d{1,2})${ORDINAL}(?!\\d|:\\d|%|[.,]\\d|-[a-z])`, 'uy'),
  dayRange: new RegExp(
    `(\\d{1,2})${ORDINAL} ?(-|—|/|to|and|&|through|until|till|,|or) ?(\\d{1,2})${ORDINAL}(?!\\d|:\\d|%|[.,]\\d)`,
    'uy',
  ),
  year: /(?:19|20|21)\d\d(?![\d,.:]\d|\d|-[a-z]|['’]?s(?![a-z]))/uy,
  shortYearAfter: /['’](\d{2})(?!\d)/uy,
  /** on the 12th: what may follow, so that it is no 12th brigade. */
  bareOrdinal:
    /the (\d{1,2})(?:st|nd|rd|th)(?=[.,;:)]|$|\n| (?:at|in|with|when|and|to|by|after|before|for|as|from|that|near|aboard|the|a|an|he|she|it|they|we|his|her|its)(?![a-z]))/uy,
  monthRange: new RegExp(`(${MONTHS})\\.? ?(?:-|—|/) ?(${MONTHS})(?![A-Za-z])\\.?`, 'uy'),
  dotted: /(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\d.])/uy,
  ofRelativeYear: /,? (?:of )?(?=(?:last|this|next|that|the same|the following) year)/iuy,
  the: /the /uy,
  ofThe: / of /uy,
  space: / /uy,
  comma: /,? /uy,
  iso: /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy,
  slash: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/uy,
  connector: / ?(-|—) ?| (to|and|through|until|till|or|thru|&) (?:the )?/uy,
  runsUntil: / (?:until|through|to) /uy,
  opening: /(between|from|from the|between the) /uy,
  part: /(?:(early|mid|late|the start of|the beginning of|the middle of|the end of|year-end|end)(?:-| |$)|(?:the )?(?:first|second|latter) half of |(?:the )?([12]H|H[12]) )(?:in |of )?/iuy,
  quarter:
    /(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last|final) quarter(?:,? of| in)?(?: the)? ?/iuy,
  quarterCode: /Q([1-4])(?: of|,)? ?/uy,
  yearQuarter: /((?:19|20)\d\d)[ -]?Q([1-4])/uy,
  week: /(last|this|next) week(?![A-Za-z-]|['’]s)/iuy,
  seasonAlone:
    /(spring|summer|autumn|fall|winter)(?=[.,;:)]|$| (?:and|but|was|were|has|have|had|in|on|at|to|for|with|as|the|when|that|which|it|he|she|they))/uy,
  decade: /(?:the )?(?:(?:early|mid|late)[- ])?(?:the )?((?:19|20)\d0)['’]?s(?![a-z])/iuy,
  weekOf: /the week (?:of|beginning|starting) (?:Monday,? )?/iuy,
  fiscal:
    /(?:FY|[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear) ?['’]?(\d{4}|\d{2})(?:[-/—](\d{4}|\d{2}))?(?!\d)/uy,
  season: /(spring|summer|autumn|fall|winter)(?![A-Za-z])/iuy,
  yearRange: /((?:19|20|21)\d\d) ?(?:-|—|\/) ?((?:19|20|21)\d\d|\d{2})(?![\d-])/uy,
  relativeDay:
    /(today|tonight|yesterday|tomorrow|the (?:following|next|same|previous) day|the day (?:before|after)|that(?: same)? day|(?:a|one) day (?:later|earlier)|the (?:following|next) morning)(?![A-Za-z])/iuy,
  daysAway: new RegExp(`(${NUMBER_WORDS}|\\d{1,2}|a) (days?|weeks?) (later|earlier|ago)`, 'iuy'),
  daysApart: new RegExp(
    `(${NUMBER_WORDS}|a) days? (after|before)(?= (?:the|a|an|he|she|it|they|his|her|its|their|[A-Z]))`,
    'iuy',
  ),
  relativeUnit:
    /(last|this|next|the following|the previous|the same|that|the|later this|earlier this|late last|early next|early last|early this|late this|late next|the current) (year|month)(?![A-Za-z-])/iuy,
  relativeName: new RegExp(
    `(last|this|next|the following|late last|early last|early next|late next|this coming|this past|later this|earlier this) (?=(?:${MONTHS}|${WEEKDAYS}|spring|summer|autumn|fall|winter)(?![A-Za-z]))`,
    'iuy',
  ),
  yearEnd:
    /(?:by |before |at )?(?:the )?(?:year-end|end of (?:the |this )?(year|month)|year's end)/iuy,
} as const;

const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const WEEKDAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NUMBERS = NUMBER_WORDS.split('|');
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

/** 1 to 12 for the English name of a month. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayNumberOf(name: string): number {
  return WEEKDAY_NAMES.indexOf(name.slice(0, 3).toLowerCase());
}

/** 1 to 4 for first to fourth. */
export function ordinalNumber(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? 0;
}

/** Small numbers in figures or words. */
export function countOf(word: string): number {
  const place = NUMBERS.indexOf(word.toLowerCase());
  return place === -1 ? Number(word) : place + 1;
}

/** 26 and 2026 are the same year. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** EDTF season code of an English season. */
export function seasonCode(word: string): number {
  const name = word.toLowerCase();
  return 21 + ['spring', 'summer', 'autumn', 'winter'].indexOf(name === 'fall' ? 'autumn' : name);
}
