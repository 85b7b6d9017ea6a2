import type { LocalizedText } from '@briefing/model/dataset';
import type { ClaimKind } from '../draft/draft-claim.ts';
import type { ReviewGroup } from './review-order.ts';

/** What each flag says to the reviewer. */
const FLAG_WORDING: Readonly<Record<string, LocalizedText>> = {
  inferred: { en: 'partly inferred', ja: '一部は推定' },
  approximate: { en: 'approximate', ja: 'おおよその時期' },
  ambiguous: { en: 'could be another date', ja: '別の日付の可能性あり' },
  'weekday-conflict': { en: 'the printed weekday does not fit', ja: '本文の曜日と合わない' },
  unresolved: { en: 'the text does not settle it', ja: '本文だけでは決まらない' },
  fiscal: { en: 'fiscal year', ja: '年度' },
  new: { en: 'name not known before', ja: '未登録の名前' },
  several: { en: 'several entities are called so', ja: '同名が複数ある' },
  'name-out-of-date': { en: 'the name was not in use then', ja: '当時は使われていない名称' },
  'no-speaker': { en: 'no speaker found', ja: '発言者が不明' },
  'no-title': { en: 'no title found', ja: '題名が不明' },
  rumor: { en: 'rumor', ja: '噂' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
  denied: { en: 'denied', ja: '否定されている' },
  'evidence-changed': { en: 'rejected before, on other evidence', ja: '以前は別の根拠で却下' },
  gone: { en: 'no longer drafted', ja: '今回の下書きにはない' },
};

const EVIDENCE_WORDING: Readonly<Record<string, LocalizedText>> = {
  'year-from-anchor': { en: 'year from the date of the text', ja: '年は本文の日付から' },
  'year-from-text': { en: 'year from another date', ja: '年は他の日付から' },
  'year-from-weekday': { en: 'the only near year with this weekday', ja: '曜日の合う年はこれだけ' },
  'month-from-date-before': { en: 'month from the date before', ja: '月は直前の日付から' },
  'month-from-range': {
    en: 'month from the range that holds the day',
    ja: '月はその日を含む期間から',
  },
  'month-from-anchor': { en: 'month from the date of the text', ja: '月は本文の日付から' },
  'month-from-text': { en: 'month printed elsewhere', ja: '月は別の箇所の記載から' },
  'weekday-agrees': { en: 'weekday fits', ja: '曜日が一致' },
  'weekday-differs': { en: 'weekday does not fit', ja: '曜日が不一致' },
  'counted-from-anchor': { en: 'counted from the date of the text', ja: '本文の日付から数えた' },
  'counted-from-date-before': { en: 'counted from the date before', ja: '直前の日付から数えた' },
  'century-assumed': { en: 'century assumed', ja: '世紀は推定' },
  'day-or-month-first': {
    en: 'day and month may be the other way round',
    ja: '日と月が逆の可能性あり',
  },
  'number-alone': { en: 'a number alone', ja: '数字のみ' },
  'date-of-bullet-before': { en: 'day of the bullet before', ja: '直前の項目の日付' },
  'speaker-subject': { en: 'subject of the sentence', ja: '文の主語' },
  'speaker-after': { en: 'named after the words', ja: '発言の後に記載' },
  'speaker-brackets': { en: 'named in brackets after the words', ja: '発言の後の括弧内に記載' },
  'speaker-pronoun': { en: 'whom the pronoun stands for', ja: '代名詞の指す人物' },
  'speaker-before': { en: 'named before the words', ja: '発言の前に記載' },
  'speaker-role': { en: 'only a role is printed', ja: '役割のみ記載' },
  'speaker-topic': { en: 'who was spoken of before', ja: '直前の話題の人物' },
};

/** A flag in words; the flag itself where it has none. */
export function wordFlag(flag: string): LocalizedText {
  return FLAG_WORDING[flag] ?? { en: flag, ja: flag };
}

/** A piece of evidence, `month-from-range@47`, in words with its line. */
export function wordEvidence(evidence: string): LocalizedText {
  const [code = '', line] = evidence.split('@');
  const words = EVIDENCE_WORDING[code] ?? { en: code, ja: code };
  return line === undefined
    ? words
    : { en: `${words.en} (line ${line})`, ja: `${words.ja}(${line}行目)` };
}

const GROUP_WORDING: Readonly<Record<ReviewGroup, LocalizedText>> = {
  doubtful: { en: 'doubtful', ja: '要確認' },
  'new-name': { en: 'new name', ja: '新しい名前' },
  event: { en: 'event', ja: '出来事' },
  quotation: { en: 'quotation', ja: '引用' },
  abbreviation: { en: 'abbreviation', ja: '略称' },
  link: { en: 'link', ja: 'リンク' },
  inferred: { en: 'inferred date', ja: '推定した日付' },
  statement: { en: 'statement', ja: '記述' },
  'known-name': { en: 'known name', ja: '既知の名前' },
  'plain-date': { en: 'dates beyond doubt', ja: '疑いのない日付' },
  'marked-words': { en: 'words in marks that are no speech', ja: '発言でないかぎ括弧' },
};

/** A group of claims in words. */
export function wordGroup(group: ReviewGroup): LocalizedText {
  return GROUP_WORDING[group];
}

const KIND_WORDING: Readonly<Record<ClaimKind, LocalizedText>> = {
  date: { en: 'date', ja: '日付' },
  event: { en: 'event', ja: '出来事' },
  entity: { en: 'name', ja: '名前' },
  quotation: { en: 'quotation', ja: '引用' },
  abbreviation: { en: 'abbreviation', ja: '略称' },
  link: { en: 'link', ja: 'リンク' },
  statement: { en: 'statement', ja: '記述' },
  mention: { en: 'mention', ja: '言及' },
};

/** A kind of claim in words. */
export function wordKind(kind: ClaimKind): LocalizedText {
  return KIND_WORDING[kind];
}
