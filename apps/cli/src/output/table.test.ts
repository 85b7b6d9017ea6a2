import { describe, expect, it } from 'vitest';
import { span } from './span.ts';
import { type TableColumn, table } from './table.ts';
import { printLines } from './theme.ts';
import type { View } from './view.ts';
import { measureWith } from './width.ts';

const view = (columns: number | undefined): View => ({
  lang: 'en',
  columns,
  measure: measureWith(1),
  color: false,
});
const print = (columns: TableColumn[], rows: string[][], width: number | undefined) => {
  const { lines, leftOut } = table(
    columns,
    rows.map((row) => row.map((text) => [span(text)])),
    view(width),
  );
  return `\n${printLines(lines, false)}left out: ${leftOut.join(', ')}\n`;
};

const columns: TableColumn[] = [
  { title: 'id' },
  { title: 'name', least: 12 },
  { title: 'number', align: 'right' },
  { title: 'what', least: 10, lines: 2 },
];
const rows = [
  ['a', '防衛相会談（国防総省）', '7', 'one two three four five six seven eight nine ten'],
  ['bb', 'Talks at the Pentagon', '12', ''],
];

describe('table', () => {
  it('aligns by the columns that characters take', () => {
    expect(print(columns, rows, 60)).toMatchInlineSnapshot(`
      "
      id  name                    number  what
      --  ----------------------  ------  ------------------------
      a   防衛相会談（国防総省）       7  one two three four five
                                          six seven eight nine ten
      bb  Talks at the Pentagon       12
      left out: 
      "
    `);
  });

  it('wraps names, cuts other cells, and names the columns there is no room for', () => {
    expect(print(columns, rows, 36)).toMatchInlineSnapshot(`
      "
      id  name          number  what
      --  ------------  ------  ----------
      a   防衛相会談         7  one two
          （国防総省）          three fou…
      bb  Talks at the      12
          Pentagon
      left out: 
      "
    `);
    expect(print(columns, rows, 30)).toMatchInlineSnapshot(`
      "
      id  name                number
      --  ------------------  ------
      a   防衛相会談（国防総       7
          省）
      bb  Talks at the            12
          Pentagon
      left out: what
      "
    `);
  });

  it('puts every record on one line off a terminal', () => {
    const printed = print(columns, [['a', 'line\nend', '1', 'tab\there']], undefined);
    expect(printed).toMatchInlineSnapshot(`
      "
      id  name      number  what
      --  --------  ------  --------
      a   line end       1  tab here
      left out: 
      "
    `);
  });
});
