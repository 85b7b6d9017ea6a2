import type { LocalizedText } from '@briefing/model/dataset';
import type { DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { type Decision, decide } from './decision.ts';
import { readEdit } from './edit-claim.ts';
import { printCell, readCell, splitTable, type TableRow } from './table-cells.ts';
import { valueText } from './value-text.ts';

/** Columns of the table for a spreadsheet; `decision` and `new value` are for the reviewer to fill in. */
export const TABLE_COLUMNS = [
  'claim',
  'decision',
  'new value',
  'kind',
  'lines',
  'value',
  'entity',
  'status',
  'confidence',
  'flags',
  'rule',
  'evidence',
  'passage',
] as const;

const ACTIONS: Readonly<Record<string, Decision['action']>> = {
  a: 'accept',
  accept: 'accept',
  x: 'reject',
  reject: 'reject',
  s: 'defer',
  defer: 'defer',
  e: 'edit',
  edit: 'edit',
  reopen: 'reopen',
};

// A spreadsheet reads 16 digits as a number and 5e10 as a power; a letter before them keeps ids as they are.
const ID_MARK = 'c-';

/** The claims of a draft as tab-separated values; `passageOf` gives the words, which are in no draft. */
export function printTable(
  { claims }: Draft,
  passageOf: (claim: DraftClaim) => string = () => '',
): string {
  const rows = claims.map((claim) => [
    `${ID_MARK}${claim.id}`,
    '',
    '',
    claim.kind,
    // 15-16 would become a day of a month.
    `L${claim.anchor.lines}`,
    valueText(claim),
    claim.entity ?? '',
    claim.status,
    claim.confidence,
    claim.flags.join(' '),
    claim.rule,
    claim.evidence.join(' '),
    passageOf(claim),
  ]);
  return `${[TABLE_COLUMNS, ...rows].map((row) => row.map(printCell).join('\t')).join('\n')}\n`;
}

/** A row that could not be read, by the line of the file, and why. */
export interface TableProblem {
  readonly line: number;
  readonly message: LocalizedText;
}

/** The decisions that a table holds; rows without one are passed over, and rows that cannot be read are named. */
export function readTable(
  text: string,
  draft: Draft,
): { readonly decisions: Decision[]; readonly problems: readonly TableProblem[] } {
  const [heading, ...rows] = splitTable(text);
  const columns = heading?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const at = (name: (typeof TABLE_COLUMNS)[number]) => columns.indexOf(name);
  if (at('claim') < 0 || at('decision') < 0)
    return { decisions: [], problems: [{ line: heading?.line ?? 1, message: NO_HEADING }] };
  const byId = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const decisions: Decision[] = [];
  const problems: TableProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const row of rows) {
    const cell = (name: (typeof TABLE_COLUMNS)[number]) =>
      at(name) < 0 ? '' : readCell(row.cells[at(name)] ?? '');
    if (cell('decision') === '' && cell('new value') === '') continue;
    const read = readRow(row, cell, byId, lineOf);
    if ('message' in read) problems.push(read);
    else {
      lineOf.set(read.claim, row.line);
      decisions.push(read);
    }
  }
  return { decisions, problems };
}

function readRow(
  { line }: TableRow,
  cell: (name: (typeof TABLE_COLUMNS)[number]) => string,
  byId: ReadonlyMap<string, DraftClaim>,
  lineOf: ReadonlyMap<string, number>,
): Decision | TableProblem {
  const id = cell('claim').replace(/^c-/u, '');
  const claim = byId.get(id);
  if (claim === undefined) return { line, message: NO_CLAIM(cell('claim')) };
  const earlier = lineOf.get(id);
  if (earlier !== undefined) return { line, message: TWICE(earlier) };
  // What the reviewer saw must be what is decided on.
  if (cell('value') !== '' && flat(cell('value')) !== flat(valueText(claim)))
    return { line, message: CHANGED(valueText(claim)) };
  const word = cell('decision').toLowerCase();
  const typed = cell('new value');
  const action = word === '' ? 'edit' : Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  if (action === undefined) return { line, message: NO_DECISION(word) };
  if (action !== 'edit')
    return typed === '' ? decide(claim, action) : { line, message: NOT_BOTH(word) };
  const edit = readEdit(claim, typed);
  return edit.ok ? decide(claim, 'edit', edit.details) : { line, message: edit.message };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

const NO_HEADING: LocalizedText = {
  en: 'The first row needs the columns claim and decision, parted by tabs. Save the sheet as tab-separated text.',
  ja: '1行目に claim と decision の列が必要です。タブ区切りテキストとして保存してください。',
};
const NO_CLAIM = (id: string): LocalizedText => ({
  en: `There is no claim ${id === '' ? 'without an id' : id} in this draft.`,
  ja: id === '' ? 'claim の欄が空です。' : `この下書きに ${id} はありません。`,
});
const TWICE = (line: number): LocalizedText => ({
  en: `The claim of line ${line} stands here again.`,
  ja: `${line}行目と同じ項目です。`,
});
const CHANGED = (now: string): LocalizedText => ({
  en: `The draft has changed since the table was exported; it now says ${now}. Export it again.`,
  ja: `書き出した後に下書きが変わりました。現在は「${now}」です。もう一度書き出してください。`,
});
const NO_DECISION = (word: string): LocalizedText => ({
  en: `"${word}" is no decision; write accept, reject, edit, defer or reopen.`,
  ja: `「${word}」は使えません。accept、reject、edit、defer、reopen のいずれかです。`,
});
const NOT_BOTH = (word: string): LocalizedText => ({
  en: `A new value goes with edit, not with ${word}.`,
  ja: `新しい値は edit と併せて使います。${word} とは併用できません。`,
});
