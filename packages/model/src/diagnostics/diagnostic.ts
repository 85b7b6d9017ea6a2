import type { LocalizedText } from '../fields/localized-text.ts';

/** A place in a file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Another place that helps to understand a problem. */
export interface Related {
  readonly message: LocalizedText;
  readonly location: Location;
}

/**
 * What `check --fix` may do without changing what the record says: write another text in place of the value, put the
 * value in quotes as it stands, or write the whole file in its canonical form.
 */
export type Fix =
  | { readonly replace: string }
  | { readonly quote: true }
  | { readonly canonical: true };

/** One problem found in the records: permanent code, place, what is wrong and what to do. */
export interface Diagnostic {
  /** `pass/slug`, permanent. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Id of the record; the file's name when it has no id. */
  readonly record: string;
  /** JSON pointer (RFC 6901) into the record. */
  readonly pointer: string;
  readonly location: Location;
  /** What is wrong and why, in one sentence. */
  readonly message: LocalizedText;
  /** The action that mends it. */
  readonly hint?: LocalizedText;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** Order of output: file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.code, b.code) ||
    compareText(a.message.en, b.message.en)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
