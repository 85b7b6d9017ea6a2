import type { LocalizedText } from '@briefing/model/dataset';

/** A choice that the draft could not make for the editor. */
export interface OpenChoice {
  /** JSON pointer of the field. */
  readonly pointer: string;
  readonly reason:
    | 'check-type'
    | 'choose-id'
    | 'left-out'
    | 'rate-source'
    | 'check-date'
    | 'check-lines'
    | 'name-press';
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

/** Why an accepted claim adds nothing. */
export type SkipReason = 'is-event' | 'is-office' | 'gone';

/** An id that the draft needs and another record has. */
export interface MergeConflict {
  readonly id: string;
  /** `taken`: by a record of other content; `other-text`: the briefing was merged from another text. */
  readonly reason: 'taken' | 'other-text';
  readonly from: readonly string[];
}

/** What a draft adds to a dataset; nothing is written here. */
export interface MergePlan {
  readonly records: readonly NewRecord[];
  readonly aliases: readonly NewAlias[];
  /** For the log: which record each claim became; records that were there already included. */
  readonly merged: readonly { readonly claim: string; readonly record: string }[];
  readonly skipped: readonly { readonly claim: string; readonly reason: SkipReason }[];
  /** When there are any, nothing may be written. */
  readonly conflicts: readonly MergeConflict[];
  /** The text states no date and none was given, so that nobody can say when it was written. */
  readonly undated: boolean;
}

/** An open choice in words, for a comment beside the record. */
export function wordChoice({ pointer, reason, detail }: OpenChoice): LocalizedText {
  const field = pointer.slice(1);
  return {
    'check-type': {
      en: `check ${field}: it was guessed from words of the text`,
      ja: `${field} を確認: 本文の語からの推定`,
    },
    'choose-id': {
      en: 'choose an id (briefing rename): the name has no Latin letters to make one of',
      ja: 'IDを決める(briefing rename): 名前にローマ字がなく仮のID',
    },
    'left-out': {
      en: `${field}: ${detail ?? ''} was not accepted and is left out`,
      ja: `${field}: ${detail ?? ''} は採用されていないため省略`,
    },
    'rate-source': {
      en: 'rate the reliability: F says that nobody has',
      ja: '信頼性を評価する: F は未評価',
    },
    'name-press': {
      en: `${field}: the text says that it was reported; name the outlet`,
      ja: `${field}: 報道とされている。媒体を特定して加える`,
    },
    'check-lines': {
      en: `check ${field}: lines without a drafted statement are taken for navigation`,
      ja: `${field} を確認: 記述のない行は案内表示とみなした`,
    },
    'check-date': {
      en: `check ${field}: it follows from the latest date of the text`,
      ja: `${field} を確認: 本文の最も新しい日付からの推定`,
    },
  }[reason];
}

/** Why an accepted claim adds nothing, in words. */
export function wordSkip(reason: SkipReason): LocalizedText {
  return {
    'is-event': {
      en: 'an operation or forum is an event: it needs a date that the name does not give',
      ja: '作戦や会議体は出来事であり、名前からは日付が分からない',
    },
    'is-office': {
      en: 'an office needs a country and a holder: write it with briefing new office',
      ja: '役職には国と在任者が必要。briefing new office で作成する',
    },
    gone: {
      en: 'the passage is no longer in the text',
      ja: '本文から該当箇所がなくなった',
    },
  }[reason];
}
