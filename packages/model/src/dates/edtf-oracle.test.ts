import oracle from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, intervalText, nearlyDateText } from './arbitrary-edtf.ts';
import { type CivilRange, edtfBounds, parseEdtf } from './index.ts';

// The npm package `edtf` as an oracle. Where the two differ, the difference stands in one of the
// lists below with its reason and an example; an example that no longer differs fails.

interface Difference {
  readonly sign: RegExp | ((text: string) => boolean);
  readonly example: string;
  readonly reason: string;
}

const REFUSED_HERE: readonly Difference[] = [
  { sign: /^-?\d\d$/u, example: '20', reason: 'a century of two digits is too easily a slip' },
  {
    sign: /(?:^|\/)(?:-|Y|0000|000X|00XX|XXXX)/u,
    example: '0000',
    reason: 'years are 0001 to 9999',
  },
  { sign: /-02-29/u, example: '2026-02-29', reason: 'the oracle rolls over to 1 March' },
  { sign: /T24:00/u, example: '2026-01-15T24:00', reason: 'midnight has one name, 00:00' },
  { sign: /:\d\d\.\d/u, example: '2026-01-15T14:00:00.5', reason: 'no source gives fractions' },
  {
    sign: /[+-]\d{4}(?:$|\/)/u,
    example: '2026-01-15T14:00+0900',
    reason: 'basic format in extended',
  },
  { sign: /^(?:\.\.)?\/(?:\.\.)?$/u, example: '../..', reason: 'says nothing' },
  {
    sign: /T.*[+-].*\/|\/.*T.*[+-]/u,
    example: '2026-01-15/2026-01-14T23:00-05:00',
    reason: 'a day of no zone compares by civil date, not as an instant in UTC',
  },
];

const ACCEPTED_HERE: readonly Difference[] = [
  {
    sign: /-2[1-4][~?%]$/u,
    example: '2026-21~',
    reason: 'level 3 there; sources say "around spring"',
  },
  { sign: /X[~?%]/u, example: '201X?', reason: 'any date takes a qualifier' },
  { sign: /X.*\/|\/.*X/u, example: '201X/2025', reason: 'level 2 there; any date can be an end' },
  {
    sign: endStartsNoLater,
    example: '2026-06/2026',
    reason: 'the oracle compares first days only, though the end may lie later than its first day',
  },
];

const OTHER_BOUNDS: readonly Difference[] = [
  {
    sign: /-2[1-4]$/u,
    example: '2026-21',
    reason: 'seasons there are quarters: spring from January',
  },
  {
    sign: /T[\d:]+[+-]/u,
    example: '2026-01-15T01:00+09:00',
    reason: 'a time keeps its civil date instead of moving to UTC',
  },
];

/** Whether the end of an interval begins on the first day of its start or before. */
function endStartsNoLater(text: string): boolean {
  const [start = '', end = ''] = text.split('/');
  const [first, last] = [ownBounds(start)?.min, ownBounds(end)?.min];
  return first !== undefined && last !== undefined && last <= first;
}

function applies({ sign }: Difference, text: string): boolean {
  return typeof sign === 'function' ? sign(text) : sign.test(text);
}

function oracleBounds(text: string, level: number): CivilRange | undefined {
  try {
    const { min, max } = oracle(text, { level });
    return { ...dayOf('min', min), ...dayOf('max', max) };
  } catch {
    return undefined;
  }
}

function dayOf(key: 'min' | 'max', time: number | null): CivilRange {
  if (time === null || Math.abs(time) === Number.POSITIVE_INFINITY) return {};
  return Number.isFinite(time) ? { [key]: new Date(time).toISOString().slice(0, 10) } : {};
}

function ownBounds(text: string): CivilRange | undefined {
  const result = parseEdtf(text);
  return result.ok ? edtfBounds(result.value) : undefined;
}

/** `undefined` when both agree, else the list the difference belongs to. */
function differenceOf(text: string, level = 1): readonly Difference[] | undefined {
  const [own, other] = [ownBounds(text), oracleBounds(text, level)];
  if (own === undefined) return other === undefined ? undefined : REFUSED_HERE;
  if (other === undefined) return ACCEPTED_HERE;
  return own.min === other.min && own.max === other.max ? undefined : OTHER_BOUNDS;
}

describe('levels 0 and 1', () => {
  it.each([dateText, intervalText, nearlyDateText])(
    'agree in acceptance and bounds, apart from the listed differences',
    (texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(!text.startsWith('['));
          const known = differenceOf(text);
          expect(known === undefined || known.some((one) => applies(one, text)), text).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it.each([
    ...REFUSED_HERE.map((difference) => [difference, REFUSED_HERE] as const),
    ...ACCEPTED_HERE.map((difference) => [difference, ACCEPTED_HERE] as const),
    ...OTHER_BOUNDS.map((difference) => [difference, OTHER_BOUNDS] as const),
  ])('$0.example still differs: $0.reason', (difference, list) => {
    const { example } = difference;
    expect(applies(difference, example)).toBe(true);
    expect(differenceOf(example)).toBe(list);
  });
});

describe('one-of sets (level 2 there)', () => {
  it.each([
    '[2026-01-16..]',
    '[..2026-01]',
    '[2025,2026]',
    '[2023,2025-10,2026-01-15]',
    '[2026-01-16~..]',
    '[201X,2025]',
  ])('%s has the same bounds', (text) => {
    expect(ownBounds(text)).toBeDefined();
    expect(differenceOf(text, 2)).toBeUndefined();
  });

  it.each([
    ['[2026-01-16..2026-01-23]', OTHER_BOUNDS, 'the oracle ends a range with its first day'],
    ['[2026,2025]', REFUSED_HERE, 'the oracle ends it before it starts'],
    ['[2025, 2026]', REFUSED_HERE, 'one way to write it'],
    ['[2026]', REFUSED_HERE, 'a set of one is a date'],
    ['[2025,2026~]', ACCEPTED_HERE, 'any date takes a qualifier'],
  ])('%s differs', (text, list, _reason) => {
    expect(differenceOf(text, 2)).toBe(list);
  });
});
