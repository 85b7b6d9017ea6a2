/** Fields of a query: with a closed list of values, with the id or a name of a record, with a date. */
export const FIELDS = [
  'kind',
  'standing',
  'verdict',
  'lang',
  'about',
  'source',
  'after',
  'before',
] as const;

/** Name of a field. */
export type Field = (typeof FIELDS)[number];

/** One part of a query. */
export interface Clause {
  /** Absent where text is looked for. */
  readonly field: Field | undefined;
  /** The text to look for, or what stands behind the colon. */
  readonly text: string;
  /** It stood in quotation marks: whole words only, no other names, no alternatives. */
  readonly quoted: boolean;
  /** It was preceded by a minus: what matches is left out. */
  readonly excluded: boolean;
  /** Where the text begins in the query, in UTF-16 units. */
  readonly position: number;
}

/** What is wrong with a query, where, and what to do about it. */
export interface QueryProblem {
  readonly code:
    | 'unclosed-quote'
    | 'unknown-field'
    | 'unknown-value'
    | 'bad-date'
    | 'too-long'
    | 'damaged-index';
  /** Place of the fault in the query, in UTF-16 units from 0. */
  readonly position: number;
  readonly message: { readonly en: string; readonly ja: string };
  readonly hint: { readonly en: string; readonly ja: string };
}

export type ParsedQuery =
  | { readonly ok: true; readonly clauses: readonly Clause[] }
  | { readonly ok: false; readonly problem: QueryProblem };
