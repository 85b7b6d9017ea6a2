import type { CheckDoc } from '../check-doc.ts';

export const wrongType: CheckDoc = {
  code: 'schema/wrong-type',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A value is of the wrong type: a number for a text, one value for a list.',
    ja: '値の型が違います（文字列のところに数値、リストのところに単一の値など）。',
  },
  why: {
    en: 'Each field has one shape, so that no reader has to handle two.',
    ja: '項目の形は一つに決まっており、読み手は二通りを扱わずに済みます。',
  },
  how: {
    en: 'Write the type that the message names. A year or number meant as text goes in quotes; `check --fix` does that.',
    ja: 'メッセージの示す型で書きます。文字列としての年や数字は引用符で囲みます（`check --fix` が行います）。',
  },
};
