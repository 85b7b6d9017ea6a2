import type { FormattedField } from '../catalog/describe-fields.ts';
import type { CivilRange, Edtf } from '../dates/index.ts';
import type { Fix, Related } from '../diagnostics/diagnostic.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import type { Kind } from '../kinds/index.ts';
import type { AuthoredOf, Redirect } from '../kinds/records.ts';
import type { SourceRecord } from '../source/source-record.ts';
import type { CheckDoc } from './check-doc.ts';
import type { FoundAddress } from './found-address.ts';
import type { ReferenceTarget } from './found-reference.ts';
import type { FoundText } from './found-text.ts';
import type { ReleaseLedger } from './release-ledger.ts';

/** A record whose shape is right, with its authored fields typed. */
export interface CheckedRecord<K extends Kind = Kind> {
  readonly source: SourceRecord;
  readonly value: AuthoredOf<K>;
}

/** What every check may read. */
export interface CheckContext {
  readonly records: readonly SourceRecord[];
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** The redirects as records, for their places. */
  readonly redirectRecords: readonly SourceRecord[];
  readonly byId: ReadonlyMap<string, SourceRecord>;
  /** What references name, by id, with every reference; also those of records with other shape problems. */
  readonly targets: ReadonlyMap<string, ReferenceTarget>;
  /** Every text that is written in both languages. */
  readonly texts: readonly FoundText[];
  /** Texts that hold a marker instead of words in one language or both. */
  readonly unwritten: readonly FoundText[];
  readonly addresses: readonly FoundAddress[];
  readonly ledger: ReleaseLedger | undefined;
  /** Whether an id names a record, a redirect, or a file that could not be read. */
  isKnown(id: string): boolean;
  /** Whether an id names a file that could not be read, or a record of such a file. */
  isUnreadable(id: string): boolean;
  /** A date as parsed; undefined when it is none. */
  edtf(text: string): Edtf | undefined;
  /** First and last day of a date; undefined when it is none. */
  bounds(text: string): CivilRange | undefined;
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
  readonly message: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly related?: readonly Related[];
  /** Point at the key instead of the value. */
  readonly at?: 'key' | 'value';
  /** What `check --fix` writes at the place. */
  readonly fix?: Fix | undefined;
  /** Set by the schema pass, whose problems have codes of their own. */
  readonly code?: string;
}

/** A check: what its documentation page says, and how it looks. */
export interface Check extends CheckDoc {
  run(context: CheckContext): Iterable<Finding>;
}
