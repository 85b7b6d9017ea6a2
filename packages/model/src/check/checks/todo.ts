import { unwrittenIn } from '../../fields/todo.ts';
import type { Check } from '../check-context.ts';

const NAMES = {
  en: { en: 'English', ja: '英語' },
  ja: { en: 'Japanese', ja: '日本語' },
} as const;

export const todo: Check = {
  code: 'translation/todo',
  severity: 'error',
  excusable: false,
  summary: {
    en: 'A text is still to be written: it holds the marker TODO(en) or TODO(ja).',
    ja: '未記入の文です。TODO(en) または TODO(ja) という目印が残っています。',
  },
  why: {
    en: 'What is drafted from a text leaves the words of the editor open, and no machine translates them. A dataset with such a marker is not built.',
    ja: '下書きは、編集者が書くべき文を空けておきます。機械翻訳はしません。目印が残る間は公開用データを作れません。',
  },
  how: {
    en: 'Write the text in that language in place of the marker. What stands behind the marker is only a hint, such as the name in the other language.',
    ja: '目印の代わりに、その言語の文を書きます。目印の後ろは手掛かり(もう一方の言語の名など)にすぎません。',
  },
  *run(context) {
    for (const text of context.unwritten) {
      for (const lang of unwrittenIn(text)) {
        yield {
          record: text.record,
          pointer: `${text.pointer}/${lang}`,
          message: {
            en: `The ${NAMES[lang].en} text is still to be written.`,
            ja: `${NAMES[lang].ja}の文がまだ書かれていません。`,
          },
          hint: {
            en: `Write it in place of TODO(${lang}).`,
            ja: `TODO(${lang}) の代わりに書いてください。`,
          },
        };
      }
    }
  },
};
