/** A choice that the draft could not make for the editor. */
export interface OpenChoice {
  /** JSON pointer of the field. */
  readonly pointer: string;
  readonly reason: 'check-type' | 'choose-id' | 'left-out' | 'name-author' | 'rate-source';
  readonly detail?: string | undefined;
}

/** A record that merging adds: the authored fields of its kind, as they go into YAML. */
export interface NewRecord {
  readonly kind:
    | 'person'
    | 'organization'
    | 'place'
    | 'exercise'
    | 'equipment'
    | 'program'
    | 'document'
    | 'event'
    | 'term'
    | 'source'
    | 'claim'
    | 'briefing';
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Claims of the draft that it was made from. */
  readonly from: readonly string[];
  readonly open: readonly OpenChoice[];
}

/** A printed form that an existing record lacks. */
export interface NewAlias {
  readonly id: string;
  readonly alias: {
    readonly text: string;
    readonly lang: 'en' | 'ja';
    readonly type: 'as-printed';
  };
  readonly from: readonly string[];
}

/** What a draft adds to a dataset; nothing is written here. */
export interface MergePlan {
  readonly records: readonly NewRecord[];
  readonly aliases: readonly NewAlias[];
  /** Accepted claims that need an id or a record that is not there yet. */
  readonly skipped: readonly { readonly claim: string; readonly reason: string }[];
}
