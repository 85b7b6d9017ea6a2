import type { CheckDoc } from '../check-doc.ts';

export const tag: CheckDoc = {
  code: 'syntax/tag',
  severity: 'error',
  summary: {
    en: 'A value carries a YAML tag (!name).',
    ja: '値に YAML のタグ（!name）が付いています。',
  },
  why: {
    en: 'Tags make some readers build objects or run code. The schema alone says what a field holds.',
    ja: 'タグは、読み手によってはオブジェクトの生成やコードの実行を起こします。項目の型を決めるのはスキーマだけです。',
  },
  how: {
    en: 'Remove the tag; put a number that is meant as text in quotes.',
    ja: 'タグを取り除きます。文字列としての数字は引用符で囲みます。',
  },
};
