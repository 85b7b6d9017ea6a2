import type { MergeConflict } from '@briefing/ingest';
import type { LocalizedText } from '@briefing/model/dataset';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Why an id is in the way. */
export const REASONS: Readonly<Record<MergeConflict['reason'], LocalizedText>> = {
  taken: {
    en: 'is another record; in review, edit the name: id=… names this record or a new id',
    ja: 'は別のレコードです。レビューで e を押し、id=… でこのレコードか新しいIDを指定します',
  },
  'other-text': {
    en: 'was merged from another version of the text; compare with briefing verify, then correct its text and anchors',
    ja: 'は別の版の本文から統合されています。briefing verify で照合し、text とアンカーを直します',
  },
};
/** Ids are in the way. */
export const TAKEN = (count: number): LocalizedText => ({
  en: `${plural(count, 'id')} in the way; nothing was written.`,
  ja: `IDが${count}件重なるため、何も書きませんでした。`,
});
/** Nobody can say when the text was written. */
export const UNDATED: LocalizedText = {
  en: 'Nobody can say when the text was written: it states no date, and none was given. Nothing was written.',
  ja: '執筆時期が分かりません。本文に日付がなく、公開日の指定もないため、何も書きませんでした。',
};
/** How to say when it was written. */
export const DATE_IT = (slug: string): LocalizedText => ({
  en: `Draft it again with --published <date> (--slug ${slug}); decisions are kept.`,
  ja: `--published <日付> を付けて下書きを作り直してください(--slug ${slug})。判断は残ります。`,
});
/** A printed form cannot be added to a file. */
export const NO_MAP = (file: string): LocalizedText => ({
  en: `A name cannot be added to ${file}: it cannot be read, or its aliases are no list. Nothing was written.`,
  ja: `${file} に別名を加えられません(読めないか、aliases がリストでない)。何も書きませんでした。`,
});
/** A file changed while the merge was planned. */
export const EDITED = (file: string): LocalizedText => ({
  en: `${file} was edited meanwhile; nothing was written. Save it and run this again.`,
  ja: `途中で ${file} が編集されたため、書き込みませんでした。保存してもう一度実行してください。`,
});
/** Nobody said who wrote the text. */
export const NO_AUTHOR: LocalizedText = {
  en: '--author is needed: who wrote the text, as person/ito-mei.',
  ja: '--author が必要です。本文の筆者を person/ito-mei のように指定します。',
};
/** Who has written texts so far. */
export const AUTHORS = (authors: readonly string[]): LocalizedText =>
  authors.length === 0
    ? {
        en: 'A person of a new id is added, with the name left to write.',
        ja: '新しいIDなら、名前が未記入の人物を加えます。',
      }
    : {
        en: `Authors so far: ${authors.join(', ')}. A person of a new id is added.`,
        ja: `これまでの筆者: ${authors.join('、')}。新しいIDなら人物を加えます。`,
      };
/** What was typed is no id of a person. */
export const NO_PERSON = (text: string): LocalizedText => ({
  en: `${text} is no id of a person; write it as person/ito-mei.`,
  ja: `${text} は人物のIDではありません。person/ito-mei のように書きます。`,
});
/** The records would break the dataset. */
export const BREAKS: LocalizedText = {
  en: 'The records would break the dataset, so nothing was written.',
  ja: 'データが壊れるため、何も書きませんでした。',
};
/** What to do about records that break the dataset. */
export const CHANGE_DECISION: LocalizedText = {
  en: 'Edit or reject the claims in question with briefing review, and merge again.',
  ja: '該当する項目を briefing review で修正か却下し、もう一度統合してください。',
};
/** Everything accepted is merged already. */
export const NOTHING: LocalizedText = {
  en: 'Nothing to add: what was accepted is in the dataset.',
  ja: '加えるものはありません。採用したものは既にデータにあります。',
};
/** What was written. */
export const DONE = (records: number, aliases: number): LocalizedText => ({
  en: `Merged: ${plural(records, 'record')} added, ${plural(aliases, 'printed form')} noted.`,
  ja: `統合しました。追加したレコード${records}件、加えた表記${aliases}件。`,
});
/** What would be written. */
export const WOULD = (records: number, aliases: number): LocalizedText => ({
  en: `Nothing was written. It would add ${plural(records, 'record')} and ${plural(aliases, 'printed form')}.`,
  ja: `書き込みはしていません。レコード${records}件、表記${aliases}件が加わります。`,
});
/** How many texts are left to write. */
export const TO_WRITE = (count: number): LocalizedText => ({
  en: `${plural(count, 'text')} left to write; briefing check shows where.`,
  ja: `未記入の文が${count}件あります。場所は briefing check で表示します。`,
});
/** What the check finds beside unwritten texts. */
export const JUDGED = (errors: number, warnings: number): LocalizedText => ({
  en: `The check also finds ${plural(errors, 'error')} and ${plural(warnings, 'warning')} for you to judge.`,
  ja: `ほかに検査の指摘があります。エラー${errors}件、警告${warnings}件。`,
});
