import { readEdtf } from './read-edtf.ts';

/** A way in which dates are often miswritten. */
interface Mistake {
  /** Linear on any text; finds the mistake. */
  readonly sign: RegExp;
  readonly message: string;
  readonly mend?: (text: string) => string;
}

/** The mistake in a text that is no EDTF, with the EDTF that may be meant. */
export interface KnownMistake {
  readonly offset: number;
  readonly message: string;
  readonly replacement?: string;
}

/** In the order they are mended in; the first found is the one told. */
const MISTAKES: readonly Mistake[] = [
  {
    sign: /[–—―〜～]/u,
    message: 'The ends of an interval stand apart by a slash',
    mend: (text) => text.replace(/(\S)\s*[–—―〜～]\s*(\S)/gu, '$1/$2'),
  },
  {
    // Without ～: behind a date it may mean "about" or "from".
    sign: /[！-｝\u2010-\u2012\u2212]/u,
    message: 'Digits and signs are the plain ones of ASCII',
    mend: (text) => text.replace(/[！-｝]/gu, toAscii).replace(/[\u2010-\u2012\u2212]/gu, '-'),
  },
  {
    sign: /年/u,
    message: 'Year, month and day stand apart by hyphens',
    mend: (text) => text.replace(/[年月](?=\d)/gu, '-').replace(/[年月日]/gu, ''),
  },
  { sign: /[A-WYa-wy]{3}/u, message: 'A date is written in digits, as in 2026-01-15' },
  {
    sign: /\s/u,
    message: 'A date has no spaces',
    mend: (text) => text.replace(/(\d)\s+(\d{2}:)/u, '$1T$2').replace(/\s+/gu, ''),
  },
  {
    sign: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u,
    message: 'A date starts with the year',
  },
  {
    sign: /(?<=\d{4})[/.]\d{1,2}(?!\d)/u,
    message: 'A slash stands between the ends of an interval; month and day follow a hyphen',
    mend: (text) =>
      text.replace(/(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?!\d)/gu, (_, year, month, day) =>
        day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`,
      ),
  },
  {
    sign: /-\d(?![\dX])/u,
    message: 'Months and days have two digits',
    mend: (text) => text.replace(/-(\d)(?![\dX])/gu, '-0$1'),
  },
  {
    sign: /(?<=^\d{4}-(?:\d{2}-)?\d{2}\/)\d{2}$/u,
    message: 'Both ends of an interval are written in full',
    mend: (text) => text.replace(/^(\d{4}-(?:\d{2}-)?)(\d{2})\/(\d{2})$/u, '$1$2/$1$3'),
  },
  {
    sign: /^(\d{4})(\d{2})(\d{2})?$/u,
    message: 'Year, month and day stand apart by hyphens',
    mend: (text) =>
      text.replace(/^(\d{4})(\d{2})/u, '$1-$2').replace(/^(\d{4}-\d{2})(\d{2})/u, '$1-$2'),
  },
  {
    sign: /^\d{3}0s$/u,
    message: 'A decade is written with X for the last digit of the year',
    mend: (text) => `${text.slice(0, 3)}X`,
  },
  {
    sign: /[xtz]/u,
    message: 'X, T and Z are capital letters',
    mend: (text) => text.replace(/[xtz]/gu, (letter) => letter.toUpperCase()),
  },
  {
    sign: /~\?|\?~/u,
    message: 'Uncertain and approximate together are written %',
    mend: (text) => text.replace(/~\?|\?~/gu, '%'),
  },
  {
    sign: /^[~?%]|[~?%]-|[-/[,][~?%]/u,
    message: 'A qualifier stands at the end of a date and holds for all of it',
    mend: (text) => text.replace(/^([~?%])([\dX-]+)$/u, '$2$1'),
  },
  {
    sign: /(?<=:\d{2})[+-]\d{4}$/u,
    message: 'An offset is written with a colon',
    mend: (text) => `${text.slice(0, -2)}:${text.slice(-2)}`,
  },
  {
    sign: /^\.\.[^/]/u,
    message: 'An open start is written ../ before the date',
    mend: (text) => `../${text.slice(2)}`,
  },
  {
    sign: /^[^[]*\d\.\.$/u,
    message: 'An open end is written /.. behind the date, some later day as [date..]',
  },
  {
    sign: /^(?:Y|-)/iu,
    message: 'Years run from 0001 to 9999; longer and negative years are not supported',
  },
  { sign: /-W/u, message: 'Weeks are not supported: write the days as an interval' },
  { sign: /^\d{4}-\d{3}$/u, message: 'Days of the year are not supported: write month and day' },
  { sign: /[{}]/u, message: 'Sets of all dates, {…}, are not supported: write them one by one' },
  {
    sign: /(?<=\d-)(?:\dX|X\d)|(?<=\d-XX-)\d/u,
    message: 'A month or a day is unspecified as a whole: XX',
  },
];

/** Recognizes how a refused text is miswritten; `undefined` when it looks like nothing known. */
export function recognizeMistake(text: string): KnownMistake | undefined {
  const known = MISTAKES.find(({ sign }) => sign.test(text));
  if (known === undefined) return undefined;
  const offset = text.search(known.sign);
  const mended = MISTAKES.reduce(
    (current, { sign, mend }) =>
      mend !== undefined && sign.test(current) ? mend(current) : current,
    text,
  );
  const { message } = known;
  if (readEdtf(mended).type === 'refusal') return { offset, message };
  return { offset, message, replacement: mended };
}

/** Full-width forms lie at a fixed distance from ASCII (Unicode block Halfwidth and Fullwidth Forms). */
function toAscii(fullWidth: string): string {
  return String.fromCharCode(fullWidth.charCodeAt(0) - 0xfee0);
}
