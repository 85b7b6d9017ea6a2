import type { Confidence } from '../dates/resolved-date.ts';
import type { Span } from '../segment/segmented-text.ts';
import type { NameType } from './named-entity.ts';

/** A name in the text with the entity that it stands for. */
export interface NameMention extends Span {
  readonly type: NameType;
  /** Mentions of one entity have the same key: a record id, or `new:` and the type and name. */
  readonly entity: string;
  /** Ids of known entities that are called so; empty for a new name. */
  readonly known: readonly string[];
  readonly rule: string;
  readonly confidence: Confidence;
  readonly outdated: boolean;
}

/** A title without a name, which stands for whoever held the office: 米国防長官. */
export interface RoleMention extends Span {
  /** Offices of the dataset that the words name. */
  readonly offices: readonly string[];
}

/** All names of a text, in order, none inside another, and titles without names. */
export interface TextNames {
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
}
