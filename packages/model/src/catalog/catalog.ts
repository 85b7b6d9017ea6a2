import type { Vocabulary } from '../fields/field-format.ts';
import type { LocalizedText } from '../fields/localized-text.ts';
import type { Column } from '../kinds/define-kind.ts';

/** A field of a kind that readers can follow, label or place without knowing the kind. */
export interface FieldDescription {
  /** Dotted path; `*` stands for every element of a list. */
  readonly path: string;
  readonly format: 'reference' | 'vocabulary' | 'edtf' | 'localized' | 'url' | 'zone' | 'lines';
  /** Kinds a reference may point to; empty means any. */
  readonly targets?: readonly string[];
  /** Name of the vocabulary whose terms the field takes. */
  readonly vocabulary?: string;
  /** What a reference within a part of the record is called. */
  readonly label?: LocalizedText;
}

/** A kind as plain data. */
export interface KindDescription {
  readonly kind: string;
  readonly label: LocalizedText;
  readonly plural: LocalizedText;
  readonly description: LocalizedText;
  readonly layout: 'record' | 'list';
  readonly caption: readonly string[];
  readonly columns: readonly Column[];
  readonly when: readonly string[];
  readonly fields: readonly FieldDescription[];
}

/** What a reader needs to know of the kinds, as plain data; travels with the records so that readers need no schema. */
export interface Catalog {
  readonly catalogVersion: 1;
  readonly kinds: readonly KindDescription[];
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  /** What the terms of a vocabulary say and do not say, where a bare label would be misread. */
  readonly meanings: Readonly<Record<string, Vocabulary>>;
}
