import type { LocalizedText } from '@briefing/model/dataset';
import type { Command } from './command.ts';

/** A command that is loaded when it is used. */
export interface CommandEntry {
  readonly name: string;
  /** Arguments as help shows them. */
  readonly usage: string;
  readonly summary: LocalizedText;
  load(): Promise<{ readonly command: Command }>;
}

/** Every command, in the order of help; the only list of them. */
export const registry: readonly CommandEntry[] = [
  {
    name: 'list',
    usage: '[kind]',
    summary: {
      en: 'list the kinds of records, or the records of a kind',
      ja: 'レコードの種類、または一つの種類のレコードを一覧',
    },
    load: () => import('./list.ts'),
  },
  {
    name: 'show',
    usage: '<id>',
    summary: {
      en: 'show a record with its facts, sources and what refers to it',
      ja: 'レコードの内容・出典・参照元を表示',
    },
    load: () => import('./show.ts'),
  },
  {
    name: 'search',
    usage: '<query…>',
    summary: {
      en: 'find records by words, names, fields and dates',
      ja: '語・名称・項目・日付でレコードを探す',
    },
    load: () => import('./search.ts'),
  },
  {
    name: 'timeline',
    usage: '',
    summary: { en: 'what happened when', ja: '日付順に表示' },
    load: () => import('./timeline.ts'),
  },
  {
    name: 'trace',
    usage: '<claim>',
    summary: {
      en: 'who says a claim, where it stands, what the record shows',
      ja: '主張の発言者の連なり・本文の位置・検証結果を表示',
    },
    load: () => import('./trace.ts'),
  },
  {
    name: 'stats',
    usage: '',
    summary: {
      en: 'count records, claims, coverage and sources',
      ja: 'レコード・主張・網羅状況・出典を集計',
    },
    load: () => import('./stats.ts'),
  },
  {
    name: 'check',
    usage: '',
    summary: { en: 'find every problem in the records', ja: 'レコードの問題をすべて報告' },
    load: () => import('./check.ts'),
  },
  {
    name: 'verify',
    usage: '--source <file>',
    summary: {
      en: 'check every claim against the text it comes from',
      ja: '主張の位置を元の本文と照合',
    },
    load: () => import('./verify.ts'),
  },
  {
    name: 'coverage',
    usage: '',
    summary: {
      en: 'account for every line of a briefing',
      ja: '記事の全行の扱いを確認',
    },
    load: () => import('./coverage.ts'),
  },
  {
    name: 'init',
    usage: '<folder>',
    summary: { en: 'make a workspace of your own', ja: '自分のワークスペースを作る' },
    load: () => import('./init.ts'),
  },
  {
    name: 'new',
    usage: '<kind>',
    summary: {
      en: 'write a new record, with comments that explain it',
      ja: '説明付きの新しいレコードを書く',
    },
    load: () => import('./new.ts'),
  },
  {
    name: 'draft',
    usage: '<file>',
    summary: {
      en: 'draft names, dates, events and quotations from a text',
      ja: '本文から名前・日付・出来事・引用を下書き',
    },
    load: () => import('./draft.ts'),
  },
  {
    name: 'review',
    usage: '<draft>',
    summary: {
      en: 'decide what of a draft holds, one question at a time',
      ja: '下書きを一問ずつ確認して採否を決める',
    },
    load: () => import('./review.ts'),
  },
  {
    name: 'accept',
    usage: '<draft>',
    summary: {
      en: 'accept all claims of a draft that meet conditions',
      ja: '条件に合う下書きの項目をまとめて採用',
    },
    load: () => import('./accept.ts'),
  },
  {
    name: 'merge',
    usage: '<draft>',
    summary: {
      en: 'write what was accepted as records, all or nothing',
      ja: '採用した項目をレコードとして一括で書く',
    },
    load: () => import('./merge.ts'),
  },
  {
    name: 'anchor',
    usage: '--source <file>',
    summary: { en: 'print the anchor of a passage', ja: '本文の箇所のアンカーを表示' },
    load: () => import('./anchor.ts'),
  },
  {
    name: 'rename',
    usage: '<id> <id>',
    summary: {
      en: 'move a record to another id; references follow',
      ja: 'レコードのIDを変え、参照も書き換える',
    },
    load: () => import('./rename.ts'),
  },
  {
    name: 'withdraw',
    usage: '<id>',
    summary: {
      en: 'take a record back; its id keeps saying since when and why',
      ja: 'レコードを取り下げ、いつ・なぜかをIDに残す',
    },
    load: () => import('./withdraw.ts'),
  },
  {
    name: 'build',
    usage: '',
    summary: {
      en: 'compile the records to the JSON that is published',
      ja: 'レコードを公開用のJSONに変換',
    },
    load: () => import('./build.ts'),
  },
];
