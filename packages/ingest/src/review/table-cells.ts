/** One cell: no tab or line end, and no character that a spreadsheet would take for the start of a formula. */
export function printCell(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ');
  if (flat.startsWith('"')) return `"${flat.replaceAll('"', '""')}"`;
  return /^\s*['=+\-@＝＋－＠]/u.test(flat) ? `'${flat}` : flat;
}

/** The text of a cell as it was before `printCell`. */
export function readCell(text: string): string {
  return text.trim().replace(/^'(?=\s*['=+\-@＝＋－＠])/u, '');
}

/** A row of a table, with the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of tab-separated values as spreadsheets write them: a cell in double quotes may hold tabs, line ends and
 * doubled quotes; any line end ends a row; empty rows are left out.
 */
export function splitTable(text: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let first = 1;
  let quoted = false;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: first, cells });
    cells = [];
    cell = '';
  };
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at] ?? '';
    if (char === '\n') line += 1;
    if (quoted && char === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted && char === '"') quoted = false;
    else if (quoted) cell += char;
    else if (char === '"' && cell === '' && closes(plain, at)) quoted = true;
    else if (char === '\t') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      first = line;
    } else cell += char;
  }
  endRow();
  return rows;
}

/** Whether the quote that opens a cell is closed where a cell may end; one that is not is a character of the text. */
function closes(text: string, open: number): boolean {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || text[at + 1] === '\t' || text[at + 1] === '\n';
  }
  return false;
}
