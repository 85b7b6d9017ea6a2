import type { CheckDoc } from '../check-doc.ts';

export const directive: CheckDoc = {
  code: 'syntax/directive',
  severity: 'error',
  summary: {
    en: 'A file has a YAML directive (%YAML, %TAG).',
    ja: 'YAML の指示子（%YAML、%TAG）があります。',
  },
  why: {
    en: 'A directive changes how the rest is read: under YAML 1.1, `no` is false and 012 is ten.',
    ja: '指示子は以降の読み方を変えます。YAML 1.1 では `no` は偽、012 は十になります。',
  },
  how: {
    en: 'Remove the line. All files are YAML 1.2.',
    ja: 'その行を削除します。ファイルはすべて YAML 1.2 です。',
  },
};
