/** What a name stands for. Offices are no entities: they speak and take part through who holds them. */
export const NAME_TYPES = [
  'person',
  'organization',
  'place',
  'exercise',
  'operation',
  'forum',
  'equipment',
  'program',
  'document',
  'office',
] as const;

/** One of the types of named things. */
export type NameType = (typeof NAME_TYPES)[number];

/** One written form of an entity. */
export interface NameForm {
  readonly text: string;
  /** EDTF interval in which the form was in use. */
  readonly valid?: string | undefined;
}

/** Something with a name, known before the text is read. */
export interface NamedEntity {
  /** Record id for entities of a dataset, `lexicon:` and a name for the others. */
  readonly id: string;
  readonly type: NameType;
  readonly forms: readonly NameForm[];
  /** A short name in kanji that is often part of another word, such as a city; it counts only where words end. */
  readonly bounded?: boolean | undefined;
  readonly origin: 'dataset' | 'lexicon' | 'accepted';
}
