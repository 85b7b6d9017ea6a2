import type { FormattedField } from '../catalog/describe-fields.ts';
import type { Related } from '../diagnostics/diagnostic.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { Kind } from '../kinds/index.ts';
import type { AuthoredOf, Redirect } from '../kinds/records.ts';
import type { SourceRecord } from '../source/source-record.ts';

/** A record whose shape is right, with its authored fields typed. */
export interface CheckedRecord<K extends Kind = Kind> {
  readonly source: SourceRecord;
  readonly value: AuthoredOf<K>;
}

/** What every check may read. */
export interface CheckContext {
  readonly records: readonly SourceRecord[];
  readonly redirects: Readonly<Record<string, Redirect>>;
  readonly byId: ReadonlyMap<string, SourceRecord>;
  /** Definition of a kind with its marked fields. */
  definitionOf(
    kind: string,
  ): (KindDefinition & { readonly fields: readonly FormattedField[] }) | undefined;
  /** Records of a kind that passed the schema; others would only repeat their schema problem. */
  of<K extends Kind>(kind: K): readonly CheckedRecord<K>[];
  /** The authored value of a record that passed the schema. */
  value<K extends Kind>(kind: K, id: string): CheckedRecord<K>['value'] | undefined;
}

/** One problem as a check states it; the runner adds code, severity and place. */
export interface Finding {
  readonly record: SourceRecord;
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
  /** Point at the key instead of the value. */
  readonly at?: 'key' | 'value';
  /** Set by the schema pass, whose problems have codes of their own. */
  readonly code?: string;
}

/** A check: permanent code, what it looks for, and how. */
export interface Check {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What it looks for, in one sentence. */
  readonly summary: string;
  run(context: CheckContext): Iterable<Finding>;
}
