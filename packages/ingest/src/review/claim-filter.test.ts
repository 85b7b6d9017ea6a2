import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../draft/claims.fixture.ts';
import { parseWhere } from './claim-filter.ts';

const date = claim(
  'date',
  { date: '2031-05-03', printed: '3日' },
  { confidence: 'likely', flags: ['inferred'], rule: 'date/ja', at: [11, 2] },
);
const link = claim('link', { url: 'https://example.com/', kind: 'source' }, { confidence: 'sure' });

function holds(where: string): boolean[] {
  const filter = parseWhere(where);
  if (!filter.ok) throw new Error(filter.message.en);
  return [filter.matches(date), filter.matches(link)];
}

describe('--where', () => {
  it.each([
    ['kind=date', [true, false]],
    ['kind!=date', [false, true]],
    ['confidence>=likely', [true, true]],
    ['confidence<=likely', [true, false]],
    ['confidence=sure', [false, true]],
    ['flag=none', [false, true]],
    ['flag!=inferred', [false, true]],
    ['rule=date/ja', [true, false]],
    ['line=12', [true, false]],
    ['line>=10, line<=20', [true, false]],
    ['kind=date,confidence=sure', [false, false]],
    ['status=proposed', [true, true]],
    [`id=${date.id}`, [true, false]],
  ])('%s', (where, expected) => {
    expect(holds(where)).toEqual(expected);
  });

  it.each([
    ['', 0],
    ['kind', 0],
    ['kind=lnk', 5],
    [' kind = lnk ', 8],
    ['kind=link,flg=new', 10],
    ['kind=link, flg=new', 11],
    ['kind>=link', 4],
    ['line>=ten', 6],
    ['kind=', 5],
    ['kind=link,,', 10],
  ])('points at what is wrong in "%s"', (where, offset) => {
    expect(parseWhere(where)).toMatchObject({ ok: false, offset });
  });

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom(
      'kind',
      '=',
      '>=',
      '!=',
      ',',
      'link',
      ' ',
      'line',
      '7',
      '港',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (where) => {
          const filter = parseWhere(where);
          if (filter.ok) expect(typeof filter.matches(date)).toBe('boolean');
          else {
            expect(filter.offset).toBeGreaterThanOrEqual(0);
            expect(filter.offset).toBeLessThanOrEqual(where.length);
          }
        },
      ),
    );
  });
});
