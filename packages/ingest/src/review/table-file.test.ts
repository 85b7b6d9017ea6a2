import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, draftOf } from '../draft/claims.fixture.ts';
import { printCell, readCell, splitTable } from './table-cells.ts';
import { printTable, readTable } from './table-file.ts';

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    '港',
    '𠮷',
    ' ',
    '\t',
    '\n',
    '\r',
    '"',
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    ';',
  ),
  maxLength: 12,
});

describe('the table', () => {
  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(text, text, (title, words) => {
        const link = claim('link', { url: 'https://example.com/', title, kind: 'source' });
        for (const { cells } of splitTable(printTable(draftOf([link]), () => words)))
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('gives back what was in its cells, but for line ends and edge spaces', () => {
    fc.assert(
      fc.property(text, (value) => {
        const flat = value.replaceAll(/[\t\r\n]+/gu, ' ');
        const [row] = splitTable(`x\t${printCell(value)}\ty`);
        expect(readCell(row?.cells[1] ?? '').trim()).toBe(flat.trim());
      }),
    );
  });

  it('comes back unchanged as no decision, and with a decision as that one', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(4), (titles, chosen) => {
        const claims = titles.map((title) =>
          claim('link', { url: 'https://example.com/', title, kind: 'source' }),
        );
        const draft = draftOf(claims);
        const table = printTable(draft, () => 'words');
        expect(readTable(table, draft)).toEqual({ decisions: [], problems: [] });
        const at = chosen % titles.length;
        const lines = table.split('\n');
        lines[at + 1] = (lines[at + 1] ?? '').replace('\t\t', '\tx\t');
        const read = readTable(lines.join('\r\n'), draft);
        expect(read.problems).toEqual([]);
        expect(read.decisions).toMatchObject([{ claim: claims[at]?.id, action: 'reject' }]);
      }),
    );
  });

  it('reads quoted cells as spreadsheets write them', () => {
    expect(splitTable('a\t"b ""c""\nd"\te\r\n\r\nf\n')).toEqual([
      { line: 1, cells: ['a', 'b "c"\nd', 'e'] },
      { line: 4, cells: ['f'] },
    ]);
    // A quotation mark that begins a title is a character of it.
    expect(splitTable('"Beacons" of Lumina\tx')).toEqual([
      { line: 1, cells: ['"Beacons" of Lumina', 'x'] },
    ]);
  });

  it('keeps ids that a spreadsheet would take for numbers', () => {
    const odd = claim('mention', { type: 'place', name: 'x' }, { id: '12e4567890123456' });
    expect(printTable(draftOf([odd]))).toContain('\nc-12e4567890123456\t');
  });

  it('names each bad row by its line', () => {
    const link = claim('link', { url: 'https://example.com/', kind: 'source' });
    const id = `c-${link.id}`;
    const table = [
      'claim\tdecision\tnew value',
      `${id}\tperhaps\t`,
      'c-0\taccept\t',
      `${id}\taccept\tTitle`,
      `${id}\tedit\tkind=letter`,
      `${id}\tedit\tBeacons; a story; kind=related`,
      `${id}\treject\t`,
    ].join('\n');
    const { decisions, problems } = readTable(table, draftOf([link]));
    expect(problems.map(({ line, message }) => `${line}: ${message.en}`)).toEqual([
      '2: "perhaps" is no decision; write accept, reject, edit, defer or reopen.',
      '3: There is no claim c-0 in this draft.',
      '4: A new value goes with edit, not with accept.',
      '5: letter is none of related, source, person-page.',
      '7: The claim of line 6 stands here again.',
    ]);
    expect(decisions).toMatchObject([{ value: { title: 'Beacons; a story', kind: 'related' } }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        readTable(any, draftOf([]));
        readTable(`claim\tdecision\n${any}`, draftOf([]));
      }),
    );
  });
});
