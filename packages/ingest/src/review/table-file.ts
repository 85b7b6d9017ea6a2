import type { DraftClaim } from '../draft/draft-claim.ts';
import type { Draft } from '../draft/draft-file.ts';
import { type Decision, decide } from './decision.ts';

/** Columns of the table for a spreadsheet; `decision` and `new value` are for the reviewer to fill in. */
export const TABLE_COLUMNS = [
  'id',
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

/** The field of each kind that `new value` replaces. */
const EDITED: Readonly<Partial<Record<DraftClaim['kind'], string>>> = {
  date: 'date',
  event: 'when',
  entity: 'name',
  abbreviation: 'long',
  link: 'title',
  quotation: 'speaker',
};

/** The claims of a draft as tab-separated values; `passageOf` gives the words, which are in no draft. */
export function printTable(
  { claims }: Draft,
  passageOf: (claim: DraftClaim) => string = () => '',
): string {
  const rows = claims.map((claim) => [
    claim.id,
    '',
    '',
    claim.kind,
    claim.anchor.lines,
    valueText(claim),
    claim.entity ?? '',
    claim.status,
    claim.confidence,
    claim.flags.join(' '),
    claim.rule,
    claim.evidence.join(' '),
    passageOf(claim),
  ]);
  return `${[TABLE_COLUMNS, ...rows].map((row) => row.map(cell).join('\t')).join('\n')}\n`;
}

/** One cell: no tab or line end, and no character that a spreadsheet would take for a formula. */
function cell(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ');
  return /^[=+\-@]/u.test(flat) ? `'${flat}` : flat;
}

/** What a claim says, in a few words. */
export function valueText(claim: DraftClaim): string {
  switch (claim.kind) {
    case 'date':
      return `${claim.value.printed} → ${claim.value.date ?? '?'}`;
    case 'event':
      return [
        claim.value.when,
        claim.value.status,
        claim.value.type ?? '',
        claim.value.place ?? '',
        ...claim.value.participants,
      ]
        .filter((part) => part !== '')
        .join(' · ');
    case 'entity':
      return `${claim.value.name} (${claim.value.type}, ${claim.value.mentions})`;
    case 'mention':
      return claim.value.name;
    case 'quotation':
      return `${claim.value.marked}: ${claim.value.speakerPrinted ?? '?'}`;
    case 'abbreviation':
      return `${claim.value.short} = ${claim.value.long}`;
    case 'link':
      return `${claim.value.title ?? '?'} ${claim.value.url}`;
    case 'statement':
      return [claim.value.when ?? '', claim.value.time, claim.value.modality, ...claim.value.about]
        .filter((part) => part !== '')
        .join(' · ');
  }
}

/** A row that could not be read, from 1 with the heading, and why. */
export interface TableProblem {
  readonly row: number;
  readonly message: string;
}

/** The decisions that a table holds; rows without one are passed over, and rows that cannot be read are named. */
export function readTable(
  text: string,
  draft: Draft,
): { readonly decisions: Decision[]; readonly problems: readonly TableProblem[] } {
  const byId = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const [heading = '', ...rows] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const columns = heading.split('\t').map((name) => name.trim());
  const [idAt, decisionAt, valueAt] = (['id', 'decision', 'new value'] as const).map((name) =>
    columns.indexOf(name),
  );
  if (
    idAt === undefined ||
    decisionAt === undefined ||
    valueAt === undefined ||
    idAt < 0 ||
    decisionAt < 0
  ) {
    return {
      decisions: [],
      problems: [
        { row: 1, message: 'The heading needs the columns id and decision, separated by tabs.' },
      ],
    };
  }
  const decisions: Decision[] = [];
  const problems: TableProblem[] = [];
  rows.forEach((row, index) => {
    const cells = row.split('\t').map((text) => text.trim());
    const word = (cells[decisionAt] ?? '').toLowerCase();
    const value = valueAt < 0 ? '' : (cells[valueAt] ?? '').replace(/^'(?=[=+\-@])/u, '');
    if (word === '' && value === '') return;
    const claim = byId.get(cells[idAt] ?? '');
    const action = word === '' ? 'edit' : ACTIONS[word];
    const refuse = (message: string) => problems.push({ row: index + 2, message });
    if (claim === undefined) refuse(`There is no claim ${cells[idAt] ?? ''} in this draft.`);
    else if (action === undefined)
      refuse(`"${word}" is no decision; write accept, reject, edit, defer or reopen.`);
    else if (action !== 'edit') decisions.push(decide(claim, action));
    else {
      const field = EDITED[claim.kind];
      if (field === undefined || value === '')
        refuse(
          `An edit of a ${claim.kind} needs a new value${field === undefined ? ', which this kind has not' : ''}.`,
        );
      else decisions.push(decide(claim, 'edit', { value: { [field]: value } }));
    }
  });
  return { decisions, problems };
}
